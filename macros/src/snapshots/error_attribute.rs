//! A mistake in an attribute: one error, and an impl that keeps uses quiet.

#[derive(DeepClone)]
struct Page {
    #[deep_clone(shared)]
    links: Rc<Links>,
}

// ---- expands to ----

const _: () = {
    extern crate core as __core;
    __core::compile_error! {
        "unknown key `shared`, did you mean `share`? Expected one of `clone`, `share`, `default`, `default = EXPR`, `with = EXPR`, `survey = EXPR`, `lock`, `cell`, `into`, `attr(ATTRIBUTE, ..)`"
    }
};
#[automatically_derived]
#[allow(
    deprecated,
    private_bounds,
    single_use_lifetimes,
    unused_lifetimes,
    elided_lifetimes_in_paths
)]
impl private::DeepClone for Page {
    fn deep_clone_in(&self, _: &mut private::Cloner) -> Self {
        private::left_out()
    }
}
