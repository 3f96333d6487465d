//! The one table of attribute keys: where each may be used, how it is written and what it means.
//!
//! The parsers match on the names in it, the errors list its keys, and a test compares it with the tables of the
//! documentation. CONTRIBUTING.md lists the steps to a new key.

/// Where a key may be used.
pub(crate) struct Place {
    /// Its name in the tables of the documentation.
    pub(crate) name: &'static str,
    /// `deep_clone` or `resource`.
    pub(super) attribute: &'static str,
    /// Where the user finds the place, as errors name it: "a field", "the type".
    pub(super) home: &'static str,
    /// The keys that are allowed there.
    pub(crate) keys: &'static [Key],
}

/// A key.
pub(crate) struct Key {
    /// Its name.
    pub(crate) name: &'static str,
    /// How its value is written.
    pub(crate) syntax: Syntax,
    /// Its meaning, as the documentation states it.
    #[cfg_attr(not(test), expect(dead_code, reason = "a test compares it with the documentation"))]
    pub(crate) about: &'static str,
}

/// How the value of a key is written.
#[derive(Clone, Copy)]
pub(crate) enum Syntax {
    /// `key`.
    Flag,
    /// `key = VALUE`.
    Value(&'static str),
    /// `key` or `key = VALUE`.
    Optional(&'static str),
    /// `key(LIST)`.
    List(&'static str),
    /// `key = VALUE` or `key(LIST)`.
    ValueOrList(&'static str, &'static str),
}

/// An enum of the keys of one place.
pub(super) trait Keys: Copy + 'static {
    /// The place of these keys.
    const PLACE: Place;
    /// Returns the key with this name.
    fn named(name: &str) -> Option<Self>;
    /// Returns the key's line of the table.
    fn key(self) -> &'static Key;
}

/// Defines a place, and the enum of its keys.
macro_rules! place {
    (
        $(#[$docs:meta])*
        $names:ident in $place:ident($name:literal, $attribute:literal, $home:literal) {
            $($key:ident = $word:literal $syntax:expr, $about:literal;)*
        }
    ) => {
        $(#[$docs])*
        #[derive(Clone, Copy)]
        pub(super) enum $names {
            $(#[doc = $about] $key,)*
        }

        pub(crate) const $place: Place = Place {
            name: $name,
            attribute: $attribute,
            home: $home,
            keys: &[$(Key { name: $word, syntax: $syntax, about: $about },)*],
        };

        impl Keys for $names {
            const PLACE: Place = $place;

            fn named(name: &str) -> Option<Self> {
                match name {
                    $($word => Some(Self::$key),)*
                    _ => None,
                }
            }

            fn key(self) -> &'static Key {
                &$place.keys[self as usize]
            }
        }
    };
}

place! {
    /// On a field of data.
    FieldKey in FIELD("field", "deep_clone", "a field") {
        Clone = "clone" Syntax::Flag, "by its `Clone`";
        Share = "share" Syntax::Flag, "keeps the same handle";
        Default = "default" Syntax::Optional("EXPR"), "starts afresh";
        With = "with" Syntax::Value("EXPR"), "by your function";
        Survey = "survey" Syntax::Value("EXPR"), "beside `with`: shows what that function will clone";
        Lock = "lock" Syntax::Flag, "a new lock around a deep clone of the content";
        Cell = "cell" Syntax::Flag, "a new `Cell` around a deep clone of the content";
        Into = "into" Syntax::Flag, "the builder's setter takes `impl Into<T>`";
        Attr = "attr" Syntax::List("ATTRIBUTE, .."), "puts attributes on the builder's field";
    }
}

place! {
    /// On a type.
    TypeKey in TYPE("type", "deep_clone", "the type") {
        Clone = "clone" Syntax::Flag, "copies the whole type by its `Clone`";
        Bound = "bound" Syntax::Value("\"T: Trait\""), "replaces the inferred bounds";
        Crate = "crate" Syntax::Value("path"), "the path of this crate";
        Builder = "builder" Syntax::ValueOrList("Name", ".."), "settings of the builder";
    }
}

place! {
    /// In `builder(..)`.
    BuilderKey in BUILDER("builder", "deep_clone", "`builder(..)`") {
        Name = "name" Syntax::Value("Name"), "the builder's name";
        Derive = "derive" Syntax::List("Trait, .."), "derives for the builder";
        Setters = "setters" Syntax::Value("pub"), "the visibility of the builder's setters";
        Inherent = "inherent" Syntax::Value("false"), "adds no methods to the type itself";
        Concurrent = "concurrent" Syntax::Flag, "opens independent resources concurrently";
        Attr = "attr" Syntax::List("ATTRIBUTE, .."), "puts attributes on the builder";
        Into = "into" Syntax::Flag, "adds `into_builder`, which moves the data and closes the resources";
    }
}

place! {
    /// On a resource.
    ResourceKey in RESOURCE("resource", "resource", "a field") {
        From = "from" Syntax::Value("FIELD"), "opened from the config in a sibling field";
        Open = "open" Syntax::Value("EXPR"), "by an expression that sees the siblings";
        New = "new" Syntax::Value("EXPR"), "by an expression that cannot fail";
        Group = "group" Syntax::Value("NAME"), "with other fields, by the expression of their group";
        After = "after" Syntax::Value("EXPR"), "runs once the field is open";
        Async = "async" Syntax::Flag, "the field is opened with `await`";
        Attr = "attr" Syntax::List("ATTRIBUTE, .."), "puts attributes on the builder's field";
    }
}

/// The keys of [`RESOURCE`] that say how a resource is opened.
pub(crate) const SOURCES: [&str; 4] = ["from", "open", "new", "group"];

place! {
    /// On a type or a variant, for several resources.
    GroupKey in GROUP("group", "resource", "the type or the variant") {
        Group = "group" Syntax::Value("NAME"), "the name of the group";
        Open = "open" Syntax::Value("EXPR"), "an expression that opens all of its fields";
        New = "new" Syntax::Value("EXPR"), "an expression that cannot fail and gives all of its fields, as a tuple";
        After = "after" Syntax::Value("EXPR"), "runs once all of its fields are open";
        Async = "async" Syntax::Flag, "the group is opened with `await`";
    }
}

/// All places. An error for a key that is unknown in one place looks for it in the others, in this order.
pub(crate) const PLACES: [&Place; 5] = [&FIELD, &TYPE, &BUILDER, &RESOURCE, &GROUP];

impl Key {
    /// Returns the ways to write the key: `default`, `default = EXPR`.
    pub(crate) fn forms(&self) -> Vec<String> {
        let name = self.name;
        let (value, list) = (|text| format!("{name} = {text}"), |text| format!("{name}({text})"));
        match self.syntax {
            Syntax::Flag => vec![name.to_owned()],
            Syntax::Value(text) => vec![value(text)],
            Syntax::Optional(text) => vec![name.to_owned(), value(text)],
            Syntax::List(text) => vec![list(text)],
            Syntax::ValueOrList(text, inner) => vec![value(text), list(inner)],
        }
    }

    /// Whether the key can have a value.
    pub(super) fn takes_value(&self) -> bool {
        !matches!(self.syntax, Syntax::Flag)
    }

    /// Returns the key as it is written with a value: `with = EXPR`.
    pub(super) fn value_form(&self) -> String {
        let name = self.name;
        match self.syntax {
            Syntax::Flag => name.to_owned(),
            Syntax::Value(text) | Syntax::Optional(text) | Syntax::ValueOrList(text, _) => format!("{name} = {text}"),
            Syntax::List(text) => format!("{name}({text})"),
        }
    }
}

impl Place {
    /// Lists the allowed keys for an error.
    pub(crate) fn list(&self) -> String {
        let forms = self.keys.iter().flat_map(Key::forms);
        forms.map(|form| format!("`{form}`")).collect::<Vec<_>>().join(", ")
    }

    /// Whether the place has a key with this name.
    pub(crate) fn has(&self, name: &str) -> bool {
        self.keys.iter().any(|key| key.name == name)
    }

    /// Returns where a key belongs that is unknown here, such as "on the type", and how it is written there. `value` is
    /// what the user wrote after it.
    pub(super) fn elsewhere(&self, name: &str, value: &str) -> Option<(String, String)> {
        let other = PLACES.iter().find(|place| place.has(name))?;
        let key = other.keys.iter().find(|key| key.name == name)?;
        let attribute = other.attribute;
        let in_builder = other.home.starts_with('`');
        let goes = if other.home == self.home {
            format!("in `#[{attribute}(..)]`")
        } else if in_builder {
            format!("in {}", other.home)
        } else if attribute == self.attribute {
            format!("on {}", other.home)
        } else {
            format!("on {}, in `#[{attribute}(..)]`", other.home)
        };
        // serde would take a name in quotes.
        let unquoted = value.replace('"', "");
        let value = if matches!(key.syntax, Syntax::Value("Name" | "NAME")) { &*unquoted } else { value };
        let given = if value.is_empty() {
            key.forms().swap_remove(0)
        } else {
            format!("{name}{}{value}", if value.starts_with('=') { " " } else { "" })
        };
        let given = if in_builder { format!("builder({given})") } else { given };
        Some((goes, format!("#[{attribute}({given})]")))
    }
}
