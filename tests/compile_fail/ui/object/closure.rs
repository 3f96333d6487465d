use std::rc::Rc;

use freshtwin::DeepClone;

#[derive(DeepClone)]
struct Button {
    label: String,
    on_click: Option<Box<dyn Fn(u32) -> u32 + Send>>,
    on_key: Vec<Rc<dyn Fn(char)>>,
    on_tick: Box<dyn FnMut()>,
}

fn main() {}
// remedy: Box<dyn Fn(u32) -> u32 + Send> => fn(u32) -> u32 && on_key => #[deep_clone(share)] on_key && on_tick: Box<dyn FnMut()> => on_tick: fn()
// remedy: Box<dyn => Rc<dyn && on_click => #[deep_clone(share)] on_click && Rc<dyn Fn(char)> => fn(char) && on_tick: Rc<dyn FnMut()> => #[deep_clone(share)] on_tick: Rc<std::cell::RefCell<dyn FnMut()>>
