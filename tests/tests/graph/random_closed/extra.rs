//! Parts that a user's code shows or clones, and cells that only the attributes reach.
use std::cell::{Cell, OnceCell, RefCell};
use std::pin::Pin;
use std::rc::Weak;
use std::sync::Mutex;

use freshtwin::{Cloner, DeepClone, Surveyor};

use super::HIDES;
use super::model::{Makers, Node, Part};
use super::walk::Walk;

#[derive(DeepClone)]
pub(crate) enum Extra {
    WithSurvey(#[deep_clone(with = by_hook, survey = show)] Vec<Part>),
    Shown(Shown<Vec<Part>>),
    ShownInCell(RefCell<Shown<Vec<Part>>>),
    Filled(Filled<Vec<Part>>),
    FilledInCell(RefCell<Filled<Vec<Part>>>),
    Taken(#[deep_clone(cell)] Cell<Vec<Part>>),
    TakenWeak(#[deep_clone(cell)] Cell<Weak<Node>>),
    Once(OnceCell<Box<Part>>),
    OnceWeak(OnceCell<Weak<Node>>),
    Lock(#[deep_clone(lock)] Mutex<Vec<Part>>),
    Pinned(Pin<Box<Part>>),
    With(#[deep_clone(with = by_hook)] Box<Part>),
    WithWeak(#[deep_clone(with = by_hook)] RefCell<Weak<Node>>),
    Hidden(Hidden<Vec<Part>>),
    HiddenInCell(RefCell<Hidden<Vec<Part>>>),
}

fn by_hook<T: DeepClone>(value: &T, cloner: &mut Cloner) -> T {
    value.deep_clone_in(cloner)
}

fn show<T: DeepClone>(from: &T, copy: &T, surveyor: &mut Surveyor<'_>) {
    from.survey_in(copy, surveyor);
}

/// Written by hand, with `survey_in`.
pub(crate) struct Shown<T>(T);

impl<T: DeepClone> DeepClone for Shown<T> {
    fn deep_clone_in(&self, cloner: &mut Cloner) -> Self {
        Shown(self.0.deep_clone_in(cloner))
    }
    fn survey_in(&self, copy: &Self, surveyor: &mut Surveyor<'_>) {
        self.0.survey_in(&copy.0, surveyor);
    }
}

/// Written by hand, with `survey_in` and `fill_in`.
pub(crate) struct Filled<T>(T);

impl<T: DeepClone> DeepClone for Filled<T> {
    fn deep_clone_in(&self, cloner: &mut Cloner) -> Self {
        Filled(self.0.deep_clone_in(cloner))
    }
    fn survey_in(&self, copy: &Self, surveyor: &mut Surveyor<'_>) {
        self.0.survey_in(&copy.0, surveyor);
    }
    const FILLS_IN: bool = true;
    fn fill_in(&self, copy: &mut Self, cloner: &mut Cloner) {
        self.0.fill_in(&mut copy.0, cloner);
    }
}

/// Written by hand, and hidden from the survey.
pub(crate) struct Hidden<T>(T);

impl<T: DeepClone> DeepClone for Hidden<T> {
    fn deep_clone_in(&self, cloner: &mut Cloner) -> Self {
        Hidden(self.0.deep_clone_in(cloner))
    }
}

impl Extra {
    pub(super) fn make(makers: &mut Makers<'_>, depth: usize) -> Option<Self> {
        // What hides something is rare: else no clone succeeds.
        let kind = makers.roll(if HIDES { 16 } else { 12 });
        Some(match kind {
            0 => Self::WithSurvey(makers.parts(depth, 2)),
            1 => Self::Shown(Shown(makers.parts(depth, 2))),
            2 => Self::ShownInCell(RefCell::new(Shown(makers.parts(depth, 2)))),
            3 => Self::Filled(Filled(makers.parts(depth, 2))),
            4 => Self::FilledInCell(RefCell::new(Filled(makers.parts(depth, 2)))),
            5 => Self::Taken(Cell::new(makers.parts(depth, 2))),
            6 => Self::TakenWeak(Cell::new(makers.weak())),
            7 => Self::Once(Box::new(makers.part(depth)).into()),
            8 => Self::OnceWeak(makers.weak().into()),
            9 => Self::Lock(Mutex::new(makers.parts(depth, 2))),
            10 => Self::Pinned(Box::pin(makers.part(depth))),
            12 => Self::With(Box::new(makers.part(depth))),
            13 => Self::WithWeak(RefCell::new(makers.weak())),
            14 => Self::Hidden(Hidden(makers.parts(depth, 2))),
            15 => Self::HiddenInCell(RefCell::new(Hidden(makers.parts(depth, 2)))),
            _ => return None,
        })
    }

    pub(super) fn walk(&self, walk: &mut Walk) {
        match self {
            Self::WithSurvey(parts) | Self::Shown(Shown(parts)) | Self::Filled(Filled(parts)) => walk.list(parts),
            Self::Hidden(Hidden(parts)) => walk.list(parts),
            Self::ShownInCell(cell) => walk.list(&cell.borrow().0),
            Self::FilledInCell(cell) => walk.list(&cell.borrow().0),
            Self::HiddenInCell(cell) => walk.list(&cell.borrow().0),
            Self::Taken(cell) => {
                let parts = cell.take();
                walk.list(&parts);
                cell.set(parts);
            }
            Self::TakenWeak(cell) => {
                let weak = cell.take();
                walk.weak(&weak);
                cell.set(weak);
            }
            Self::Once(cell) => walk.part(cell.get().expect("set")),
            Self::OnceWeak(cell) => walk.weak(cell.get().expect("set")),
            Self::Lock(lock) => walk.list(&lock.lock().unwrap()),
            Self::Pinned(part) => walk.part(part),
            Self::With(part) => walk.part(part),
            Self::WithWeak(cell) => walk.weak(&cell.borrow()),
        }
    }
}
