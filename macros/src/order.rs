//! In which order resources are opened: each after those that its expressions name.

mod free;

use proc_macro2::{Delimiter, Ident, TokenStream, TokenTree};
use quote::ToTokens;
use syn::{Expr, Member};

use crate::attr::GroupAttr;
use crate::model::{Field, Source, Variant};
use crate::names;

/// How the names of an expression are found.
type Uses = fn(&Expr) -> Vec<Ident>;

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

    /// The siblings that its expressions name, by the names that `uses` finds in them.
    fn needs(&self, variant: &'a Variant<'i>, uses: Uses) -> Vec<&'a Field<'i>> {
        let siblings = |expr: &Expr| siblings(uses(expr), variant);
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
    // A closer look is worth its time only where a name that an expression binds itself may be the same as a sibling's.
    order_by(variant, used_names).or_else(|_| order_by(variant, free::names))
}

fn order_by<'a, 'i>(variant: &'a Variant<'i>, uses: Uses) -> Result<Vec<Step<'a, 'i>>, Cycle> {
    let mut waiting = steps(variant);
    let mut ordered: Vec<Step<'a, 'i>> = Vec::new();
    while !waiting.is_empty() {
        let blocker = |step: &Step<'a, 'i>| {
            let needs = step.needs(variant, uses);
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
        let needs = step.needs(variant, used_names);
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

/// The identifiers of an expression that may be locals: none behind a dot or in a path, but those in format strings.
pub(crate) fn used_names(expr: &Expr) -> Vec<Ident> {
    let mut names = Vec::new();
    scan(expr.to_token_stream(), false, &mut names);
    names
}

fn scan(tokens: TokenStream, braced: bool, names: &mut Vec<Ident>) {
    let tokens: Vec<TokenTree> = tokens.into_iter().collect();
    let punct = |index: Option<usize>, wanted: &str| {
        index.is_some_and(|start| {
            wanted.chars().enumerate().all(|(offset, c)| {
                matches!(tokens.get(start + offset), Some(TokenTree::Punct(punct)) if punct.as_char() == c)
            })
        })
    };
    for (index, token) in tokens.iter().enumerate() {
        let before = |count: usize| index.checked_sub(count);
        match token {
            TokenTree::Group(group) => {
                let braced = group.delimiter() == Delimiter::Brace;
                scan(group.stream(), braced, names);
            }
            TokenTree::Literal(literal) => captured(&literal.to_string(), literal.span(), names),
            TokenTree::Punct(_) => {}
            TokenTree::Ident(name) => {
                let path = punct(before(2), "::") || punct(Some(index + 1), "::");
                let member = punct(before(1), ".") && !punct(before(2), "..");
                let lifetime = punct(before(1), "'");
                let call = punct(Some(index + 1), "!") && !punct(Some(index + 1), "!=");
                let starts = before(1).is_none() || punct(before(1), ",");
                let key = braced && starts && punct(Some(index + 1), ":");
                if !(path || member || lifetime || call || key) {
                    push(name.clone(), names);
                }
            }
        }
    }
}

/// `{name}` and `{name:?}` in a format string.
fn captured(literal: &str, span: proc_macro2::Span, names: &mut Vec<Ident>) {
    if !literal.ends_with(['"', '#']) {
        return;
    }
    for part in literal.split('{').skip(1) {
        let name: String = part.chars().take_while(|&c| c == '_' || c.is_alphanumeric()).collect();
        let closed = part[name.len()..].starts_with(['}', ':']);
        if let (true, Ok(mut name)) = (closed, syn::parse_str::<Ident>(&name)) {
            name.set_span(span);
            push(name, names);
        }
    }
}

fn push(name: Ident, names: &mut Vec<Ident>) {
    if !names.iter().any(|seen| names::same(seen, &name)) {
        names.push(name);
    }
}
