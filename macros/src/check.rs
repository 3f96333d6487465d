//! Rules that need more than one attribute. Each rule is a function: a new one has to be called in [`check`].

mod addresses;
mod expressions;
mod functions;
mod no_effect;
mod outlives;
mod pointers;
mod reported;
mod resource;
mod siblings;
mod unsized_;

use proc_macro2::Ident;
use quote::ToTokens;
use syn::{Expr, ExprLit, Lit, MetaList, WherePredicate};

use crate::attr::keys::FIELD;
use crate::errors::{self, Errors, Rejected};
use crate::leaf;
use crate::model::{Field, Input, Role, Strategy, Variant};
use crate::order::{How, Step};
use crate::tokens;

pub(crate) use no_effect::asks_for_marks;
pub(crate) use pointers::found as pointers;
pub(crate) use reported::{is_endless, lacks_lifetime};
pub(crate) use resource::is_marked_config;
pub(crate) use siblings::unseen;
pub(crate) use unsized_::{has_no_size, is_unsized, without_size};

/// Input that follows all rules.
pub(crate) enum Checked<'a, 'i> {
    /// A type of data.
    Data(Data<'a, 'i>),
    /// A type with resources.
    Live(Live<'a, 'i>),
}

/// A type without resources.
pub(crate) struct Data<'a, 'i> {
    /// The user's type.
    pub(crate) input: &'a Input<'i>,
    /// Each variant, with the strategy of each of its fields.
    pub(crate) variants: Vec<(&'a Variant<'i>, Vec<(&'a Field<'i>, &'a Strategy)>)>,
}

/// A type with resources.
pub(crate) struct Live<'a, 'i> {
    /// The user's type.
    pub(crate) input: &'a Input<'i>,
    /// The first resource.
    pub(crate) first: &'a Field<'i>,
    /// Whether a path in a field begins with `::`. Under `#![no_implicit_prelude]` the user has to write that, or a
    /// `use` for each type.
    ///
    /// There the attribute with a refusal's text does not exist, and the text of the library's own trait has to do.
    /// That text names the field only by a type and the type's path, so it is used only where it is needed.
    pub(crate) spelled_out: bool,
    /// The order in which each variant is opened.
    pub(crate) openings: Vec<Opening<'a, 'i>>,
}

impl Live<'_, '_> {
    /// Whether any step awaits.
    pub(crate) fn is_async(&self) -> bool {
        self.openings.iter().flat_map(|opening| &opening.steps).any(Step::awaits)
    }
}

/// How a variant is opened.
pub(crate) struct Opening<'a, 'i> {
    /// The variant.
    pub(crate) variant: &'a Variant<'i>,
    /// The steps that open its resources, each after the steps that it needs.
    pub(crate) steps: Vec<Step<'a, 'i>>,
}

/// Reports every broken rule, and returns the input if there is none.
pub(crate) fn check<'a, 'i>(input: &'a Input<'i>, errors: &Errors) -> Result<Checked<'a, 'i>, Rejected> {
    reported::check(input, errors);
    let mut openings = Vec::new();
    outlives::check(input, errors);
    // Nothing else can be wrong with data of std's types, without an attribute.
    if !input.is_bare() {
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
        openings.extend(input.variants.iter().map(opening));
        resource::async_in_itself(input, errors);
    }
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

/// Returns what a type with errors needs in order to be refused as `DeepClone` all the same, if it has a resource. The
/// steps are those without a mistake.
pub(crate) fn refused<'a, 'i>(input: &'a Input<'i>) -> Option<Live<'a, 'i>> {
    let is_resource = |field: &Field<'_>| if field.readable { field.resource().is_some() } else { is_marked(field) };
    let first = input.fields().find(|field| is_resource(field))?;
    let openings = input.variants.iter().map(|variant| Opening { variant, steps: resource::right_steps(variant) });
    Some(Live { input, first, spelled_out: is_spelled_out(input), openings: openings.collect() })
}

/// Whether a field whose attributes cannot be read is a resource: it says so, and nothing of data.
fn is_marked(field: &Field<'_>) -> bool {
    let is_of_data = |list: &MetaList| tokens::words(list.tokens.clone()).iter().any(|word| FIELD.may_mean(word));
    let mut marks = field.syn.attrs.iter().filter(|attr| attr.path().is_ident("resource"));
    marks.any(|attr| !attr.meta.require_list().is_ok_and(is_of_data))
}

/// Returns the steps of a type with errors that have no mistake and open from an expression or from another field.
/// Returns `None` if there is no such step.
pub(crate) fn without_mistakes<'a, 'i>(input: &'a Input<'i>) -> Option<Live<'a, 'i>> {
    let openings = input.variants.iter().map(|variant| {
        // A group may open the field, too.
        let is_unmarked = || variant.fields.iter().any(|field| !field.readable || field.may_be_unmarked());
        let is_known = |step: &Step<'_, '_>| match step {
            Step::Field(_, How::Bare) => false,
            Step::Field(..) => true,
            Step::Group(..) => !is_unmarked(),
        };
        let steps = resource::right_steps(variant).into_iter().filter(is_known);
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

/// Reports what is wrong with fields whose attributes could be read, in an input where others could not.
pub(crate) fn readable_fields(input: &Input<'_>, errors: &Errors) {
    shared_data(input, errors);
    pointers::check(input, errors);
    functions::check(input, errors);
    siblings::report_unseen(input, errors);
    input.variants.iter().for_each(|variant| resource::readable_fields(variant, errors));
}

/// Reports attributes of fields in a type that is cloned as a whole by `Clone`: they would be ignored.
fn cloned_as_a_whole(input: &Input<'_>, errors: &Errors) {
    if input.clone.is_none() {
        return;
    }
    for field in input.fields() {
        let name = field.name();
        match &field.role {
            Role::Resource(resource) => errors.push(resource.attr, errors::resource_in_cloned_type(name)),
            Role::Data(Strategy::DeepClone) => {}
            Role::Data(_) => {
                let attrs = field.syn.attrs.iter();
                for attr in attrs.filter(|attr| attr.path().is_ident("deep_clone")) {
                    errors.push(attr, errors::strategy_in_cloned_type(name));
                }
            }
        }
    }
}

/// Reports `bound = "U: Trait"` where there is no parameter `U`. Longer names are not reported, because they may be
/// types.
fn unknown_parameter(input: &Input<'_>, errors: &Errors) {
    let params: Vec<_> = input.syn.generics.type_params().map(|param| &param.ident).collect();
    for predicate in input.bound.iter().flatten() {
        let WherePredicate::Type(predicate) = predicate else { continue };
        let unknown = leaf::name(&predicate.bounded_ty).filter(|name| leaf::is_letter(name) && !params.contains(name));
        if let Some(name) = unknown {
            // The error points to the string, but with the hygiene of the user's code: the predicate's own spans are
            // those of generated code.
            let place = Ident::new("_", input.syn.ident.span().located_at(name.span()));
            errors.push(place, errors::unknown_parameter(name, &input.syn.ident, &params));
        }
    }
}

/// Reports `default = "zero"` on a number or a list: a string is neither, so it was meant as code.
fn quoted_defaults(input: &Input<'_>, errors: &Errors) {
    for field in input.fields().filter(|field| field.readable && field.look.is_plain()) {
        let Role::Data(Strategy::Default(Some(Expr::Lit(ExprLit { lit: Lit::Str(string), .. })))) = &field.role else {
            continue;
        };
        let is_text = tokens::words(field.ty().to_token_stream()).iter().any(|word| FROM_TEXT.contains(&word.as_str()));
        let code = match string.parse::<Expr>() {
            Ok(Expr::Call(_) | Expr::MethodCall(_) | Expr::Macro(_)) => string.value(),
            Ok(Expr::Path(_)) if !is_text => format!("{}()", string.value()),
            _ => continue,
        };
        errors.push(string, errors::quoted("default", &code));
    }
}

/// The types for which a string may be meant as the value.
const FROM_TEXT: &[&str] = &["String", "PathBuf", "OsString", "CString"];

/// Reports `share` on plain data: `share` keeps the same handle, and a `String` has none.
fn shared_data(input: &Input<'_>, errors: &Errors) {
    for field in input.fields().filter(|field| field.readable) {
        if matches!(field.role, Role::Data(Strategy::Share)) && field.look.is_plain() {
            errors.push(field.ty(), errors::shared_data(field.name()));
        }
    }
}
