//! Writes `impl DeepClone` for the complete builder.

use proc_macro2::TokenStream;
use quote::{ToTokens, quote};

use super::context::{Context, Form, Slot};
use super::held::Counterpart;
use crate::expand::access::Spot;
use crate::expand::arm::Arm;
use crate::expand::data;
use crate::expand::methods::Body;
use crate::expand::output::{self, Names};
use crate::expand::part::{Part, element};
use crate::expand::pattern;
use crate::expand::question::Question;
use crate::expand::refusal;
use crate::expand::ungrouped;
use crate::leaf;
use crate::look::Look;
use crate::model::{Kind, Strategy};
use crate::names::at_call;

/// Writes the impl.
pub(super) fn expand(context: &Context<'_, '_>) -> TokenStream {
    let private = &context.private;
    let (params, bounds) = (&context.params.bounded, &context.bounds.copy);
    let definition = &context.bounds.definition;
    let config = &context.config_ty;
    let body = body(context);
    let methods = body.methods();
    let generics = (!params.is_empty()).then(|| quote!(<#(#params,)*>));
    let tables = body.tables(&|_| quote!(#generics #config where #(#bounds,)*), context.input.syn);
    let compiled = &context.compiled;
    let code = quote! {
        #compiled
        impl<#(#params,)*> #private::DeepClone for #config where #(#bounds,)* {
            #methods
        }
    };
    let names = if params.is_empty() && bounds.is_empty() { Names::Types } else { Names::Bounds };
    let trait_impl = output::trait_impl(&names, code);
    let of_refusal = (!context.spelled_out).then(|| {
        let allows = context.allows();
        let code = refusal::for_builder(context.input, &quote!(#(#params,)*), &quote!(#config where #(#definition,)*));
        quote!(#allows #code)
    });
    quote!(#trait_impl #tables #of_refusal)
}

fn body<'c>(context: &'c Context<'_, '_>) -> Body<'c> {
    let arm = |form: &'c Form<'_, '_>| Arm {
        path: pattern::written(form.variant),
        parts: form.slots.iter().map(|slot| part(context, form, slot)).collect(),
        // No field shares a constant, because `Resource` calls the functions of single fields.
        tables: Vec::new(),
        marker: context.marker_field(),
    };
    let never = at_call("__freshtwin_never");
    let never = context.marker_variant().map(|marker| quote!(#marker((#never, _)) => match *#never {},));
    let mut body = Body {
        private: &context.private,
        kind: context.input.kind,
        packed: None,
        arms: context.variants.iter().map(arm).collect(),
        never,
        changes: context.input.kind == Kind::Enum,
        lasts: data::lasts(context.input),
        // `Resource` calls the functions of single fields here, too.
        is_whole: false,
    };
    Part::ask_once(body.arms.iter_mut().flat_map(|arm| &mut arm.parts));
    body.joined()
}

/// Returns a field of the builder as a part. Configs are data. Data has the same strategy as in the type itself.
fn part<'c>(context: &Context<'_, '_>, form: &Form<'_, '_>, Slot { held, .. }: &'c Slot<'_, '_>) -> Part<'c> {
    let (strategy, look) = match &held.counterpart {
        Counterpart::Config { .. } => (Strategy::DeepClone, Look::Other),
        Counterpart::Data(strategy) => {
            (strategy.with_expressions(|expr| context.own.spelled_out(expr)), held.field.look)
        }
    };
    let ty: &dyn ToTokens = if held.is_config() { &held.ty } else { &held.written };
    let table = (!held.is_config()).then_some(held.field.number);
    let mut question = Question::of(&held.written, look, &strategy, &held.field.param_names);
    if !context.spelled_out {
        question.of_a_group = ungrouped::question(context.input, form.variant, held.field);
    }
    Part {
        table,
        owner: None,
        name: leaf::name(held.field.ty()).cloned(),
        spot: Spot::at(&held.member, held.field),
        ty,
        look,
        element: element(&held.written).filter(|_| !held.is_config()),
        question,
        is_in_place: false,
        is_miscounted: false,
        strategy,
        lints: output::lints(form.variant.syn_attrs.iter().chain(&held.field.syn.attrs)),
    }
}
