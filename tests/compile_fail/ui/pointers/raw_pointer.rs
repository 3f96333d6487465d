use freshtwin::DeepClone;

#[derive(DeepClone)]
struct Handle(*mut u8, *const u8);

#[derive(DeepClone)]
struct Node {
    parent: Option<*mut Node>,
    children: Vec<*mut Node>,
}

fn main() {}
// remedy: *mut u8, *const u8 => #[deep_clone(default = std::ptr::null_mut())] *mut u8, #[deep_clone(default = std::ptr::null())] *const u8 && parent: => #[deep_clone(default)] parent: && children: => #[deep_clone(default)] children:
