// The trait `DeepClone`.

/// A deep clone of data: the copy has the same shape, and shares nothing with the original that can be observed.
///
/// Derive it; or, if your type needs a hand-written impl, implement [`deep_clone_in`](Self::deep_clone_in) by calling
/// it on each part with the same cloner.
///
/// - Two handles on one object (`Rc`, `Arc`, also of slices and trait objects) become two handles on one new object.
/// - A `Weak` to something inside the clone leads to its copy, whichever of the two comes first; a `Weak` to something
///   outside dangles in the copy.
/// - A cycle of strong handles is rebuilt if a cell on it can be empty until the end (`RefCell<Option<Rc<_>>>`,
///   `OnceCell<Rc<_>>`, ..); otherwise it is an error.
/// - There is no impl for all `Clone` types: `Rc<T>: Clone` is how state gets shared by accident. The page
///   [`data_types`](crate::_docs::data_types) lists what is data, and what is refused and why.
///
/// `Rc<T>` and `Arc<T>` need `T: 'static`, because a clone remembers each object by its address and type, and keeps it
/// alive so that no other object can get that address.
///
/// # Examples
///
/// ```
/// use std::{cell::RefCell, rc::Rc};
/// use freshtwin::DeepClone;
///
/// #[derive(DeepClone)]
/// struct Board {
///     cells: Vec<u8>,
///     log: Rc<RefCell<Vec<String>>>,
/// }
///
/// let board = Board { cells: vec![1, 2, 3], log: Rc::default() };
/// let copy = board.deep_clone();
/// copy.log.borrow_mut().push("moved".into());
/// assert!(board.log.borrow().is_empty());
/// ```
///
/// # Cost
///
/// Plain data costs what `Clone` costs. If a value has shared pointers, cells or locks inside, the clone begins with a
/// walk over it, which finds what is shared and what cannot be cloned before anything is copied. Each shared object
/// costs a table entry of about 32 bytes while the clone runs.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not data that can be deep-cloned",
    label = "no deep clone for this",
    note = "for a type of your own: `#[derive(DeepClone)]`; for a trait object in it, make `DynDeepClone` a supertrait of its trait",
    note = "for a closure, whose captures are hidden: hold a function pointer with its signature, which is data, such as `fn(u32) -> u32`",
    note = "for a type of another crate: a feature of `freshtwin` may make it data; else, where it is `Clone`, mark the field `#[deep_clone(clone)]`, which trusts that, or hold a `freshtwin::ByClone` of it",
    note = "for a live resource (connection, client, ..): `#[resource(open = EXPR)]`, `#[resource(from = FIELD)]`, or `#[resource]` on a `Live<R, Config>`",
    note = "in other fields: `#[deep_clone(share)]` keeps the same handle, `#[deep_clone(default)]` starts afresh, `#[deep_clone(with = FUNCTION)]` copies by a function of yours"
)]
#[cfg_attr(not(feature = "std"), diagnostic::on_unimplemented(note = "for a type of std, enable the feature `std`"))]
pub trait DeepClone: Sized {
    /// Clones `self` as part of the operation of `cloner`. With a fresh cloner this begins the operation.
    ///
    /// # Panics
    ///
    /// As [`deep_clone`](Self::deep_clone).
    ///
    /// # Examples
    ///
    /// A hand-written impl, for a type whose copy gets a number of its own:
    ///
    /// ```
    /// use std::sync::atomic::{AtomicU32, Ordering::Relaxed};
    /// use freshtwin::{Cloner, DeepClone, Surveyor};
    ///
    /// static NEXT: AtomicU32 = AtomicU32::new(1);
    ///
    /// struct Piece {
    ///     number: u32,
    ///     path: Vec<(u8, u8)>,
    /// }
    ///
    /// impl DeepClone for Piece {
    ///     fn deep_clone_in(&self, cloner: &mut Cloner) -> Self {
    ///         Self { number: NEXT.fetch_add(1, Relaxed), path: self.path.deep_clone_in(cloner) }
    ///     }
    ///     fn survey_in(&self, copy: &Self, surveyor: &mut Surveyor<'_>) {
    ///         self.path.survey_in(&copy.path, surveyor);
    ///     }
    /// }
    ///
    /// let piece = Piece { number: 0, path: vec![(1, 1)] };
    /// let copy = piece.deep_clone();
    /// assert_eq!((copy.number, copy.path), (1, vec![(1, 1)]));
    /// ```
    fn deep_clone_in(&self, cloner: &mut Cloner) -> Self;

    /// Clones `self`.
    ///
    /// # Panics
    ///
    /// If [`try_deep_clone`](Self::try_deep_clone) would give an error, with the error's text; but it waits for a lock
    /// that is held. The original stays as it was.
    ///
    /// # Examples
    ///
    /// ```
    /// use freshtwin::DeepClone;
    ///
    /// assert_eq!(vec![Some("a")].deep_clone(), [Some("a")]);
    /// ```
    #[doc(alias("clone", "copy", "duplicate", "snapshot"))]
    #[inline]
    fn deep_clone(&self) -> Self {
        let mut cloner = Cloner::once();
        if Self::__freshtwin_plain(engine::LEVELS) {
            return self.deep_clone_in(&mut cloner);
        }
        let begun = cloner
            .begin_operation(&engine::Subject::of::<Self>(&|surveyor| self.__freshtwin_survey_part(self, surveyor)));
        let copy = self.deep_clone_in(&mut cloner);
        cloner.finish(begun);
        copy
    }

    /// Clones `self`, or says why that cannot be done. Never blocks.
    ///
    /// # Errors
    ///
    /// A `RefCell` inside is mutably borrowed, a lock inside (`#[deep_clone(lock)]`) is held or poisoned, or a cycle of
    /// strong handles cannot be rebuilt. This is found before anything is copied, and without unwinding: no panic hook
    /// runs, no lock is poisoned. Three things are only found during the copy: a lock that another thread takes after
    /// the walk, something that a `with` function or a hand-written impl hides, and keys whose copies are equal. They
    /// give an `Err`, too, by a silent unwinding that passes no lock guard. Built with `panic = "abort"`, they end the
    /// process.
    ///
    /// # Examples
    ///
    /// ```
    /// use std::{cell::RefCell, rc::Rc};
    /// use freshtwin::DeepClone;
    ///
    /// let cell = Rc::new(RefCell::new(1));
    /// assert!(cell.try_deep_clone().is_ok());
    /// let guard = cell.borrow_mut();
    /// assert!(cell.try_deep_clone().is_err());
    /// # drop(guard);
    /// ```
    #[inline]
    fn try_deep_clone(&self) -> Result<Self, CloneError> {
        if Self::__freshtwin_plain(engine::LEVELS) {
            return engine::unwind::catch(|| self.deep_clone_in(&mut Cloner::trying()));
        }
        let survey = |surveyor: &mut Surveyor<'_>| self.__freshtwin_survey_part(self, surveyor);
        Cloner::try_operation(&engine::Subject::of::<Self>(&survey), |cloner| self.deep_clone_in(cloner))
    }

    /// Makes `self` a deep clone of `source`, reusing what `self` has allocated: strings, vectors, boxes, maps and
    /// unshared `Rc`s, recursively. The result is the same as that of [`deep_clone`](Self::deep_clone).
    ///
    /// # Panics
    ///
    /// As [`deep_clone`](Self::deep_clone); `self` may then hold a part of either value.
    ///
    /// # Examples
    ///
    /// ```
    /// use freshtwin::DeepClone;
    ///
    /// let mut snapshot = vec![String::from("a longer text than needed")];
    /// let buffer = snapshot[0].as_ptr();
    /// snapshot.deep_clone_from(&vec![String::from("short")]);
    /// assert_eq!(snapshot, ["short"]);
    /// assert_eq!(snapshot[0].as_ptr(), buffer);
    /// ```
    #[doc(alias("clone_from", "snapshot"))]
    #[inline]
    fn deep_clone_from(&mut self, source: &Self) {
        let mut cloner = Cloner::once();
        if Self::__freshtwin_plain(engine::LEVELS) {
            return self.deep_clone_from_in(source, &mut cloner);
        }
        let begun = cloner.begin_operation(&engine::Subject::of::<Self>(&|surveyor| {
            source.__freshtwin_survey_part(source, surveyor)
        }));
        self.deep_clone_from_in(source, &mut cloner);
        cloner.finish(begun);
    }

    /// [`deep_clone_from`](Self::deep_clone_from) as part of the operation of `cloner`.
    ///
    /// # Panics
    ///
    /// As [`deep_clone`](Self::deep_clone).
    ///
    /// # Examples
    ///
    /// ```
    /// use freshtwin::{Cloner, DeepClone};
    /// let mut text = String::from("old");
    /// text.deep_clone_from_in(&String::from("new"), &mut Cloner::new());
    /// assert_eq!(text, "new");
    /// ```
    #[inline]
    fn deep_clone_from_in(&mut self, source: &Self, cloner: &mut Cloner) {
        *self = source.deep_clone_in(cloner);
    }

    /// Shows every part of `self` to `surveyor`, beside the same part of `copy`.
    ///
    /// A hand-written impl calls it on each part that can hold shared pointers, cells or locks. What it does not show
    /// is cloned all the same, or is an error if the clone finds it too late (a `Weak` before its owner, a way back, a
    /// long chain).
    ///
    /// Before the clone, `copy` is `self` itself; after it, if cells were left empty to close a cycle, it is the copy.
    ///
    /// # Examples
    ///
    /// See [`deep_clone_in`](Self::deep_clone_in).
    #[inline]
    fn survey_in(&self, copy: &Self, surveyor: &mut Surveyor<'_>) {
        let _ = (copy, surveyor);
    }

    /// Whether [`fill_in`](Self::fill_in) fills all parts that [`survey_in`](Self::survey_in) shows, as a derived one
    /// does. If not, no cycle closes through a cell with such a value, unless the whole content of the cell can be
    /// empty, as in a `RefCell<Option<_>>`. See [`fill_in`](Self::fill_in) for an example.
    const FILLS_IN: bool = false;

    /// Fills what was left empty in `copy`, a copy of `self`, once all shared objects are copied.
    ///
    /// A cycle closes through a cell that is empty at first. If the cell holds a type with a hand-written impl, that
    /// type's `fill_in` calls `fill_in` on each part that can be empty (`None`, an empty `Vec`), and leaves the others
    /// alone.
    ///
    /// # Examples
    ///
    /// ```
    /// # use {std::cell::RefCell, std::rc::Rc, freshtwin::{Cloner, DeepClone, Surveyor}};
    /// struct Room(u32, Option<Rc<RefCell<Room>>>);
    /// impl DeepClone for Room {
    /// #   fn deep_clone_in(&self, cloner: &mut Cloner) -> Self { Self(self.0 + 100, self.1.deep_clone_in(cloner)) }
    /// #   fn survey_in(&self, copy: &Self, surveyor: &mut Surveyor<'_>) { self.1.survey_in(&copy.1, surveyor) }
    ///     const FILLS_IN: bool = true;
    ///     fn fill_in(&self, copy: &mut Self, cloner: &mut Cloner) { self.1.fill_in(&mut copy.1, cloner) }
    /// }
    /// let room = Rc::new(RefCell::new(Room(1, None)));
    /// room.borrow_mut().1 = Some(room.clone()); // leads to itself
    /// let copy = room.deep_clone();
    /// assert!(Rc::ptr_eq(copy.borrow().1.as_ref().unwrap(), &copy));
    /// ```
    fn fill_in(&self, copy: &mut Self, cloner: &mut Cloner) {
        let _ = (copy, cloner);
    }

    /// Shows `self` to `surveyor` as a part of a value, by `survey_in`.
    #[doc(hidden)]
    #[inline]
    fn __freshtwin_survey_part(&self, copy: &Self, surveyor: &mut Surveyor<'_>) {
        surveyor.part(self, copy);
    }

    /// Whether the parts of a copy cannot be reached one by one beside those of the original, as in a map.
    #[doc(hidden)]
    const __FRESHTWIN_KEYED: bool = false;

    /// As `__freshtwin_plain`, but the value itself may be a cell: a survey finds nothing but whether that is borrowed.
    #[doc(hidden)]
    #[inline]
    fn __freshtwin_leaf(levels: u32) -> bool {
        Self::__freshtwin_plain(levels)
    }

    /// The empty form of types that have one (`None`, an empty `Vec`): it means "not yet", and can be replaced later.
    #[doc(hidden)]
    #[inline]
    fn __freshtwin_empty_form(&self) -> Option<Self> {
        None
    }

    /// The functions that generated code calls for a field of this type.
    #[doc(hidden)]
    const __FRESHTWIN_PART: engine::Part<Self> = engine::Part::DATA;

    engine::facts::told_by_facts!();
    engine::arrays::known_as_itself!();

    /// Calls `dispatch.__freshtwin_if_plain()` if `Self: Clone` and `Clone` is known to be the deep clone, else
    /// `dispatch.__freshtwin_otherwise()`.
    #[doc(hidden)]
    #[inline]
    fn __freshtwin_dispatch<D: engine::Dispatch<Self>>(dispatch: D) -> D::Out {
        dispatch.__freshtwin_otherwise()
    }
}
