//! The texts of errors.

use alloc::{format, string::String};
use core::fmt;

use super::{Cause, CloneError};

/// What can hide something from the survey.
const HOOK: &str = "a `with` function or a hand-written impl";

const REMEDY: &str = "show it by `survey = FUNCTION` beside `with`, by `survey_in` in a hand-written impl, or by `#[deep_clone(cell)]` for the content of a `Cell`";

/// Lists names: "`A`, `B` and `C`, in this order".
fn listed(names: &[&str]) -> String {
    match names {
        [] => String::new(),
        [one] => format!("`{one}`"),
        [others @ .., last] => format!("`{}` and `{last}`, in this order", others.join("`, `")),
    }
}

fn cycle(f: &mut fmt::Formatter<'_>, types: &[&str], unfilled: Option<&str>) -> fmt::Result {
    let types = listed(types);
    write!(
        f,
        "a cycle of strong references runs through {types}, and no cell on it can stand empty until the cycle is closed"
    )?;
    match unfilled {
        Some(name) => {
            write!(
                f,
                " (a cell on it holds a `{name}`, cloned by a `with` function, or by a hand-written impl that lacks `fill_in`)"
            )
        }
        None => Ok(()),
    }
}

impl fmt::Display for CloneError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let name = self.type_name;
        f.write_str("cannot deep-clone: ")?;
        match &self.cause {
            Cause::Borrowed => write!(f, "a `{name}` is mutably borrowed"),
            Cause::Held => write!(f, "a `{name}` is locked"),
            Cause::Poisoned => write!(f, "a `{name}` is poisoned"),
            Cause::Cycle { types, unfilled } => cycle(f, types, *unfilled),
            Cause::DeepLive(levels) => write!(
                f,
                "`{name}` values are nested in each other more than {levels} levels deep (feature `stacker` lifts this limit)"
            ),
            Cause::DeepWeaks => write!(
                f,
                "`{name}` values are nested in each other through plain `Weak` fields too deep for the stack (feature `stacker` lifts this; so does a `RefCell<Weak<_>>`)"
            ),
            Cause::WeakIntoItself => write!(
                f,
                "a `Weak` leads to the `{name}` that it is a part of, and no cell on the way can stand empty until that is made"
            ),
            Cause::HiddenChain => write!(
                f,
                "a chain of `{name}` values is too long for the stack, because {HOOK} hides its links from the survey; {REMEDY}"
            ),
            Cause::NestedClones => write!(
                f,
                "clones of `{name}` are nested too deep for the stack, because {HOOK} begins a new one at each level; clone with the `Cloner` that it is given"
            ),
            Cause::EqualKeys => write!(f, "two keys of a `{name}` have equal copies, so an entry would be lost"),
            Cause::ReplacedCloner => write!(
                f,
                "while a `{name}` was cloned, {HOOK} replaced the `Cloner` that it was given, which knows what is shared; leave it in its place and clone with it"
            ),
            Cause::HiddenCycle(types) => {
                let types = listed(types);
                write!(
                    f,
                    "{HOOK} leads back to a `{name}` that is still being copied, on a cycle through {types}, and hides that from the survey; {REMEDY}"
                )
            }
            Cause::LateCycle(types) => {
                let types = listed(types);
                write!(
                    f,
                    "a cycle of strong references runs through {types}, and no cell on it can stand empty until the cycle is closed; another thread has closed it in a lock meanwhile, or {HOOK} hides it from the survey: {REMEDY}"
                )
            }
            Cause::HiddenOwner => {
                write!(f, "{HOOK} hides a `{name}` from the survey, and a `Weak` to it was copied before; {REMEDY}")
            }
            Cause::Unfilled => write!(
                f,
                "{HOOK} hides a part of a `{name}` from the survey, and that part has to stay empty until other objects are copied; {REMEDY}"
            ),
        }
    }
}
