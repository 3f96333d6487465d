//! A program without std: it has its own panic handler, which does not compile where anything brings std along.
#![no_std]
#![no_main]

extern crate alloc;

use alloc::{boxed::Box, rc::Rc, rc::Weak, string::String, vec::Vec};
use core::alloc::{GlobalAlloc, Layout};
use core::cell::RefCell;
use core::ffi::{c_int, c_void};

use freshtwin::{DeepClone, Live, Open, OpenError};

unsafe extern "C" {
    fn abort() -> !;
    fn aligned_alloc(align: usize, size: usize) -> *mut c_void;
    fn free(pointer: *mut c_void);
}

struct Libc;

// SAFETY: the C library's allocator, asked for a multiple of an alignment that it takes.
unsafe impl GlobalAlloc for Libc {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        let layout = layout.align_to(size_of::<usize>()).unwrap_or(layout).pad_to_align();
        unsafe { aligned_alloc(layout.align(), layout.size()).cast() }
    }
    unsafe fn dealloc(&self, pointer: *mut u8, _: Layout) {
        unsafe { free(pointer.cast()) }
    }
}

#[global_allocator]
static ALLOCATOR: Libc = Libc;

#[panic_handler]
fn panic(_: &core::panic::PanicInfo<'_>) -> ! {
    unsafe { abort() }
}

// What the compiled core and alloc ask for, to unwind. Nothing unwinds here.
#[unsafe(no_mangle)]
extern "C" fn rust_eh_personality() {}
#[unsafe(no_mangle)]
extern "C" fn _Unwind_Resume() -> ! {
    unsafe { abort() }
}

#[derive(DeepClone)]
struct Node {
    name: String,
    parent: RefCell<Weak<Node>>,
    children: RefCell<Vec<Rc<Node>>>,
}

struct Port(u16);
#[derive(DeepClone)]
struct Number(u16);

impl Open<Port> for Number {
    type Error = Box<dyn core::error::Error + Send + Sync>;
    fn open(&self) -> Result<Port, Self::Error> {
        if self.0 == 0 { Err("no port".into()) } else { Ok(Port(self.0)) }
    }
}

#[derive(DeepClone)]
struct Session {
    names: Vec<String>,
    #[resource]
    port: Live<Port, Number>,
}

fn data() {
    let root = Rc::new(Node { name: "root".into(), parent: RefCell::default(), children: RefCell::default() });
    let child = Node { name: "child".into(), parent: RefCell::new(Rc::downgrade(&root)), children: RefCell::default() };
    root.children.borrow_mut().push(Rc::new(child));
    let copy = root.deep_clone();
    let child = copy.children.borrow()[0].clone();
    assert!(copy.name == "root" && child.name == "child" && !Rc::ptr_eq(&copy, &root));
    assert!(child.parent.borrow().upgrade().is_some_and(|parent| Rc::ptr_eq(&parent, &copy)));
}

fn resources() -> Result<(), OpenError> {
    let session = Session::builder().names([String::from("a")].into()).port(Number(7)).build()?;
    let twin = session.twin()?;
    assert!(twin.names == session.names && twin.port.0 == 7);
    let failed = twin.to_builder().port(Number(0)).build();
    assert!(failed.is_err_and(|error| error.path() == "port"));
    Ok(())
}

#[unsafe(no_mangle)]
extern "C" fn main(_: c_int, _: *const *const u8) -> c_int {
    data();
    resources().is_err().into()
}
