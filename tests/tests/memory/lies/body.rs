//! What a body does for each of its parts, where it is honest.

use std::cell::RefCell;
use std::rc::{Rc, Weak};

use freshtwin::{Cloner, DeepClone, Surveyor};

use super::{Body, Lie, Node, Text, Thing, Via};

impl<const FILLS: bool> Body<FILLS> {
    pub(super) fn new(lie: Lie, via: Option<Rc<Node>>) -> Self {
        let array = Rc::new([Text::new("a"), Text::new("b")]);
        Body {
            lie,
            text: Text::new("body"),
            one: None,
            things: vec![],
            weak: Weak::<Node>::new(),
            cell: RefCell::default(),
            boxed: Box::new(Via(Text::new("via"), RefCell::new(via))),
            leaves: Rc::new(RefCell::new([Text::new("c"), Text::new("d")])),
            slice: array.clone(),
            array,
        }
    }

    pub(super) fn cloned(&self, cloner: &mut Cloner) -> Self {
        Body {
            lie: self.lie,
            text: self.text.deep_clone_in(cloner),
            one: self.one.deep_clone_in(cloner),
            things: self.things.deep_clone_in(cloner),
            weak: self.weak.deep_clone_in(cloner),
            cell: self.cell.deep_clone_in(cloner),
            boxed: self.boxed.deep_clone_in(cloner),
            leaves: self.leaves.deep_clone_in(cloner),
            array: self.array.deep_clone_in(cloner),
            slice: self.slice.deep_clone_in(cloner),
        }
    }

    /// Shares all.
    pub(super) fn kept(&self) -> Self {
        Body {
            lie: self.lie,
            text: Text::new(&self.text.0),
            one: self.one.clone(),
            things: self.things.clone(),
            weak: self.weak.clone(),
            cell: RefCell::new(self.cell.try_borrow().ok().and_then(|cell| cell.clone())),
            boxed: Box::new(Via(Text::new("kept"), RefCell::default())),
            leaves: self.leaves.clone(),
            array: self.array.clone(),
            slice: self.slice.clone(),
        }
    }

    pub(super) fn shown(&self, copy: &Self, surveyor: &mut Surveyor<'_>) {
        self.one.survey_in(&copy.one, surveyor);
        self.things.survey_in(&copy.things, surveyor);
        self.weak.survey_in(&copy.weak, surveyor);
        self.cell.survey_in(&copy.cell, surveyor);
        self.boxed.survey_in(&copy.boxed, surveyor);
        self.leaves.survey_in(&copy.leaves, surveyor);
        self.array.survey_in(&copy.array, surveyor);
        self.slice.survey_in(&copy.slice, surveyor);
    }

    pub(super) fn filled(&self, copy: &mut Self, cloner: &mut Cloner) {
        self.one.fill_in(&mut copy.one, cloner);
        self.things.fill_in(&mut copy.things, cloner);
        self.weak.fill_in(&mut copy.weak, cloner);
        self.cell.fill_in(&mut copy.cell, cloner);
        self.boxed.fill_in(&mut copy.boxed, cloner);
    }
}

impl<const FILLS: bool> Body<FILLS> {
    /// Reads all that is here, and says what else it leads to.
    pub(super) fn touch(&self, next: &mut Vec<Rc<dyn Thing>>) {
        let texts = self.array.iter().chain(&*self.slice).chain([&self.text, self.boxed.text()]);
        assert!(texts.map(|text| text.0.len()).sum::<usize>() > 0);
        if let Ok(mut leaves) = self.leaves.try_borrow_mut() {
            leaves[1] = Text::new(&leaves[0].0);
        }
        next.extend(self.one.clone().map(|node| node as Rc<dyn Thing>));
        next.extend(self.things.iter().cloned().chain(self.weak.upgrade()).chain(self.boxed.next()));
        if let Ok(cell) = self.cell.try_borrow() {
            next.extend(cell.clone());
        }
    }
}
