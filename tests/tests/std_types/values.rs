//! Numbers, text, addresses, ranges, times, errors and descriptions.
use crate::{same, same_alone};
use freshtwin::DeepClone;
use std::cmp::{Ordering, Reverse};
use std::ffi::{CStr, CString, OsStr, OsString};
use std::io::{Read, Seek};
use std::marker::{PhantomData, PhantomPinned};
use std::mem::ManuallyDrop;
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr};
use std::num::{NonZero, Saturating, Wrapping};
use std::ops::{Bound, ControlFlow};
use std::panic::AssertUnwindSafe;
use std::path::{Component, Path, PathBuf};
use std::sync::atomic;
use std::task::Poll;
use std::time::{Duration, Instant, SystemTime};

#[test]
fn numbers() {
    macro_rules! each {
        ($($int:ty)*) => {$(
            same(<$int>::MAX, 0);
            same(NonZero::<$int>::MAX, NonZero::<$int>::MIN);
            same(Wrapping(<$int>::MAX), Wrapping(1));
            same(Saturating(<$int>::MIN), Saturating(1));
        )*};
    }
    each!(u8 u16 u32 u64 u128 usize i8 i16 i32 i64 i128 isize);
    same(1.5_f32, 0.0);
    same(f64::NAN, 0.0);
    assert!((-0.0_f64).deep_clone().is_sign_negative());
    same(true, false);
    same('ß', 'a');
    same_alone(());
    same(std::num::FpCategory::Nan, std::num::FpCategory::Zero);
    same(*"x".parse::<i32>().unwrap_err().kind(), std::num::IntErrorKind::Zero);
}

#[test]
fn small_values_of_core() {
    same(Duration::from_nanos(7), Duration::ZERO);
    same(std::alloc::Layout::new::<u64>(), std::alloc::Layout::new::<u8>());
    same(std::any::TypeId::of::<u8>(), std::any::TypeId::of::<i8>());
    same(std::mem::discriminant(&Some(1)), std::mem::discriminant(&None));
    same(*std::panic::Location::caller(), *std::panic::Location::caller());
    same(Ordering::Less, Ordering::Equal);
    same(atomic::Ordering::SeqCst, atomic::Ordering::Relaxed);
    same_alone(..);
    same_alone(PhantomPinned);
    struct NotDeepClone;
    same_alone(PhantomData::<NotDeepClone>);
    same_alone(PhantomData::<str>);
    same_alone(PhantomData::<dyn Fn()>);
    same_alone(std::hash::BuildHasherDefault::<std::hash::DefaultHasher>::default());
    assert_eq!(std::fmt::Alignment::Left.deep_clone(), std::fmt::Alignment::Left);
    same_alone(b"\xff".utf8_chunks().next().unwrap());
    let nothing: Vec<std::convert::Infallible> = Vec::new();
    same_alone(nothing);
}

#[test]
fn addresses() {
    same(Ipv4Addr::LOCALHOST, Ipv4Addr::UNSPECIFIED);
    same(Ipv6Addr::LOCALHOST, Ipv6Addr::UNSPECIFIED);
    same(IpAddr::V4(Ipv4Addr::LOCALHOST), IpAddr::V6(Ipv6Addr::LOCALHOST));
    let (v4, v6): (SocketAddr, SocketAddr) = ("1.2.3.4:5".parse().unwrap(), "[::1%7]:8".parse().unwrap());
    same(v4, v6);
    let (SocketAddr::V4(v4), SocketAddr::V6(v6)) = (v4, v6) else { unreachable!() };
    same_alone(v4);
    same_alone(v6);
    #[cfg(unix)]
    same_alone(std::os::unix::net::SocketAddr::from_pathname("/tmp/socket").unwrap());
}

#[test]
fn wrappers() {
    same(Some(String::from("a")), None);
    same(None, Some(String::from("a")));
    same(Some(String::from("a")), Some(String::from("b")));
    same(Ok::<u8, String>(1), Err(String::from("e")));
    same(Err(String::from("f")), Err::<u8, _>(String::from("e")));
    same(Poll::Ready(1), Poll::Pending);
    same(Bound::Included(1), Bound::Unbounded);
    same(Bound::Excluded(1), Bound::Excluded(2));
    same(ControlFlow::<u8, i8>::Break(1), ControlFlow::Continue(2));
    same(Reverse(String::from("a")), Reverse(String::new()));
    same(AssertUnwindSafe(vec![1]), AssertUnwindSafe(vec![2]));
    same(ManuallyDrop::new(1), ManuallyDrop::new(2));
    same(std::io::Cursor::new(vec![1, 2]), std::io::Cursor::new(vec![3]));
    same_alone(std::future::pending::<std::rc::Rc<u8>>());
    same_alone(std::future::ready(1));
}

#[test]
fn a_cursor_keeps_its_position() {
    let mut cursor = std::io::Cursor::new(vec![1, 2, 3]);
    cursor.read_exact(&mut [0; 2]).unwrap();
    let mut copy = cursor.deep_clone();
    assert_eq!(copy.stream_position().unwrap(), 2);
    copy.get_mut()[2] = 9;
    assert_eq!(cursor.get_ref(), &[1, 2, 3]);
}

#[test]
fn ranges() {
    same(1..3, 0..0);
    same(String::from("a")..String::from("b"), String::new()..String::new());
    same(1.., 0..);
    same(..3, ..0);
    same(..=3, ..=0);
    same(1..=3, 0..=0);
    same(String::from("a")..=String::from("b"), String::new()..=String::new());
}

#[test]
fn an_exhausted_range_stays_exhausted() {
    let mut range = 1..=2;
    range.by_ref().for_each(drop);
    assert!(range.deep_clone().is_empty());
    assert_eq!(range.deep_clone(), range);
    let mut other = 1..=2;
    other.deep_clone_from(&range);
    assert_eq!(other.next(), None);
    let (nested, _) = (vec![Some(range)], ()).deep_clone();
    assert!(nested[0].as_ref().unwrap().is_empty());
}

#[test]
fn tuples() {
    same((1,), (2,));
    same((1, String::from("a")), (2, String::new()));
    macro_rules! count {
        ($($n:literal)*) => { same(($(vec![$n],)*), ($(vec![$n + 1],)*)); };
    }
    count!(0 1 2);
    count!(0 1 2 3);
    count!(0 1 2 3 4);
    count!(0 1 2 3 4 5 6 7);
    let sixteen = (1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, String::from("16"));
    let copy = sixteen.deep_clone();
    assert!(copy.0 == 1 && copy.14 == 15 && copy.15 == "16");
}

#[test]
fn atomics() {
    macro_rules! each {
        ($($ty:ident)*) => {$( same(atomic::$ty::new(7), atomic::$ty::new(1)); )*};
    }
    each!(AtomicU8 AtomicU16 AtomicU32 AtomicU64 AtomicUsize AtomicI8 AtomicI16 AtomicI32 AtomicI64 AtomicIsize);
    let flag = atomic::AtomicBool::new(true);
    let copy = flag.deep_clone();
    flag.store(false, atomic::Ordering::Relaxed);
    assert!(copy.into_inner());
}

#[test]
fn text_and_paths() {
    same(String::from("a"), String::new());
    same(CString::new("a").unwrap(), CString::default());
    same(OsString::from("a"), OsString::new());
    same(PathBuf::from("/a//b"), PathBuf::from("/a/b"));
    same("borrowed", "");
    same::<&CStr>(c"borrowed", c"");
    same(OsStr::new("borrowed"), OsStr::new(""));
    same(Path::new("a//b"), Path::new("a/b"));
    same(&[1, 2][..], &[]);
    same(&["a", "b"][..], &[]);
    let path = Path::new("/a/b");
    same_alone(path.components());
    same_alone(path.iter());
    same_alone(path.ancestors());
    same(Component::Normal("a".as_ref()), Component::RootDir);
    let borrowed: &'static str = "kept";
    assert!(std::ptr::eq(borrowed, borrowed.deep_clone()));
}

#[test]
fn borrowed_text_in_fields() {
    #[derive(Debug, DeepClone)]
    #[allow(dead_code, reason = "they are printed")]
    struct Borrowed<'a> {
        text: &'a str,
        c: &'a CStr,
        os: &'a OsStr,
        path: &'a Path,
        numbers: &'a [u8],
    }
    let text = String::from("text");
    same_alone(Borrowed { text: &text, c: c"c", os: text.as_ref(), path: text.as_ref(), numbers: text.as_bytes() });
}

#[test]
fn points_in_time_and_processes() {
    same_alone(Instant::now());
    same(SystemTime::now(), SystemTime::UNIX_EPOCH);
    same_alone(SystemTime::UNIX_EPOCH.duration_since(SystemTime::now()).unwrap_err());
    same_alone(std::thread::current().id());
    same_alone(std::process::ExitCode::FAILURE);
    let status = std::process::ExitStatus::default();
    same_alone(status);
    same_alone(std::process::Output { status, stdout: b"out".to_vec(), stderr: Vec::new() });
    same(std::env::VarError::NotUnicode("x".into()), std::env::VarError::NotPresent);
}

#[test]
fn descriptions_of_files_and_streams() {
    let metadata = std::fs::metadata(".").unwrap();
    same_alone(metadata.permissions());
    same_alone(metadata.file_type());
    same_alone(std::fs::FileTimes::new().set_modified(SystemTime::UNIX_EPOCH));
    same_alone(std::fs::OpenOptions::new().read(true).clone());
    same_alone(metadata);
    same(std::io::ErrorKind::NotFound, std::io::ErrorKind::Other);
    same(std::io::SeekFrom::End(1), std::io::SeekFrom::Start(0));
    same(std::net::Shutdown::Both, std::net::Shutdown::Read);
    same_alone(std::io::empty());
    same_alone(std::io::sink());
    same_alone(std::io::IoSlice::new(b"bytes"));
    same_alone(std::alloc::System);
}

#[test]
fn errors() {
    use std::sync::mpsc::{RecvError, RecvTimeoutError, SendError, TryRecvError, TrySendError};
    same_alone("x".parse::<i32>().unwrap_err());
    same_alone("x".parse::<f32>().unwrap_err());
    same_alone("x".parse::<bool>().unwrap_err());
    same_alone("xx".parse::<char>().unwrap_err());
    same_alone("x".parse::<IpAddr>().unwrap_err());
    same_alone(u8::try_from(300).unwrap_err());
    same_alone(char::try_from(0xD800_u32).unwrap_err());
    same_alone(u8::try_from('\u{100}').unwrap_err());
    same_alone(char::decode_utf16([0xD800]).next().unwrap().unwrap_err());
    same_alone(String::from_utf8(vec![0xff]).unwrap_err().utf8_error());
    same_alone(String::from_utf8(vec![0xff]).unwrap_err());
    same_alone(CString::new("a\0b").unwrap_err());
    same_alone(CString::new(*b"\xff").unwrap().into_string().unwrap_err());
    same_alone(CString::from_vec_with_nul(vec![1]).unwrap_err());
    same_alone(CStr::from_bytes_with_nul(b"a").unwrap_err());
    same_alone(CStr::from_bytes_until_nul(b"a").unwrap_err());
    same_alone(<[u8; 2]>::try_from(&[1][..]).unwrap_err());
    same_alone(std::alloc::Layout::from_size_align(1, 3).unwrap_err());
    same_alone(Duration::try_from_secs_f32(-1.0).unwrap_err());
    same_alone(Vec::<u8>::new().try_reserve(usize::MAX).unwrap_err());
    same_alone(Path::new("a").strip_prefix("b").unwrap_err());
    same_alone(std::fmt::Error);
    same(TryRecvError::Empty, TryRecvError::Disconnected);
    same(RecvTimeoutError::Timeout, RecvTimeoutError::Disconnected);
    same_alone(RecvError);
    assert_eq!(SendError(String::from("message")).deep_clone().0, "message");
    same(TrySendError::Full(1), TrySendError::Disconnected(2));
    let (lock, wait) = (std::sync::Mutex::new(()), std::sync::Condvar::new());
    same_alone(wait.wait_timeout(lock.lock().unwrap(), Duration::ZERO).unwrap().1);
}

#[cfg(target_arch = "x86_64")]
#[test]
fn vector_registers() {
    use std::arch::x86_64::*;
    fn is_data<T: DeepClone>() {}
    is_data::<(__m128, __m128d, __m128i)>();
    is_data::<(__m256, __m256d, __m256i)>();
    is_data::<(__m512, __m512d, __m512i)>();
    same_alone(CpuidResult { eax: 1, ebx: 2, ecx: 3, edx: 4 });
}
