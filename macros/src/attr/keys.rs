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
    pub(crate) form: Form,
    /// Its meaning, as the documentation states it.
    #[cfg_attr(not(test), expect(dead_code, reason = "a test compares it with the documentation"))]
    pub(crate) about: &'static str,
}

/// How the value of a key is written.
#[derive(Clone, Copy)]
pub(crate) enum Form {
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

impl Form {
    /// Whether the key may stand alone.
    pub(super) fn is_optional(self) -> bool {
        matches!(self, Self::Flag | Self::Optional(_))
    }
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
            $($key:ident = $word:literal $form:expr, $about:literal;)*
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
            keys: &[$(Key { name: $word, form: $form, about: $about },)*],
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
        Clone = "clone" Form::Flag, "by its `Clone`";
        Share = "share" Form::Flag, "keeps the same handle";
        Default = "default" Form::Optional("EXPR"), "starts afresh";
        With = "with" Form::Value("EXPR"), "by your function";
        Survey = "survey" Form::Value("EXPR"), "beside `with`: shows what that function will clone";
        Lock = "lock" Form::Flag, "a new lock around a deep clone of the content";
        Cell = "cell" Form::Flag, "a new `Cell` around a deep clone of the content";
        Into = "into" Form::Flag, "the builder's setter takes `impl Into<T>`";
        Attr = "attr" Form::List("ATTRIBUTE, .."), "puts attributes on the builder's field";
    }
}

place! {
    /// On a type.
    TypeKey in TYPE("type", "deep_clone", "the type") {
        Clone = "clone" Form::Flag, "copies the whole type by its `Clone`";
        Bound = "bound" Form::Value("\"T: Trait\""), "replaces the inferred bounds";
        Crate = "crate" Form::Value("path"), "the path of this crate";
        Builder = "builder" Form::ValueOrList("Name", ".."), "settings of the builder";
    }
}

place! {
    /// In `builder(..)`.
    BuilderKey in BUILDER("builder", "deep_clone", "`builder(..)`") {
        Name = "name" Form::Value("Name"), "the builder's name";
        Derive = "derive" Form::List("Trait, .."), "derives for the builder";
        Setters = "setters" Form::Value("pub"), "the visibility of the builder's setters";
        Inherent = "inherent" Form::Value("false"), "adds no methods to the type itself";
        Concurrent = "concurrent" Form::Flag, "opens independent resources concurrently";
        Attr = "attr" Form::List("ATTRIBUTE, .."), "puts attributes on the builder";
        Into = "into" Form::Flag, "adds `into_builder`, which moves the data and closes the resources";
    }
}

place! {
    /// On a resource.
    ResourceKey in RESOURCE("resource", "resource", "a field") {
        From = "from" Form::Value("FIELD"), "opened from the config in a sibling field";
        Open = "open" Form::Value("EXPR"), "by an expression that sees the siblings";
        New = "new" Form::Value("EXPR"), "by an expression that cannot fail";
        Group = "group" Form::Value("NAME"), "with other fields, by the expression of their group";
        After = "after" Form::Value("EXPR"), "runs once the field is open";
        Async = "async" Form::Flag, "the field is opened with `await`";
        Attr = "attr" Form::List("ATTRIBUTE, .."), "puts attributes on the builder's field";
    }
}

place! {
    /// On a type or a variant, for several resources.
    GroupKey in GROUP("group", "resource", "the type or the variant") {
        Group = "group" Form::Value("NAME"), "the name of the group";
        Open = "open" Form::Value("EXPR"), "an expression that opens all of its fields";
        New = "new" Form::Value("EXPR"), "an expression that cannot fail and gives all of its fields, as a tuple";
        After = "after" Form::Value("EXPR"), "runs once all of its fields are open";
        Async = "async" Form::Flag, "the group is opened with `await`";
    }
}

/// All places. An error for a key that is unknown in one place looks for it in the others, in this order.
pub(crate) const PLACES: [&Place; 5] = [&FIELD, &TYPE, &BUILDER, &RESOURCE, &GROUP];

impl Key {
    /// Returns the ways to write the key: `default`, `default = EXPR`.
    pub(crate) fn forms(&self) -> Vec<String> {
        let name = self.name;
        let (value, list) = (|text| format!("{name} = {text}"), |text| format!("{name}({text})"));
        match self.form {
            Form::Flag => vec![name.to_owned()],
            Form::Value(text) => vec![value(text)],
            Form::Optional(text) => vec![name.to_owned(), value(text)],
            Form::List(text) => vec![list(text)],
            Form::ValueOrList(text, inner) => vec![value(text), list(inner)],
        }
    }

    /// Whether the key can have a value.
    pub(super) fn takes_value(&self) -> bool {
        !matches!(self.form, Form::Flag)
    }

    /// Returns the key as it is written with a value: `with = EXPR`.
    pub(super) fn value_form(&self) -> String {
        let name = self.name;
        match self.form {
            Form::Flag => name.to_owned(),
            Form::Value(text) | Form::Optional(text) | Form::ValueOrList(text, _) => format!("{name} = {text}"),
            Form::List(text) => format!("{name}({text})"),
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
        let given = if value.is_empty() {
            key.forms().swap_remove(0)
        } else {
            format!("{name}{}{value}", if value.starts_with('=') { " " } else { "" })
        };
        let given = if in_builder { format!("builder({given})") } else { given };
        Some((goes, format!("#[{attribute}({given})]")))
    }
}
