//! `Rc<PhantomData<K>>` wants that `K` outlives all borrows, as any content of an `Rc` does.

use std::marker::PhantomData;
use std::rc::Rc;

use freshtwin::DeepClone;

#[derive(DeepClone)]
struct Typed<K> {
    tag: Rc<PhantomData<K>>,
}

struct NotData;

#[test]
fn it_is_data_of_any_parameter() {
    let typed = Typed::<NotData> { tag: Rc::new(PhantomData) };
    assert!(!Rc::ptr_eq(&typed.tag, &typed.deep_clone().tag));
}
