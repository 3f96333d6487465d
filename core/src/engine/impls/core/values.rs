//! Small values of core that are plain data.

use core::alloc::Layout;
use core::any::TypeId;
use core::hash::BuildHasherDefault;
use core::marker::{PhantomData, PhantomPinned};
use core::mem::Discriminant;
use core::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr, SocketAddrV4, SocketAddrV6};
use core::ops::RangeFull;
use core::time::Duration;

plain!(Duration, Layout, TypeId, RangeFull, PhantomPinned);
plain!(IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr, SocketAddrV4, SocketAddrV6);
plain!(core::fmt::Alignment, core::sync::atomic::Ordering, core::panic::Location<'_>, core::str::Utf8Chunk<'_>);
plain!({T: ?Sized} PhantomData<T>, {T} Discriminant<T>, {H} BuildHasherDefault<H>);

#[cfg(target_arch = "x86_64")]
mod vectors {
    use core::arch::x86_64::{
        __m128, __m128d, __m128i, __m256, __m256d, __m256i, __m512, __m512d, __m512i, CpuidResult,
    };

    plain!(__m128, __m128d, __m128i, __m256, __m256d, __m256i, __m512, __m512d, __m512i, CpuidResult);
}
