//! Lints that users forbid: to allow one in generated code would be an error, also where a field's type has the name of
//! a resource.
#![forbid(
    dead_code,
    missing_copy_implementations,
    missing_debug_implementations,
    non_camel_case_types,
    unreachable_pub,
    unused_variables
)]

use freshtwin::DeepClone;

/// Data with the name of a resource.
#[derive(DeepClone, Debug, Clone, Copy, PartialEq, Eq)]
pub struct AuditLog {
    /// How many lines it has.
    pub lines: u8,
}

/// A type with parameters: another type asks whether its field is data.
#[derive(DeepClone, Debug, Clone, Copy, PartialEq, Eq)]
pub struct Audited<T> {
    /// Perhaps a resource.
    pub log: AuditLog,
    /// What is audited.
    pub value: T,
}

/// A type that asks by itself.
#[derive(DeepClone, Debug, Clone, Copy, PartialEq, Eq)]
pub struct Report {
    /// Perhaps a resource.
    pub log: AuditLog,
}

#[test]
fn compile_with_data_that_is_named_like_a_resource() {
    let log = AuditLog { lines: 3 };
    assert_eq!(Audited { log, value: "name" }.deep_clone(), Audited { log, value: "name" });
    assert_eq!(Report { log }.deep_clone(), Report { log });
}
