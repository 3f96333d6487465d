//! Function pointers.
use freshtwin::{DeepClone, assert_deep_clone};

fn zero() -> i32 {
    7
}
fn one(a: i32) -> i32 {
    a
}
fn length(text: &str) -> usize {
    text.len()
}
fn itself(text: &str) -> &str {
    text
}
fn push(list: &mut Vec<u8>, byte: u8) {
    list.push(byte);
}
fn compare(a: &String, b: &String) -> std::cmp::Ordering {
    a.cmp(b)
}
extern "C" fn foreign(a: i32) -> i32 {
    a + 1
}
#[allow(unsafe_code, reason = "only its address is used")]
unsafe fn careful(a: i32) -> i32 {
    a + 2
}
#[expect(clippy::too_many_arguments)]
fn twelve(a: u8, _: u8, _: u8, _: u8, _: u8, _: u8, _: u8, _: u8, _: u8, _: u8, _: u8, l: u8) -> u8 {
    a + l
}

#[test]
fn of_any_arity_and_abi() {
    assert_eq!((zero as fn() -> i32).deep_clone()(), 7);
    assert_eq!((one as fn(i32) -> i32).deep_clone()(3), 3);
    assert_eq!((foreign as extern "C" fn(i32) -> i32).deep_clone()(3), 4);
    let careful_copy = (careful as unsafe fn(i32) -> i32).deep_clone();
    assert!(std::ptr::fn_addr_eq(careful_copy, careful as unsafe fn(i32) -> i32));
    assert_deep_clone!(
        unsafe extern "C" fn(*const u8, ...) -> i32,
        extern "system" fn(u8),
        unsafe extern "system" fn()
    );
    type Twelve = fn(u8, u8, u8, u8, u8, u8, u8, u8, u8, u8, u8, u8) -> u8;
    assert_eq!((twelve as Twelve).deep_clone()(1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2), 3);
}

#[test]
fn of_arguments_at_every_lifetime() {
    assert_eq!((length as fn(&str) -> usize).deep_clone()("abc"), 3);
    assert_eq!((itself as fn(&str) -> &str).deep_clone()("abc"), "abc");
    let mut list = vec![];
    (push as fn(&mut Vec<u8>, u8)).deep_clone()(&mut list, 5);
    assert_eq!(list, [5]);
    let compare_copy = (compare as fn(&String, &String) -> std::cmp::Ordering).deep_clone();
    assert!(compare_copy(&"a".into(), &"b".into()).is_lt());
}

#[test]
fn as_values_of_a_map() {
    let table = std::collections::BTreeMap::from([("one", one as fn(i32) -> i32)]);
    assert_eq!(table.deep_clone()["one"](4), 4);
}

#[test]
fn of_any_signature_in_a_field() {
    type Formatter<'a> = std::fmt::Formatter<'a>;
    #[derive(DeepClone)]
    struct Hooks<T> {
        write: fn(&T, &mut Formatter<'_>) -> std::fmt::Result,
        pick: for<'a> fn(&'a [T], &'a str) -> Option<&'a T>,
        many: fn(T, T, T, T, T, T, T, T, T, T, T, T, T, T),
    }
    let hooks = Hooks::<u8> {
        write: std::fmt::Display::fmt,
        pick: |list, _| list.first(),
        many: |_, _, _, _, _, _, _, _, _, _, _, _, _, _| {},
    };
    let copy = hooks.deep_clone();
    assert_eq!((copy.pick)(&[5], ""), Some(&5));
    assert!(std::ptr::fn_addr_eq(copy.write, hooks.write) && std::ptr::fn_addr_eq(copy.many, hooks.many));
}
