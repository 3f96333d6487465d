//! Trait objects behind `Box`: what may borrow, and what is reused or filled in place.
use std::cell::{Cell, RefCell};
use std::rc::Rc;

use freshtwin::{Cloner, DeepClone, DynDeepClone};

trait Shape: DynDeepClone {
    fn peer(&self) -> Option<Rc<Holder>> {
        None
    }
    fn text(&self) -> &str {
        ""
    }
}

/// Its hook carries what it finds in the source over to itself.
struct Borrowing<'cell, 'text>(&'cell Cell<&'text str>);

impl DeepClone for Borrowing<'_, '_> {
    fn deep_clone_in(&self, _: &mut Cloner) -> Self {
        Self(self.0)
    }
    fn deep_clone_from_in(&mut self, source: &Self, _: &mut Cloner) {
        self.0.set(source.0.get());
    }
}

impl Shape for Borrowing<'_, '_> {
    fn text(&self) -> &str {
        self.0.get()
    }
}

/// One type but for the lifetimes: a hook that is given both as one type could let a reference escape.
#[test]
fn lifetimes_behind_a_trait_object_are_not_confused() {
    let lasting: Cell<&'static str> = Cell::new("static");
    {
        let text = String::from("short lived");
        let brief = Cell::new(text.as_str());
        let mut target: Box<dyn Shape + '_> = Box::new(Borrowing(&lasting));
        let source: Box<dyn Shape + '_> = Box::new(Borrowing(&brief));
        target.deep_clone_from(&source);
        assert_eq!(target.text(), "short lived");
    }
    assert_eq!(lasting.get(), "static");
}

#[derive(DeepClone)]
struct Named(String);

impl Shape for Named {
    fn text(&self) -> &str {
        &self.0
    }
}

#[test]
fn box_of_a_trait_object_is_reused() {
    let mut target: Box<dyn Shape> = Box::new(Named(String::with_capacity(100)));
    let (object, text) = (&raw const *target, target.text().as_ptr());
    target.deep_clone_from(&(Box::new(Named("new".into())) as Box<dyn Shape>));
    assert_eq!(target.text(), "new");
    assert!(std::ptr::addr_eq(object, &raw const *target));
    assert_eq!(text, target.text().as_ptr());
}

#[derive(DeepClone)]
struct Holder {
    id: u32,
    local: RefCell<Option<Box<dyn Shape>>>,
}

/// The cell that closes the cycle is behind the trait object.
#[derive(DeepClone)]
struct Inside {
    holder: RefCell<Option<Rc<Holder>>>,
}

impl Shape for Inside {
    fn peer(&self) -> Option<Rc<Holder>> {
        self.holder.borrow().clone()
    }
}

/// No cell of its own: the one around the trait object has to do.
#[derive(DeepClone)]
struct Direct(Rc<Holder>);

impl Shape for Direct {
    fn peer(&self) -> Option<Rc<Holder>> {
        Some(self.0.clone())
    }
}

/// As `Inside`, with a generic parameter, so nothing proves that it does not borrow.
#[derive(DeepClone)]
struct Generic<T> {
    holder: RefCell<Option<Rc<Holder>>>,
    _more: T,
}

impl<T: DeepClone> Shape for Generic<T> {
    fn peer(&self) -> Option<Rc<Holder>> {
        self.holder.borrow().clone()
    }
}

fn closes(shape: impl FnOnce(Rc<Holder>) -> Box<dyn Shape>) {
    let holder = Rc::new(Holder { id: 3, local: RefCell::default() });
    *holder.local.borrow_mut() = Some(shape(holder.clone()));
    let copy = holder.deep_clone();
    let peer = copy.local.borrow().as_ref().unwrap().peer().expect("filled");
    assert!(Rc::ptr_eq(&peer, &copy) && !Rc::ptr_eq(&copy, &holder));
    assert_eq!((peer.id, Rc::strong_count(&copy), Rc::strong_count(&holder)), (3, 3, 2));
    copy.local.take();
    holder.local.take();
}

#[test]
fn cycle_through_a_boxed_trait_object() {
    closes(|holder| Box::new(Inside { holder: RefCell::new(Some(holder)) }));
    closes(|holder| Box::new(Direct(holder)));
    closes(|holder| Box::new(Generic { holder: RefCell::new(Some(holder)), _more: "text" }));
}

/// The only cell on the cycle is behind the box.
#[derive(DeepClone)]
struct Bare {
    shape: Box<dyn Peered>,
}

trait Peered: DynDeepClone {
    fn cell(&self) -> &RefCell<Option<Rc<Bare>>>;
}

#[derive(DeepClone)]
struct Derived(RefCell<Option<Rc<Bare>>>);

#[derive(DeepClone)]
struct Parameter<T>(RefCell<Option<Rc<Bare>>>, T);

impl Peered for Derived {
    fn cell(&self) -> &RefCell<Option<Rc<Bare>>> {
        &self.0
    }
}

impl<T: DeepClone> Peered for Parameter<T> {
    fn cell(&self) -> &RefCell<Option<Rc<Bare>>> {
        &self.0
    }
}

#[test]
fn cycle_whose_only_cell_is_behind_a_boxed_trait_object() {
    let bare = Rc::new(Bare { shape: Box::new(Derived(RefCell::default())) });
    *bare.shape.cell().borrow_mut() = Some(bare.clone());
    let copy = bare.deep_clone();
    assert!(Rc::ptr_eq(copy.shape.cell().borrow().as_ref().expect("filled"), &copy));
    copy.shape.cell().take();
    bare.shape.cell().take();

    // Here nothing shows that it does not borrow: an error, and not a hole.
    let bare = Rc::new(Bare { shape: Box::new(Parameter(RefCell::default(), 1_u8)) });
    *bare.shape.cell().borrow_mut() = Some(bare.clone());
    let text = bare.try_deep_clone().map(drop).unwrap_err().to_string();
    assert!(text.contains("cycle") && text.contains("Bare"), "{text}");
    assert_eq!(Rc::strong_count(&bare), 2);
    bare.shape.cell().take();
}

/// `Rc<RefCell<dyn Shape>>` cannot be cloned: nothing behind it tells the size of what is in the cell. The trait is
/// implemented for the `RefCell` of each type instead.
#[test]
fn a_trait_of_cells() {
    use std::cell::RefCell;
    use std::rc::{Rc, Weak};

    use freshtwin::{DeepClone, DynDeepClone};

    trait Shape: DynDeepClone {
        fn grow(&self);
        fn area(&self) -> u32;
        fn inside(&self) -> Option<Rc<dyn Shape>>;
    }

    #[derive(DeepClone)]
    struct Square {
        side: u32,
        inside: Option<Weak<dyn Shape>>,
    }

    impl Shape for RefCell<Square> {
        fn grow(&self) {
            self.borrow_mut().side += 1;
        }
        fn area(&self) -> u32 {
            self.borrow().side.pow(2)
        }
        fn inside(&self) -> Option<Rc<dyn Shape>> {
            self.borrow().inside.as_ref()?.upgrade()
        }
    }

    let square = Rc::new(RefCell::new(Square { side: 1, inside: None }));
    let shape: Rc<dyn Shape> = square.clone();
    square.borrow_mut().inside = Some(Rc::downgrade(&shape));
    let (shapes, exact) = (vec![shape.clone(), shape.clone()], square.clone()).deep_clone();
    shapes[0].grow();
    assert_eq!((shapes[1].area(), exact.area(), shape.area()), (4, 4, 1));
    assert!(Rc::ptr_eq(&shapes[0].inside().unwrap(), &shapes[1]));
}

/// As the list of types advises, where a `RefCell<dyn Trait>` is wanted.
trait Round: DynDeepClone {
    fn area(&self) -> u32;
    fn grow(&self);
}

#[derive(DeepClone)]
struct Circle {
    radius: u32,
}

impl Round for RefCell<Circle> {
    fn area(&self) -> u32 {
        3 * self.borrow().radius.pow(2)
    }
    fn grow(&self) {
        self.borrow_mut().radius += 1;
    }
}

#[test]
fn a_cell_of_each_type_stands_for_a_cell_of_a_trait_object() {
    let round: Rc<dyn Round> = Rc::new(RefCell::new(Circle { radius: 1 }));
    let (first, second) = (round.clone(), round.clone()).deep_clone();
    first.grow();
    assert_eq!((round.area(), first.area(), second.area()), (3, 12, 12));
}
