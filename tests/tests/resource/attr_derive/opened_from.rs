//! A builder holds no `R` if a sibling opens it, so its traits ask for none of `R`.

use std::fmt::Debug;
use std::marker::PhantomData;

use freshtwin::Open;

use super::*;

struct Handle;

#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Default, DeepClone)]
struct Port(u8);

impl Open<Handle> for Port {
    type Error = std::io::Error;

    fn open(&self) -> std::io::Result<Handle> {
        Ok(Handle)
    }
}

#[derive(DeepClone)]
#[deep_clone(builder(derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Default)))]
struct Session<R, C: Open<R>> {
    config: C,
    #[resource(from = config)]
    handle: R,
}

/// With parameters of all kinds, and data that mentions the same one.
#[derive(DeepClone)]
#[deep_clone(builder(derive(Clone, Debug, PartialEq)))]
struct Pool<'a, R, T, const N: usize>
where
    T: Open<R> + 'static,
{
    #[deep_clone(share)]
    names: &'a [&'a str],
    ports: [T; N],
    of: PhantomData<R>,
    #[resource(open = ports.iter().map(T::open).collect::<Result<Vec<R>, _>>())]
    handles: Vec<R>,
}

#[test]
fn a_builder_asks_for_what_it_holds() {
    let builder = Session::<Handle, _>::builder().config(Port(1));
    assert_eq!(builder.clone(), builder);
    assert!(builder > SessionBuilder::default());
    assert_eq!(format!("{builder:?}"), "SessionBuilder { config: Port(1) }");
    let Session { config, handle: Handle } = builder.build().unwrap();
    assert_eq!(config, Port(1));
}

#[test]
fn parameters_of_all_kinds_stay_usable() {
    fn same<T: Clone + Debug + PartialEq + Open<Handle> + 'static>(builder: &PoolBuilder<'_, Handle, T, 2>) -> bool {
        builder.clone() == *builder
    }
    let builder = Pool::<Handle, _, 2>::builder().names(&["a"]).ports([Port(1), Port(2)]);
    assert!(same(&builder));
    assert_eq!(format!("{builder:?}").matches("Port").count(), 2);
    let pool = builder.build().unwrap();
    assert_eq!((pool.names, pool.ports.len(), pool.handles.len()), (&["a"][..], 2, 2));
}
