//! Parts that share their address: those without a size, and the first one of a whole. A cell that waits is told apart.

use std::any::type_name;
use std::cell::{Cell, OnceCell, RefCell};
use std::convert::Infallible;
use std::marker::PhantomData;
use std::rc::{Rc, Weak};
use std::sync::{Mutex, OnceLock};

use freshtwin::{Cloner, DeepClone};

thread_local!(static COPIES: Cell<u32> = const { Cell::new(0) });

/// Counts its copies.
#[derive(Default)]
struct Counted;

impl DeepClone for Counted {
    fn deep_clone_in(&self, _: &mut Cloner) -> Self {
        COPIES.set(COPIES.get() + 1);
        Self
    }
}

/// What a field leads to.
trait Link<N> {
    fn set(&self, target: Option<Rc<N>>);
    fn get(&self) -> Option<Rc<N>>;
}

macro_rules! links {
    ($($Link:ty: |$this:ident, $target:ident| $set:expr, $get:expr;)*) => {$(
        impl<N> Link<N> for $Link {
            fn set(&self, $target: Option<Rc<N>>) {
                let $this = self;
                $set;
            }
            fn get(&self) -> Option<Rc<N>> {
                let $this = self;
                $get
            }
        }
    )*};
}

links! {
    Cell<Option<Rc<N>>>: |this, target| Cell::set(this, target), this.take();
    RefCell<Option<Rc<N>>>: |this, target| *this.borrow_mut() = target, this.borrow().clone();
    RefCell<Vec<Rc<N>>>: |this, target| *this.borrow_mut() = target.into_iter().collect(), this.borrow().first().cloned();
    RefCell<Weak<N>>: |this, target| *this.borrow_mut() = target.map_or(Weak::new(), |to| Rc::downgrade(&to)), this.borrow().upgrade();
    Mutex<Option<Rc<N>>>: |this, target| *this.lock().unwrap() = target, this.lock().unwrap().clone();
    Mutex<Cell<Option<Rc<N>>>>: |this, target| this.lock().unwrap().set(target), this.lock().unwrap().take();
    Mutex<RefCell<Option<Rc<N>>>>: |this, target| *this.lock().unwrap().borrow_mut() = target, this.lock().unwrap().borrow().clone();
}

impl<N> Link<N> for OnceCell<Rc<N>> {
    fn set(&self, target: Option<Rc<N>>) {
        target.map(|target| OnceCell::set(self, target).is_ok());
    }
    fn get(&self) -> Option<Rc<N>> {
        OnceCell::get(self).cloned()
    }
}

/// Of which there is no value.
enum Nobody {}

impl DeepClone for Nobody {
    fn deep_clone_in(&self, _: &mut Cloner) -> Self {
        match *self {}
    }
}

/// A node that leads to itself by `$Link`, between two parts of the type `$Zero`.
macro_rules! node {
    ([$($attrs:tt)*] $Zero:ty, [$($link_attrs:tt)*] $($Link:tt)*) => {{
        #[derive(DeepClone, Default)]
        #[repr(C)]
        struct Node {
            $($attrs)*
            before: $Zero,
            $($link_attrs)*
            link: $($Link)*,
            $($attrs)*
            after: $Zero,
        }
        assert_eq!(size_of::<$Zero>(), 0);
        check::<Node>(|node| &node.link);
    }};
}

/// The same with these parts beside the link in a cell.
macro_rules! content {
    ([$($attrs:tt)*] $Zero:ty) => {{
        #[derive(DeepClone)]
        #[repr(C)]
        struct Content<N: 'static> {
            $($attrs)*
            before: $Zero,
            list: Vec<Rc<N>>,
            $($attrs)*
            between: $Zero,
            one: Option<Rc<N>>,
        }
        impl<N> Default for Content<N> {
            fn default() -> Self {
                Self { before: Default::default(), list: Vec::new(), between: Default::default(), one: None }
            }
        }
        impl<N> Link<N> for RefCell<Content<N>> {
            fn set(&self, target: Option<Rc<N>>) {
                let mut content = self.borrow_mut();
                (content.list, content.one) = (target.iter().cloned().collect(), target);
            }
            fn get(&self) -> Option<Rc<N>> {
                let content = self.borrow();
                assert!(content.list.len() == 1 && Rc::ptr_eq(&content.list[0], content.one.as_ref().unwrap()));
                content.one.clone()
            }
        }
        #[derive(DeepClone, Default)]
        struct Node {
            link: RefCell<Content<Node>>,
        }
        check::<Node>(|node| &node.link);
    }};
}

/// Clones a node that leads to itself. Each part is copied once.
fn check<N: DeepClone + Default + 'static>(link: impl Fn(&N) -> &dyn Link<N>) {
    let node = Rc::new(N::default());
    link(&node).set(Some(node.clone()));
    COPIES.set(0);
    let copy = node.deep_clone();
    assert!([0, 2].contains(&COPIES.get()), "{} copies", COPIES.get());
    let target = link(&copy).get().unwrap_or_else(|| panic!("nothing is in the copy of a {}", type_name::<N>()));
    assert!(Rc::ptr_eq(&target, &copy) && !Rc::ptr_eq(&target, &node));
    [node, copy].iter().for_each(|node| link(node).set(None));
}

macro_rules! each {
    ($($name:ident: [$($attrs:tt)*] $Zero:ty;)*) => {$(
        #[test]
        fn $name() {
            node!([$($attrs)*] $Zero, [#[deep_clone(cell)]] Cell<Option<Rc<Node>>>);
            node!([$($attrs)*] $Zero, [] RefCell<Option<Rc<Node>>>);
            node!([$($attrs)*] $Zero, [] RefCell<Vec<Rc<Node>>>);
            node!([$($attrs)*] $Zero, [] RefCell<Weak<Node>>);
            node!([$($attrs)*] $Zero, [] OnceCell<Rc<Node>>);
            node!([$($attrs)*] $Zero, [#[deep_clone(lock)]] Mutex<Option<Rc<Node>>>);
            node!([$($attrs)*] $Zero, [#[deep_clone(lock, cell)]] Mutex<Cell<Option<Rc<Node>>>>);
            node!([$($attrs)*] $Zero, [#[deep_clone(lock)]] Mutex<RefCell<Option<Rc<Node>>>>);
            content!([$($attrs)*] $Zero);
        }
    )*};
}

each! {
    units_in_cells: [#[deep_clone(cell)]] Cell<()>;
    values_in_cells: [#[deep_clone(cell)]] Cell<Counted>;
    no_handles_in_cells: [#[deep_clone(cell)]] Cell<[Option<Rc<u8>>; 0]>;
    no_cells: [#[deep_clone(cell)]] [Cell<Option<Rc<u8>>>; 0];
    no_ref_cells: [] [RefCell<Option<Rc<u8>>>; 0];
    no_locks: [#[deep_clone(lock)]] [Mutex<Option<Rc<u8>>>; 0];
    no_weaks: [] [Weak<u8>; 0];
    nothing: [] Option<Infallible>;
    nobody: [] Option<Nobody>;
    no_value_in_cells: [#[deep_clone(cell)]] Cell<Option<Nobody>>;
    phantoms: [] PhantomData<Rc<u8>>;
    values: [] Counted;
}

/// A cell that is set once may have the address of a cell in it.
#[test]
fn cells_at_the_address_of_their_cell() {
    #[derive(DeepClone, Default)]
    struct Node {
        first: OnceCell<(RefCell<Option<Rc<Node>>>, bool)>,
        #[deep_clone(cell)]
        second: OnceCell<Cell<Option<Rc<Node>>>>,
        #[deep_clone(lock)]
        third: OnceLock<Mutex<Option<Rc<Node>>>>,
        #[deep_clone(lock)]
        fourth: Mutex<Inner>,
        #[deep_clone(lock, cell)]
        fifth: OnceLock<Mutex<Cell<Option<Rc<Node>>>>>,
    }
    #[derive(DeepClone, Default)]
    struct Inner(#[deep_clone(lock)] OnceLock<Mutex<Option<Rc<Node>>>>);
    impl Node {
        fn targets(&self) -> [Option<Rc<Node>>; 5] {
            [
                self.first.get().unwrap().0.take(),
                self.second.get().unwrap().take(),
                self.third.get().unwrap().lock().unwrap().take(),
                self.fourth.lock().unwrap().0.get().unwrap().lock().unwrap().take(),
                self.fifth.get().unwrap().lock().unwrap().take(),
            ]
        }
    }
    let node = Rc::new(Node::default());
    let target = || Some(node.clone());
    assert!(node.first.set((RefCell::new(target()), true)).is_ok() && node.second.set(Cell::new(target())).is_ok());
    assert!(node.third.set(Mutex::new(target())).is_ok() && node.fifth.set(Mutex::new(Cell::new(target()))).is_ok());
    assert!(node.fourth.lock().unwrap().0.set(Mutex::new(target())).is_ok());
    let copy = node.deep_clone();
    assert!(copy.targets().iter().all(|target| Rc::ptr_eq(target.as_ref().unwrap(), &copy)));
    assert!(node.targets().iter().all(|target| Rc::ptr_eq(target.as_ref().unwrap(), &node)));
}
