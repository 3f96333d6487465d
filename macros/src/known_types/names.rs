//! Names of types about which errors have something to say.

use proc_macro2::TokenStream;
use quote::ToTokens;
use syn::Type;

use crate::tokens;

/// The crates whose types are data by a feature, by the names that paths have for them, and those names of their types that
/// hardly any other type has. The runtime has a text for each, `refused::feature`.
pub(crate) const FEATURES: &[(&str, &[&str])] = &[
    ("ahash", &["AHashMap", "AHashSet"]),
    ("arrayvec", &["ArrayVec", "ArrayString"]),
    ("bigdecimal", &["BigDecimal"]),
    ("bitvec", &["BitVec", "BitBox"]),
    ("bytes", &["Bytes", "BytesMut"]),
    ("camino", &["Utf8PathBuf"]),
    ("chrono", &["DateTime", "NaiveDate", "NaiveDateTime", "NaiveTime", "TimeDelta"]),
    ("compact_str", &["CompactString"]),
    ("dashmap", &["DashMap"]),
    ("either", &["Either"]),
    ("fixedbitset", &["FixedBitSet"]),
    ("glam", &["Vec2", "Vec3", "Vec3A", "Vec4", "Quat", "Mat3", "Mat4"]),
    ("hashbrown", &[]),
    ("http", &["HeaderMap", "HeaderName", "HeaderValue", "StatusCode", "Uri"]),
    ("imbl", &[]),
    ("indexmap", &["IndexMap", "IndexSet"]),
    ("ipnet", &["IpNet", "Ipv4Net", "Ipv6Net"]),
    ("jiff", &["Zoned"]),
    ("nalgebra", &["DMatrix", "DVector", "Matrix3", "Matrix4", "Vector2", "Vector3"]),
    ("ndarray", &["Array1", "Array2", "Array3", "ArrayD"]),
    ("num_bigint", &["BigInt", "BigUint"]),
    ("ordered_float", &["NotNan", "OrderedFloat"]),
    ("parking_lot", &["FairMutex"]),
    ("petgraph", &["DiGraph", "StableDiGraph", "UnGraph"]),
    ("rand", &["SmallRng", "StdRng"]),
    ("rand_chacha", &["ChaCha8Rng", "ChaCha12Rng", "ChaCha20Rng"]),
    ("rand_pcg", &["Pcg32", "Pcg64"]),
    ("regex", &["Regex", "RegexSet"]),
    ("rust_decimal", &["Decimal"]),
    ("semver", &["VersionReq"]),
    ("serde_json", &[]),
    ("slotmap", &["DenseSlotMap", "SecondaryMap", "SlotMap"]),
    ("smallvec", &["SmallVec"]),
    ("smol_str", &["SmolStr"]),
    ("time", &["OffsetDateTime", "PrimitiveDateTime", "UtcDateTime"]),
    ("tokio", &[]),
    ("url", &["Url"]),
    ("uuid", &["Uuid"]),
];

/// What a name tells of a type of a crate without a feature, or where that is missing. The runtime has a text for each.
pub(crate) const KINDS: &[(&str, &[&str])] = &[
    ("channel", &["Receiver", "Sender", "SyncSender", "UnboundedReceiver", "UnboundedSender"]),
    ("lock", &["Mutex", "ReentrantMutex", "RwLock"]),
];

/// Iterators of std that borrow or hold another one, by the names that hardly any other type has: they are no data, and the
/// runtime says nothing of them.
pub(crate) const ITERATORS: &[&str] = &["CharIndices", "Chars", "Lines", "Peekable"];

/// Types with arguments that the runtime refuses with a text of their own, and whose names hardly any other type has.
pub(crate) const REFUSED: &[&str] = &[
    "AtomicPtr",
    "BufReader",
    "BufWriter",
    "JoinHandle",
    "LazyCell",
    "LazyLock",
    "LineWriter",
    "Live",
    "MaybeUninit",
    "Mutex",
    "MutexGuard",
    "NonNull",
    "Receiver",
    "Ref",
    "RefMut",
    "RwLock",
    "RwLockReadGuard",
    "RwLockWriteGuard",
    "Sender",
    "SyncSender",
    "UnsafeCell",
];

/// Other types that the runtime knows by its feature `std` only, by the names that hardly any other type has.
pub(crate) const OF_STD: &[&str] = &[
    "File",
    "Instant",
    "JoinHandle",
    "Mutex",
    "OnceLock",
    "Receiver",
    "RwLock",
    "Sender",
    "SystemTime",
    "TcpListener",
    "TcpStream",
    "UdpSocket",
];

/// The locks that `#[deep_clone(lock)]` locks.
pub(crate) const LOCKS: &[&str] = &["Mutex", "RwLock", "FairMutex"];

/// The live types of std and tokio that are opened by a function that can fail.
const HANDLES: &[&str] = &["File", "TcpStream", "TcpListener", "UdpSocket", "UnixStream", "UnixListener"];

/// The types of std that are around one of these.
pub(crate) const BUFFERS: &[&str] = &["BufReader", "BufWriter", "LineWriter"];

/// What the names of resources of other crates end with.
pub(crate) const LIVE: &[&str] = &[
    "File",
    "Connection",
    "Client",
    "Pool",
    "Stream",
    "Socket",
    "Listener",
    "Handle",
    "Session",
    "Sender",
    "Receiver",
];

/// Other live types that are opened together with one of another type.
const PARTS: &[&str] = &[
    "BufReader",
    "BufWriter",
    "Child",
    "ChildStderr",
    "ChildStdin",
    "ChildStdout",
    "OwnedReadHalf",
    "OwnedWriteHalf",
    "ReadHalf",
    "WriteHalf",
];

/// Whether the tokens of a type are the name of a handle that std or tokio opens.
pub(crate) fn is_handle(ty: &TokenStream) -> bool {
    let last = ty.clone().into_iter().last().map(|token| token.to_string());
    last.is_some_and(|last| HANDLES.contains(&last.as_str()))
}

/// Whether the tokens of a type are the name of a running program of std or tokio.
pub(crate) fn is_program(ty: &TokenStream) -> bool {
    ty.clone().into_iter().last().is_some_and(|last| last.to_string() == "Child")
}

/// Whether there is the name of an end of a channel in a type.
pub(crate) fn has_end(ty: &TokenStream) -> bool {
    tokens::words(ty.clone()).iter().any(|word| word.ends_with("Sender") || word.ends_with("Receiver"))
}

/// Whether there is the name of a live type in a type.
pub(crate) fn is_live(ty: &Type) -> bool {
    let is_named = |word: &String| PARTS.contains(&word.as_str()) || LIVE.iter().any(|end| word.ends_with(end));
    tokens::words(ty.to_token_stream()).iter().any(is_named)
}
