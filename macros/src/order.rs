//! The order in which resources are opened: each after the resources that its expressions name.

use proc_macro2::{Ident, TokenStream};
use quote::ToTokens;
use syn::Member;

use crate::attr::{GroupAttr, Maker};
use crate::model::{Field, Resource, Source, Variant};
use crate::uses::Expression;

/// One step of opening.
#[derive(Clone)]
pub(crate) enum Step<'a, 'i> {
    /// Opens a single field.
    Field(Opened<'a, 'i>, How<'a, 'i>),
    /// Opens all fields of a group.
    Group(&'a GroupAttr, Vec<Opened<'a, 'i>>),
}

/// A field that a step opens.
#[derive(Clone, Copy)]
pub(crate) struct Opened<'a, 'i> {
    /// The field.
    pub(crate) field: &'a Field<'i>,
    /// Its attribute.
    pub(crate) resource: &'a Resource<'i>,
}

/// What a single field is opened from.
#[derive(Clone, Copy)]
pub(crate) enum How<'a, 'i> {
    /// Its own config.
    Bare,
    /// The config in a sibling, with the name that the user wrote.
    From(&'a Member, &'a Field<'i>),
    /// An expression.
    Maker(&'a Maker),
}

/// Resources that need each other to be open first.
pub(crate) struct Cycle {
    /// Where one of them is written.
    pub(crate) at: TokenStream,
    /// Their names, as errors list them.
    pub(crate) names: Vec<String>,
}

impl<'a, 'i> Step<'a, 'i> {
    /// Returns the fields that the step opens.
    pub(crate) fn opened(&self) -> &[Opened<'a, 'i>] {
        match self {
            Self::Field(opened, _) => std::slice::from_ref(opened),
            Self::Group(_, opened) => opened,
        }
    }

    /// Returns the step's name in errors.
    pub(crate) fn name(&self) -> String {
        match self {
            Self::Field(opened, _) => opened.field.name().to_owned(),
            Self::Group(group, _) => group.name.to_string(),
        }
    }

    /// Whether the step awaits.
    pub(crate) fn awaits(&self) -> bool {
        let group = matches!(self, Self::Group(group, _) if group.asynchronous.is_some());
        group || self.opened().iter().any(|opened| opened.resource.asynchronous.is_some())
    }

    /// Returns the code to which an error about the step points: a field's attribute, or the name of a group.
    fn place(&self) -> TokenStream {
        match self {
            Self::Field(opened, _) => opened.resource.attr.to_token_stream(),
            Self::Group(group, _) => group.name.to_token_stream(),
        }
    }

    pub(crate) fn opens(&self, field: &Field<'_>) -> bool {
        self.opened().iter().any(|own| own.field.index == field.index)
    }

    /// Returns all its expressions: the one that opens the fields, and those that run after it.
    pub(crate) fn expressions(&self) -> Vec<&Expression> {
        self.maker().into_iter().chain(self.afters()).collect()
    }

    /// Returns the expression that opens the fields.
    pub(crate) fn maker(&self) -> Option<&Expression> {
        match self {
            Self::Group(group, _) => Some(group.maker.expr()),
            Self::Field(_, How::Maker(maker)) => Some(maker.expr()),
            Self::Field(_, How::From(..) | How::Bare) => None,
        }
    }

    /// Returns the expressions of `after`, which run once the fields are open and see them.
    pub(crate) fn afters(&self) -> impl Iterator<Item = &Expression> {
        let of_group = match self {
            Self::Group(group, _) => group.after.as_ref(),
            Self::Field(..) => None,
        };
        of_group.into_iter().chain(self.opened().iter().filter_map(|opened| opened.resource.after.as_ref()))
    }

    /// Returns the siblings that the step uses, without the fields that it opens.
    pub(crate) fn needs(&self, variant: &'a Variant<'i>) -> Vec<&'a Field<'i>> {
        let named = |expr: &Expression| {
            let names = expr.names.iter();
            names.filter_map(|name| variant.find(&Member::Named(name.clone()))).collect::<Vec<_>>()
        };
        let mut needs: Vec<_> = self.expressions().into_iter().flat_map(named).collect();
        if let Self::Field(_, How::From(_, config)) = self {
            needs.push(config);
        }
        needs.retain(|field| !self.opens(field));
        needs
    }
}

/// Sorts the steps, so that each comes after all steps that it needs. Keeps the declaration order where there is a
/// choice.
pub(crate) fn order<'a, 'i>(variant: &'a Variant<'i>, steps: &[Step<'a, 'i>]) -> Result<Vec<Step<'a, 'i>>, Cycle> {
    let mut waiting = steps.to_vec();
    let mut ordered: Vec<Step<'a, 'i>> = Vec::new();
    while let Some(first) = waiting.first() {
        let blocker = |step: &Step<'a, 'i>| {
            let mut needs = step.needs(variant).into_iter();
            needs.find_map(|field| waiting.iter().position(|other| other.opens(field)))
        };
        match waiting.iter().position(|step| blocker(step).is_none()) {
            Some(ready) => ordered.push(waiting.remove(ready)),
            None => return Err(cycle(first, &waiting, blocker)),
        }
    }
    Ok(ordered)
}

/// Divides the steps into waves: a step only needs steps of earlier waves.
pub(crate) fn waves<'a, 'i>(variant: &'a Variant<'i>, ordered: &[Step<'a, 'i>]) -> Vec<Vec<Step<'a, 'i>>> {
    let mut waves: Vec<Vec<Step<'a, 'i>>> = Vec::new();
    for step in ordered {
        let needs = step.needs(variant).into_iter();
        let wave_of = |field: &Field<'_>| waves.iter().position(|wave| wave.iter().any(|other| other.opens(field)));
        let after = needs.filter_map(wave_of).max();
        let wave = after.map_or(0, |last| last + 1);
        match waves.get_mut(wave) {
            Some(steps) => steps.push(step.clone()),
            None => waves.push(vec![step.clone()]),
        }
    }
    waves
}

/// Follows the steps, from each to the one that it waits for, until a step comes up again.
fn cycle<'a, 'i>(
    first: &Step<'a, 'i>,
    waiting: &[Step<'a, 'i>],
    blocker: impl Fn(&Step<'a, 'i>) -> Option<usize>,
) -> Cycle {
    let mut path = vec![first];
    let mut at = first;
    while let Some(next) = blocker(at).and_then(|next| waiting.get(next)) {
        let seen = path.iter().position(|step| std::ptr::eq(*step, next));
        path.push(next);
        if let Some(start) = seen {
            path.drain(..start);
            break;
        }
        at = next;
    }
    Cycle { at: path.first().unwrap_or(&first).place(), names: path.iter().map(|step| step.name()).collect() }
}

impl<'i> Variant<'i> {
    /// Returns the resources of the variant, in declaration order.
    pub(crate) fn resources(&self) -> impl Iterator<Item = Opened<'_, 'i>> {
        self.fields.iter().filter_map(|field| field.resource().map(|resource| Opened { field, resource }))
    }

    /// Returns the fields of a group, in declaration order.
    pub(crate) fn group(&self, name: &Ident) -> Vec<Opened<'_, 'i>> {
        let of_group =
            |opened: &Opened<'_, '_>| matches!(&opened.resource.source, Source::Group(group) if group == name);
        self.resources().filter(of_group).collect()
    }
}
