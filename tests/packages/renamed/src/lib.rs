//! The derive where the dependency has another name.

use twins::{DeepClone, Open};

#[derive(DeepClone, Debug, PartialEq)]
#[deep_clone(crate = twins)]
pub enum Data<T> {
    None,
    Some {
        list: Vec<T>,
        #[deep_clone(default)]
        hits: u8,
    },
}

pub struct Handle(pub u16);

#[derive(DeepClone)]
#[deep_clone(crate = ::twins)]
pub struct Port(u16);

impl Open<Handle> for Port {
    type Error = std::io::Error;
    fn open(&self) -> Result<Handle, std::io::Error> {
        Ok(Handle(self.0))
    }
}

#[derive(DeepClone)]
#[deep_clone(crate = twins)]
pub struct Session {
    port: Port,
    #[resource(from = port)]
    pub handle: Handle,
}

#[test]
fn data_is_copied() {
    let data = Data::Some { list: vec!["a".to_string()], hits: 0 };
    assert_eq!(data.deep_clone(), data);
    assert_eq!(Data::<u8>::None.deep_clone(), Data::None);
}

#[test]
fn a_twin_is_opened() {
    let session = Session::builder().port(Port(7)).build().unwrap();
    assert_eq!(session.twin().unwrap().handle.0, 7);
}
