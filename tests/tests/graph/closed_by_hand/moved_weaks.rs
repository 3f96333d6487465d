//! A `Weak` that moves while the object that it leads to is cloned.

use std::cell::{Cell, RefCell};

use freshtwin::{CloneErrorKind, DeepClone};

/// Moves a `Weak` when it is cloned.
#[derive(Default)]
struct Mover(Cell<Option<Box<dyn Fn()>>>);

impl Clone for Mover {
    fn clone(&self) -> Self {
        if let Some(moves) = self.0.take() {
            moves();
        }
        Self::default()
    }
}

macro_rules! moves_a_weak {
    ($name:ident, $attribute:meta, to $place:tt, $kind:expr) => {
        #[test]
        fn $name() {
            use std::rc::{Rc, Weak};

            #[derive(DeepClone, Default)]
            struct Child {
                parent: RefCell<Weak<Parent>>,
                #[$attribute]
                mover: Mover,
            }
            #[derive(DeepClone, Default)]
            struct Parent {
                kids: RefCell<Vec<Rc<Child>>>,
            }
            #[derive(DeepClone, Default)]
            struct First {
                #[$attribute]
                mover: Mover,
            }
            /// Its fields are copied in this order.
            type Whole = (First, RefCell<Weak<Parent>>, Rc<Parent>, RefCell<Weak<Parent>>);

            let whole = Rc::new(Whole::default());
            let child = Rc::new(Child { parent: RefCell::new(Rc::downgrade(&whole.2)), ..Child::default() });
            let owner = Rc::downgrade(&whole);
            // By then the child's copy has its own, or the parent's copy is not made.
            let mover = if $place == 3 { &child.mover } else { &whole.0.mover };
            mover.0.set(Some(Box::new(move || {
                let whole = owner.upgrade().unwrap();
                let parent = whole.2.kids.borrow()[0].parent.take();
                whole.$place.replace(parent);
            })));
            whole.2.kids.borrow_mut().push(child);
            let result = whole.try_deep_clone();
            assert!(whole.$place.borrow().ptr_eq(&Rc::downgrade(&whole.2)));
            assert_eq!(result.as_ref().map(|_| ()).map_err(|error| error.kind()), $kind);
            if let Ok(copy) = result {
                assert!(copy.2.kids.borrow()[0].parent.borrow().ptr_eq(&Rc::downgrade(&copy.2)));
                assert!(copy.3.borrow().upgrade().is_none());
            }
        }
    };
}

// Its page says that it must not.
moves_a_weak!(a_clone_that_moves_a_weak, deep_clone(clone), to 3, Ok(()));
moves_a_weak!(a_clone_that_moves_a_weak_before_its_target, deep_clone(clone), to 1, Err(CloneErrorKind::Hidden));
moves_a_weak!(a_hook_that_moves_a_weak, deep_clone(with = |mover, _| mover.clone()), to 3, Err(CloneErrorKind::Hidden));
