//! Bits. Equal ones can have different layouts in memory, which their raw slices show.

use bitvec1::array::BitArray;
use bitvec1::boxed::BitBox;
use bitvec1::order::{BitOrder, Lsb0, Msb0};
use bitvec1::store::BitStore;
use bitvec1::vec::BitVec;
use bitvec1::view::BitViewSized;

plain!(Lsb0, Msb0);
plain!(coarse: {T: BitStore, O: BitOrder} BitVec<T, O>, {T: BitStore, O: BitOrder} BitBox<T, O>);
plain!(coarse: {A: BitViewSized, O: BitOrder} BitArray<A, O>);
