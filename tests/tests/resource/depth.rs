//! Live values that are nested in each other, deeper than the stack.

use std::cell::Cell;
#[cfg(not(feature = "stacker"))]
use std::error::Error;
use std::panic::{AssertUnwindSafe, catch_unwind, resume_unwind};
use std::rc::Rc;
use std::sync::atomic::{AtomicU32, Ordering::Relaxed};

use freshtwin::{Cloner, DeepClone, OpenError, Opener, OpenerAsync, Resource, ResourceAsync, Shared};

struct Handle(u8);

/// A chain of live values behind the pointer `$pointer`, which takes itself apart without recursion.
macro_rules! chain {
    ($Node:ident, $pointer:ident, [$(($async:tt))?], $open:expr) => {
        #[derive(DeepClone)]
        struct $Node {
            #[resource $(($async))?]
            next: Option<$pointer<$Node>>,
            number: u32,
            #[resource(open = $open $(, $async)?)]
            handle: Handle,
        }

        impl Drop for $Node {
            fn drop(&mut self) {
                let mut next = self.next.take();
                while let Some(mut node) = next.and_then(|next| $Node::alone(next)) {
                    next = node.next.take();
                }
            }
        }

        impl $Node {
            fn chain(length: u32) -> Self {
                let node = |next, number| $Node { next, number, handle: Handle(0) };
                (1..length).fold(node(None, 0), |next, number| node(Some($pointer::new(next)), number))
            }

            fn check(&self, length: u32) {
                let (mut node, mut left) = (self, length);
                loop {
                    left -= 1;
                    assert_eq!((node.number, node.handle.0), (left, 1));
                    let Some(next) = &node.next else { break };
                    node = next;
                }
                assert_eq!(left, 0);
            }
        }
    };
}

fn open() -> Result<Handle, String> {
    Ok(Handle(1))
}

async fn open_async() -> Result<Handle, String> {
    Ok(Handle(1))
}

chain!(Boxed, Box, [], open());
chain!(Counted, Rc, [], open());
chain!(BoxedAsync, Box, [(async)], open_async().await);

#[allow(clippy::boxed_local, reason = "one signature for all chains")]
impl Boxed {
    fn alone(node: Box<Self>) -> Option<Self> {
        Some(*node)
    }
}
impl Counted {
    fn alone(node: Rc<Self>) -> Option<Self> {
        Rc::try_unwrap(node).ok()
    }
}
#[allow(clippy::boxed_local, reason = "one signature for all chains")]
impl BoxedAsync {
    fn alone(node: Box<Self>) -> Option<Self> {
        Some(*node)
    }
}

fn block_on<F: Future>(future: F) -> F::Output {
    tokio::runtime::Builder::new_current_thread().build().expect("a runtime").block_on(future)
}

#[test]
fn a_few_hundred_levels_always_work() {
    Boxed::chain(250).twin().expect("a twin").check(250);
    Counted::chain(250).twin().expect("a twin").check(250);
    Boxed::chain(250).to_builder().build().expect("a twin").check(250);
    block_on(BoxedAsync::chain(250).twin()).expect("a twin").check(250);
}

#[cfg(not(feature = "stacker"))]
#[test]
fn too_deep_is_an_error() {
    fn check(error: Option<freshtwin::OpenError>) {
        let error = error.expect("too deep");
        let source = error.source().expect("the cause").to_string();
        assert!(source.contains("nested in each other") && source.contains("`stacker`"), "{source}");
    }
    check(Boxed::chain(100_000).twin().err());
    check(Counted::chain(100_000).twin().err());
    check(block_on(BoxedAsync::chain(100_000).twin()).err());
    assert!(Boxed::chain(100_000).try_to_builder().is_err());
    assert!(Counted::chain(100_000).try_to_builder().is_err());
}

#[cfg(not(feature = "stacker"))]
#[test]
fn a_builder_that_was_made_too_deep_by_hand_does_not_open() {
    let node = |next| Boxed::builder().next(next).number(0);
    let deep = (0..1000).fold(node(None), |next, _| node(Some(Box::new(next))));
    let error = deep.build().err().expect("too deep");
    assert!(error.source().expect("the cause").to_string().contains("nested too deep"), "{error:?}");
    assert!(error.path().starts_with("next.next.next"), "{}", error.path());
}

/// Levels in a value that can be taken apart. Two handles lead to each one in a list.
#[derive(DeepClone)]
#[deep_clone(builder(into))]
struct Plain {
    #[resource]
    boxed: Option<Box<Plain>>,
    #[resource]
    listed: Vec<Rc<Plain>>,
}

fn plain(levels: u32, is_listed: bool) -> Plain {
    (1..levels).fold(Plain { boxed: None, listed: vec![] }, |next, _| {
        if is_listed {
            let next = Rc::new(next);
            return Plain { boxed: None, listed: vec![Rc::clone(&next), next] };
        }
        Plain { boxed: Some(Box::new(next)), listed: vec![] }
    })
}

#[test]
fn a_value_of_a_few_hundred_levels_is_taken_apart() {
    let mut builder = plain(250, false).into_builder();
    for _ in 1..250 {
        builder = *builder.boxed.expect("a level");
    }
    // Each of these has two: a handle, and an element of a list.
    let builder = plain(120, true).into_builder();
    assert!(Shared::ptr_eq(&builder.listed[0], &builder.listed[1]));
}

#[cfg(not(feature = "stacker"))]
#[test]
fn a_value_that_is_too_deep_is_not_taken_apart() {
    for is_listed in [false, true] {
        let value = plain(2000, is_listed);
        let panic = catch_unwind(AssertUnwindSafe(|| drop(value.into_builder()))).expect_err("too deep");
        let text = panic.downcast_ref::<String>().expect("a text");
        assert!(text.contains("nested in each other") && text.contains("`stacker`"), "{text}");
    }
}

/// Its config fails as often as it says.
struct Fails(Cell<u32>);

impl Resource for Fails {
    type Config = ();
    fn config_in(&self, _: &mut Cloner) {
        if let Some(left) = self.0.get().checked_sub(1) {
            self.0.set(left);
            resume_unwind(Box::new("told to"));
        }
    }
    fn open_in((): (), _: &mut Opener) -> Result<Self, OpenError> {
        Ok(Self(Cell::default()))
    }
}

/// Asks for the config again when that failed.
struct Asks(Box<Fails>);

impl Resource for Asks {
    type Config = Box<()>;
    fn config_in(&self, cloner: &mut Cloner) -> Box<()> {
        let mut config = || catch_unwind(AssertUnwindSafe(|| Resource::config_in(&self.0, cloner))).ok();
        (0..2000).find_map(|_| config()).expect("a config")
    }
    fn open_in(config: Box<()>, opener: &mut Opener) -> Result<Self, OpenError> {
        Resource::open_in(config, opener).map(Self)
    }
}

/// More failures than there may be levels. Each of them ended the level that it was on.
#[test]
fn failures_that_are_caught_make_nothing_deeper() {
    let config = Asks(Box::new(Fails(Cell::new(1000)))).into_config();
    assert_eq!(config, Box::new(()));
}

/// Each level opens what is inside it beside another resource.
#[derive(DeepClone)]
#[deep_clone(builder(concurrent))]
struct AtOnce {
    #[resource(async)]
    next: Option<Box<AtOnce>>,
    #[resource(open = open_async().await, async)]
    handle: Handle,
}

impl Drop for AtOnce {
    fn drop(&mut self) {
        let mut next = self.next.take();
        while let Some(mut node) = next {
            next = node.next.take();
        }
    }
}

fn at_once(levels: u32) -> AtOnceBuilder {
    let outermost = AtOnce::builder().next(None::<Box<AtOnceBuilder>>);
    (1..levels).fold(outermost, |next, _| AtOnce::builder().next(Box::new(next)))
}

#[test]
fn a_future_is_as_deep_as_what_began_it() {
    let value = block_on(at_once(250).build()).expect("a value");
    assert!(value.next.as_ref().is_some_and(|next| next.handle.0 == 1));
    #[cfg(not(feature = "stacker"))]
    {
        let error = block_on(at_once(1000).build()).err().expect("too deep");
        assert!(error.source().expect("the cause").to_string().contains("nested too deep"), "{error:?}");
    }
}

/// How often it is asked whether something shares a resource with others.
static QUESTIONS: AtomicU32 = AtomicU32::new(0);

macro_rules! asked {
    ($Resource:ident, $Opener:ident, [$($async:tt)?], $Levels:ident, $build:expr) => {
        struct Asked;

        impl $Resource for Asked {
            type Config = ();
            fn config_in(&self, _: &mut Cloner) {}
            $($async)? fn open_in((): (), _: &mut $Opener) -> Result<Self, OpenError> {
                Ok(Self)
            }
            fn uses_opener((): &()) -> bool {
                QUESTIONS.fetch_add(1, Relaxed);
                false
            }
        }

        #[derive(DeepClone)]
        #[deep_clone(builder(concurrent))]
        struct $Levels {
            #[resource $(($async))?]
            asked: Asked,
            #[resource $(($async))?]
            lists: (Vec<Asked>, [Asked; 1]),
            #[resource $(($async))?]
            next: Option<Box<$Levels>>,
        }

        let level = |next| $Levels::builder().asked(()).lists((vec![()], [()])).next(next);
        let builder = (1..LEVELS).fold(level(None), |next, _| level(Some(Box::new(next))));
        QUESTIONS.store(0, Relaxed);
        let value: $Levels = $build(builder).expect("a value");
        assert!(QUESTIONS.load(Relaxed) <= 4 * LEVELS, "none is asked again by each level around it");
        let $Levels { asked: _, lists, next } = value;
        assert!(lists.0.len() == lists.1.len() && next.is_some());
    };
}

#[test]
fn what_shares_nothing_is_asked_once() {
    const LEVELS: u32 = 20;
    {
        asked!(Resource, Opener, [], Sync, |builder: SyncBuilder| builder.build());
    }
    asked!(ResourceAsync, OpenerAsync, [async], Async, |builder: AsyncBuilder| block_on(builder.build()));
}
