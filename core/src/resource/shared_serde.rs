//! `Shared` in serde's formats: as its content, or, within [`Shared::linked`], with a number that says which handles
//! belong together.
//!
//! serde passes nothing from one value to the next. So while `linked` runs, a thread-local holds the numbers of the
//! document.

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::Shared;

#[cfg(not(feature = "std"))]
impl<C: Serialize> Serialize for Shared<C> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        C::serialize(self, serializer)
    }
}

#[cfg(not(feature = "std"))]
impl<'de, C: Deserialize<'de>> Deserialize<'de> for Shared<C> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        C::deserialize(deserializer).map(Self::new)
    }
}

#[cfg(feature = "std")]
mod linked {
    use std::any::{Any, TypeId};
    use std::boxed::Box;
    use std::cell::RefCell;
    use std::collections::HashMap;
    use std::sync::Arc;

    use super::{Deserialize, Deserializer, Serialize, Serializer, Shared};

    /// The numbers of one document.
    #[derive(Default)]
    struct Links {
        /// The numbers by address. The configs are kept alive, so that no other config gets their address.
        written: HashMap<(usize, TypeId), (u32, Box<dyn Any>)>,
        read: HashMap<(u32, TypeId), Box<dyn Any>>,
    }

    std::thread_local! {
        static LINKS: RefCell<Option<Links>> = const { RefCell::new(None) };
    }

    /// Restores the links of an outer `linked`, also after a panic.
    struct Outer(Option<Links>);

    impl Drop for Outer {
        fn drop(&mut self) {
            LINKS.set(self.0.take());
        }
    }

    impl Shared<()> {
        /// Keeps handles on one config together while `run` writes or reads one document on this thread.
        ///
        /// Each `Shared` is then written with a number: `{ "id": 1, "config": .. }`. Read such a document inside
        /// `linked`, too.
        ///
        /// # Examples
        ///
        /// ```
        /// use freshtwin::Shared;
        ///
        /// # fn main() -> Result<(), serde_json::Error> {
        /// let one = Shared::new(5432);
        /// let handles = [one.clone(), one, Shared::new(5432)];
        /// let text = Shared::linked(|| serde_json::to_string(&handles))?;
        /// assert_eq!(text, r#"[{"id":1,"config":5432},{"id":1,"config":5432},{"id":2,"config":5432}]"#);
        ///
        /// let read: [Shared<u16>; 3] = Shared::linked(|| serde_json::from_str(&text))?;
        /// assert!(Shared::ptr_eq(&read[0], &read[1]) && !Shared::ptr_eq(&read[0], &read[2]));
        /// # Ok(())
        /// # }
        /// ```
        pub fn linked<R>(run: impl FnOnce() -> R) -> R {
            let _outer = Outer(LINKS.replace(Some(Links::default())));
            run()
        }
    }

    /// A config with its number.
    #[derive(serde::Serialize, serde::Deserialize)]
    #[serde(deny_unknown_fields)]
    struct Linked<C> {
        id: u32,
        config: C,
    }

    /// The number of a config in the document that is being written, if that is inside `linked`.
    fn number<C: 'static>(shared: &Shared<C>) -> Option<u32> {
        LINKS.with_borrow_mut(|links| {
            let written = &mut links.as_mut()?.written;
            let next = u32::try_from(written.len()).ok()?.checked_add(1)?;
            let key = (Arc::as_ptr(&shared.0).addr(), TypeId::of::<C>());
            Some(written.entry(key).or_insert_with(|| (next, Box::new(shared.clone()))).0)
        })
    }

    impl<C: Serialize + 'static> Serialize for Shared<C> {
        fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
            match number(self) {
                Some(id) => Linked::<&C> { id, config: self }.serialize(serializer),
                None => C::serialize(self, serializer),
            }
        }
    }

    impl<'de, C: Deserialize<'de> + 'static> Deserialize<'de> for Shared<C> {
        fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
            if LINKS.with_borrow(Option::is_none) {
                return C::deserialize(deserializer).map(Self::new);
            }
            let Linked::<C> { id, config } = Linked::deserialize(deserializer)?;
            let key = (id, TypeId::of::<C>());
            let known = LINKS.with_borrow(|links| links.as_ref()?.read.get(&key)?.downcast_ref::<Self>().cloned());
            Ok(known.unwrap_or_else(|| {
                let shared = Self::new(config);
                LINKS.with_borrow_mut(|links| {
                    links.get_or_insert_default().read.insert(key, Box::new(shared.clone()));
                });
                shared
            }))
        }
    }
}
