//! Rules of resources: sources that exist, groups that fit, an order in which to open.

use crate::errors::Errors;
use crate::model::Input;

/// Reports every broken rule.
pub(super) fn check(_input: &Input<'_>, _errors: &Errors) {}
