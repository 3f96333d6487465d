//! `.clone()` on a type without `Clone` leads to `deep_clone`, and to nothing hidden.

use freshtwin::DeepClone;

#[derive(DeepClone)]
struct Page(u8);

fn main() {
    let page = Page(1);
    let _ = page.clone();
}
