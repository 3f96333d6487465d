//! What hides its next, and that the next: an error comes before the stack ends.

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use freshtwin::{CloneErrorKind, Cloner, DeepClone};
use freshtwin_tests::stack::{USUAL, on_stack};

use super::{by_hook, taken};

struct Chained(Option<Rc<Chained>>);

impl DeepClone for Chained {
    fn deep_clone_in(&self, cloner: &mut Cloner) -> Self {
        Chained(self.0.deep_clone_in(cloner))
    }
}

impl Drop for Chained {
    /// Without recursion.
    fn drop(&mut self) {
        let mut next = self.0.take();
        while let Some(at) = next {
            next = Rc::into_inner(at).and_then(|mut at| at.0.take());
        }
    }
}

#[derive(DeepClone)]
struct Hooked {
    #[deep_clone(with = taken)]
    next: Cell<Option<Rc<Hooked>>>,
}

impl Drop for Hooked {
    /// Without recursion.
    fn drop(&mut self) {
        let mut next = self.next.take();
        while let Some(at) = next {
            next = Rc::into_inner(at).and_then(|at| at.next.take());
        }
    }
}

#[test]
fn hidden_chains_end_before_the_stack_does() {
    let run = || {
        let (mut chained, mut hooked) = (None, None);
        for _ in 0..200_000 {
            chained = Some(Rc::new(Chained(chained)));
            hooked = Some(Rc::new(Hooked { next: Cell::new(hooked) }));
        }
        let pair = [chained.clone(), chained.clone()];
        let errors = [
            chained.try_deep_clone().map(drop).unwrap_err(),
            pair.try_deep_clone().map(drop).unwrap_err(),
            hooked.try_deep_clone().map(drop).unwrap_err(),
        ];
        for error in errors {
            assert_eq!(error.kind(), CloneErrorKind::TooDeep);
            assert!(error.to_string().contains("survey_in"), "{error}");
        }
        let mut cloner = Cloner::new();
        let failed = std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| hooked.deep_clone_in(&mut cloner)));
        assert!(failed.is_err());
        // A few hundred are no matter, also after that.
        let mut few = None;
        for _ in 0..200 {
            few = Some(Rc::new(Hooked { next: Cell::new(few) }));
        }
        assert!(few.deep_clone_in(&mut cloner).is_some());
    };
    on_stack(USUAL, run);
}

/// A ring in which each level is cloned by a cloner of its own: these know nothing of each other.
struct Anew(RefCell<Option<Rc<Anew>>>);

impl DeepClone for Anew {
    fn deep_clone_in(&self, _: &mut Cloner) -> Self {
        Anew(self.0.deep_clone())
    }
}

#[derive(DeepClone)]
struct AnewWith {
    #[deep_clone(with = |next: &RefCell<Option<Rc<AnewWith>>>, _: &mut Cloner| next.deep_clone_in(&mut Cloner::new()))]
    next: RefCell<Option<Rc<AnewWith>>>,
}

#[derive(DeepClone)]
struct BoxedByHook {
    #[deep_clone(with = by_hook)]
    next: Option<Box<BoxedByHook>>,
}

#[test]
fn a_new_cloner_at_each_level_ends_before_the_stack_does() {
    let run = || {
        let ring = Rc::new(Anew(RefCell::default()));
        ring.0.replace(Some(ring.clone()));
        let with = Rc::new(AnewWith { next: RefCell::default() });
        with.next.replace(Some(with.clone()));
        let failures = [
            std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| drop(ring.deep_clone()))),
            std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| drop(with.deep_clone()))),
        ];
        for failure in failures {
            let payload = failure.unwrap_err();
            let text = payload.downcast_ref::<String>().expect("a text");
            assert!(text.contains("begins a new one at each level"), "{text}");
        }
        // After that the thread is as it was.
        assert_eq!(*Rc::new(RefCell::new(1)).deep_clone().borrow(), 1);
        ring.0.take();
        assert!(ring.deep_clone().0.borrow().is_none());
        with.next.take();
    };
    on_stack(USUAL, run);
}

#[test]
fn a_chain_of_boxes_through_a_hook_ends_before_the_stack_does() {
    let run = || {
        let mut chain = None;
        for _ in 0..200_000 {
            chain = Some(Box::new(BoxedByHook { next: chain }));
        }
        let error = chain.try_deep_clone().map(drop).unwrap_err();
        assert_eq!(error.kind(), CloneErrorKind::TooDeep, "{error}");
        while let Some(link) = chain {
            chain = link.next;
        }
    };
    on_stack(USUAL, run);
}
