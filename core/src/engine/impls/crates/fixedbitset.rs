//! A set of small numbers.

use fixedbitset05::FixedBitSet;

plain!(FixedBitSet);
