//! A game-like state, of which a program takes a snapshot after every round.

use std::collections::{BTreeMap, HashMap};

use serde::{Deserialize, Serialize};

use crate::random::Random;

/// The state.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, freshtwin::DeepClone, deepclone::DeepClone)]
#[allow(missing_docs)]
pub struct World {
    pub round: u64,
    pub players: Vec<Player>,
    pub units: Vec<Unit>,
    pub terrain: Vec<u8>,
    pub scores: BTreeMap<String, i64>,
    pub names: HashMap<u64, String>,
    pub log: Vec<String>,
}

/// Who plays.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, freshtwin::DeepClone, deepclone::DeepClone)]
#[allow(missing_docs)]
pub struct Player {
    pub name: String,
    pub inventory: Vec<Thing>,
    pub skills: HashMap<String, u32>,
    pub quest: Quest,
}

/// What a player carries.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, freshtwin::DeepClone, deepclone::DeepClone)]
#[allow(missing_docs)]
pub struct Thing {
    pub name: String,
    pub count: u32,
}

/// What a player is doing.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, freshtwin::DeepClone, deepclone::DeepClone)]
#[allow(missing_docs)]
pub enum Quest {
    None,
    Find { what: String, steps: Vec<String> },
}

/// A figure on the board.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, freshtwin::DeepClone, deepclone::DeepClone)]
#[allow(missing_docs)]
pub struct Unit {
    pub kind: String,
    pub position: (f64, f64),
    pub health: u32,
    pub path: Vec<(u32, u32)>,
    pub target: Option<String>,
}

impl World {
    /// A world of 200 players and 2,000 units.
    #[must_use]
    pub fn new() -> Self {
        let random = &mut Random::new(19);
        Self {
            round: 0,
            players: (0..200).map(|_| Player::new(random)).collect(),
            units: (0..2_000).map(|_| Unit::new(random)).collect(),
            terrain: (0..16_384).map(|_| random.next() as u8).collect(),
            scores: (0..200).map(|_| (random.word(), random.next() as i64)).collect(),
            names: (0..1_000).map(|_| (random.next(), random.word())).collect(),
            log: (0..500).map(|_| random.word()).collect(),
        }
    }

    /// What one round changes: things move, are hit, score; no list or text grows.
    pub fn play(&mut self) {
        self.round += 1;
        let random = &mut Random::new(self.round);
        for _ in 0..200 {
            let at = random.below(self.units.len());
            let unit = &mut self.units[at];
            unit.position.0 += 1.0;
            unit.health = random.next() as u32;
            unit.path.reverse();
        }
        for score in self.scores.values_mut() {
            *score += 1;
        }
        for player in self.players.iter_mut().step_by(10) {
            player.inventory.iter_mut().for_each(|thing| thing.count += 1);
            player.skills.values_mut().for_each(|skill| *skill += 1);
        }
    }
}

impl Default for World {
    fn default() -> Self {
        Self::new()
    }
}

impl Player {
    fn new(random: &mut Random) -> Self {
        let words = |random: &mut Random| (0..3).map(|_| random.word()).collect();
        Self {
            name: random.word(),
            inventory: (0..8).map(|_| Thing { name: random.word(), count: random.next() as u32 }).collect(),
            skills: (0..6).map(|_| (random.word(), random.next() as u32)).collect(),
            quest: match random.below(3) {
                0 => Quest::None,
                _ => Quest::Find { what: random.word(), steps: words(random) },
            },
        }
    }
}

impl Unit {
    fn new(random: &mut Random) -> Self {
        Self {
            kind: random.word(),
            position: (random.below(1_000) as f64, random.below(1_000) as f64),
            health: 100,
            path: (0..random.below(12)).map(|_| (random.below(500) as u32, random.below(500) as u32)).collect(),
            target: (random.below(2) == 0).then(|| random.word()),
        }
    }
}
