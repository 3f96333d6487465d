use std::marker::PhantomData;

use freshtwin::{DeepClone, DynDeepClone, Live, fs::FileConfig};

trait Shape {}
trait Tool: DynDeepClone {}

#[derive(DeepClone)]
struct Card(u8);

#[derive(Clone)]
struct Stack<T>(Vec<T>);

#[derive(DeepClone)]
struct Pool<T>(Vec<T>);

#[derive(DeepClone)]
struct Workers<T>(Vec<T>);

#[derive(DeepClone)]
struct Game {
    deck: Stack<Card>,
    shapes: Pool<Box<dyn Shape>>,
    hands: heapless::Vec<u8, 4>,
    workers: Workers<Session>,
}

mod heapless {
    #[derive(Clone)]
    pub struct Vec<T, const N: usize>(pub [T; N]);
}

#[derive(DeepClone)]
struct Session {
    #[resource]
    log: Live<std::fs::File, FileConfig>,
}

#[derive(DeepClone)]
struct Id<T>(u32, PhantomData<T>);

// What has arguments that are no data may be data.
#[derive(DeepClone)]
struct Ids {
    session: Id<Session>,
    shape: (Id<Box<dyn Shape>>, Pool<Card>),
    tools: Pool<Box<dyn Tool>>,
}

fn main() {}
// remedy: struct Stack => #[derive(DeepClone)] struct Stack && trait Shape {} => trait Shape: DynDeepClone {} && hands: => #[deep_clone(clone)] hands: && Workers<T>(Vec<T>) => Workers<T>(#[resource] Vec<T>) && workers: => #[resource] workers:
