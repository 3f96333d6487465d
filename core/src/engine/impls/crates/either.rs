//! `Either`: a value of one of two types.

use either1::Either;

use crate::engine::Dispatch;
use crate::engine::impls::lift::{dispatch_through, lift};
use crate::{Cloner, DeepClone, Surveyor};

variants!([L R] Either<L, R> { Left(L), Right(R) });
