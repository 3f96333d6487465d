//! The lies, told.

use std::mem;
use std::panic::{AssertUnwindSafe, catch_unwind, resume_unwind};
use std::rc::Rc;

use freshtwin::{Cloner, DeepClone, Surveyor};

use super::{ALL, Body, CLONER, COPIES, Lie, NESTED, Node, RETURNS, TURN, Text, Thing};

/// Any node that lives.
fn another() -> Option<Rc<Node>> {
    TURN.set(TURN.get() + 1);
    ALL.with_borrow(|all| all.get(TURN.get() % all.len().max(1))?.upgrade())
}

/// Runs `work`, unless it runs inside of itself already.
fn nested(work: impl FnOnce()) {
    if NESTED.get() == 0 {
        NESTED.set(NESTED.get() + 1);
        let result = catch_unwind(AssertUnwindSafe(work));
        NESTED.set(NESTED.get() - 1);
        drop(result);
    }
}

/// Whether a lie that may bring the clone back to where it is, or let the graph grow, comes true: only a few times, or
/// it would go on without end.
fn may_return() -> bool {
    RETURNS.set(RETURNS.get() + 1);
    RETURNS.get() <= 3
}

/// Changes what can be changed in a node.
fn change(node: &Node) {
    if let Ok(mut late) = node.late.try_borrow_mut() {
        late.things.clear();
        late.one = another();
    }
    if let Ok(mut cell) = node.body.cell.try_borrow_mut() {
        *cell = another().map(|node| node as Rc<dyn Thing>);
    }
    if let Ok(mut leaves) = node.body.leaves.try_borrow_mut() {
        leaves[0] = Text::new("another leaf");
    }
}

impl<const FILLS: bool> DeepClone for Body<FILLS> {
    fn deep_clone_in(&self, cloner: &mut Cloner) -> Self {
        match self.lie {
            Lie::ClonesAnother if may_return() => drop(another().deep_clone_in(cloner)),
            Lie::KeepsHandles => return self.kept(),
            Lie::BeginsAnew => nested(|| drop(another().deep_clone_in(&mut Cloner::new()))),
            Lie::TakesCloner if may_return() => drop(CLONER.replace(mem::take(cloner))),
            Lie::SwapsCloners if may_return() => CLONER.with_borrow_mut(|other| mem::swap(cloner, other)),
            Lie::Catches => {
                let copy = catch_unwind(AssertUnwindSafe(|| self.cloned(cloner)));
                return copy.unwrap_or_else(|_| self.kept());
            }
            Lie::Panics => resume_unwind(Box::new("a lie")),
            Lie::Changes => another().iter().for_each(|node| change(node)),
            Lie::StashesCopies => {
                let copies = COPIES.take();
                copies.iter().for_each(|copy| change(copy));
                let copy = self.one.deep_clone_in(cloner);
                COPIES.with_borrow_mut(|all| all.extend(copies.into_iter().chain(copy)));
            }
            Lie::LeaksGuards => {
                let copy = self.one.deep_clone_in(cloner);
                copy.iter().for_each(|copy| mem::forget(copy.late.try_borrow_mut()));
            }
            _ => {}
        }
        self.cloned(cloner)
    }

    fn survey_in(&self, copy: &Self, surveyor: &mut Surveyor<'_>) {
        match self.lie {
            Lie::ShowsNothing => return,
            Lie::ShowsTwice => self.shown(copy, surveyor),
            Lie::ShowsAnother => {
                if let Some(node) = another() {
                    return node.body.shown(&node.body, surveyor);
                }
            }
            // It may put copies into originals: each time the graph doubles.
            Lie::ShowsAnotherCopy if may_return() => {
                if let Some(node) = another() {
                    self.cell.survey_in(&node.body.cell, surveyor);
                    self.things.survey_in(&node.body.things, surveyor);
                    self.boxed.survey_in(&node.body.boxed, surveyor);
                    return self.leaves.survey_in(&node.body.leaves, surveyor);
                }
            }
            Lie::ShowsItsSourceAsCopy => return self.shown(self, surveyor),
            Lie::ClonesInSurvey => nested(|| drop(another().deep_clone())),
            Lie::ChangesInSurvey => another().iter().for_each(|node| change(node)),
            _ => {}
        }
        self.shown(copy, surveyor);
    }

    const FILLS_IN: bool = FILLS;

    fn fill_in(&self, copy: &mut Self, cloner: &mut Cloner) {
        match self.lie {
            Lie::FillsNothing => return,
            Lie::FillsTwice => self.filled(copy, cloner),
            Lie::FillsFromAnother => {
                if let Some(node) = another() {
                    node.body.one.fill_in(&mut copy.one, cloner);
                    node.body.things.fill_in(&mut copy.things, cloner);
                    return node.body.boxed.fill_in(&mut copy.boxed, cloner);
                }
            }
            Lie::ReplacesCopy => *copy = self.kept(),
            Lie::PanicsInFill => resume_unwind(Box::new("a lie")),
            _ => {}
        }
        self.filled(copy, cloner);
    }
}
