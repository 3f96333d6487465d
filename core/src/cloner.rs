use core::marker::PhantomData;

/// One clone operation.
#[derive(Debug, Default)]
pub struct Cloner {}

impl Cloner {
    /// A cloner that has met nothing yet.
    #[must_use]
    pub const fn new() -> Self {
        Self {}
    }

    /// Whether no operation is running.
    pub(crate) const fn idle(&self) -> bool {
        false
    }
}

/// The walk that comes before a clone (and after it, where cells have to be filled in).
#[derive(Debug)]
pub struct Surveyor<'a> {
    cloner: PhantomData<&'a mut Cloner>,
}
