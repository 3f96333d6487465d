//! Errors about resources.

use super::{listed, together};

/// `from` does not name a data field. `reason` says what it names instead, and `data` lists the data fields.
pub(crate) fn no_config(reason: &str, data: &[String], of: &str) -> String {
    match data {
        [] => format!("{reason}, and this {of} has no data field that could be a config"),
        [only] => format!("{reason}: the config can be the data field {only}"),
        _ => format!("{reason}: the config can be one of the data fields {}", data.join(", ")),
    }
}

/// `from` names a field that does not exist.
pub(crate) fn no_such_field(name: &str) -> String {
    format!("no field is named `{name}`")
}

/// `from = TcpConfig`. `field` is a field with that type.
pub(crate) fn from_a_type(ty: &str, field: Option<&str>) -> String {
    let remedy = match field {
        Some(field) => format!("write `from = {field}`"),
        None => format!("add a field for it, `config: {ty}`, and write `from = config`"),
    };
    format!("`from` takes the name of the field that holds the config, not its type: {remedy}")
}

/// `from = CONFIG`.
pub(crate) fn from_a_constant(name: &str) -> String {
    format!(
        "`from` takes the name of the field that holds the config: for a constant, write `open = freshtwin::Open::open(&{name})`"
    )
}

/// `from = "app.db"`.
pub(crate) fn from_a_value() -> &'static str {
    "`from` takes the name of the field that holds the config: for a value that is in no field, write `open = EXPR`"
}

/// `from = FileConfig::read(path)`, or `from = File::open(path)`.
pub(crate) fn from_an_expression(value: &str) -> String {
    format!(
        "`from` takes the name of the field that holds the config: where this is a config, keep it in a field, or write \
         `open = freshtwin::Open::open(&{value})`; where it opens the resource, write `open = {value}`"
    )
}

/// `from = (host, port)`. `call`: with what stands there as arguments.
pub(crate) fn from_several(call: &str) -> String {
    format!(
        "`from` names one field, which holds the config: to open from several, call a function with them, `open = {call}`"
    )
}

/// `from = settings.db`.
pub(crate) fn from_a_part(part: &str) -> String {
    format!("`from` names one field, not a part of it: write `open = freshtwin::Open::open(&{part})`")
}

/// `from` names its own field. `data` lists the data fields.
pub(crate) fn from_itself(name: &str, data: &[String], of: &str) -> String {
    let meant = match data {
        [] => format!("this {of} has no data field that could be a config"),
        [only] => {
            format!(
                "write the attribute on the field that is opened from `{name}`; if that is this one, its config can be {only}"
            )
        }
        _ => format!(
            "write the attribute on the field that is opened from `{name}`; if that is this one, its config can be one of the data fields {}",
            data.join(", ")
        ),
    };
    format!("`{name}` is this field itself: {meant}")
}

/// An expression uses a name that is not a field, and most likely nothing else. `fields` lists those in scope.
pub(crate) fn no_such_sibling(name: &str, fields: &[String], of: &str) -> String {
    let none = if of == "variant" { "no field of this variant" } else { "no field" };
    format!(
        "{none} is named `{name}`{}. For a function or static of this name, write `self::{name}`",
        there(fields, of)
    )
}

/// An expression uses a field that it opens.
pub(crate) fn opens_itself(name: &str, fields: &[String], of: &str) -> String {
    format!("`{name}` is needed to open itself{}", there(fields, of))
}

/// Says which fields an expression can use.
fn there(fields: &[String], of: &str) -> String {
    match fields {
        [] => format!(", and this {of} has no other field that the expression could use"),
        [only] => format!(": the expression can use the field {only}"),
        _ => format!(": the expression can use the fields {}", fields.join(", ")),
    }
}

/// `&mut url` of a sibling.
pub(crate) fn cannot_change(name: &str, is_resource: bool) -> String {
    let remedy = match is_resource {
        false => format!("write `{name}`, or, to change a copy of it, `&mut {name}.clone()`"),
        true => format!("write `{name}`; to set `{name}` up once it is open, write `after` on that field"),
    };
    format!("`{name}` is in scope as a reference, through which it cannot be changed: {remedy}")
}

/// `*opened = true` of a sibling.
pub(crate) fn cannot_assign(name: &str) -> String {
    format!(
        "`{name}` is in scope as a reference, through which it cannot be changed: hold it in a `Cell`, and write `{name}.set(VALUE)`, or set \
         it in the value that is built"
    )
}

/// `TcpStream::connect((host, port))`. `names` lists the siblings in the address.
pub(crate) fn address_of_references(names: &[String], host: &str, port: &str) -> String {
    let are = if names.len() == 1 { "is in scope as a reference" } else { "are in scope as references" };
    format!("{} {are}, which an address does not take: write `({host}, {port})`", listed(names))
}

/// `0..size`. `range`: with the number that `name` refers to.
pub(crate) fn range_of_a_reference(name: &str, range: &str) -> String {
    format!("`{name}` is in scope as a reference, which a range of numbers does not take: write `{range}`")
}

/// `thread::spawn(move || jobs.len())`. `resources` lists the names of resources, `read` the names behind a `*`, and
/// `passed` those that are arguments. `in_closure`: it stands in a closure, which runs several times.
pub(crate) fn taken_by_a_task(
    names: &[String],
    resources: &[String],
    (read, passed): (&[String], &[String]),
    lacks_move: bool,
    in_closure: bool,
) -> String {
    let (are, is_gone, own) = match names {
        [_] => ("is in scope as a reference", "that is gone", "a copy"),
        _ => ("are in scope as references", "those are gone", "copies"),
    };
    let own = match resources {
        [] => format!("give it {own}"),
        _ => format!("hold {} in an `Arc`, and give it a handle", listed(resources)),
    };
    let copies: String = names.iter().map(|name| format!("let {name} = {name}.clone(); ")).collect();
    let values = read.iter().map(|name| format!("`{name}` in place of `*{name}`"));
    let changes: Vec<String> =
        lacks_move.then(|| "`move` before its closure".to_owned()).into_iter().chain(values).collect();
    let (expr, place) = if in_closure { ("BODY", " as the body of the closure around it") } else { ("EXPR", "") };
    let changes = if changes.is_empty() { String::new() } else { format!(", with {} in {expr}", together(&changes)) };
    let references: Vec<String> = passed.iter().map(|name| format!("`&{name}`")).collect();
    let references = match references.as_slice() {
        [] => String::new(),
        all => format!("; there, what takes a reference gets {}", together(all)),
    };
    format!(
        "{} {are}, and a thread or task may run on when {is_gone}: {own}, `{{ {copies}{expr} }}`{place}{changes}{references}",
        listed(names)
    )
}

/// `thread::spawn(move || work(rx))`, where `rx` is the receiver of a channel.
pub(crate) fn receiver_taken_by_a_task(name: &str) -> String {
    format!(
        "`{name}` is in scope as a reference, and a thread or task that receives needs it for itself: write a function that makes the \
         channel, starts the thread with the receiver, and returns the sender and the handle, and open these two as a group, \
         `#[resource(group = NAME, new = FUNCTION())]`; or, where the receiver is `Clone`, give it a copy, \
         `{{ let {name} = {name}.clone(); EXPR }}`"
    )
}

/// `from` names a resource.
pub(crate) fn from_a_resource(name: &str) -> String {
    format!("`{name}` is a resource itself, not a config: use it in an expression, `open = EXPR`")
}

/// `from` names a config that is marked `#[resource]`.
pub(crate) fn from_a_marked_config(name: &str) -> String {
    format!(
        "`{name}` is marked `#[resource]`, but the config that `from` names is data: remove its `#[resource]`; or, where `{name}` has \
         resources of its own, use it in an expression, `open = EXPR`"
    )
}

/// `from` names a group.
pub(crate) fn from_a_group(name: &str) -> String {
    format!("`{name}` is a group, not a field: write `#[resource(group = {name})]`")
}

/// `open = GROUP`.
pub(crate) fn opened_by_its_group(name: &str) -> String {
    format!("`{name}` is a group, which opens all its fields at once: write `#[resource(group = {name})]`")
}

/// `#[resource(group = wire, from = config)]` on a type. `value` is what follows the key.
pub(crate) fn from_in_a_group(value: &str) -> String {
    let config = value.trim_start_matches(['=', ' ']);
    format!(
        "a group is opened by an expression, which gives a tuple: in place of `from`, write `open = FUNCTION({config})`, or `new` \
         if it cannot fail"
    )
}

/// A group with two expressions.
pub(crate) fn two_group_sources(first: &str, second: &str) -> String {
    format!("a group has one expression that opens its fields: `{second}` conflicts with `{first}`")
}

/// A field that names a group that does not exist. `groups` lists those that exist.
pub(crate) fn no_such_group(name: &str, groups: &[String], place: &str) -> String {
    let write = format!(
        "write `#[resource(group = {name}, open = EXPR)]` on {place}, with `new` in place of `open` if it cannot fail"
    );
    match groups {
        [] => format!("no group is named `{name}`: {write}"),
        _ => format!("no group is named `{name}`: there is {}; for a further one, {write}", groups.join(", ")),
    }
}

/// A group on a type or variant without its expression.
pub(crate) fn group_lacks_expression(name: &str) -> String {
    format!(
        "this needs `open = EXPR`, or `new = EXPR` if it cannot fail: write `#[resource(group = {name}, open = EXPR)]`, and \
         `#[resource(group = {name})]` on each of its fields"
    )
}

/// `#[resource(open = EXPR)]` on a type or variant. `keys` is the list in the attribute.
pub(crate) fn group_lacks_name(item: &str, keys: &str) -> String {
    format!(
        "on {item} this needs a name, for it opens several fields at once: to open one field, write `#[resource({keys})]` on that \
         field; for several, write `#[resource(group = NAME, {keys})]` here, and `#[resource(group = NAME)]` on each of them"
    )
}

/// A group that no field names.
pub(crate) fn group_without_fields(name: &str) -> String {
    format!("group `{name}` has no fields: write `#[resource(group = {name})]` on each field that it opens")
}

/// Two groups with one name.
pub(crate) fn group_twice(name: &str) -> String {
    format!("there are two groups named `{name}`")
}

/// `.await` without `async`, in the value of `key`.
pub(crate) fn async_missing(name: &str, key: &str) -> String {
    format!("this awaits: mark `{name}` with `async`, as in `#[resource({key} = EXPR.await, async)]`")
}

/// `async` without `.await`. `value`: the expression with one.
pub(crate) fn async_superfluous(name: &str, key: &str, value: Option<&str>) -> String {
    let value = value.unwrap_or("EXPR.await");
    format!("`async` has no effect: no expression of `{name}` awaits; write `{key} = {value}`, or remove `async`")
}

/// `open = connect`, and `open = connect, async`, where `end` is `.await`.
pub(crate) fn not_called(function: &str, end: &str) -> String {
    format!("`{function}` is not called: write `{function}(..){end}`, with its arguments")
}

/// `async` on a field of a group.
pub(crate) fn async_on_group_field(name: &str, group: &str) -> String {
    format!(
        "`{name}` is opened by its group: write `async` there, `#[resource(group = {group}, .., async)]`, and remove it from the \
         fields"
    )
}

/// An async type that holds itself in an `Arc`.
pub(crate) fn async_in_itself(ty: &str) -> String {
    format!("`{ty}` opens by `await`ing, so it cannot hold itself through an `Arc`: hold it in a `Box`")
}

/// Resources that wait for each other.
pub(crate) fn open_cycle(names: &[String]) -> String {
    let names: Vec<String> = names.iter().map(|name| format!("`{name}`")).collect();
    format!(
        "these resources need each other to open: {}; where one expression can open them all, write it once, as a group: \
         `#[resource(group = NAME, open = EXPR)]`",
        names.join(" needs ")
    )
}

/// `#[resource(with = |file, _| ..)]`.
pub(crate) fn closure_with_on_a_resource() -> &'static str {
    "`with` copies data by a function, and a resource is opened: write `open = EXPR`, or `new = EXPR` if it cannot fail, where EXPR \
     names the fields from which it opens; or, to copy the value, write `#[deep_clone(with = FUNCTION)]` in place of \
     `#[resource(..)]`"
}
