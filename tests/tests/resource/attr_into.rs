//! `#[deep_clone(into)]`, alone and beside the other keys.

use std::path::PathBuf;
use std::rc::Rc;
use std::sync::Mutex;

use freshtwin::DeepClone;

#[derive(DeepClone)]
struct Session {
    #[deep_clone(into)]
    name: String,
    #[deep_clone(into, clone)]
    path: PathBuf,
    #[deep_clone(share, into)]
    shared: Rc<str>,
    #[deep_clone(into)]
    #[deep_clone(lock)]
    state: Mutex<u8>,
    #[deep_clone(into, with = |value, _| *value)]
    number: Option<u64>,
    plain: u8,
    #[resource(open = Ok::<_, std::io::Error>(Handle))]
    handle: Handle,
}

struct Handle;

#[test]
fn setters_convert() {
    let builder = Session::builder().name("n").path("p").shared("s").state(1).number(2).plain(3);
    let session = builder.build().unwrap();
    assert_eq!((session.name.as_str(), session.path.to_str(), &*session.shared), ("n", Some("p"), "s"));
    assert_eq!((session.state.into_inner().unwrap(), session.number, session.plain), (1, Some(2), 3));
    let Handle = session.handle;
}
