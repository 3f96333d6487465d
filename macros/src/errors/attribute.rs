//! Errors about the values of keys, and about misspelt words.

/// An unknown key that looks like a known one.
pub(crate) fn misspelt_key(key: &str, meant: &str, keys: &str) -> String {
    format!("unknown key `{key}`, did you mean `{meant}`? Expected one of {keys}")
}

/// `#[deep_clone("share")]`.
pub(crate) fn quoted_key(key: &str) -> String {
    format!("a key stands without quotes: write `{key}`")
}

/// A key that has another name here.
pub(crate) fn renamed_key(key: &str, name: &str, keys: &str) -> String {
    format!("unknown key `{key}`: here it is `{name}`. Expected one of {keys}")
}

/// `key(VALUE)` or `key: VALUE`.
pub(crate) fn value_behind_equals(key: &str, value: &str) -> String {
    format!("`{key}` takes its value after `=`: write `{key} = {value}`")
}

/// `default()`.
pub(crate) fn without_a_value(key: &str) -> String {
    format!("without a value `{key}` stands alone: write `{key}`")
}

/// `bound = T: Trait`.
pub(crate) fn unquoted_bound(bound: &str) -> String {
    let bound = bound.replace(" : ", ": ");
    format!("`bound` takes a string: write `bound = \"{bound}\"`")
}

/// `bound = "where T: Trait"`.
pub(crate) fn where_in_bound(bounds: &str) -> String {
    format!("`bound` takes what stands behind `where`: write `bound = \"{bounds}\"`")
}

/// `bound = "T: Send, DeepClone"`. `meant` has a `+` in place of the comma.
pub(crate) fn bounds_joined_by_commas(bound: &str, meant: &str) -> String {
    format!("`{bound}` follows a comma, which begins the bounds of another type: write `bound = \"{meant}\"`")
}

/// `#[resource(File::open(path))]`.
pub(crate) fn expression_without_key(expr: &str) -> String {
    format!("an expression stands behind its key: write `open = {expr}`, or `new = {expr}` if it cannot fail")
}

/// A string where code is expected.
pub(crate) fn quoted(key: &str, value: &str) -> String {
    format!("`{key}` takes code, not a string: write `{key} = {value}`, without quotes")
}

/// `open = "connect"`.
pub(crate) fn text_or_function(key: &str, name: &str) -> String {
    format!(
        "`{key}` takes code, not a string: for the function of this name, write `{key} = {name}(..)`; for this text, call what uses it, \
         as in `{key} = FUNCTION(\"{name}\")`"
    )
}

/// `open = "localhost:80"`.
pub(crate) fn text(key: &str, string: &str) -> String {
    let field = if key == "after" { "FIELD, " } else { "" };
    format!("`{key}` takes code, not a string: call what uses it, as in `{key} = FUNCTION({field}{string})`")
}

/// `with = |name| name.to_uppercase()`.
pub(crate) fn parameters(key: &str, parameters: &str, closure: &str) -> String {
    format!("`{key}` takes a closure with {parameters}: write `{closure}`")
}

/// `with = |id: Id, _| id.clone()`.
pub(crate) fn reference_to_the_field(ty: &str) -> String {
    format!("the closure of `with` is given a reference to the field: write `&{ty}`")
}

/// `with = |id, cloner: Cloner| ..`.
pub(crate) fn reference_to_the_cloner(cloner: &str) -> String {
    format!("the closure of `with` is given the cloner by `&mut`: write `&mut {cloner}`")
}

/// `open = |url| connect(url)`.
pub(crate) fn closure(key: &str) -> String {
    format!(
        "`{key}` takes an expression, not a closure: write its body alone, in which each sibling is in scope by its name"
    )
}

/// `open = async { .. }`. `body` is the expression in the block, if the block only awaits it.
pub(crate) fn async_block(key: &str, body: Option<&str>, leaves_early: bool) -> String {
    let remedy = match body {
        _ if leaves_early => {
            format!(
                "move its body into an `async fn` that returns a `Result`, and write `{key} = FUNCTION(..).await, async`"
            )
        }
        Some(body) => format!("write `{key} = {body}, async`"),
        None => format!("write `.await` behind it, and `async`: `{key} = async {{ .. }}.await, async`"),
    };
    format!("an `async` block gives a future, and `{key}` takes what that gives: {remedy}")
}

/// `self.url` in an expression. `is_whole` says whether `self.url` is used as it is, without a method call, a `&` or a
/// `?`.
pub(crate) fn no_self(field: &str, is_whole: bool) -> String {
    let by_value =
        if is_whole { format!(", which is a reference, or `*{field}` for a copy of a number") } else { String::new() };
    format!("there is no `self` here: each sibling is in scope by its name, so write `{field}`{by_value}")
}

/// `self.connect()` in an expression.
pub(crate) fn no_self_to_call(method: &str) -> String {
    format!(
        "there is no `self` here, for the value is made when all its resources are open: write a function that takes the fields which \
         it needs, and call that, as in `Self::{method}(FIELD)`"
    )
}

/// `connect(&self)` in an expression.
pub(crate) fn no_self_at_all() -> &'static str {
    "there is no `self` here, for the value is made when all its resources are open: pass on the fields that are needed, which are \
     in scope by their names"
}

/// `default = load().await`.
pub(crate) fn await_in_default() -> &'static str {
    "`default` cannot await: to open the field with `await` in each twin, write `#[resource(open = EXPR, async)]`, or \
     `#[resource(new = EXPR, async)]` if it cannot fail"
}

/// `with = |count, _| count + self.step`.
pub(crate) fn no_self_in_closure() -> &'static str {
    "there is no `self` here: the closure sees its own field alone; hold the fields that it needs in a struct of their own, and \
     copy that by `with`"
}

/// `survey = self.look`.
pub(crate) fn no_self_in_survey() -> &'static str {
    "there is no `self` here: `survey` takes a function of the field, its copy and the `Surveyor`, `survey = FUNCTION`, or a closure, \
     `survey = |field, copy, surveyor| EXPR`"
}

/// `default = self.count + 1`.
pub(crate) fn no_self_in_default() -> &'static str {
    "there is no `self` here: `default` makes a value without looking at the original; to make one of the field's own value, \
     write `with = |field, _| EXPR`"
}

/// `open = Ok(value)`.
pub(crate) fn never_fails(value: &str) -> String {
    format!("`Ok(..)` alone never fails: write `new = {value}`, or `open = {value}` if that gives a `Result` itself")
}

/// `open = { let value = make(); Ok(value) }`.
pub(crate) fn never_fails_at_the_end(value: &str) -> String {
    format!("this block never fails: write `new` in place of `open`, and `{value}` in place of `Ok({value})`")
}

/// `open = Session { file: File::open(path) }`.
pub(crate) fn no_result() -> String {
    "`open` takes a `Result`, which this is not: write `new = EXPR`; or, where a part of it can fail, begin with that: \
     `open = EXPR.map(|value| ..)`"
        .to_owned()
}

/// `open = Ok(result?)`.
pub(crate) fn taken_out(result: &str) -> String {
    format!("`?` takes the value out of a `Result`, and `Ok(..)` puts it back: write `open = {result}`")
}

/// `open = connect(url);`, `after = tune(conn); ping(conn)`.
pub(crate) fn semicolon(key: &str) -> String {
    format!("remove this `;`, or put several statements into a block: `{key} = {{ FIRST; SECOND }}`")
}

/// `open = let stream = connect(url)`.
pub(crate) fn statement(key: &str) -> String {
    format!("`let` is a statement, and `{key}` takes an expression: write `{key} = {{ let NAME = VALUE; EXPR }}`")
}

/// `from = path; after = tune(conn)`.
pub(crate) fn semicolon_for_a_comma() -> &'static str {
    "keys are separated by commas: write `,` in place of this `;`"
}

/// `share; into`. `next` is the code after the semicolon.
pub(crate) fn semicolon_between_keys(key: &str, next: &str) -> String {
    match next {
        "" => format!("remove this `;`: write `{key}`"),
        _ => format!("keys are separated by commas: write `{key}, {next}`"),
    }
}

/// `async = connect(url)`.
pub(crate) fn async_with_a_value(value: &str) -> String {
    let awaits = if value.contains(".await") { "" } else { ".await" };
    format!("`async` takes no value: write `open = {value}{awaits}, async`")
}

/// `open = connect(url)?`.
pub(crate) fn trailing_question_mark(key: &str) -> String {
    if key == "new" {
        return "remove this `?` and write `open` in place of `new`, which is for what cannot fail".to_owned();
    }
    format!("remove this `?`: `{key}` takes the `Result` itself")
}

/// A `?` inside an expression.
pub(crate) fn question_mark(key: &str) -> String {
    let call = match key {
        "new" => "write `open = FUNCTION(..)` in place of `new`",
        _ => "call that function",
    };
    format!("`?` does not work in `{key}`: move the expression into a function that returns a `Result`, and {call}")
}

/// A `?` in `default = EXPR`.
pub(crate) fn question_mark_in_default() -> &'static str {
    "`?` does not work in `default`, which cannot fail: write `.expect(\"why it cannot fail\")` in its place, or handle the error"
}

/// A field named `Ok`, beside an expression that names `Ok`.
pub(crate) fn hidden_by_a_variant(name: &str) -> String {
    format!("rename the field `{name}`: in an expression, `{name}` means the variant of that name")
}

/// `#[resource]` on a type or a variant.
pub(crate) fn resource_on_item(item: &str) -> String {
    format!(
        "`#[resource]` marks a field: write it on the field that is live. On {item} it opens several fields at once: \
         `#[resource(group = NAME, open = EXPR)]`"
    )
}

/// `#[resource(default)]`. `attribute` is the key as it is written where it belongs.
pub(crate) fn key_of_data(key: &str, attribute: &str) -> String {
    format!(
        "`{key}` is for data, which is copied: write `{attribute}` in place of `#[resource(..)]`, or remove `{key}` from the \
         field that is opened"
    )
}

/// `#[resource(lock)]`.
pub(crate) fn lock_on_a_resource() -> &'static str {
    "`#[resource]` reaches through locks by itself: remove `lock`"
}

/// `#[resource(with = connect(url))]`.
pub(crate) fn with_on_a_resource(value: &str) -> String {
    format!(
        "`with` copies data by a function, and a resource is opened: write `open {value}`, or `new {value}` if it cannot fail"
    )
}

/// `#[resource(into)]`.
pub(crate) fn into_on_a_resource() -> &'static str {
    "the setter of a resource takes what converts into its config by itself: remove `into`"
}

/// `#[deep_clone(into)]` on a type.
pub(crate) fn into_on_a_type() -> &'static str {
    "for a method `into_builder`, `into` goes in `builder(..)`: write `#[deep_clone(builder(into))]`; for a setter that converts, \
     `#[deep_clone(into)]` goes on its field"
}

/// `#[derive(DeepClone)] #[derive(DeepClone)]`.
pub(crate) fn derived_twice() -> &'static str {
    "`DeepClone` is derived twice: remove this one"
}

/// `with = copy?`.
pub(crate) fn function_with_question_mark(key: &str) -> String {
    format!("`{key}` takes a function, which is called later: remove this `?`")
}

/// `builder(derive(DeepClone))`.
pub(crate) fn builder_is_data() -> &'static str {
    "the builder implements `DeepClone` by itself: remove this"
}

/// `from = &path`, `from = self.path`.
pub(crate) fn name_alone(key: &str, name: &str) -> String {
    format!("`{key}` takes the name of a field alone: write `{key} = {name}`")
}

/// `from = type`.
pub(crate) fn keyword(key: &str, name: &str) -> String {
    match name {
        "self" | "Self" | "super" | "crate" | "$crate" | "_" => {
            format!("`{key}` takes the name of a field: write `{key} = FIELD`")
        }
        _ => format!("`{name}` is a keyword: write `{key} = r#{name}`"),
    }
}
