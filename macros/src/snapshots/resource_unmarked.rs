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
    fn deep_clone_in(&self, __freshtwin_cloner: &mut private::Cloner) -> Self {
        if private::begins::<Self>(__freshtwin_cloner) {
            return private::begin(self, __freshtwin_cloner);
        }
        Self {
            nick: private::DeepClone::deep_clone_in(&self.nick, __freshtwin_cloner),
            stream: (<Self>::__FRESHTWIN_PART1.clone)(&self.stream, __freshtwin_cloner),
        }
    }
    #[inline]
    fn deep_clone_from_in(
        &mut self,
        __freshtwin_source: &Self,
        __freshtwin_cloner: &mut private::Cloner,
    ) {
        if private::begins_from(self, __freshtwin_source, __freshtwin_cloner) {
            return;
        }
        private::DeepClone::deep_clone_from_in(
            &mut self.nick,
            &__freshtwin_source.nick,
            __freshtwin_cloner,
        );
        (<Self>::__FRESHTWIN_PART1
            .clone_from)(
            &mut self.stream,
            &__freshtwin_source.stream,
            __freshtwin_cloner,
        );
    }
    #[inline]
    fn survey_in(
        &self,
        __freshtwin_copy: &Self,
        __freshtwin_surveyor: &mut private::Surveyor<'_>,
    ) {
        (<Self>::__FRESHTWIN_PART1
            .survey)(&self.stream, &__freshtwin_copy.stream, __freshtwin_surveyor);
    }
    const FILLS_IN: private::bool = true;
    #[inline]
    fn fill_in(
        &self,
        __freshtwin_copy: &mut Self,
        __freshtwin_cloner: &mut private::Cloner,
    ) {
        (<Self>::__FRESHTWIN_PART1
            .fill)(&self.stream, &mut __freshtwin_copy.stream, __freshtwin_cloner);
    }
    const __FRESHTWIN_FACTS: private::Tells<Self> = |__freshtwin_levels| {
        private::lasting::<Self, (String,)>(__freshtwin_levels)
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
#[allow(deprecated)]
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
        #[doc(hidden)]
        pub fn builder() -> private::Answered<(), [(); Chat::__FRESHTWIN_UNMARKED]> {}
        #[doc(hidden)]
        pub fn to_builder(
            &self,
        ) -> private::Answered<(), [(); Chat::__FRESHTWIN_UNMARKED]> {}
        #[doc(hidden)]
        pub fn twin(&self) -> private::Answered<(), [(); Chat::__FRESHTWIN_UNMARKED]> {}
    }
    #[doc(hidden)]
    impl private::refused::HoldsUnmarked for Chat
    where
        for<'live> Chat: private::refused::HoldsResource<
            'live,
            [(); Chat::__FRESHTWIN_UNMARKED],
        >,
    {
        type Error = [(); Chat::__FRESHTWIN_UNMARKED];
    }
};
