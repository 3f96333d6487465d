//! `#[deep_clone(with = EXPR)]`.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::rc::Rc;

use freshtwin::{Cloner, DeepClone};

struct Foreign {
    inner: Rc<String>,
}

fn copy_foreign(foreign: &Foreign, cloner: &mut Cloner) -> Foreign {
    Foreign { inner: foreign.inner.deep_clone_in(cloner) }
}

#[derive(DeepClone)]
struct Hooked {
    same: Rc<String>,
    #[deep_clone(with = copy_foreign)]
    path: Foreign,
    #[deep_clone(with = |number, _| number + 1)]
    closure: u32,
    #[deep_clone(with = self::copy_foreign)]
    last: Foreign,
}

fn hooked() -> Hooked {
    let same = Rc::new("s".to_string());
    Hooked { path: Foreign { inner: same.clone() }, last: Foreign { inner: same.clone() }, same, closure: 1 }
}

#[test]
fn a_path_and_a_closure() {
    let original = hooked();
    let copy = original.deep_clone();
    assert_eq!(copy.closure, 2);
    assert!(Rc::ptr_eq(&copy.same, &copy.path.inner), "the cloner keeps sharing");
    assert!(Rc::ptr_eq(&copy.same, &copy.last.inner));
    assert!(!Rc::ptr_eq(&copy.same, &original.same));
    let mut target = hooked();
    target.deep_clone_from(&original);
    assert_eq!(target.closure, 2);
    assert!(Rc::ptr_eq(&target.same, &target.path.inner));
}

#[test]
fn rustc_infers_what_a_generic_function_gives() {
    fn double<T: From<u8>>(number: &u8, _: &mut Cloner) -> T {
        T::from(number * 2)
    }
    fn doubler<T: From<u8>>() -> fn(&u8, &mut Cloner) -> T {
        double
    }
    #[derive(DeepClone)]
    struct Numbers {
        #[deep_clone(with = double)]
        named: u8,
        #[deep_clone(with = doubler())]
        called: u8,
    }
    let copy = Numbers { named: 1, called: 2 }.deep_clone();
    assert_eq!((copy.named, copy.called), (2, 4));
}

#[test]
fn a_hook_that_panics_leaves_the_source_usable() {
    #[derive(DeepClone)]
    struct Failing {
        data: Vec<String>,
        #[deep_clone(with = |_, _| panic!("on purpose"))]
        bad: u8,
    }
    let original = Failing { data: vec!["d".into()], bad: 1 };
    assert!(catch_unwind(AssertUnwindSafe(|| original.deep_clone())).is_err());
    assert_eq!((original.data[0].as_str(), original.bad), ("d", 1));
}

#[test]
fn the_type_is_called_self() {
    #[derive(DeepClone)]
    struct Own<T: Clone>(#[deep_clone(with = Self::copy)] T, #[deep_clone(default = Self::FRESH)] u8);
    impl<T: Clone> Own<T> {
        const FRESH: u8 = 1;
        fn copy(value: &T, _: &mut Cloner) -> T {
            value.clone()
        }
    }
    let copy = Own("a", 3).deep_clone();
    assert_eq!((copy.0, copy.1), ("a", 1));
}

#[test]
fn a_macro_passes_the_closure() {
    macro_rules! hooked {
        ($name:ident, $with:expr) => {
            #[derive(DeepClone)]
            struct $name(#[deep_clone(with = $with)] Vec<u8>, #[deep_clone(with = (|n, _| n + 1))] u8);
        };
    }
    hooked!(Reversed, |bytes, _| bytes.iter().rev().copied().collect());
    let copy = Reversed(vec![1, 2], 3).deep_clone();
    assert_eq!((copy.0, copy.1), (vec![2, 1], 4));
}

#[test]
fn a_call_gives_the_function() {
    fn copier() -> impl Fn(&Vec<u8>, &mut Cloner) -> Vec<u8> {
        |items, _| items.iter().rev().copied().collect()
    }
    #[derive(DeepClone)]
    struct Reversed(#[deep_clone(with = copier())] Vec<u8>);
    assert_eq!(Reversed(vec![1, 2]).deep_clone().0, [2, 1]);
}
