//! In which order resources are opened: each after those that its expressions name.

use proc_macro2::Ident;
use syn::{Expr, Member};

use crate::attr::GroupAttr;
use crate::model::{Field, Source, Variant};
use crate::uses;

/// What is opened in one step.
pub(crate) enum Step<'a, 'i> {
    /// A field by itself.
    Field(&'a Field<'i>),
    /// All fields of a group.
    Group(&'a GroupAttr, Vec<&'a Field<'i>>),
}

/// Resources that wait for each other, by name.
pub(crate) struct Cycle(pub(crate) Vec<String>);

impl<'a, 'i> Step<'a, 'i> {
    /// The fields that it opens.
    pub(crate) fn fields(&self) -> Vec<&'a Field<'i>> {
        match self {
            Self::Field(field) => vec![field],
            Self::Group(_, fields) => fields.clone(),
        }
    }

    /// The name for people.
    pub(crate) fn name(&self) -> String {
        match self {
            Self::Field(field) => field.name(),
            Self::Group(group, _) => group.name.to_string(),
        }
    }

    /// Whether it awaits.
    pub(crate) fn awaits(&self) -> bool {
        let fields = self.fields();
        let group = matches!(self, Self::Group(group, _) if group.asynchronous.is_some());
        group || fields.iter().any(|field| field.resource().is_some_and(|it| it.asynchronous.is_some()))
    }

    fn opens(&self, field: &Field<'_>) -> bool {
        self.fields().iter().any(|own| own.index == field.index)
    }

    /// The siblings that its expressions name.
    fn needs(&self, variant: &'a Variant<'i>) -> Vec<&'a Field<'i>> {
        let siblings = |expr: &Expr| siblings(uses::names(expr), variant);
        let mut needs = Vec::new();
        if let Self::Group(group, _) = self {
            needs.extend(siblings(&group.open));
        }
        for resource in self.fields().iter().filter_map(|field| field.resource()) {
            match &resource.source {
                Source::Open(expr) => needs.extend(siblings(expr)),
                Source::From(member) => needs.extend(variant.find(member)),
                Source::Bare | Source::Group(_) => {}
            }
            needs.extend(resource.after.iter().flat_map(siblings));
        }
        needs
    }
}

/// The steps in an order in which each finds open what it names; declaration order where that leaves a choice.
pub(crate) fn order<'a, 'i>(variant: &'a Variant<'i>) -> Result<Vec<Step<'a, 'i>>, Cycle> {
    let mut waiting = steps(variant);
    let mut ordered: Vec<Step<'a, 'i>> = Vec::new();
    while !waiting.is_empty() {
        let blocker = |step: &Step<'a, 'i>| {
            let needs = step.needs(variant);
            let foreign = needs.into_iter().filter(|field| !step.opens(field));
            foreign.filter_map(|field| waiting.iter().position(|other| other.opens(field))).next()
        };
        match waiting.iter().position(|step| blocker(step).is_none()) {
            Some(ready) => ordered.push(waiting.remove(ready)),
            None => return Err(cycle(&waiting, blocker)),
        }
    }
    Ok(ordered)
}

/// The steps in waves: those of one wave need earlier waves only.
pub(crate) fn waves<'a, 'i>(variant: &'a Variant<'i>, ordered: Vec<Step<'a, 'i>>) -> Vec<Vec<Step<'a, 'i>>> {
    let mut waves: Vec<Vec<Step<'a, 'i>>> = Vec::new();
    for step in ordered {
        let needs = step.needs(variant);
        let foreign = needs.into_iter().filter(|field| !step.opens(field));
        let wave_of = |field: &Field<'_>| waves.iter().position(|wave| wave.iter().any(|other| other.opens(field)));
        let after = foreign.filter_map(wave_of).max();
        let wave = after.map_or(0, |last| last + 1);
        match waves.get_mut(wave) {
            Some(steps) => steps.push(step),
            None => waves.push(vec![step]),
        }
    }
    waves
}

/// Walks from one waiting step to what it waits for until a step comes up again.
fn cycle<'a, 'i>(waiting: &[Step<'a, 'i>], blocker: impl Fn(&Step<'a, 'i>) -> Option<usize>) -> Cycle {
    let mut path = vec![0];
    while let Some(next) = path.last().and_then(|&last| blocker(&waiting[last])) {
        let seen = path.iter().position(|&step| step == next);
        path.push(next);
        if let Some(start) = seen {
            path.drain(..start);
            break;
        }
    }
    Cycle(path.into_iter().map(|step| waiting[step].name()).collect())
}

fn steps<'a, 'i>(variant: &'a Variant<'i>) -> Vec<Step<'a, 'i>> {
    let mut steps = Vec::new();
    let mut grouped: Vec<&Ident> = Vec::new();
    for field in &variant.fields {
        let Some(resource) = field.resource() else {
            continue;
        };
        let Source::Group(name) = &resource.source else {
            steps.push(Step::Field(field));
            continue;
        };
        if grouped.contains(&name) {
            continue;
        }
        grouped.push(name);
        if let Some(group) = variant.groups.iter().find(|group| group.name == *name) {
            steps.push(Step::Group(group, variant.group(name)));
        }
    }
    steps
}

impl<'i> Variant<'i> {
    /// The fields of a group, in declaration order.
    pub(crate) fn group(&self, name: &Ident) -> Vec<&Field<'i>> {
        let of_group = |field: &&Field<'i>| {
            let source = field.resource().map(|resource| &resource.source);
            matches!(source, Some(Source::Group(group)) if group == name)
        };
        self.fields.iter().filter(of_group).collect()
    }
}

fn siblings<'a, 'i>(names: Vec<Ident>, variant: &'a Variant<'i>) -> impl Iterator<Item = &'a Field<'i>> + use<'a, 'i> {
    names.into_iter().filter_map(|name| variant.find(&Member::Named(name)))
}
