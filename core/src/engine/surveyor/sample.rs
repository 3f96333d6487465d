//! A look at a few items of each list, which can make the survey unnecessary.
//!
//! A survey of a `Vec<Rc<Item>>` of plain `Item`s finds nothing, and goes over all of them to find that out. The types
//! cannot tell: an `Rc` may lead to a trait object, and that can only be asked through a value. So a *sample* comes
//! before the survey. It is the same walk, but in each list it ends after a few items that stand for the others. It
//! fails where a survey could find something: at a cell or an object that leads on, a `Weak`, a trait object, a
//! hand-written impl, a field with a hook. Then the survey follows. If the sample does not fail, the clone may begin at
//! once: no cell can be borrowed, no edge leads on from an object, and no `Weak` has to find its target. So each object
//! can be copied where its first handle is met. If the sample finds cells of plain data, and nothing else, the survey
//! has to follow, too, but looks at these cells only.
//!
//! An item stands for others of its type if it is *complete*: it shows all that such an item can hold. A `None` and an
//! empty list hide what others may hold, and so does any variant of an enum, where the sample fails at once.
//!
//! ```text
//!     Vec<(Rc<Item>, Option<Rc<Tag>>)>
//!
//!     (item, None)        incomplete: other items may lead to a `Tag`, and that may be anything
//!     (item, Some(tag))   complete: `Item` and `Tag` are plain, so all items of the list are like this one
//! ```

use alloc::vec::Vec;

use super::{Mode, Surveyor};
use crate::{
    Cloner, DeepClone,
    engine::{LEVELS, Shows, depth::grown},
};

/// How many complete items stand for all others of a list: more than one, for a better guess at how many are shared.
const ENOUGH: usize = 4;

/// A sample gives up after so many values that hide something: it must not become a second survey.
const MAX_INCOMPLETE: u32 = 64;

/// What a survey can find.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Sampled {
    Nothing,
    /// That a cell of plain data is borrowed.
    Cells,
    All,
}

/// What a sample knows.
#[derive(Default)]
pub(super) struct Sample {
    /// Whether a survey may find something.
    has_failed: bool,
    /// Whether there are cells of plain data.
    has_cells: bool,
    /// Whether the item at hand hides something that others of its type may hold.
    is_incomplete: bool,
    /// How many values hid something.
    incomplete: u32,
    /// The lists around the place of the walk.
    lists: Vec<List>,
    /// How many nodes were expected before the innermost list, by arena.
    expected: Vec<u64>,
}

/// A list that a sample looks at.
struct List {
    len: usize,
    walked: usize,
    complete: usize,
    /// Whether the item that the list is a part of was incomplete before.
    is_incomplete: bool,
    /// Whether its items may lead to different numbers of objects, as with a list or an `Option` in them: then a few
    /// say nothing about how many there are in all.
    varies: bool,
}

impl Surveyor<'_> {
    /// What a survey can find, as a sample tells.
    pub(crate) fn sample(cloner: &mut Cloner, survey: &dyn Fn(&mut Surveyor<'_>)) -> Sampled {
        let mut surveyor = Surveyor::new(cloner, Mode::Sample);
        survey(&mut surveyor);
        let sampled = match surveyor.sample {
            Sample { has_failed: true, .. } => Sampled::All,
            Sample { has_cells: true, .. } => Sampled::Cells,
            Sample { .. } => Sampled::Nothing,
        };
        let counts_again = sampled == Sampled::All || sampled == Sampled::Cells && !cloner.is_single();
        if let Some(graph) = cloner.graph_if_any().filter(|_| counts_again) {
            graph.expect_nothing();
        }
        sampled
    }

    #[inline]
    pub(crate) fn is_sampling(&self) -> bool {
        self.mode == Mode::Sample
    }

    /// Whether this is a survey after a sample that found nothing but cells of plain data.
    #[inline]
    pub(crate) fn is_flat(&self) -> bool {
        self.is_flat
    }

    /// Notes that there is something here that only a survey can look at.
    #[inline]
    pub(crate) fn needs_survey(&mut self) {
        self.sample.has_failed = true;
    }

    /// Notes that there is a cell of plain data here.
    #[inline]
    pub(crate) fn has_cells(&mut self) {
        self.sample.has_cells = true;
    }

    /// Whether a `T` is worth a look. If it is not plain, and does not show all that it holds, it needs a survey.
    ///
    /// If the answer is yes, it is a constant, so that a survey does not ask.
    #[inline]
    pub(super) fn samples<T: DeepClone>(&mut self) -> bool {
        let (is_plain, is_whole) = (T::__freshtwin_plain(LEVELS), T::__freshtwin_shows() == Shows::Whole);
        if !is_plain && !is_whole {
            if T::__freshtwin_leaf(LEVELS) { self.has_cells() } else { self.needs_survey() }
        }
        !is_plain && is_whole
    }

    /// Whether this is a sample that has failed. Asked where a value may go on for long, in a box or an array; lists
    /// end by themselves: see [`list`](Self::list).
    #[inline]
    pub(crate) fn gives_up(&self) -> bool {
        self.is_sampling() && self.sample.has_failed
    }

    /// Notes that other values of the type at hand may lead to more or fewer objects.
    #[inline]
    pub(crate) fn varies(&mut self) {
        // The lists around the innermost one vary anyway, since there is a list in them.
        if let Some(list) = self.sample.lists.last_mut() {
            list.varies = true;
        }
    }

    /// Notes that other values of the type at hand may hold more than this one shows.
    #[inline]
    pub(crate) fn shows_less(&mut self) {
        if self.is_sampling() {
            self.note_incomplete();
        }
    }

    #[cold]
    fn note_incomplete(&mut self) {
        let sample = &mut self.sample;
        sample.is_incomplete = true;
        sample.incomplete += 1;
        sample.has_failed |= sample.incomplete > MAX_INCOMPLETE;
    }

    /// Shows the `len` items of a list that is not plain, each beside its copy.
    #[inline]
    pub(crate) fn items<'i, T: DeepClone + 'i>(&mut self, len: usize, items: impl Iterator<Item = (&'i T, &'i T)>) {
        self.list(len, items, |(item, copy), surveyor| item.__freshtwin_survey_part(copy, surveyor));
    }

    /// Shows the `len` items of a list that is not plain, by `show`. A sample ends as soon as those that were shown are
    /// enough.
    #[inline]
    pub(crate) fn list<I>(&mut self, len: usize, items: impl Iterator<Item = I>, mut show: impl FnMut(I, &mut Self)) {
        grown(|| {
            if self.is_sampling() {
                self.begin_sample(len);
            }
            for item in items {
                show(item, self);
                if self.is_sampling() && self.ends_sample() {
                    break;
                }
            }
        });
    }

    #[cold]
    fn begin_sample(&mut self, len: usize) {
        if len == 0 {
            return self.note_incomplete();
        }
        self.varies();
        let Sample { is_incomplete, lists, expected, .. } = &mut self.sample;
        lists.push(List { len, walked: 0, complete: 0, is_incomplete: core::mem::take(is_incomplete), varies: false });
        expected.clear();
        expected.extend(self.cloner.graph_if_any().into_iter().flat_map(|graph| graph.expected()));
    }

    #[cold]
    fn ends_sample(&mut self) -> bool {
        let Sample { has_failed, is_incomplete, lists, expected, .. } = &mut self.sample;
        let Some(list) = lists.last_mut().filter(|_| !*has_failed) else { return true };
        list.walked += 1;
        list.complete += usize::from(!*is_incomplete);
        if list.complete < ENOUGH && list.walked < list.len {
            *is_incomplete = false;
            return false;
        }
        *is_incomplete = list.is_incomplete || list.complete == 0;
        if let Some(List { len, walked, varies: false, .. }) = lists.pop() {
            if let Some(graph) = self.cloner.graph_if_any() {
                graph.expect_so_many(expected, walked, len);
            }
        }
        true
    }
}

#[cfg(test)]
mod tests {
    use alloc::{boxed::Box, collections::BTreeMap, rc::Rc, string::String, vec};
    use core::cell::RefCell;

    use super::*;

    fn sampled<T: DeepClone>(value: &T) -> Sampled {
        Surveyor::sample(&mut Cloner::new(), &|surveyor| value.survey_in(value, surveyor))
    }

    /// Whether the clone of `value` begins without a survey.
    fn begins_at_once<T: DeepClone>(value: &T) -> bool {
        T::__freshtwin_shows() == Shows::Whole && sampled(value) == Sampled::Nothing
    }

    #[test]
    fn handles_on_plain_data_need_no_survey() {
        let text: Rc<str> = "text".into();
        assert!(begins_at_once(&[1; 9].map(Rc::new).to_vec()));
        assert!(begins_at_once(&vec![(Rc::new([1]), Some(text.clone()), String::new()); 9]));
        assert!(begins_at_once(&Box::new((vec![text; 3], BTreeMap::from([(1, Some(Rc::new([2])))])))));
        assert!(begins_at_once(&vec![(Some(Rc::new(1)), None::<u32>), (None, Some(2))]));
        assert!(begins_at_once(&Vec::<Rc<RefCell<u8>>>::new()));
    }

    #[test]
    fn cells_of_plain_data_are_looked_at() {
        let cell = RefCell::new(vec![1]);
        assert!(sampled(&(Rc::new(cell.clone()), 1)) == Sampled::Cells);
        assert!(sampled(&vec![(cell.clone(), Rc::new("a")); 9]) == Sampled::Cells);
        assert!(sampled(&(cell, RefCell::new(Rc::new(1)))) == Sampled::All);
    }

    #[test]
    fn all_else_needs_one() {
        assert!(!begins_at_once(&Rc::new(RefCell::new(1))));
        assert!(!begins_at_once(&(Rc::new(1), Rc::downgrade(&Rc::new(1)))));
        assert!(!begins_at_once(&vec![Rc::new(vec![Rc::new(1)])]));
        assert!(!begins_at_once(&vec![Ok(Rc::new(1)), Err(Rc::new(2))]));
        let hidden = (0..=MAX_INCOMPLETE).map(|_| None::<Rc<u8>>);
        assert!(begins_at_once(&hidden.clone().skip(1).collect::<Vec<_>>()));
        assert!(!begins_at_once(&hidden.collect::<Vec<_>>()));
    }

    /// How many nodes a sample expects, in all.
    fn expected<T: DeepClone>(value: &T) -> u64 {
        let mut cloner = Cloner::new();
        assert!(Surveyor::sample(&mut cloner, &|surveyor| value.survey_in(value, surveyor)) == Sampled::Nothing);
        cloner.graph().expected().sum::<u64>() >> 20
    }

    #[test]
    fn a_few_items_tell_how_many_objects_come() {
        let pairs = |count| (0..count).map(Rc::new).map(|item| (item.clone(), item)).collect::<Vec<_>>();
        assert_eq!(expected(&pairs(3)), 3);
        assert_eq!(expected(&pairs(1000)), 1000);
        assert_eq!(expected(&(pairs(1000), vec![Some(Rc::new("shared")); 2], pairs(200))), 1201);
        // In lists in a list, and in what can be `None`, only the objects count that were seen.
        assert_eq!(expected(&vec![pairs(100); 9]), 4 * 100 / 9);
        let row = || Box::new([(); 100].map(|()| Rc::new(1)).map(|item| (item.clone(), item)));
        assert_eq!(expected(&(0..1000).map(|number| (number < 4).then(row)).collect::<Vec<_>>()), 4 * 100);
    }

    /// How many values a sample of `value` finds incomplete.
    fn incomplete<T: DeepClone>(value: &T) -> u32 {
        let mut cloner = Cloner::new();
        let mut surveyor = Surveyor::new(&mut cloner, Mode::Sample);
        value.survey_in(value, &mut surveyor);
        assert!(surveyor.sample.has_failed);
        surveyor.sample.incomplete
    }

    #[test]
    fn a_sample_that_failed_ends() {
        assert_eq!(incomplete(&Box::new([const { None::<Rc<u8>> }; 1000])), MAX_INCOMPLETE + 1);
        assert_eq!(incomplete(&(RefCell::new(Rc::new(1)), Box::new(None::<Rc<u8>>))), 0);
    }
}
