//! The hidden methods of `Resource` and `ResourceAsync`. They are the same in both traits, since none of them opens
//! anything.

macro_rules! hidden_methods {
    () => {
        /// `config_in` for a call from outside: begins an operation.
        #[doc(hidden)]
        fn __freshtwin_begin(&self, cloner: &mut $crate::Cloner) -> Self::Config {
            let walk = |surveyor: &mut $crate::ResourceSurveyor<'_, '_>| self.__freshtwin_walk(surveyor);
            $crate::resource::to_config::begin(walk, |cloner| self.config_in(cloner), cloner)
        }

        /// `to_config` that neither panics nor waits for a lock.
        #[doc(hidden)]
        fn __freshtwin_try_to_config(&self) -> Result<Self::Config, $crate::CloneError> {
            let walk = |surveyor: &mut $crate::ResourceSurveyor<'_, '_>| self.__freshtwin_walk(surveyor);
            $crate::resource::to_config::try_config(walk, |cloner| self.config_in(cloner))
        }

        /// `into_config` as part of an operation: `cloner` knows the configs of shared resources.
        #[doc(hidden)]
        #[inline]
        fn __freshtwin_into(self, cloner: &mut $crate::Cloner) -> Self::Config {
            if $crate::resource::to_config::begins_config(cloner) {
                return self.__freshtwin_begin(cloner);
            }
            self.__freshtwin_end::<$crate::resource::ending::IntoBuilder>(cloner)
        }

        /// Closes the value as `__freshtwin_into` does. Its config was made before.
        #[doc(hidden)]
        fn __freshtwin_close(self, cloner: &mut $crate::Cloner) {
            self.__freshtwin_end::<$crate::resource::ending::Closing>(cloner);
        }

        /// `__freshtwin_into` and `__freshtwin_close` of a value that is not a container.
        #[doc(hidden)]
        fn __freshtwin_end<E: $crate::resource::ending::Ending>(
            self,
            cloner: &mut $crate::Cloner,
        ) -> E::Left<Self::Config> {
            E::of(self, cloner, Self::config_in)
        }

        /// What generated code and containers implement in place of `survey_config_in`.
        #[doc(hidden)]
        #[inline]
        fn __freshtwin_walk(&self, surveyor: &mut $crate::ResourceSurveyor<'_, '_>) {
            self.survey_config_in(surveyor);
        }

        /// What generated code and containers implement in place of `uses_opener`.
        #[doc(hidden)]
        #[inline]
        fn __freshtwin_shares(config: &Self::Config) -> bool {
            Self::uses_opener(config)
        }
    };
}
pub(crate) use hidden_methods;
