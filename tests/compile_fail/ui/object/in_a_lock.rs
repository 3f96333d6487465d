use std::sync::{Arc, Mutex, RwLock};

use freshtwin::{DeepClone, DynDeepClone};

trait Shape: DynDeepClone + Send {}

#[derive(DeepClone)]
struct Scene {
    shapes: Vec<Arc<RwLock<dyn Shape>>>,
}

#[derive(DeepClone)]
struct Canvas {
    #[deep_clone(lock)]
    shape: Arc<Mutex<dyn Shape>>,
}

#[derive(DeepClone)]
struct Bus {
    listener: Option<Arc<Mutex<dyn FnMut(u8) + Send>>>,
}

fn main() {}
// remedy: shapes: => #[deep_clone(lock)] shapes: && RwLock<dyn Shape> => RwLock<Box<dyn Shape>> && Mutex<dyn Shape> => Mutex<Box<dyn Shape>> && listener: => #[deep_clone(share)] listener:
