//! A cloner that is used again after a failure, shared with others, or taken away by a hook.

use std::cell::{Cell, RefCell};
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::rc::{Rc, Weak};

use freshtwin::{CloneErrorKind, Cloner, DeepClone, Surveyor};

/// Its clone fails as often as it says.
#[derive(Default)]
struct Fuse(Cell<u32>);

impl DeepClone for Fuse {
    fn deep_clone_in(&self, _: &mut Cloner) -> Self {
        let left = self.0.get();
        self.0.set(left.saturating_sub(1));
        assert!(left == 0, "told to");
        Fuse::default()
    }
}

#[derive(DeepClone, Default)]
struct Tree {
    up: RefCell<Weak<Tree>>,
    peer: RefCell<Option<Rc<Tree>>>,
    kids: RefCell<Vec<Rc<Tree>>>,
    fuse: Fuse,
}

fn tree() -> [Rc<Tree>; 3] {
    let [root, kid, peer] = [(); 3].map(|()| Rc::new(Tree::default()));
    for node in [&kid, &peer] {
        *node.up.borrow_mut() = Rc::downgrade(&root);
        root.kids.borrow_mut().push(node.clone());
    }
    *kid.peer.borrow_mut() = Some(peer.clone());
    *peer.peer.borrow_mut() = Some(root.clone());
    [root, kid, peer]
}

#[track_caller]
fn check(root: &Rc<Tree>) {
    let kids = root.kids.borrow();
    let peer = kids[0].peer.borrow().clone().expect("filled");
    assert!(Rc::ptr_eq(&peer, &kids[1]) && Rc::ptr_eq(peer.peer.borrow().as_ref().expect("filled"), root));
    assert!(kids.iter().all(|kid| Rc::ptr_eq(&kid.up.borrow().upgrade().expect("alive"), root)));
}

fn failed<T: DeepClone>(value: &T, cloner: &mut Cloner) -> bool {
    catch_unwind(AssertUnwindSafe(|| drop(value.deep_clone_in(cloner)))).is_err()
}

#[test]
fn after_a_panic_it_starts_anew() {
    for failing in 0..3 {
        let nodes = tree();
        nodes[failing].fuse.0.set(2);
        let mut cloner = Cloner::new();
        assert!(failed(&nodes[0], &mut cloner) && failed(&nodes, &mut cloner));
        let copy = nodes[0].deep_clone_in(&mut cloner);
        check(&copy);
        assert!(Rc::ptr_eq(&nodes[1].deep_clone_in(&mut cloner), &copy.kids.borrow()[0]));
        // What was finished stays, also if a later operation fails.
        let other = tree();
        other[1].fuse.0.set(1);
        *other[2].kids.borrow_mut() = vec![nodes[0].clone()];
        assert!(failed(&other, &mut cloner));
        let second = other[0].deep_clone_in(&mut cloner);
        check(&second);
        let kept = second.kids.borrow()[1].kids.borrow()[0].clone();
        assert!(Rc::ptr_eq(&kept, &copy));
        drop(cloner);
        for root in [&nodes[0], &copy, &other[0], &second] {
            root.kids.borrow().iter().for_each(|kid| drop(kid.peer.take()));
        }
    }
}

#[test]
fn after_an_error_it_starts_anew() {
    let nodes = tree();
    let mut cloner = Cloner::new();
    let held = nodes[2].kids.borrow_mut();
    assert!(failed(&nodes[0], &mut cloner));
    drop(held);
    let copy = nodes[0].deep_clone_in(&mut cloner);
    check(&copy);
    [&nodes[2], &copy.kids.borrow()[1]].iter().for_each(|peer| drop(peer.peer.take()));
}

/// Catches the panic of what it holds.
struct Catches<T>(Option<T>);

impl<T: DeepClone> DeepClone for Catches<T> {
    fn deep_clone_in(&self, cloner: &mut Cloner) -> Self {
        Catches(catch_unwind(AssertUnwindSafe(|| self.0.deep_clone_in(cloner))).unwrap_or_default())
    }
    fn survey_in(&self, _: &Self, _: &mut Surveyor<'_>) {}
}

#[derive(DeepClone)]
struct Attempts {
    before: Rc<Tree>,
    caught: Rc<(u8, Catches<(Rc<Tree>, Rc<Tree>)>)>,
    same: Rc<(u8, Catches<(Rc<Tree>, Rc<Tree>)>)>,
    #[deep_clone(with = |caught: &Catches<Rc<Tree>>, cloner: &mut Cloner| {
        Catches(catch_unwind(AssertUnwindSafe(|| caught.0.deep_clone_in(cloner))).unwrap_or_default())
    })]
    hooked: Catches<Rc<Tree>>,
    after: Rc<Tree>,
}

#[test]
fn a_hook_that_catches_a_panic_goes_on() {
    for fails in 0..3 {
        let (good, bad) = (tree(), tree());
        bad[1].fuse.0.set(fails);
        let caught = Rc::new((1, Catches(Some((good[0].clone(), bad[0].clone())))));
        let attempts = Attempts {
            before: good[0].clone(),
            same: caught.clone(),
            caught,
            hooked: Catches(Some(bad[0].clone())),
            after: good[0].clone(),
        };
        let copy = attempts.deep_clone();
        check(&copy.before);
        assert!(Rc::ptr_eq(&copy.before, &copy.after) && Rc::ptr_eq(&copy.caught, &copy.same));
        assert_eq!((copy.caught.1.0.is_some(), copy.hooked.0.is_some()), (fails == 0, fails < 2));
        copy.hooked.0.iter().for_each(check);
        copy.caught.1.0.iter().for_each(|(good, _)| assert!(Rc::ptr_eq(good, &copy.before)));
        let hooked = copy.hooked.0.clone();
        for root in
            [Some(good[0].clone()), Some(bad[0].clone()), Some(copy.before.clone()), hooked].into_iter().flatten()
        {
            root.kids.borrow().iter().for_each(|kid| drop(kid.peer.take()));
        }
    }
}

#[test]
fn handles_that_were_alone_are_remembered() {
    let alone: Vec<Rc<RefCell<u8>>> = (0..3).map(|number| Rc::new(RefCell::new(number))).collect();
    let nested = Rc::new((RefCell::new(Some(Rc::new(String::from("a")))), Box::new(Rc::new([1_u8, 2]))));
    let mut cloner = Cloner::new();
    let (first, second) = (alone.deep_clone_in(&mut cloner), alone.deep_clone_in(&mut cloner));
    assert!(first.iter().zip(&second).all(|(left, right)| Rc::ptr_eq(left, right)));
    assert!(first.iter().zip(&alone).all(|(left, right)| !Rc::ptr_eq(left, right)));
    let last = alone[2].clone();
    assert!(Rc::ptr_eq(&last.deep_clone_in(&mut cloner), &first[2]));
    let (one, two) = (nested.deep_clone_in(&mut cloner), nested.deep_clone_in(&mut cloner));
    assert!(Rc::ptr_eq(&one, &two));
    let inner = nested.0.borrow().clone().unwrap().deep_clone_in(&mut cloner);
    assert!(Rc::ptr_eq(&inner, one.0.borrow().as_ref().unwrap()));
    let mut target = vec![Rc::new(RefCell::new(9)), Rc::default()];
    target.deep_clone_from_in(&alone, &mut cloner);
    assert!(target.iter().zip(&first).all(|(left, right)| Rc::ptr_eq(left, right)));
}

thread_local!(static STASH: RefCell<Option<Cloner>> = const { RefCell::new(None) });

/// What a hook can do to the cloner that it is given.
#[derive(Clone, Copy, PartialEq, Debug)]
enum Theft {
    Takes,
    Panics,
    Stashes,
    /// Leaves a new one, which has cloned something.
    Leaves,
    /// Leaves one in the middle of a clone that failed.
    LeavesUnfinished,
    Swaps,
}

impl DeepClone for Theft {
    fn deep_clone_in(&self, cloner: &mut Cloner) -> Self {
        match self {
            Theft::Takes => drop(std::mem::take(cloner)),
            Theft::Panics => {
                drop(std::mem::take(cloner));
                panic!("of the user");
            }
            Theft::Stashes => drop(STASH.replace(Some(std::mem::take(cloner)))),
            Theft::Leaves => {
                *cloner = Cloner::new();
                drop(Rc::new(Hidden(Some(Rc::new(1)))).deep_clone_in(cloner));
            }
            Theft::LeavesUnfinished => {
                let own = std::mem::take(cloner);
                assert!(failed(&Rc::new(Theft::Stashes), cloner));
                *cloner = STASH.take().unwrap_or_default();
                drop(own);
            }
            Theft::Swaps => {
                let mut other = Cloner::new();
                std::mem::swap(cloner, &mut other);
                std::mem::swap(cloner, &mut other);
            }
        }
        *self
    }
}

#[test]
fn a_hook_that_takes_the_cloner_does_no_harm() {
    assert_eq!(vec![Theft::Swaps].deep_clone_in(&mut Cloner::new()), [Theft::Swaps]);
    assert!(failed(&vec![Theft::Panics], &mut Cloner::new()));
    for theft in [Theft::Takes, Theft::Panics, Theft::Stashes, Theft::Leaves] {
        let nodes = tree();
        let mut cloner = Cloner::new();
        // What was known of the nodes is gone: there is no copy rather than a wrong one.
        assert!(failed(&(nodes.clone(), theft, nodes.clone()), &mut cloner));
        assert!(failed(&(nodes[0].clone(), Rc::new((theft, nodes[0].clone()))), &mut cloner));
        check(&nodes[0].deep_clone_in(&mut cloner));
        let stashed = STASH.take();
        if let Some(mut stashed) = stashed {
            let _ = failed(&nodes, &mut stashed);
            let _ = failed(&nodes[0], &mut stashed);
        }
        nodes[2].peer.take();
    }
    let nodes = tree();
    let copy = (nodes.clone(), Theft::Swaps, nodes[0].clone()).deep_clone();
    assert!(Rc::ptr_eq(&copy.0[0], &copy.2));
    check(&copy.2);
    [&nodes[2], &copy.0[2]].iter().for_each(|node| drop(node.peer.take()));
}

/// Says nothing to the survey.
struct Hidden(Option<Rc<u8>>);

impl DeepClone for Hidden {
    fn deep_clone_in(&self, cloner: &mut Cloner) -> Self {
        Hidden(self.0.deep_clone_in(cloner))
    }
}

#[derive(DeepClone)]
struct Robbed {
    before: Option<Rc<u8>>,
    #[deep_clone(with = Theft::deep_clone_in)]
    theft: Theft,
    after: Option<Rc<u8>>,
}

#[test]
fn a_replaced_cloner_is_an_error_that_says_so() {
    for theft in [Theft::Takes, Theft::Stashes, Theft::Leaves] {
        let shared = Rc::new(1);
        let some = || Some(shared.clone());
        let hidden = |theft| (Hidden(some()), theft, Hidden(some()));
        let results = [
            Robbed { before: None, theft, after: None }.try_deep_clone().err(),
            Robbed { before: some(), theft, after: some() }.try_deep_clone().err(),
            Rc::new(Robbed { before: some(), theft, after: some() }).try_deep_clone().err(),
            // The handles before and after it would lead to two copies.
            hidden(theft).try_deep_clone().err(),
            vec![theft].try_deep_clone().err(),
            RefCell::new(Rc::new(theft)).try_deep_clone().err(),
        ];
        for error in results {
            let error = error.unwrap();
            assert_eq!(error.kind(), CloneErrorKind::ReplacedCloner);
            assert!(error.to_string().contains("replaced the `Cloner`"), "{error}");
        }
        assert!(failed(&hidden(theft), &mut Cloner::new()));
        drop(STASH.take());
        assert_eq!(Rc::strong_count(&shared), 1);
    }
}

#[derive(DeepClone)]
struct RobbedRing {
    #[deep_clone(with = Theft::deep_clone_in, survey = |_, _, _| {})]
    shown: Theft,
    part: Theft,
    cell: RefCell<Vec<Theft>>,
    next: RefCell<Option<Rc<RobbedRing>>>,
}

/// The other cloner would find the ring, and with it the same hook, again and again.
#[test]
fn a_replaced_cloner_does_not_go_round_in_circles() {
    for theft in [Theft::Takes, Theft::Stashes, Theft::Leaves, Theft::LeavesUnfinished] {
        for (shown, part, last) in
            [(theft, Theft::Swaps, None), (Theft::Swaps, theft, None), (Theft::Swaps, Theft::Swaps, Some(theft))]
        {
            let cell = RefCell::new(last.into_iter().collect());
            let ring = Rc::new(RobbedRing { shown, part, cell, next: RefCell::default() });
            ring.next.replace(Some(ring.clone()));
            let error = ring.try_deep_clone().err().unwrap();
            assert_eq!(error.kind(), CloneErrorKind::ReplacedCloner, "{error}");
            assert!(failed(&ring, &mut Cloner::new()));
            ring.next.take();
        }
    }
}
