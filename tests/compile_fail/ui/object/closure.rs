use std::rc::Rc;

use freshtwin::DeepClone;

#[derive(DeepClone)]
struct Button {
    label: String,
    on_click: Option<Box<dyn Fn(u32) -> u32 + Send>>,
    on_key: Vec<Rc<dyn Fn(char)>>,
}

fn main() {}
// remedy: Box<dyn Fn(u32) -> u32 + Send> => fn(u32) -> u32 && on_key => #[deep_clone(share)] on_key
// remedy: Box<dyn => Rc<dyn && on_click => #[deep_clone(share)] on_click && Rc<dyn Fn(char)> => fn(char)
