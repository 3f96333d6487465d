//! The derive in a package of edition 2018.

use freshtwin::{DeepClone, Open};

include!("../../basic.rs");

/// Trait objects without `dyn`.
#[allow(bare_trait_objects, dead_code)]
mod bare {
    use freshtwin::{DeepClone, DynDeepClone};
    use std::rc::Rc;

    pub trait Shape: DynDeepClone {}

    #[derive(DeepClone)]
    pub struct Drawing {
        pub shapes: Vec<Box<Shape + Send>>,
        #[deep_clone(share)]
        pub on_click: Rc<Fn(u8) -> u8>,
        #[deep_clone(default = Vec::new())]
        #[allow(clippy::type_complexity, reason = "it is about what is nested")]
        pub filters: Vec<Option<Box<FnMut(&str) -> bool + Send>>>,
        pub parse: Option<fn(u8) -> u8>,
    }

    #[derive(DeepClone)]
    pub enum Event<F: Fn(u8) -> u8> {
        Click(#[deep_clone(share)] Rc<Fn(u8)>),
        Other(F),
    }

    #[test]
    fn are_known() {
        let filters = vec![Some(Box::new(|text: &str| text.is_empty()) as Box<FnMut(&str) -> bool + Send>)];
        let drawing = Drawing { shapes: Vec::new(), on_click: Rc::new(|x| x + 1), filters, parse: None };
        let copy = drawing.deep_clone();
        assert!(Rc::ptr_eq(&copy.on_click, &drawing.on_click) && copy.filters.is_empty());
    }
}
