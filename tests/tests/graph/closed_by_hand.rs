//! Objects that may be closed, with a user's code between what the survey counts and what the clone makes.

mod impls;
mod moved_weaks;

use std::cell::{Cell, RefCell};
use std::panic::{AssertUnwindSafe, catch_unwind, resume_unwind};

use freshtwin::{CloneErrorKind, Cloner, DeepClone, Resource, Surveyor};

use impls::{ClonedTwice, ShownTwice, Stubborn};

thread_local! {
    static ALIVE: Cell<i32> = const { Cell::new(0) };
}

/// Counts the values that are alive.
struct Alive;

impl Default for Alive {
    fn default() -> Self {
        ALIVE.set(ALIVE.get() + 1);
        Self
    }
}

impl Drop for Alive {
    fn drop(&mut self) {
        ALIVE.set(ALIVE.get() - 1);
    }
}

fn by_hook<T: DeepClone>(value: &T, cloner: &mut Cloner) -> T {
    value.deep_clone_in(cloner)
}

fn show<T: DeepClone>(from: &T, copy: &T, surveyor: &mut Surveyor<'_>) {
    from.survey_in(copy, surveyor);
}

fn fail(left: &Cell<u32>, _: &mut Cloner) -> Cell<u32> {
    if left.get() > 0 {
        left.set(left.get() - 1);
        resume_unwind(Box::new("told to"));
    }
    Cell::default()
}

macro_rules! closed_by_hand {
    ($of:ident, $rc:ident, $path:path) => {
        mod $of {
            use super::*;
            use $path::{Weak, $rc};

            #[derive(DeepClone, Default)]
            struct Kid {
                #[deep_clone(default)]
                alive: Alive,
                #[deep_clone(with = fail)]
                fails: Cell<u32>,
                parent: RefCell<Weak<Parent>>,
                #[deep_clone(share)]
                shared: Weak<Parent>,
                #[deep_clone(clone)]
                cloned: Weak<Parent>,
                #[deep_clone(default)]
                reset: Weak<Parent>,
                #[deep_clone(with = by_hook, survey = show)]
                hooked: Weak<Parent>,
                twice: Option<ShownTwice<Weak<Parent>>>,
            }

            #[derive(DeepClone, Default)]
            struct Parent {
                #[deep_clone(default)]
                alive: Alive,
                kids: RefCell<Vec<$rc<Kid>>>,
            }

            fn parent(kid: impl Fn(&Weak<Parent>) -> Kid) -> $rc<Parent> {
                $rc::new_cyclic(|me| {
                    let kid = || $rc::new(Kid { parent: RefCell::new(me.clone()), ..kid(me) });
                    Parent { kids: RefCell::new(vec![kid(), kid()]), ..Parent::default() }
                })
            }

            #[track_caller]
            fn check(from: &$rc<Parent>, to: &$rc<Parent>) {
                let (original, copy) = ($rc::downgrade(from), $rc::downgrade(to));
                assert_eq!(($rc::strong_count(to), to.kids.borrow().len()), (1, 2));
                for (from, to) in from.kids.borrow().iter().zip(&*to.kids.borrow()) {
                    assert!(to.parent.borrow().ptr_eq(&copy) && to.reset.strong_count() == 0);
                    assert!(to.shared.ptr_eq(&from.shared) && to.cloned.ptr_eq(&from.cloned));
                    assert!(to.hooked.ptr_eq(&copy) || !from.hooked.ptr_eq(&original));
                    assert!(to.twice.as_ref().is_none_or(|weak| weak.0.ptr_eq(&copy)));
                }
            }

            #[test]
            fn weaks_of_all_kinds() {
                for kinds in 0..32 {
                    let has = |kind: u32| kinds >> kind & 1 == 1;
                    let weak = |kind, me: &Weak<Parent>| if has(kind) { me.clone() } else { Weak::new() };
                    let source = parent(|me| Kid {
                        shared: weak(0, me),
                        cloned: weak(1, me),
                        reset: weak(2, me),
                        hooked: weak(3, me),
                        twice: has(4).then(|| ShownTwice(me.clone())),
                        ..Kid::default()
                    });
                    check(&source, &source.deep_clone());
                    check(&source, &source.try_deep_clone().unwrap());
                    let mut target = parent(|_| Kid::default());
                    target.deep_clone_from(&source);
                    check(&source, &target);
                    // With a `Weak` of others, before and after, which can make up for one that is shown twice.
                    let value = (RefCell::new(Weak::new()), source, RefCell::new(Weak::new()));
                    for (before, after) in [(true, true), (true, false), (false, true)] {
                        let weak = |is: bool| if is { $rc::downgrade(&value.1) } else { Weak::new() };
                        (*value.0.borrow_mut(), *value.2.borrow_mut()) = (weak(before), weak(after));
                        let copy = value.deep_clone();
                        assert!(!before || copy.0.borrow().ptr_eq(&$rc::downgrade(&copy.1)));
                        assert!(!after || copy.2.borrow().ptr_eq(&$rc::downgrade(&copy.1)));
                        check(&value.1, &copy.1);
                    }
                }
                assert_eq!(ALIVE.get(), 0);
            }

            #[test]
            fn one_handle_that_is_cloned_twice() {
                let is_same =
                    |one: &$rc<Parent>, other: &Option<$rc<Parent>>| $rc::ptr_eq(one, other.as_ref().unwrap());
                let source = ClonedTwice::<_>(parent(|_| Kid::default()), None);
                let copies = [source.deep_clone(), source.try_deep_clone().unwrap(), source.twin().unwrap()];
                assert!(copies.iter().all(|copy| is_same(&copy.0, &copy.1)));
                let (one, other) = source.to_config();
                assert!(is_same(&one, &Some(other)));
                let mut copy = source.deep_clone();
                copy.deep_clone_from(&source);
                assert!(is_same(&copy.0, &copy.1));
                let [copy] = [source].deep_clone();
                assert!(is_same(&copy.0, &copy.1));
            }

            /// Its own handle closes a cycle through `Ring`, and one `Weak` waits with that.
            #[derive(DeepClone)]
            struct Holder<const FILLS_IN: bool> {
                waits: RefCell<Vec<(Weak<Self>, Option<$rc<Ring<FILLS_IN>>>)>>,
                twice: ClonedTwice<RefCell<Weak<Self>>, FILLS_IN>,
            }

            #[derive(DeepClone, Default)]
            struct Ring<const FILLS_IN: bool> {
                holder: RefCell<Option<$rc<Holder<FILLS_IN>>>>,
            }

            /// Whether a copy has as many `Weak`s to the holder as it should. `None` if that is an error.
            fn clone_ring<const FILLS_IN: bool>() -> Option<bool> {
                let ring = $rc::new(Ring::<FILLS_IN>::default());
                let holder = $rc::new_cyclic(|me: &Weak<Holder<FILLS_IN>>| Holder {
                    waits: RefCell::new(vec![(me.clone(), Some(ring.clone()))]),
                    twice: ClonedTwice(RefCell::new(me.clone()), None),
                });
                ring.holder.replace(Some(holder));
                let copy = [ring.clone(), ring.clone()].try_deep_clone();
                ring.holder.take();
                let holder = match copy {
                    Ok([copy, _]) => copy.holder.take().unwrap(),
                    Err(error) if error.kind() == CloneErrorKind::Hidden => return None,
                    Err(error) => panic!("{error}"),
                };
                let (me, waits) = ($rc::downgrade(&holder), holder.waits.take());
                Some(holder.twice.0.borrow().ptr_eq(&me) && waits[0].0.ptr_eq(&me))
            }

            #[test]
            fn a_weak_that_is_cloned_twice_beside_one_that_waits() {
                assert_eq!(clone_ring::<false>(), Some(true));
                // It says that it is as a derived type. If it is not, that is an error, and no `Weak` that leads
                // nowhere.
                assert_ne!(clone_ring::<true>(), Some(false));
            }

            #[test]
            fn a_failure_that_is_caught_inside() {
                let source = Stubborn(RefCell::new(vec![parent(|_| Kid { fails: Cell::new(2), ..Kid::default() })]));
                let alive = ALIVE.get();
                // Where the parent is a node, it is built before, and nothing catches that.
                if let Ok(copy) = catch_unwind(AssertUnwindSafe(|| source.deep_clone())) {
                    assert_eq!(ALIVE.get(), 2 * alive);
                    check(&source.0.borrow()[0], &copy.0.borrow()[0]);
                }
                drop(source);
                assert_eq!(ALIVE.get(), 0);
            }

            #[derive(DeepClone)]
            struct Outer {
                #[deep_clone(with = by_hook, survey = show)]
                hooked: Option<ShownFirst>,
            }

            /// Shown by the outer survey, and not by one in the hook.
            struct ShownFirst($rc<Round>, Cell<bool>);

            impl DeepClone for ShownFirst {
                fn deep_clone_in(&self, cloner: &mut Cloner) -> Self {
                    Self(self.0.deep_clone_in(cloner), Cell::default())
                }
                fn survey_in(&self, copy: &Self, surveyor: &mut Surveyor<'_>) {
                    if !self.1.replace(true) {
                        self.0.survey_in(&copy.0, surveyor);
                    }
                }
            }

            #[derive(DeepClone, Default)]
            struct Round {
                me: RefCell<Weak<Round>>,
                back: RefCell<Option<$rc<Outer>>>,
            }

            #[test]
            fn a_cycle_through_a_hook_that_shows_its_parts() {
                let round =
                    $rc::new_cyclic(|me: &Weak<Round>| Round { me: RefCell::new(me.clone()), ..Round::default() });
                let outer = $rc::new(Outer { hooked: Some(ShownFirst(round, Cell::default())) });
                let round = |outer: &Outer| outer.hooked.as_ref().unwrap().0.clone();
                round(&outer).back.replace(Some(outer.clone()));
                let [copy, _] = [outer.clone(), outer.clone()].deep_clone();
                let back = round(&copy).back.take().expect("filled");
                assert!($rc::ptr_eq(&back, &copy) && round(&copy).me.borrow().ptr_eq(&$rc::downgrade(&round(&copy))));
                round(&outer).back.take();
            }
        }
    };
}

closed_by_hand!(of_rc, Rc, std::rc);
closed_by_hand!(of_arc, Arc, std::sync);
