//! The configs of the shared resources in a value, each made once.
//!
//! `into_builder` closes them, too. The cloner holds a handle on each, so that its address stays its own, and lets go of it
//! when that is the last one. Then the resource is taken apart, as one with a single handle is, which closes what is in it in
//! the right order; its config is there already.

use alloc::{boxed::Box, collections::BTreeMap, vec::Vec};
use core::any::{Any, TypeId};

use super::{Shared, opener::ObjectId};
use crate::{CloneError, Cloner, engine::Handle};

/// The configs of shared resources that a [`Cloner`] has met: the object's own address leads to its one config.
#[derive(Default)]
struct Configs {
    indices: BTreeMap<ObjectId, usize>,
    /// In the order in which they were met, in which their sources are dropped as well: `into_builder` meets first what was
    /// opened last.
    met: Vec<Option<Met>>,
    /// The place in `met` of each handle that was met, in their order.
    passed: Vec<usize>,
}

struct Met {
    key: ObjectId,
    source: Box<dyn Any>,
    /// Whether that is the last handle.
    is_last: fn(&dyn Any) -> bool,
    close: Close,
    /// `None` while it is being made.
    config: Option<Box<dyn Any>>,
}

/// Takes the object behind the last handle on it apart.
pub(super) type Close = fn(Box<dyn Any>, &mut Cloner);

/// Of a source that is an `H`.
fn is_last<H: Handle>(source: &dyn Any) -> bool {
    source.downcast_ref::<H>().is_some_and(|handle| handle.owners() == 1)
}

impl Configs {
    fn get(&self, index: usize) -> Option<&Met> {
        self.met.get(index)?.as_ref()
    }

    /// Notes a handle on the resource at `index`, and gives what is known of that.
    fn pass(&mut self, index: usize) -> Option<&Met> {
        self.passed.push(index);
        self.get(index)
    }

    /// A new one.
    fn meet<H: Handle>(&mut self, key: ObjectId, handle: &H, close: Close) -> usize {
        let index = self.met.len();
        self.indices.insert(key, index);
        let source = Box::new(handle.clone());
        self.met.push(Some(Met { key, source, is_last: is_last::<H>, close, config: None }));
        self.passed.push(index);
        index
    }

    fn remove(&mut self, index: usize) -> Option<Met> {
        let met = self.met.get_mut(index)?.take()?;
        self.indices.remove(&met.key);
        Some(met)
    }
}

/// The config of one shared resource: made by `make` when `handle` is the first on it that the cloner meets.
pub(super) fn config_of<H: Handle, C: 'static>(
    handle: &H,
    cloner: &mut Cloner,
    close: Close,
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
    let index = configs.meet(key, handle, close);
    let mut making = Making { cloner, index, config: None };
    let config = Shared::new(make(making.cloner));
    making.config = Some(Box::new(config.clone()));
    config
}

/// Enters the config when it is made, and removes the mark if making it fails.
struct Making<'c> {
    cloner: &'c mut Cloner,
    index: usize,
    config: Option<Box<dyn Any>>,
}

impl Drop for Making<'_> {
    fn drop(&mut self) {
        let configs = self.cloner.extension::<Configs>();
        match (self.config.take(), configs.met.get_mut(self.index)) {
            (Some(config), Some(Some(met))) => met.config = Some(config),
            _ => drop(configs.remove(self.index)),
        }
    }
}

/// Lets go of the cloner's own handle if `handle` is the only other one, which then is the last.
pub(super) fn let_go<H: Handle>(handle: H, cloner: &mut Cloner) -> Option<H> {
    if handle.owners() > 2 {
        return None;
    }
    let configs = cloner.extension::<Configs>();
    let index = configs.indices.get(&(handle.address(), TypeId::of::<H>())).copied();
    configs.remove(index?).map(|_| handle)
}

/// The config of a value by `config_in`, which copies it, and the end of the value.
pub(super) fn closed<T, C>(value: T, cloner: &mut Cloner, config_in: impl FnOnce(&T, &mut Cloner) -> C) -> C {
    let before = cloner.extension_if_any::<Configs>().map_or(0, |configs| configs.passed.len());
    let config = config_in(&value, cloner);
    drop(value);
    let passed = cloner.extension_if_any::<Configs>().map(|configs| configs.passed.split_off(before));
    close(passed.unwrap_or_default(), cloner);
    config
}

/// Closes those of the resources that were `passed` which only the cloner still holds, last opened first.
fn close(mut passed: Vec<usize>, cloner: &mut Cloner) {
    while let Some(index) = passed.pop() {
        let configs = cloner.extension::<Configs>();
        let is_unused = |met: &Met| met.config.is_some() && (met.is_last)(&*met.source);
        if let Some(met) = configs.get(index).is_some_and(is_unused).then(|| configs.remove(index)).flatten() {
            (met.close)(met.source, cloner);
        }
    }
}
