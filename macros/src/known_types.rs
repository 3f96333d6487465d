//! One table of the standard library's types: what the derive knows about a type by its name.
//!
//! A name may mean another type than the standard one. So this table never decides what is copied or how: the traits
//! do. It decides which bounds are written, what is worth a survey, and what an error says.

mod names;
mod written;

pub(crate) use self::names::{
    BUFFERS, ERRORS, FEATURES, ITERATORS, KINDS, LIVE, LOCKS, NAMES_BEFORE_ERROR, OF_STD, REFUSED, SHARED_NAMES,
    has_end, is_filled_by_a_group, is_handle, is_live, is_manager, is_program, is_receiver, is_shared_handle, is_text,
    last_name, may_be_live, may_stay_in_a_thread,
};
pub(crate) use self::written::{
    Written, arguments_of_live, elements, is_buffered_stream, is_miscounted, is_named, is_phantom, is_standard,
    may_hold, resource_and_config,
};

/// What the derive knows about a type.
#[derive(Clone, Copy)]
pub(crate) struct Known {
    /// The last segment of its path.
    pub(crate) name: &'static str,
    /// Whether it can hold a shared pointer.
    pub(crate) content: Content,
    /// Whether a reference in its arguments is part of the data, as if it were the field's own type.
    pub(crate) looked_through: bool,
    /// Whether it is a shared pointer: `Rc`, `Arc`, `Weak`.
    pub(crate) shares: bool,
    /// Whether it is a pointer whose pointee may be unsized. There is a separate impl for each unsized pointee.
    pub(crate) points: bool,
    /// What its first argument has to be, if that is a key.
    pub(crate) key: Option<KeyOf>,
    /// The index of its hasher among its arguments.
    pub(crate) hasher: Option<usize>,
    /// When a bound has to be on the whole type, because its impl needs more than deep-clonable arguments.
    pub(crate) whole: Option<Whole>,
    /// Whether a reference to it is data, as `&str` is.
    pub(crate) behind_reference: bool,
    /// Whether the runtime knows it without its feature `std`.
    pub(crate) without_std: bool,
}

/// What a value of a type consists of.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Content {
    /// One of the language's own scalars.
    Scalar,
    /// Plain data without a parameter.
    Plain,
    /// Plain data if its arguments are.
    OfArguments,
    /// It may hold a shared pointer.
    Other,
    /// Nothing: `PhantomData`.
    Nothing,
}

/// The bounds of a map or a set on its keys.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum KeyOf {
    /// `Eq + Hash`.
    Hashed,
    /// `Ord`.
    Ordered,
}

impl KeyOf {
    /// Returns the names of these bounds.
    pub(crate) fn needs(self) -> &'static [&'static str] {
        match self {
            Self::Hashed => &["Eq", "Hash"],
            Self::Ordered => &["Ord"],
        }
    }
}

/// When a bound on the whole type is needed.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Whole {
    /// When an argument is a parameter: `Cell<T>`.
    OfParameter,
    /// When an argument mentions a parameter: `Cow<'_, [T]>`.
    OfMention,
}

impl Known {
    const fn new(name: &'static str, content: Content) -> Self {
        Self {
            name,
            content,
            looked_through: false,
            shares: false,
            points: false,
            key: None,
            hasher: None,
            whole: None,
            behind_reference: false,
            without_std: true,
        }
    }

    const fn of_std(self) -> Self {
        Self { without_std: false, ..self }
    }

    /// Whether the runtime knows it.
    pub(crate) fn is_there(&self) -> bool {
        self.without_std || cfg!(feature = "std")
    }

    /// Whether it is always written with arguments. A `Cell` without arguments is another type, such as a square of a
    /// board.
    pub(crate) fn has_arguments(&self) -> bool {
        !matches!(self.content, Content::Scalar | Content::Plain) && !self.behind_reference
    }

    /// Whether it takes this number of types as arguments, and a lifetime or a constant beside them. A type of another
    /// crate may have the same name and other arguments.
    fn fits(&self, types: usize, takes_others: bool) -> bool {
        let takes_lifetime = matches!(self.whole, Some(Whole::OfMention));
        let is_list = self.content == Content::OfArguments && self.key.is_none();
        let is_half_a_map = types == 1 && self.name.ends_with("Map");
        self.has_arguments() == (types > 0)
            && (takes_lifetime || !takes_others)
            && (!is_list || types < 2)
            && !is_half_a_map
    }

    const fn scalar(name: &'static str) -> Self {
        Self::new(name, Content::Scalar)
    }

    const fn plain(name: &'static str) -> Self {
        Self::new(name, Content::Plain)
    }

    const fn container(name: &'static str) -> Self {
        Self { looked_through: true, ..Self::new(name, Content::OfArguments) }
    }

    const fn hashed(name: &'static str, content: Content, hasher: usize) -> Self {
        let looked_through = matches!(content, Content::OfArguments);
        Self { looked_through, key: Some(KeyOf::Hashed), hasher: Some(hasher), ..Self::new(name, content) }
    }

    const fn ordered(name: &'static str) -> Self {
        Self { key: Some(KeyOf::Ordered), ..Self::container(name) }
    }

    const fn shared(name: &'static str) -> Self {
        Self { shares: true, points: true, ..Self::new(name, Content::Other) }
    }

    const fn unsized_(name: &'static str) -> Self {
        Self { behind_reference: true, ..Self::new(name, Content::Other) }
    }
}

/// All known types, those first that are asked for most.
pub(crate) const TYPES: &[Known] = &[
    Known::plain("String"),
    Known::container("Option"),
    Known::container("Vec"),
    Known::scalar("u8"),
    Known::scalar("u16"),
    Known::scalar("u32"),
    Known::scalar("u64"),
    Known::scalar("u128"),
    Known::scalar("usize"),
    Known::scalar("i8"),
    Known::scalar("i16"),
    Known::scalar("i32"),
    Known::scalar("i64"),
    Known::scalar("i128"),
    Known::scalar("isize"),
    Known::scalar("f32"),
    Known::scalar("f64"),
    Known::scalar("bool"),
    Known::scalar("char"),
    Known::plain("PathBuf").of_std(),
    Known::plain("OsString").of_std(),
    Known::plain("CString"),
    Known::container("VecDeque"),
    // Many programs have one of their own, so it is asked about.
    Known { looked_through: true, ..Known::new("LinkedList", Content::Other) },
    Known { looked_through: true, ..Known::new("Result", Content::Other) },
    Known { points: true, ..Known::container("Box") },
    Known::hashed("HashMap", Content::OfArguments, 2).of_std(),
    Known::hashed("HashSet", Content::OfArguments, 1).of_std(),
    Known::hashed("IndexMap", Content::Other, 2),
    Known::hashed("IndexSet", Content::Other, 1),
    Known::ordered("BTreeMap"),
    Known::ordered("BTreeSet"),
    Known::ordered("BinaryHeap"),
    Known { looked_through: true, ..Known::shared("Rc") },
    Known { looked_through: true, ..Known::shared("Arc") },
    Known::shared("Weak"),
    Known { looked_through: true, ..Known::new("Pin", Content::Other) },
    Known { looked_through: true, ..Known::new("RefCell", Content::Other) },
    // `OnceCell` is not here: more than one crate has a type with this name.
    Known { looked_through: true, ..Known::new("OnceLock", Content::Other) }.of_std(),
    Known { looked_through: true, whole: Some(Whole::OfParameter), ..Known::new("Cell", Content::Other) },
    Known { whole: Some(Whole::OfMention), ..Known::new("Cow", Content::Other) },
    Known::new("PhantomData", Content::Nothing),
    Known::unsized_("str"),
    Known::unsized_("CStr"),
    Known::unsized_("OsStr"),
    Known::unsized_("Path"),
];

/// The entry for any other type.
const UNKNOWN: Known = Known::new("", Content::Other);

/// Returns the entry with this name.
fn find(name: &str) -> Option<&'static Known> {
    // Each type is looked up here. A loop over numbers takes a third of what an iterator does, which is built without
    // optimisation.
    let mut number = 0;
    while number < TYPES.len() {
        let known = &TYPES[number];
        if known.name.len() == name.len() && known.name == name {
            return Some(known);
        }
        number += 1;
    }
    None
}

/// Whether the table has this name.
pub(crate) fn is_known(name: &str) -> bool {
    find(name).is_some()
}

/// Whether this is the name of a scalar of the language.
pub(crate) fn is_scalar(name: &str) -> bool {
    find(name).is_some_and(|known| known.content == Content::Scalar)
}

/// Whether no type of this name can be such a key, whatever its arguments are.
pub(crate) fn is_no_key(name: &str, key: KeyOf) -> bool {
    is_no_key_at_all(name) || key == KeyOf::Hashed && matches!(name, "Cell" | "RefCell")
}

/// Whether no type of this name can be a key of any kind.
pub(crate) fn is_no_key_at_all(name: &str) -> bool {
    is_float(name) || matches!(name, "BinaryHeap" | "HashMap" | "HashSet")
}

/// Whether this is the name of a float, the only scalars that cannot be keys.
pub(crate) fn is_float(name: &str) -> bool {
    matches!(name, "f32" | "f64")
}
