//! Chains of live values through lists and maps, deeper than the stack.

use std::collections::{BTreeMap, HashMap, VecDeque};
use std::rc::Rc;

use freshtwin::DeepClone;

use crate::small;

struct Handle(u8);

fn open() -> Result<Handle, String> {
    Ok(Handle(1))
}

async fn open_async() -> Result<Handle, String> {
    Ok(Handle(1))
}

/// For each `$name`: a chain of live values, each of which holds the next one in a `$List`. `$list` makes that of one
/// value, and `$take` takes the value out again.
macro_rules! chains {
    ($($name:ident $levels:literal [$open:expr $(, $async:tt)?] $($concurrent:ident)?: $List:ty, $list:expr, $take:expr;)*) => {$(
        mod $name {
            use super::*;

            #[derive(DeepClone)]
            $(#[deep_clone(builder($concurrent))])?
            struct Node {
                #[resource $(($async))?]
                next: $List,
                number: u32,
                #[resource(open = $open $(, $async)?)]
                handle: Handle,
            }

            chained!(Node: $List, $take);

            fn check(twin: Node) {
                let (mut next, mut left) = (Some(twin), $levels);
                while let Some(mut node) = next {
                    left -= 1;
                    assert_eq!((node.number, node.handle.0), (left, 1));
                    next = node.next();
                }
                assert_eq!(left, 0);
            }

            #[test]
            fn opened_anew() {
                small(|| {
                    let list: fn(Node) -> $List = $list;
                    let node = |number, next| Node { next, number, handle: Handle(0) };
                    let innermost = node(0, <$List>::default());
                    let chain = (1..$levels).fold(innermost, |next, number| node(number, list(next)));
                    check(chains!(@wait chain.twin() $(, $async)?).expect("a twin"));
                    let builder = chain.to_builder();
                    check(chains!(@wait builder.build() $(, $async)?).expect("a twin"));
                });
            }
        }
    )*};
    (@wait $twin:expr) => { $twin };
    (@wait $twin:expr, async) => {
        tokio::runtime::Builder::new_current_thread().build().expect("a runtime").block_on($twin)
    };
}

chains! {
    boxed 20_000 [open()]: Option<Box<Node>>, |node| Some(Box::new(node)), |list| list.take().map(|node| *node);
    counted 20_000 [open()]: Option<Rc<Node>>, |node| Some(Rc::new(node)), |list| Rc::into_inner(list.take()?);
    vec 20_000 [open()]: Vec<Node>, |node| vec![node], Vec::pop;
    vec_deque 20_000 [open()]: VecDeque<Node>, |node| [node].into(), VecDeque::pop_back;
    ordered 20_000 [open()]: BTreeMap<u8, Node>, |node| [(0, node)].into(), |list| list.remove(&0);
    hashed 20_000 [open()]: HashMap<u8, Node>, |node| [(0, node)].into(), |list| list.remove(&0);

    vec_async 10_000 [open_async().await, async]: Vec<Node>, |node| vec![node], Vec::pop;
    ordered_async 10_000 [open_async().await, async]: BTreeMap<u8, Node>, |node| [(0, node)].into(), |list| list.remove(&0);
    // Each level asks all that is inside it whether it is shared.
    boxed_at_once 1_000 [open_async().await, async] concurrent: Option<Box<Node>>, |node| Some(Box::new(node)), |list| list.take().map(|node| *node);
    vec_at_once 1_000 [open_async().await, async] concurrent: Vec<Node>, |node| vec![node], Vec::pop;
    ordered_at_once 1_000 [open_async().await, async] concurrent: BTreeMap<u8, Node>, |node| [(0, node)].into(), |list| list.remove(&0);
}
