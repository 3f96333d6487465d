//! The hidden methods of `Resource` and `ResourceAsync`, which are the same: nothing in them opens anything.

macro_rules! hidden_methods {
    () => {
        /// What `config_in` gives if it was called from outside: it begins an operation.
        #[doc(hidden)]
        fn __freshtwin_begin(&self, cloner: &mut $crate::Cloner) -> Self::Config {
            let walk = |surveyor: &mut $crate::ResourceSurveyor<'_, '_>| self.__freshtwin_walk(surveyor);
            $crate::resource::to_config::begin(walk, |cloner| self.config_in(cloner), cloner)
        }

        /// `to_config`, which neither panics nor waits.
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

        /// Closes the value as `__freshtwin_into` does, where its config is known already.
        #[doc(hidden)]
        fn __freshtwin_close(self, cloner: &mut $crate::Cloner) {
            self.__freshtwin_end::<$crate::resource::ending::Closing>(cloner);
        }

        /// Both, of a value that is not a container.
        #[doc(hidden)]
        fn __freshtwin_end<E: $crate::resource::ending::Ending>(
            self,
            cloner: &mut $crate::Cloner,
        ) -> E::Left<Self::Config> {
            E::of(self, cloner, Self::config_in)
        }

        /// `survey_config_in` of generated code and of the containers.
        #[doc(hidden)]
        #[inline]
        fn __freshtwin_walk(&self, surveyor: &mut $crate::ResourceSurveyor<'_, '_>) {
            self.survey_config_in(surveyor);
        }

        /// `uses_opener` of generated code and of the containers.
        #[doc(hidden)]
        #[inline]
        fn __freshtwin_shares(config: &Self::Config) -> bool {
            Self::uses_opener(config)
        }
    };
}
pub(super) use hidden_methods;
