//! Floats with a total order.

use ordered_float5::{FloatIsNan, NotNan, OrderedFloat};

use crate::DeepClone;

plain!(FloatIsNan);
// Zero equals its negative, and all NaNs are equal.
plain!(coarse: {T: Copy + DeepClone} NotNan<T>, {T: Copy + DeepClone} OrderedFloat<T>);
