//! What a field of a builder has once it is set, and `Unset` does not have: each says what to write.

use super::{HoldsValue, TakesValue, Unset};

macro_rules! methods {
    ($($method:ident),*) => {
        #[cfg_attr(doc, doc(hidden))]
        impl Unset
        where
            for<'a> Self: HoldsValue<'a>,
        {$(
            #[allow(missing_docs, reason = "no call reaches it")]
            pub fn $method(&self) {}
        )*}
    };
}
methods!(clear, entry, extend, insert, push, push_back, push_str);

#[cfg_attr(doc, doc(hidden))]
impl<T> From<T> for Unset
where
    Self: TakesValue<T>,
{
    fn from(_: T) -> Self {
        Self
    }
}
