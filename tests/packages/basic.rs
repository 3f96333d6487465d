// What every package of this folder compiles: one type of each kind, under the conditions of that package.

#[derive(DeepClone, Debug, PartialEq)]
pub struct Named<'a, T, const N: usize> {
    pub name: &'a str,
    pub r#type: Vec<T>,
    pub array: [u8; N],
    #[deep_clone(clone)]
    pub cloned: String,
    #[deep_clone(default = 1 + 1)]
    pub reset: u32,
    #[deep_clone(with = |value, _| *value)]
    pub hooked: u8,
    #[deep_clone(share)]
    pub shared: std::rc::Rc<u8>,
    // A keyword from edition 2024 on.
    pub gen: u8,
}

#[derive(DeepClone)]
pub struct Locked(#[deep_clone(lock)] pub std::sync::Mutex<u8>, #[deep_clone(default)] pub Option<u8>);

#[derive(DeepClone, Debug, PartialEq)]
pub struct Unit;

#[derive(DeepClone, Debug, PartialEq)]
pub enum Shape<T> {
    Empty,
    Tuple(T, Box<Shape<T>>),
    Named { value: T, gen: u8 },
}

#[derive(DeepClone)]
pub enum Never {}

#[derive(DeepClone, Clone, Copy)]
#[repr(C, packed)]
pub struct Packed {
    pub small: u8,
    pub big: (u32, u64),
}

pub struct Handle(pub u16);
#[derive(DeepClone)]
pub struct Port(pub u16);

impl Open<Handle> for Port {
    type Error = std::io::Error;
    fn open(&self) -> Result<Handle, std::io::Error> {
        Ok(Handle(self.0))
    }
}

#[derive(DeepClone)]
#[allow(dead_code)]
pub struct Session {
    pub name: String,
    pub gen: u8,
    port: Port,
    #[resource(from = port)]
    handle: Handle,
    #[resource(open = port.open())]
    other: Handle,
}

#[test]
fn data_is_copied() {
    let named = || Named {
        name: "n",
        r#type: vec![1],
        array: [1, 2],
        cloned: "c".into(),
        reset: 2,
        hooked: 3,
        shared: Default::default(),
        gen: 4,
    };
    assert_eq!(named().deep_clone(), named());
    assert_eq!(Unit.deep_clone(), Unit);
    let shape = Shape::Tuple(1, Box::new(Shape::Named { value: 2, gen: 3 }));
    let mut copy = Shape::Empty;
    copy.deep_clone_from(&shape);
    assert_eq!(copy, shape);
    assert_eq!({ Packed { small: 1, big: (2, 3) }.deep_clone().big }, (2, 3));
    assert_eq!(*Locked(std::sync::Mutex::new(1), None).deep_clone().0.lock().unwrap(), 1);
}

#[test]
fn a_twin_is_opened() {
    let session = Session::builder().name("s".into()).gen(1).port(Port(7)).build().unwrap();
    let twin = session.twin().unwrap();
    assert_eq!((twin.name.as_str(), twin.port.0, twin.handle.0, twin.other.0), ("s", 7, 7, 7));
}
