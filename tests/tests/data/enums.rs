//! Enums of every shape.

use std::rc::{Rc, Weak};

use freshtwin::DeepClone;

#[derive(DeepClone, Debug, PartialEq)]
enum Shape {
    Empty,
    Point(i32, i32),
    Named { name: String, tags: Vec<String> },
    Boxed(Box<Shape>),
    NoFields {},
    NoElements(),
}

fn shapes() -> Vec<Shape> {
    vec![
        Shape::Empty,
        Shape::Point(1, 2),
        Shape::Named { name: "n".into(), tags: vec!["t".into()] },
        Shape::Boxed(Box::new(Shape::Point(3, 4))),
        Shape::NoFields {},
        Shape::NoElements(),
    ]
}

#[test]
fn every_variant_is_copied() {
    assert_eq!(shapes().deep_clone(), shapes());
}

#[test]
fn deep_clone_from_goes_between_all_variants() {
    for mut target in shapes().into_iter().chain(shapes()) {
        for source in shapes() {
            target.deep_clone_from(&source);
            assert_eq!(target, source);
        }
    }
}

#[test]
fn the_same_variant_keeps_its_allocations() {
    let mut target = Shape::Named { name: "a long name".into(), tags: vec![] };
    let Shape::Named { name, .. } = &target else { unreachable!() };
    let address = name.as_ptr();
    target.deep_clone_from(&Shape::Named { name: "short".into(), tags: vec!["x".into()] });
    let Shape::Named { name, tags } = &target else { unreachable!() };
    assert_eq!((name.as_ptr(), name.as_str(), tags.len()), (address, "short", 1));
}

#[test]
fn an_empty_enum() {
    #[derive(DeepClone, Debug, PartialEq)]
    enum Never {}
    freshtwin::assert_deep_clone!(Never);
    let none: Option<Never> = None;
    assert_eq!(none.deep_clone(), None);
}

#[test]
fn one_variant_only() {
    #[derive(DeepClone, Debug, PartialEq)]
    enum Single {
        One(String, Rc<u8>),
    }
    let mut target = Single::One("a".into(), Rc::new(1));
    let source = Single::One("b".into(), Rc::new(2));
    target.deep_clone_from(&source);
    assert_eq!(target, source);
    assert_eq!(source.deep_clone(), source);
}

#[test]
fn discriminants_and_repr() {
    #[derive(DeepClone, Debug, PartialEq, Clone, Copy)]
    #[repr(u8)]
    enum Code {
        Low = 1,
        High = 200,
    }
    assert_eq!(Code::High.deep_clone() as u8, 200);
    assert_eq!([Code::Low, Code::High].deep_clone(), [Code::Low, Code::High]);
}

#[test]
fn variants_behind_cfg() {
    #[derive(DeepClone, Debug, PartialEq)]
    enum Configured {
        #[cfg(test)]
        Present(String),
        #[cfg(not(test))]
        Absent(std::fs::File),
        Other {
            #[cfg(not(test))]
            absent: std::fs::File,
            present: u8,
        },
    }
    let here = Configured::Present("here".into());
    assert_eq!(here.deep_clone(), here);
    let other = Configured::Other { present: 1 };
    assert_eq!(other.deep_clone(), other);
}

#[test]
fn sharing_across_variants_is_kept() {
    #[derive(DeepClone)]
    enum Link {
        Up(Weak<String>),
        Down(Rc<String>),
    }
    let owner = Rc::new("owner".to_string());
    let copy = [Link::Up(Rc::downgrade(&owner)), Link::Down(owner.clone())].deep_clone();
    let [Link::Up(up), Link::Down(down)] = &copy else { unreachable!() };
    assert!(Rc::ptr_eq(&up.upgrade().unwrap(), down));
    assert!(!Rc::ptr_eq(down, &owner));
}

#[test]
fn attributes_in_variants() {
    #[derive(DeepClone, Debug, PartialEq)]
    enum Event {
        Seen {
            at: u64,
            #[deep_clone(default)]
            hits: u32,
        },
        Raw(#[deep_clone(clone)] String, #[deep_clone(default = vec![1])] Vec<u8>),
    }
    assert_eq!(Event::Seen { at: 1, hits: 5 }.deep_clone(), Event::Seen { at: 1, hits: 0 });
    let mut target = Event::Raw("b".into(), vec![]);
    target.deep_clone_from(&Event::Raw("a".into(), vec![2]));
    assert_eq!(target, Event::Raw("a".into(), vec![1]));
}
