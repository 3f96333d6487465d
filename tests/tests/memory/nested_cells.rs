//! Cells inside the content of cells, with strong and weak edges at every level, and contents cloned by hand.
use std::cell::RefCell;
use std::rc::{Rc, Weak};

use freshtwin::{Cloner, DeepClone, Surveyor};

/// Hand-written, so that it does not ask how it is to be cloned.
struct Hand {
    first: Option<Rc<Held>>,
    cell: RefCell<Option<Rc<Held>>>,
    weak: Weak<Held>,
    weak_cell: RefCell<Weak<Held>>,
}

impl DeepClone for Hand {
    fn deep_clone_in(&self, cloner: &mut Cloner) -> Self {
        Hand {
            first: self.first.deep_clone_in(cloner),
            cell: self.cell.deep_clone_in(cloner),
            weak: self.weak.deep_clone_in(cloner),
            weak_cell: self.weak_cell.deep_clone_in(cloner),
        }
    }
    fn survey_in(&self, copy: &Self, surveyor: &mut Surveyor<'_>) {
        self.first.survey_in(&copy.first, surveyor);
        self.cell.survey_in(&copy.cell, surveyor);
        self.weak.survey_in(&copy.weak, surveyor);
        self.weak_cell.survey_in(&copy.weak_cell, surveyor);
    }
    const FILLS_IN: bool = true;
    fn fill_in(&self, copy: &mut Self, cloner: &mut Cloner) {
        self.first.fill_in(&mut copy.first, cloner);
        self.weak.fill_in(&mut copy.weak, cloner);
    }
}

#[derive(DeepClone)]
struct Held {
    hand: RefCell<Hand>,
    pair: RefCell<(Weak<Held>, RefCell<Weak<Held>>, [RefCell<(u8, Hand)>; 1])>,
}

fn held() -> Rc<Held> {
    let hand = || Hand { first: None, cell: RefCell::default(), weak: Weak::new(), weak_cell: RefCell::default() };
    let pair = (Weak::new(), RefCell::default(), [RefCell::new((1, hand()))]);
    Rc::new(Held { hand: RefCell::new(hand()), pair: RefCell::new(pair) })
}

/// All parts of `node` lead to `next` and back to `prev`, as far as `mask` says.
fn tie(node: &Rc<Held>, next: &Rc<Held>, prev: &Rc<Held>, mask: u32) {
    let mut hand = node.hand.borrow_mut();
    let mut pair = node.pair.borrow_mut();
    let inner = &mut pair.2[0].get_mut().1;
    let on = |bit: u32| mask & (1 << bit) != 0;
    hand.first = on(0).then(|| next.clone());
    hand.cell = RefCell::new(on(1).then(|| next.clone()));
    hand.weak = if on(2) { Rc::downgrade(prev) } else { Weak::new() };
    hand.weak_cell = RefCell::new(if on(3) { Rc::downgrade(prev) } else { Weak::new() });
    inner.first = on(4).then(|| next.clone());
    inner.cell = RefCell::new(on(5).then(|| prev.clone()));
    inner.weak = if on(6) { Rc::downgrade(next) } else { Weak::new() };
    pair.0 = if on(7) { Rc::downgrade(prev) } else { Weak::new() };
    pair.1 = RefCell::new(if on(8) { Rc::downgrade(next) } else { Weak::new() });
}

/// Where each part of `node` leads, by position in `nodes`.
fn ways(node: &Rc<Held>, nodes: &[Rc<Held>]) -> Vec<Option<usize>> {
    let find = |to: &Rc<Held>| nodes.iter().position(|node| Rc::ptr_eq(node, to)).expect("one of them");
    let (hand, pair) = (node.hand.borrow(), node.pair.borrow());
    let inner = &pair.2[0].borrow().1;
    let strong = |to: &Option<Rc<Held>>| to.as_ref().map(find);
    let weak = |to: &Weak<Held>| to.upgrade().as_ref().map(find);
    vec![
        strong(&hand.first),
        strong(&hand.cell.borrow()),
        weak(&hand.weak),
        weak(&hand.weak_cell.borrow()),
        strong(&inner.first),
        strong(&inner.cell.borrow()),
        weak(&inner.weak),
        weak(&pair.0),
        weak(&pair.1.borrow()),
    ]
}

#[test]
fn cells_in_cells_with_all_kinds_of_edges() {
    for mask in 0..512 {
        let nodes = [held(), held(), held()];
        for at in 0..3 {
            tie(&nodes[at], &nodes[(at + 1) % 3], &nodes[(at + 2) % 3], mask);
        }
        for start in 0..3 {
            let mut sources = nodes.to_vec();
            sources.rotate_left(start);
            let copies = sources.deep_clone();
            for (node, copy) in sources.iter().zip(&copies) {
                assert_eq!(ways(node, &sources), ways(copy, &copies), "mask {mask:b}, from {start}");
                assert_eq!(Rc::strong_count(copy), Rc::strong_count(node) - 1);
                assert_eq!(Rc::weak_count(copy), Rc::weak_count(node));
            }
            copies.iter().for_each(|node| tie(node, node, node, 0));
        }
        nodes.iter().for_each(|node| tie(node, node, node, 0));
    }
}

/// Shows its content, and cannot fill it.
struct Shown<T>(T);

impl<T: DeepClone> DeepClone for Shown<T> {
    fn deep_clone_in(&self, cloner: &mut Cloner) -> Self {
        Shown(self.0.deep_clone_in(cloner))
    }
    fn survey_in(&self, copy: &Self, surveyor: &mut Surveyor<'_>) {
        self.0.survey_in(&copy.0, surveyor);
    }
}

#[derive(DeepClone, Default)]
struct Late {
    list: RefCell<Vec<Shown<Weak<Owner>>>>,
    nested: RefCell<Option<RefCell<Shown<Weak<Owner>>>>>,
    leaf: RefCell<Vec<RefCell<Shown<Option<Rc<Leaf>>>>>>,
}

#[derive(DeepClone)]
struct Leaf(Weak<Owner>);

#[derive(DeepClone)]
struct Owner(Rc<Late>);

#[test]
fn weaks_that_nothing_fills_make_the_cell_around_them_wait() {
    let ties: [fn(&Late, Weak<Owner>); 3] = [
        |late, weak| late.list.borrow_mut().push(Shown(weak)),
        |late, weak| drop(late.nested.replace(Some(RefCell::new(Shown(weak))))),
        |late, weak| late.leaf.borrow_mut().push(RefCell::new(Shown(Some(Rc::new(Leaf(weak)))))),
    ];
    for tie in ties {
        let late = Rc::new(Late::default());
        let owner = Rc::new(Owner(late.clone()));
        tie(&late, Rc::downgrade(&owner));
        for (owner, late) in [(owner.clone(), late.clone()).deep_clone(), {
            let (late, owner) = (late.clone(), owner.clone()).try_deep_clone().unwrap();
            (owner, late)
        }] {
            assert!(Rc::ptr_eq(&owner.0, &late));
            assert_eq!((Rc::weak_count(&owner), Rc::strong_count(&owner)), (1, 1));
            let weaks = late.list.take().into_iter().map(|shown| shown.0);
            let nested = late.nested.take().map(|cell| cell.into_inner().0);
            let leaves = late.leaf.take().into_iter().filter_map(|cell| cell.into_inner().0).map(|leaf| leaf.0.clone());
            let weaks: Vec<_> = weaks.chain(nested).chain(leaves).collect();
            assert!(weaks.len() == 1 && Rc::ptr_eq(&weaks[0].upgrade().unwrap(), &owner));
        }
    }
}
