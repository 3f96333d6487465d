//! A field named like a resource: if it is one, the type has the methods that the user calls all the same.

#[derive(DeepClone)]
struct Chat {
    nick: String,
    stream: TcpStream,
}

// ---- expands to ----

#[automatically_derived]
impl private::DeepClone for Chat {
    #[inline]
    fn deep_clone_in(&self, __cloner: &mut private::Cloner) -> Self {
        if private::begins::<Self>(__cloner) {
            return private::begin(self, __cloner);
        }
        Self {
            nick: private::DeepClone::deep_clone_in(&self.nick, __cloner),
            stream: (<Self>::__FRESHTWIN_PART1.clone)(&self.stream, __cloner),
        }
    }
    #[inline]
    fn deep_clone_from_in(&mut self, __source: &Self, __cloner: &mut private::Cloner) {
        if private::begins_from(self, __source, __cloner) {
            return;
        }
        private::DeepClone::deep_clone_from_in(&mut self.nick, &__source.nick, __cloner);
        (<Self>::__FRESHTWIN_PART1
            .clone_from)(&mut self.stream, &__source.stream, __cloner);
    }
    #[inline]
    fn survey_in(&self, __copy: &Self, __surveyor: &mut private::Surveyor<'_>) {
        (<Self>::__FRESHTWIN_PART1.survey)(&self.stream, &__copy.stream, __surveyor);
    }
    const FILLS_IN: private::bool = true;
    #[inline]
    fn fill_in(&self, __copy: &mut Self, __cloner: &mut private::Cloner) {
        (<Self>::__FRESHTWIN_PART1.fill)(&self.stream, &mut __copy.stream, __cloner);
    }
    const __FRESHTWIN_FACTS: private::Tells<Self> = |__levels| {
        private::lasting::<Self, (String,)>(__levels)
            .and(<Self>::__FRESHTWIN_PART1.plain)
    };
}
#[allow(deprecated, elided_lifetimes_in_paths)]
#[allow(private_bounds, private_interfaces, single_use_lifetimes, unused_lifetimes)]
impl Chat {
    const __FRESHTWIN_PART1: private::Part<TcpStream> = <TcpStream as private::refused::FieldIsData<
        <TcpStream as private::refused::PartIsData<_>>::Kind,
    >>::__FRESHTWIN_PART;
}
#[cfg(not(doc))]
#[allow(
    dead_code,
    deprecated,
    missing_docs,
    unreachable_pub,
    clippy::all,
    clippy::pedantic
)]
const _: () = {
    #[allow(deprecated, elided_lifetimes_in_paths)]
    #[allow(private_bounds, private_interfaces, single_use_lifetimes, unused_lifetimes)]
    impl Chat {
        const __FRESHTWIN_UNMARKED: private::usize = {
            let _ = <Self>::__FRESHTWIN_PART1;
            0
        };
    }
    impl Chat
    where
        for<'live> Chat: private::refused::HoldsResource<
            'live,
            [(); Chat::__FRESHTWIN_UNMARKED],
        >,
    {
        fn builder() -> [(); Chat::__FRESHTWIN_UNMARKED] {
            [(); Chat::__FRESHTWIN_UNMARKED]
        }
        fn to_builder(&self) -> [(); Chat::__FRESHTWIN_UNMARKED] {
            [(); Chat::__FRESHTWIN_UNMARKED]
        }
        fn twin(&self) -> [(); Chat::__FRESHTWIN_UNMARKED] {
            [(); Chat::__FRESHTWIN_UNMARKED]
        }
    }
};
