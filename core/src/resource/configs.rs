//! The configs of the shared resources in a value, each made once.
//!
//! `into_builder` closes them, too. The cloner holds a handle on each, so that its address stays its own, and lets go of it
//! when that is the last one. Then the resource closes as one with a single handle does, but its config is there already.
//!
//! A value that is taken apart lets go of each handle in its turn. One that is dropped as a whole lets go of all at once: of what
//! these led to, that closes next which only the cloner still holds, last opened first.

use alloc::collections::BTreeMap;
use alloc::{boxed::Box, vec::Vec};
use core::any::{Any, TypeId};

use super::{Shared, opener::ObjectId};
use crate::{
    CloneError, Cloner,
    engine::{Handle, depth::grown},
};

/// The configs of shared resources that a [`Cloner`] has met: the object's own address leads to its one config.
#[derive(Default)]
struct Configs {
    indices: BTreeMap<ObjectId, usize>,
    /// In the order in which they were met, in which their sources are dropped as well: `into_builder` meets first what was
    /// opened last.
    met: Vec<Option<Met>>,
    /// The places in `met` of all handles that were met outside of those, or inside of the one that is being made.
    passed: Vec<usize>,
    /// Of each resource that is being closed, the innermost last: what may still be in it.
    closing: Vec<Vec<Left>>,
}

struct Met {
    key: ObjectId,
    source: Box<dyn Source>,
    /// `None` while it is being made.
    config: Option<Box<dyn Any>>,
    /// What the handles in it lead to, each where it was met first, which is where it closes.
    inside: Vec<Inside>,
    /// How many handles on it were in resources that have closed.
    gone: usize,
    /// How many values that are closing have it in a turn to come: it closes in the last of these.
    turns: usize,
}

/// A resource in another one: its place in `met`, and how many handles on it are there.
struct Inside {
    index: usize,
    handles: usize,
}

/// The same while that one is being closed.
struct Left {
    index: usize,
    /// How many handles on it are not there, as [`Met::handles`] counts.
    elsewhere: usize,
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

    /// Notes a handle on the resource at `index`, and gives what is known of that.
    fn pass(&mut self, index: usize) -> Option<&Met> {
        self.passed.push(index);
        self.get(index)
    }

    /// What the handles lead to that were passed after the first `before`.
    fn passed_since(&mut self, before: usize) -> Vec<Inside> {
        let passed = self.passed.split_off(before.min(self.passed.len()));
        let (mut inside, mut places) = (Vec::<Inside>::new(), BTreeMap::new());
        for index in passed {
            let place = *places.entry(index).or_insert(inside.len());
            match inside.get_mut(place) {
                Some(known) => known.handles += 1,
                None => inside.push(Inside { index, handles: 1 }),
            }
        }
        inside
    }

    /// A new one.
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

    fn add_turn(&mut self, index: usize) {
        if let Some(Some(met)) = self.met.get_mut(index) {
            met.turns += 1;
        }
    }

    /// It is the turn of the one at `index`: that one, if it closes now, since only the cloner still holds it.
    fn take_turn(&mut self, index: usize) -> Option<Met> {
        let met = self.met.get_mut(index)?.as_mut()?;
        met.turns -= 1;
        let closes = met.turns == 0 && met.config.is_some() && met.source.owners() == 1;
        closes.then(|| self.remove(index)).flatten()
    }

    /// A resource with these in it is about to close.
    fn begin_closing(&mut self, inside: &[Inside]) {
        let left = inside.iter().filter_map(|&Inside { index, handles }| {
            Some(Left { index, elsewhere: self.get(index)?.handles().saturating_sub(handles) })
        });
        let left = left.collect();
        self.closing.push(left);
    }

    /// It has closed: gives what is left.
    fn end_closing(&mut self, inside: &[Inside]) -> Vec<usize> {
        for &Inside { index, handles } in inside {
            if let Some(Some(met)) = self.met.get_mut(index) {
                met.gone += handles;
            }
        }
        self.closing.pop().unwrap_or_default().into_iter().map(|left| left.index).collect()
    }

    /// What was met last in the resource that is being closed, and is in it no more.
    fn take_left(&mut self) -> Vec<usize> {
        let is_there = |left: &Left| self.get(left.index).is_some_and(|met| met.handles() > left.elsewhere);
        let count =
            self.closing.last().and_then(|closing| closing.iter().rposition(is_there)).map_or(0, |last| last + 1);
        let taken = self.closing.last_mut().map(|closing| closing.split_off(count));
        taken.into_iter().flatten().map(|left| left.index).collect()
    }
}

impl Met {
    /// How many handles there are on it beside the cloner's own, with those that are gone.
    fn handles(&self) -> usize {
        self.source.owners() - 1 + self.gone
    }

    /// Closes it, and what only it led to.
    fn end(self, cloner: &mut Cloner) {
        cloner.extension::<Configs>().begin_closing(&self.inside);
        self.source.close(cloner);
        let left = cloner.extension::<Configs>().end_closing(&self.inside);
        grown(|| close(left, cloner));
    }
}

/// The config of one shared resource: made by `make` when `handle` is the first on it that the cloner meets. `close` closes the
/// resource by its last handle.
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
    let mut making = Making { cloner, index, before, config: None };
    let config = Shared::new(make(making.cloner));
    making.config = Some(Box::new(config.clone()));
    config
}

/// Enters the config when it is made, and removes the mark if making it fails.
struct Making<'c> {
    cloner: &'c mut Cloner,
    index: usize,
    /// How many handles had been passed before those inside.
    before: usize,
    config: Option<Box<dyn Any>>,
}

impl Drop for Making<'_> {
    fn drop(&mut self) {
        let configs = self.cloner.extension::<Configs>();
        let inside = configs.passed_since(self.before);
        match (self.config.take(), configs.met.get_mut(self.index)) {
            (Some(config), Some(Some(met))) => (met.config, met.inside) = (Some(config), inside),
            _ => drop(configs.remove(self.index)),
        }
    }
}

/// Closes the object behind `handle` if its only other handle is the cloner's own.
pub(super) fn let_go<H: Handle>(handle: H, cloner: &mut Cloner) {
    if handle.owners() > 2 {
        return;
    }
    let configs = cloner.extension::<Configs>();
    let index = configs.indices.get(&(handle.address(), TypeId::of::<H>())).copied();
    let index = index.filter(|index| configs.get(*index).is_some_and(|met| met.turns == 0));
    if let Some(met) = index.and_then(|index| configs.remove(index)) {
        drop(handle);
        met.end(cloner);
    }
}

/// The config of a value by `config_in`, which copies it, and the end of the value.
pub(super) fn closed<T, C>(value: T, cloner: &mut Cloner, config_in: impl FnOnce(&T, &mut Cloner) -> C) -> C {
    let before = cloner.extension_if_any::<Configs>().map_or(0, |configs| configs.passed.len());
    let config = config_in(&value, cloner);
    drop(value);
    if let Some(configs) = cloner.extension_if_any::<Configs>() {
        let inside = configs.passed_since(before).into_iter().map(|inside| inside.index).collect();
        close(inside, cloner);
    }
    config
}

/// The end of a value in a shared resource. What only it led to closes with it: what was met last in that resource, and is in
/// it no more.
pub(super) fn dropped<T>(value: T, cloner: &mut Cloner) {
    drop(value);
    if let Some(configs) = cloner.extension_if_any::<Configs>() {
        let inside = configs.take_left();
        close(inside, cloner);
    }
}

/// Closes those of the resources at `inside` that only the cloner still holds, last opened first: what led there is closed.
/// What another of them leads to as well waits for its own turn.
fn close(inside: Vec<usize>, cloner: &mut Cloner) {
    let configs = cloner.extension::<Configs>();
    inside.iter().for_each(|index| configs.add_turn(*index));
    for index in inside.into_iter().rev() {
        if let Some(met) = cloner.extension::<Configs>().take_turn(index) {
            met.end(cloner);
        }
    }
}
