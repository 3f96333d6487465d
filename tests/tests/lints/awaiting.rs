//! Types that open with `await`.

use std::convert::Infallible;

use freshtwin::{DeepClone, Live, OpenAsync, OpenError};

/// A config.
#[derive(Clone, Debug, DeepClone)]
pub struct Address(String);

/// Something that is live.
#[derive(Debug)]
pub struct Line(
    /// Where it leads.
    pub String,
);

impl OpenAsync<Line> for Address {
    type Error = Infallible;

    async fn open_async(&self) -> Result<Line, Infallible> {
        Ok(Line(self.0.clone()))
    }
}

/// One opens from a sibling, and one knows its config.
#[derive(DeepClone, Debug)]
pub struct Phone {
    /// The config.
    pub address: Address,
    /// From that.
    #[resource(from = address, async)]
    pub line: Line,
    /// From its own.
    #[resource(async)]
    pub other: Live<Line, Address>,
}

/// The same in a variant.
#[derive(DeepClone, Debug)]
pub enum State {
    /// Nothing is open.
    Idle,
    /// Something is open.
    Busy {
        /// The config.
        address: Address,
        /// From that.
        #[resource(from = address, async)]
        line: Line,
    },
}

/// Opens and twins a value.
///
/// # Errors
///
/// If one does not open.
pub async fn twin(address: Address) -> Result<Phone, OpenError> {
    Phone::builder().address(address.clone()).other(address).build().await?.twin().await
}
