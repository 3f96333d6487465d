//! Rules that need more than one attribute. Each is one function: add it to the list in [`check`].

mod addresses;
mod expressions;
mod functions;
mod no_effect;
mod pointers;
mod reported;
mod resource;
mod siblings;
mod unsized_;

use proc_macro2::Ident;
use quote::ToTokens;
use syn::{Expr, ExprLit, Lit, WherePredicate};

use crate::errors::{self, Errors, Rejected};
use crate::leaf;
use crate::model::{Field, Input, Role, Strategy, Variant};
use crate::order::{How, Step};
use crate::tokens;

pub(crate) use pointers::found as pointers;
pub(crate) use reported::is_endless;
pub(crate) use siblings::unseen;
pub(crate) use unsized_::{has_no_size, without_size};

/// Input that follows all rules.
pub(crate) enum Checked<'a, 'i> {
    /// A type of data.
    Data(Data<'a, 'i>),
    /// A type with resources.
    Live(Live<'a, 'i>),
}

/// A type without resources.
pub(crate) struct Data<'a, 'i> {
    /// What was written.
    pub(crate) input: &'a Input<'i>,
    /// Each variant, and how the copy gets its fields.
    pub(crate) variants: Vec<(&'a Variant<'i>, Vec<(&'a Field<'i>, &'a Strategy)>)>,
}

/// A type with resources.
pub(crate) struct Live<'a, 'i> {
    /// What was written.
    pub(crate) input: &'a Input<'i>,
    /// The first resource.
    pub(crate) first: &'a Field<'i>,
    /// Whether a path of a field begins with `::`, as it does under `#![no_implicit_prelude]` unless a `use` brings in each type.
    ///
    /// There the attribute that carries the text of a refusal does not exist, and the text of the library's own trait has to
    /// do. It can name the field by a type only, with that type's path, so it is not used without need.
    pub(crate) spelled_out: bool,
    /// The order in which each variant is opened.
    pub(crate) openings: Vec<Opening<'a, 'i>>,
}

impl Live<'_, '_> {
    /// Whether opening awaits.
    pub(crate) fn is_async(&self) -> bool {
        self.openings.iter().flat_map(|opening| &opening.steps).any(Step::awaits)
    }
}

/// How a variant is opened.
pub(crate) struct Opening<'a, 'i> {
    /// The variant.
    pub(crate) variant: &'a Variant<'i>,
    /// Its resources, each after those that it needs.
    pub(crate) steps: Vec<Step<'a, 'i>>,
}

/// Reports every broken rule.
pub(crate) fn check<'a, 'i>(input: &'a Input<'i>, errors: &Errors) -> Result<Checked<'a, 'i>, Rejected> {
    reported::check(input, errors);
    cloned_as_a_whole(input, errors);
    unknown_parameter(input, errors);
    shared_data(input, errors);
    pointers::check(input, errors);
    unsized_::check(input, errors);
    functions::check(input, errors);
    quoted_defaults(input, errors);
    siblings::report_unseen(input, errors);
    no_effect::check(input, errors);
    let opening = |variant| Opening { variant, steps: resource::steps(variant, errors) };
    let openings = input.variants.iter().map(opening).collect();
    resource::async_in_itself(input, errors);
    errors.gate()?;
    let mut first = None;
    let mut data = |field: &'a Field<'i>| match &field.role {
        Role::Data(strategy) => Some((field, strategy)),
        Role::Resource(_) => {
            first.get_or_insert(field);
            None
        }
    };
    let variants =
        input.variants.iter().map(|variant| (variant, variant.fields.iter().filter_map(&mut data).collect()));
    let variants = variants.collect();
    Ok(match first {
        None => Checked::Data(Data { input, variants }),
        Some(first) => Checked::Live(Live { input, first, spelled_out: is_spelled_out(input), openings }),
    })
}

/// A wrong input with a resource: it is refused all the same, and its resources are those without a mistake.
pub(crate) fn refused<'a, 'i>(input: &'a Input<'i>) -> Option<Live<'a, 'i>> {
    let first = input.fields().find(|field| field.readable && field.resource().is_some())?;
    let openings = input.variants.iter().map(|variant| Opening { variant, steps: resource::right_steps(variant) });
    Some(Live { input, first, spelled_out: is_spelled_out(input), openings: openings.collect() })
}

/// The resources of a wrong input that are opened by an expression or a config without a mistake.
pub(crate) fn without_mistakes<'a, 'i>(input: &'a Input<'i>) -> Option<Live<'a, 'i>> {
    let is_bare = |step: &Step<'_, '_>| matches!(step, Step::Field(_, How::Bare));
    let openings = input.variants.iter().map(|variant| {
        let steps = resource::right_steps(variant).into_iter().filter(|step| !is_bare(step));
        Opening { variant, steps: steps.collect() }
    });
    let openings: Vec<_> = openings.collect();
    let is_any = openings.iter().any(|opening| !opening.steps.is_empty());
    let first = input.fields().find(|field| field.resource().is_some()).filter(|_| is_any)?;
    Some(Live { input, first, spelled_out: false, openings })
}

fn is_spelled_out(input: &Input<'_>) -> bool {
    input.fields().any(|field| tokens::begins_a_path(field.syn.to_token_stream()))
}

/// Reports what is wrong with those fields whose own attributes could be read, although others could not.
pub(crate) fn readable_fields(input: &Input<'_>, errors: &Errors) {
    shared_data(input, errors);
    pointers::check(input, errors);
    functions::check(input, errors);
    siblings::report_unseen(input, errors);
    input.variants.iter().for_each(|variant| resource::readable_fields(variant, errors));
}

/// If the whole type is cloned by `Clone`, a field's own strategy would be ignored.
fn cloned_as_a_whole(input: &Input<'_>, errors: &Errors) {
    if input.clone.is_none() {
        return;
    }
    for field in input.fields() {
        let name = field.name();
        match &field.role {
            Role::Resource(resource) => errors.push(resource.attr, errors::resource_in_cloned_type(&name)),
            Role::Data(Strategy::DeepClone) => {}
            Role::Data(_) => {
                let attrs = field.syn.attrs.iter();
                for attr in attrs.filter(|attr| attr.path().is_ident("deep_clone")) {
                    errors.push(attr, errors::strategy_in_cloned_type(&name));
                }
            }
        }
    }
}

/// `bound = "U: Trait"` where there is no `U`. Longer names may be those of types.
fn unknown_parameter(input: &Input<'_>, errors: &Errors) {
    let params: Vec<_> = input.syn.generics.type_params().map(|param| &param.ident).collect();
    for predicate in input.bound.iter().flatten() {
        let WherePredicate::Type(predicate) = predicate else { continue };
        let unknown = leaf::name(&predicate.bounded_ty).filter(|name| leaf::is_letter(name) && !params.contains(name));
        if let Some(name) = unknown {
            // At the string, but not as what the derive wrote.
            let place = Ident::new("_", input.syn.ident.span().located_at(name.span()));
            errors.push(place, errors::unknown_parameter(name, &input.syn.ident, &params));
        }
    }
}

/// `default = "zero"`: a text is no number and no list, so the string was meant as code.
fn quoted_defaults(input: &Input<'_>, errors: &Errors) {
    for field in input.fields().filter(|field| field.readable && field.look.is_plain()) {
        let Role::Data(Strategy::Default(Some(Expr::Lit(ExprLit { lit: Lit::Str(string), .. })))) = &field.role else {
            continue;
        };
        let is_text = tokens::words(field.ty().to_token_stream()).iter().any(|word| TEXTS.contains(&word.as_str()));
        let code = match string.parse::<Expr>() {
            Ok(Expr::Call(_) | Expr::MethodCall(_) | Expr::Macro(_)) => string.value(),
            Ok(Expr::Path(_)) if !is_text => format!("{}()", string.value()),
            _ => continue,
        };
        errors.push(string, errors::quoted("default", &code));
    }
}

/// What a string may be meant to become.
const TEXTS: &[&str] = &["String", "PathBuf", "OsString", "CString"];

/// `share` keeps the same handle, so there has to be one: a `String` has none.
fn shared_data(input: &Input<'_>, errors: &Errors) {
    for field in input.fields().filter(|field| field.readable) {
        if matches!(field.role, Role::Data(Strategy::Share)) && field.look.is_plain() {
            errors.push(field.ty(), errors::shared_data(&field.name()));
        }
    }
}
