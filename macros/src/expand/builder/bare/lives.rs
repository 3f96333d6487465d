//! Asks about a bare resource that holds a `Live`: first about the config of each, and then about the whole type.

use proc_macro2::{Delimiter, Ident, Span, TokenStream};
use quote::{ToTokens, quote, quote_spanned};
use syn::Type;
use syn::visit::{self, Visit};

use crate::expand::builder::held;
use crate::expand::question;
use crate::known_types;
use crate::leaf::{Asked, Doubts};
use crate::model::{Field, Resource};
use crate::names::{End, Private};
use crate::tokens;

/// Whether a question can be about this type alone.
fn is_written_out(ty: &Type) -> bool {
    match ty {
        Type::Path(path) => path.qself.is_none(),
        _ => matches!(ty, Type::Reference(_) | Type::Tuple(_)),
    }
}

/// A type that is written as a `Live`.
#[derive(Clone, Copy)]
enum WrittenLive<'t> {
    /// The resource and the config of a `Live<R, C>`.
    Of([&'t Type; 2]),
    /// A `Live<R>`. If that is an alias, it may have a config.
    Whole(&'t Type),
}

/// Returns each `Live` in a type.
fn lives(ty: &Type) -> Vec<WrittenLive<'_>> {
    #[derive(Default)]
    struct Lives<'t>(Vec<WrittenLive<'t>>);
    impl<'t> Visit<'t> for Lives<'t> {
        fn visit_type(&mut self, ty: &'t Type) {
            let live = match known_types::arguments_of_live(ty).as_deref() {
                Some(&[handle, config]) if is_written_out(config) => WrittenLive::Of([handle, config]),
                Some([_]) => WrittenLive::Whole(ty),
                _ => return visit::visit_type(self, ty),
            };
            let depends = tokens::has_word(ty.to_token_stream(), "Self");
            self.0.extend((!depends).then_some(live));
        }
    }
    let mut lives = Lives::default();
    lives.visit_type(ty);
    lives.0
}

/// What the built-in configs open without `await`.
const OPENED: [&str; 6] = ["Child", "File", "TcpListener", "TcpStream", "UdpSocket", "UnixStream"];

/// Returns the name of the question whether a config opens this. Those about what a built-in config opens name that.
fn config_opens(handle: &Type, resource: &Resource<'_>) -> String {
    let opened = known_types::last_name(handle)
        .filter(|name| resource.asynchronous.is_none() && OPENED.contains(&name.as_str()));
    format!("ConfigOpens{}", opened.unwrap_or_default())
}

/// What a question answers: the kind of a part, see the runtime's module `kind`.
enum Kind {
    /// As a type.
    Of(TokenStream),
    /// As an expression.
    By(TokenStream),
}

impl Kind {
    fn expression(self, private: &Private<'_>) -> TokenStream {
        match self {
            Self::Of(kind) => quote!(#private::core::marker::PhantomData::<#kind>),
            Self::By(expression) => expression,
        }
    }

    /// Returns the joint kind of two parts.
    fn and(self, other: Self, private: &Private<'_>) -> Self {
        match (self, other) {
            (Self::Of(kind), Self::Of(other)) => Self::Of(question::together(private, &kind, &other)),
            (kind, other) => {
                let [kind, other] = [kind, other].map(|kind| kind.expression(private));
                Self::By(quote!(#private::refused::joint(#kind, #other)))
            }
        }
    }
}

/// Asks first about the config of each `Live` (located at the config) and the keys of maps, and then about the whole
/// type.
pub(super) fn as_a_whole(private: &Private<'_>, ty: &Type, field: &Field<'_>, resource: &Resource<'_>) -> TokenStream {
    let kinds = lives(field.ty()).into_iter().map(|live| of_live(private, live, resource));
    // Keys with a `Live` are not asked about: a set of resources is not a resource, whatever they are.
    let is_asked = |asked: &Asked| asked.key.is_some() && !tokens::has_word(asked.part.clone(), "Live");
    let keys = Doubts::of(field.ty(), &field.param_names).asked.into_iter().filter(is_asked);
    let keys = keys.map(|key| Kind::Of(question::kind_of(private, &key)));
    let kind = keys.chain(kinds).reduce(|kind, other| kind.and(other, private));
    let opens = held::trait_of(resource, "FieldOpens");
    match kind.unwrap_or_else(|| Kind::Of(quote!(#private::KindIsData))) {
        Kind::Of(kind) => quote!(<#ty as #private::refused::#opens<#kind>>::ASKED;),
        Kind::By(kind) => quote!(<#ty as #private::refused::#opens<_>>::__freshtwin_ask(#kind);),
    }
}

/// Asks about the config of a `Live`.
///
/// Whether it opens without `await` is asked only if it does not open with `await`: in place of a config that does, the
/// question is about one that opens everything.
fn of_live(private: &Private<'_>, live: WrittenLive<'_>, resource: &Resource<'_>) -> Kind {
    let (WrittenLive::Whole(part) | WrittenLive::Of([_, part])) = live;
    let (first, last) = tokens::ends(part.to_token_stream());
    let (here, close) = (private.at(first), End(last, "Kind"));
    let question = |name: &str| Ident::new(&held::trait_of(resource, name).to_string(), first);
    let [handle, config] = match live {
        WrittenLive::Whole(live) => {
            let names_config = question("LiveNamesConfig");
            return Kind::Of(quote_spanned!(first=> <#live as #here::refused::#names_config<_> #close));
        }
        WrittenLive::Of(written) => written,
    };
    let opens = question(&config_opens(handle, resource));
    let data = quote_spanned!(first=> <#config as #here::refused::ConfigIsData<#handle, _> #close);
    if resource.asynchronous.is_some() {
        return Kind::Of(quote_spanned!(first=> <#config as #here::refused::#opens<#handle, _, #data> #close));
    }
    let answer = Ident::new("__freshtwin_answer", Span::mixed_site().located_at(first));
    let inferred = quote_spanned!(last=> >);
    let inferred = quote_spanned!(first=> #here::Itself<_ #inferred);
    let [ask, kind] = ["__freshtwin_ask", "__freshtwin_kind"].map(|method| End(last, method));
    let end = tokens::group(last, Delimiter::Parenthesis, TokenStream::new());
    Kind::By(quote_spanned! {first=> {
        let #answer = #here::expression::ConfigProbe::<#config, #handle>::new().waits();
        <#inferred as #here::refused::#opens<#handle, _, #data> #kind(
            #answer.config #end,
            <#inferred as #here::refused::LiveOpensAtOnce<#config, #handle, _> #ask(&#answer),
        )
    }})
}
