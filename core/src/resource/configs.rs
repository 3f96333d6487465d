//! The configs of the shared resources in a value, each made once.
//!
//! `into_builder` closes these resources, too: see [`closing`]. The cloner holds a handle on each, so that no other
//! object gets its address.

use alloc::collections::BTreeMap;
use alloc::{boxed::Box, vec::Vec};
use core::any::{Any, TypeId};

use super::opener::ObjectId;
use crate::{CloneError, Cloner, Shared, engine::Handle};

use closing::Left;
pub(super) use closing::{closed, dropped, let_go};

mod closing;

/// The shared resources that a [`Cloner`] has met. The address of each leads to its one config.
#[derive(Default)]
struct Configs {
    /// The index of each in `met`.
    indices: BTreeMap<ObjectId, usize>,
    /// In the order in which they were met. Their sources are dropped in this order as well: `into_builder` meets first
    /// what was opened last.
    met: Vec<Option<Met>>,
    /// An index in `met` for each handle that was met: in the resource whose config is being made, or outside of them
    /// all.
    passed: Vec<usize>,
    /// For each resource that is being closed, the innermost last: the resources that may still be in it.
    closing: Vec<Vec<Left>>,
}

/// A shared resource.
struct Met {
    key: ObjectId,
    source: Box<dyn Source>,
    /// `None` while it is being made.
    config: Option<Box<dyn Any>>,
    /// The resources that the handles in it lead to, in the order in which they were first met. They close in reverse.
    inside: Vec<Nested>,
    /// How many handles on it were in resources that have closed.
    gone: usize,
    /// In how many of the calls of `closing::close` that are running its turn is still to come. It closes in the last
    /// of these turns.
    turns: usize,
}

/// A shared resource in another one.
struct Nested {
    /// Its index in [`Configs::met`].
    index: usize,
    /// How many of the handles on it are in the other one.
    handles: usize,
}

/// The cloner's own handle on a resource.
trait Source {
    fn owners(&self) -> usize;
    fn close(self: Box<Self>, cloner: &mut Cloner);
}

/// A handle, and what closes the resource behind it if it is the last one.
impl<H: Handle> Source for (H, fn(H, &mut Cloner)) {
    fn owners(&self) -> usize {
        self.0.owners()
    }

    fn close(self: Box<Self>, cloner: &mut Cloner) {
        let (handle, close) = *self;
        close(handle, cloner);
    }
}

impl Configs {
    fn get(&self, index: usize) -> Option<&Met> {
        self.met.get(index)?.as_ref()
    }

    /// Notes a handle on the resource at `index`, and returns that resource.
    fn pass(&mut self, index: usize) -> Option<&Met> {
        self.passed.push(index);
        self.get(index)
    }

    /// Takes all handles out of `passed` but the first `before`, and returns the resources that they lead to.
    fn passed_since(&mut self, before: usize) -> Vec<Nested> {
        let passed = self.passed.split_off(before.min(self.passed.len()));
        let (mut inside, mut places) = (Vec::<Nested>::new(), BTreeMap::new());
        for index in passed {
            let place = *places.entry(index).or_insert(inside.len());
            match inside.get_mut(place) {
                Some(known) => known.handles += 1,
                None => inside.push(Nested { index, handles: 1 }),
            }
        }
        inside
    }

    /// Adds a resource that is met for the first time, and returns its index.
    fn meet(&mut self, key: ObjectId, source: Box<dyn Source>) -> usize {
        let index = self.met.len();
        self.indices.insert(key, index);
        self.met.push(Some(Met { key, source, config: None, inside: Vec::new(), gone: 0, turns: 0 }));
        self.passed.push(index);
        index
    }

    fn remove(&mut self, index: usize) -> Option<Met> {
        let met = self.met.get_mut(index)?.take()?;
        self.indices.remove(&met.key);
        Some(met)
    }
}

/// Returns the config of a shared resource. `make` makes it when the cloner meets the first handle. `close` will close
/// the resource, by its last handle.
pub(super) fn config_of<H: Handle, C: 'static>(
    handle: &H,
    cloner: &mut Cloner,
    close: fn(H, &mut Cloner),
    make: impl FnOnce(&mut Cloner) -> C,
) -> Shared<C> {
    let key = (handle.address(), TypeId::of::<H>());
    let configs = cloner.extension::<Configs>();
    let index = configs.indices.get(&key).copied();
    match index.and_then(|index| configs.pass(index)).map(|met| met.config.as_ref()) {
        Some(None) => cloner.abort(CloneError::cycle_at::<H>()),
        Some(Some(config)) => {
            if let Some(config) = config.downcast_ref::<Shared<C>>() {
                return config.clone();
            }
        }
        None => {}
    }
    let index = configs.meet(key, Box::new((handle.clone(), close)));
    let before = configs.passed.len();
    let mut making = MakingConfig { cloner, index, before, config: None };
    let config = Shared::new(make(making.cloner));
    making.config = Some(Box::new(config.clone()));
    config
}

/// Enters the config when it is made. Removes the resource from [`Configs`] if making its config fails.
struct MakingConfig<'c> {
    cloner: &'c mut Cloner,
    index: usize,
    /// The length of [`Configs::passed`] before the handles in this resource were met.
    before: usize,
    config: Option<Box<dyn Any>>,
}

impl Drop for MakingConfig<'_> {
    fn drop(&mut self) {
        let configs = self.cloner.extension::<Configs>();
        let inside = configs.passed_since(self.before);
        match (self.config.take(), configs.met.get_mut(self.index)) {
            (Some(config), Some(Some(met))) => (met.config, met.inside) = (Some(config), inside),
            _ => drop(configs.remove(self.index)),
        }
    }
}
