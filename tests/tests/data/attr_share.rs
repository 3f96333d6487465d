//! `#[deep_clone(share)]`.

use std::rc::{Rc, Weak};
use std::sync::{Arc, Mutex, mpsc};

use freshtwin::DeepClone;

#[derive(DeepClone)]
struct Shared<'a> {
    #[deep_clone(share)]
    rc: Rc<String>,
    #[deep_clone(share)]
    kept: Weak<String>,
    #[deep_clone(share)]
    lock: Arc<Mutex<u8>>,
    #[deep_clone(share)]
    reference: &'a String,
    #[deep_clone(share)]
    sender: mpsc::Sender<u8>,
    #[deep_clone(share)]
    callbacks: Vec<Arc<dyn Fn() -> u8 + Send + Sync>>,
    outside: Weak<String>,
}

#[test]
fn the_same_handle_is_kept() {
    let rc = Rc::new("rc".to_string());
    let text = "text".to_string();
    let (sender, receiver) = mpsc::channel();
    let original = Shared {
        rc: rc.clone(),
        kept: Rc::downgrade(&rc),
        lock: Arc::default(),
        reference: &text,
        sender,
        callbacks: vec![Arc::new(|| 7)],
        outside: Rc::downgrade(&rc),
    };
    let copy = original.deep_clone();
    assert!(Rc::ptr_eq(&copy.rc, &rc));
    assert!(copy.kept.ptr_eq(&original.kept));
    assert!(Arc::ptr_eq(&copy.lock, &original.lock));
    assert!(std::ptr::eq(copy.reference, &text));
    assert_eq!(copy.callbacks[0](), 7);
    assert!(copy.outside.upgrade().is_none(), "what a shared field keeps is outside of the clone");
    copy.sender.send(1).unwrap();
    assert_eq!(receiver.recv(), Ok(1));
    let mut target = original.deep_clone();
    target.deep_clone_from(&copy);
    assert!(Rc::ptr_eq(&target.rc, &rc));
}
