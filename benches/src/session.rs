//! A value with resources, and its twin by hand.

use std::collections::HashMap;
use std::convert::Infallible;

use freshtwin::{Live, Open};

use crate::random::Random;

/// Where a [`Link`] leads.
#[derive(Clone, Debug, PartialEq, freshtwin::DeepClone)]
#[allow(missing_docs)]
pub struct Address {
    pub host: String,
    pub port: u16,
}

/// A link that opens at once, so that what is measured is the rest.
#[derive(Debug)]
pub struct Link(u16);

impl Open<Link> for Address {
    type Error = Infallible;

    fn open(&self) -> Result<Link, Infallible> {
        Ok(Link(self.port))
    }
}

/// A session of a program: its data, and two links.
#[derive(freshtwin::DeepClone, Debug)]
#[allow(missing_docs)]
pub struct Session {
    pub name: String,
    pub rounds: Vec<Vec<u32>>,
    pub players: Vec<String>,
    pub scores: HashMap<String, i64>,
    pub address: Address,
    #[resource(from = address)]
    pub link: Link,
    #[resource]
    pub log: Live<Link, Address>,
}

// A builder is no larger than what it holds: all but the link that `address` opens.
const _: () = assert!(size_of::<SessionBuilder>() <= size_of::<Session>());

impl Session {
    /// A session with some history.
    #[must_use]
    pub fn new() -> Self {
        let random = &mut Random::new(23);
        let address = Address { host: random.word(), port: 5432 };
        Self {
            name: random.word(),
            rounds: (0..100).map(|_| (0..20).map(|_| random.next() as u32).collect()).collect(),
            players: (0..100).map(|_| random.word()).collect(),
            scores: (0..100).map(|_| (random.word(), random.next() as i64)).collect(),
            link: Link(address.port),
            log: Live::from_parts(Link(1), Address { host: random.word(), port: 1 }),
            address,
        }
    }

    /// The twin, as it is written without the derive.
    #[must_use]
    pub fn twin_by_hand(&self) -> Self {
        let address = self.address.clone();
        let log = Live::config(&self.log).clone();
        Self {
            name: self.name.clone(),
            rounds: self.rounds.clone(),
            players: self.players.clone(),
            scores: self.scores.clone(),
            link: Link(address.port),
            log: Live::from_parts(Link(log.port), log),
            address,
        }
    }

    /// Uses the links.
    #[must_use]
    pub fn ports(&self) -> (u16, u16) {
        (self.link.0, self.log.0)
    }
}

impl Default for Session {
    fn default() -> Self {
        Self::new()
    }
}
