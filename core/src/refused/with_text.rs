//! The texts about trait objects of std's traits: where they are [written out](super::object), and [behind an
//! alias](super::hidden), where the message can say less about the type.

/// Calls the macro `$to` with what is `$given`, and adds the text of a kind: the label and the notes, and also the
/// message, if it is the same in both uses.
macro_rules! with_text {
    (any: $to:ident! $($given:tt)*) => {
        $to! { $($given)*
            "`dyn Any` cannot be deep-cloned: it can hold a value of any type",
            "a value of any type",
            "hold an object of a trait of your own that has `DynDeepClone` as a supertrait: `trait Shape: freshtwin::DynDeepClone`",
            "to keep the same value, hold it in an `Rc` or `Arc`, and mark the field `#[deep_clone(share)]`"
        }
    };
    (closure: $to:ident! $($given:tt)*) => {
        $to! { $($given)*
            "a closure",
            "where it captures nothing, hold a function pointer with its signature, which is data, such as `fn(u32) -> u32`",
            "to call the same closure from both values, hold it in an `Rc` or `Arc`, a `FnMut` in an `Rc<RefCell<..>>` or `Arc<Mutex<..>>`, and mark the field `#[deep_clone(share)]`"
        }
    };
    (error: $to:ident! $($given:tt)*) => {
        $to! { $($given)*
            "`dyn Error` cannot be deep-cloned: it can hold an error of any type",
            "an error of any type",
            "keep what is needed of it, such as its text: a `String` from `error.to_string()`",
            "to keep the same error, hold it in an `Rc` or `Arc`, and mark the field `#[deep_clone(share)]`"
        }
    };
    (future: $to:ident! $($given:tt)*) => {
        $to! { $($given)*
            "a future",
            "hold what it is made from, and make the future where it is awaited",
            "to start afresh in each copy: `#[deep_clone(default = EXPR)]`"
        }
    };
    (iterator: $to:ident! $($given:tt)*) => {
        $to! { $($given)*
            "an iterator",
            "hold what it goes over, and how far it is, such as a `Vec` and a `usize`",
            "or hold an object of a trait of your own, with a type of yours behind it: `trait Items: Iterator<Item = u32> + freshtwin::DynDeepClone`",
            "to start afresh in each copy: `#[deep_clone(default = EXPR)]`"
        }
    };
    (locked: $to:ident! $($given:tt)*) => {
        $to! { $($given)*
            "`{Part_}` cannot be deep-cloned in a lock, which hides the type that would be copied",
            "put it in a `Box`",
            "hold a `Mutex<Box<{Part_}>>`, or the like, and mark the field `#[deep_clone(lock)]`: an object in a `Box` is data where its trait has the supertrait `freshtwin::DynDeepClone`",
            "to keep the same object in an `Arc`, mark the field `#[deep_clone(share)]`"
        }
    };
    (shape: $to:ident! $($given:tt)*) => {
        $to! { $($given)*
            "no deep clone for this",
            "for a trait of your own, make `DynDeepClone` a supertrait: `trait Shape: freshtwin::DynDeepClone`; each type behind it derives `DeepClone`",
            "for a trait of another crate, hold an object of a trait of your own: `trait Shape: TheirTrait + freshtwin::DynDeepClone`",
            "to keep the same object, hold it in an `Rc` or `Arc`, and mark the field `#[deep_clone(share)]`"
        }
    };
    (stream: $to:ident! $($given:tt)*) => {
        $to! { $($given)*
            "a stream",
            "open it anew for each twin: `#[resource(open = EXPR)]`, where EXPR gives a `Result` of the field's type",
            "to start afresh in each copy: `#[deep_clone(default = EXPR)]`"
        }
    };
}
pub(super) use with_text;
