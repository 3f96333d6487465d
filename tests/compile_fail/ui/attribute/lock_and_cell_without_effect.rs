use freshtwin::DeepClone;

use std::cell::{Cell, RefCell};
use std::collections::HashMap;
use std::rc::Rc;
use std::sync::Mutex;

#[derive(DeepClone)]
struct Player {
    #[deep_clone(cell)]
    names: Vec<Option<String>>,
    #[deep_clone(cell)]
    shared: Rc<RefCell<(u8, [bool; 2])>>,
    #[deep_clone(lock)]
    scores: HashMap<String, u32>,
    #[deep_clone(lock, cell)]
    no_cell: Mutex<Vec<u8>>,
    #[deep_clone(cell)]
    in_lock: Rc<Mutex<Option<Cell<Vec<u8>>>>>,
    #[deep_clone(cell)]
    good: (u8, Rc<Cell<Vec<u8>>>),
    #[deep_clone(lock)]
    also_good: Option<Mutex<u8>>,
    #[deep_clone(cell, lock)]
    best: Rc<Mutex<Option<Cell<Vec<u8>>>>>,
    #[deep_clone(lock, cell)]
    in_cell: Cell<Option<Rc<Mutex<u8>>>>,
    #[deep_clone(cell)]
    in_cell_too: Cell<Option<Rc<Mutex<u8>>>>,
    #[deep_clone(cell)]
    in_struct: Cell<Option<Locked>>,
}

#[derive(DeepClone)]
struct Locked(#[deep_clone(lock)] Rc<Mutex<u8>>);

fn main() {}
