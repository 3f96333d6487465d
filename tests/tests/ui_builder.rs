//! What the compiler says of builders that are not complete, and of resources that cannot be opened.

#[test]
fn builders() {
    trybuild::TestCases::new().compile_fail("ui/builder/*.rs");
}

#[test]
fn resources() {
    trybuild::TestCases::new().compile_fail("ui/resource/*.rs");
}
