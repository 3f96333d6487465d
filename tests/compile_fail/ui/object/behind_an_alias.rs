use std::any::Any;
use std::collections::HashMap;
use std::error::Error;
use std::future::Future;
use std::io::Write;
use std::pin::Pin;
use std::rc::Rc;

use freshtwin::{DeepClone, DynDeepClone};

type Callback = Box<dyn FnMut(&str)>;
type Listener<E> = Box<dyn Fn(&E) + Send>;
type Shared = Rc<dyn Fn(u8) -> u8>;
type Value = Box<dyn Any + Send>;
type Outcome<T> = Result<T, Box<dyn Error + Send + Sync>>;
type Work = Pin<Box<dyn Future<Output = ()> + Send>>;
type Items = Box<dyn Iterator<Item = u8>>;
type Output = Box<dyn Write + Send>;
type Router = HashMap<String, Box<dyn Fn(&mut u32, &str) -> bool + Send + Sync>>;
type Shapes<T> = Vec<Box<dyn Shape<T>>>;

trait Shape<T>: DynDeepClone {}
struct Clicked;

#[derive(DeepClone)]
struct Bus<T> {
    handlers: HashMap<String, Vec<Callback>>,
    clicked: Vec<Listener<Clicked>>,
    of_parameter: Listener<T>,
    on_key: (u8, Shared),
    extension: Option<Value>,
    last: Outcome<u8>,
    work: Vec<Work>,
    items: Items,
    outputs: [Option<Output>; 2],
    routes: Router,
    // These are data.
    shapes: Shapes<T>,
    of_clicked: Shapes<Clicked>,
    #[deep_clone(share)]
    shared: Shared,
}

fn main() {}
// remedy: Box<dyn FnMut(&str)> => fn(&str) && Box<dyn Fn(&E) + Send> => fn(&E) && on_key => #[deep_clone(share)] on_key && Box<dyn Any + Send> => Rc<dyn Any + Send> && extension => #[deep_clone(share)] extension && Box<dyn Error + Send + Sync> => String && work: => #[deep_clone(default)] work: && items: => #[deep_clone(default = Box::new(0..9))] items: && outputs: => #[deep_clone(default)] outputs: && routes: => #[deep_clone(default)] routes:
