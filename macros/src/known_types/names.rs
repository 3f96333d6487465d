//! Names of types, for errors about these types.

use proc_macro2::TokenStream;
use quote::ToTokens;
use syn::Type;

use crate::tokens;

/// The crates whose types are data with a feature, under their names in paths, each with the names of its types that
/// hardly any other crate uses. The runtime has a text for each crate: `refused::feature`.
pub(crate) const FEATURES: &[(&str, &[&str])] = &[
    ("ahash", &["AHashMap", "AHashSet"]),
    ("arrayvec", &["ArrayVec", "ArrayString"]),
    ("bigdecimal", &["BigDecimal"]),
    ("bitvec", &["BitVec", "BitBox"]),
    ("bytes", &["Bytes", "BytesMut"]),
    ("camino", &["Utf8PathBuf"]),
    ("chrono", &["DateTime", "FixedOffset", "NaiveDate", "NaiveDateTime", "NaiveTime", "TimeDelta"]),
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
    ("jiff", &["SignedDuration", "Zoned"]),
    ("nalgebra", &["DMatrix", "DVector", "Matrix3", "Matrix4", "Vector2", "Vector3"]),
    ("ndarray", &["Array1", "Array2", "Array3", "ArrayD"]),
    ("num_bigint", &["BigInt", "BigUint"]),
    ("ordered_float", &["NotNan", "OrderedFloat"]),
    ("parking_lot", &["FairMutex"]),
    ("petgraph", &["DiGraph", "DiGraphMap", "StableDiGraph", "StableGraph", "UnGraph", "UnGraphMap"]),
    ("rand", &["SmallRng", "StdRng"]),
    ("rand_chacha", &["ChaCha8Rng", "ChaCha12Rng", "ChaCha20Rng"]),
    ("rand_pcg", &["Pcg32", "Pcg64"]),
    ("regex", &["Regex", "RegexSet"]),
    ("rust_decimal", &["Decimal"]),
    ("semver", &["VersionReq"]),
    ("serde_json", &[]),
    ("slotmap", &["DenseSlotMap", "HopSlotMap", "SecondaryMap", "SlotMap"]),
    ("smallvec", &["SmallVec"]),
    ("smol_str", &["SmolStr"]),
    ("time", &["OffsetDateTime", "PrimitiveDateTime", "UtcDateTime", "UtcOffset"]),
    ("tokio", &[]),
    ("url", &["Url"]),
    ("uuid", &["Uuid"]),
];

/// Names of types of a few crates with a feature that users also give to their own types. The runtime has a text for
/// each row, under its name.
pub(crate) const SHARED_NAMES: &[(&str, &[&str])] = &[
    ("graph", &["Graph"]),
    ("json", &["Value"]),
    ("moment", &["Date", "Duration", "Month", "Time", "Timestamp", "Weekday"]),
    ("vector", &["OrdMap", "OrdSet", "Vector"]),
    ("version", &["Method", "Version"]),
];

/// Kinds of types, by their names. They are for types of a crate without a feature, or whose feature may not be
/// enabled. The runtime has a text for each kind.
pub(crate) const KINDS: &[(&str, &[&str])] = &[
    ("channel", &["Receiver", "Sender", "SyncSender", "UnboundedReceiver", "UnboundedSender"]),
    (
        "connection",
        &["Client", "Connection", "MultiplexedConnection", "MysqlConnection", "PgConnection", "SqliteConnection"],
    ),
    // By the crate alone.
    ("error", &[]),
    ("iterator", ITERATORS),
    ("lock", &["Mutex", "ReentrantMutex", "RwLock"]),
    ("manager", &["MySqlConnectionManager", "PostgresConnectionManager", "SqliteConnectionManager"]),
    ("pool", &["MySqlPool", "PgPool", "Pool", "SqlitePool"]),
];

/// Crates whose types are errors that can hold any other, by the names that paths have for them.
pub(crate) const ERRORS: &[&str] = &["anyhow", "color_eyre", "eyre"];

/// Names with which the path of an `Error` begins that is not of another crate, or is data with the crate's feature.
pub(crate) const NAMES_BEFORE_ERROR: &[&str] =
    &["alloc", "core", "crate", "fmt", "io", "jiff", "regex", "rust_decimal", "self", "std", "super", "uuid"];

/// Iterators of std that borrow, or hold another iterator, and whose names hardly any other type has. They are not
/// data.
pub(crate) const ITERATORS: &[&str] =
    &["CharIndices", "Chars", "Cycle", "Enumerate", "Lines", "Peekable", "Rev", "SplitWhitespace"];

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

/// Other types that the runtime knows only with its feature `std`, and whose names hardly any other type has.
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

/// The live types of std and tokio. The functions that open them can fail.
const HANDLES: &[&str] = &["File", "TcpStream", "TcpListener", "UdpSocket", "UnixStream", "UnixListener"];

/// The types of std that wrap one of [`HANDLES`].
pub(crate) const BUFFERS: &[&str] = &["BufReader", "BufWriter", "LineWriter"];

/// The texts and paths of std.
const TEXTS: &[&str] = &["OsString", "Path", "PathBuf", "String", "str"];

/// The ends of the names that resources of other crates usually have.
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

/// Other live types, which are opened together with one of another type.
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

/// The ends of the names that users often give to their own types with resources. A name that is as often one of data,
/// such as `Link`, is not here: a type with such a field takes longer to compile (see `benches/tried.md`).
const OWNERS: &[&str] = &[
    "Conn", "Database", "Db", "Journal", "Log", "Logger", "Process", "Reader", "Server", "Service", "Store", "Watcher",
    "Worker", "Writer",
];

/// Whether a type has the name of a live type of std or tokio.
pub(crate) fn is_handle(ty: &TokenStream) -> bool {
    let last = ty.clone().into_iter().last().map(|token| token.to_string());
    last.is_some_and(|last| HANDLES.contains(&last.as_str()))
}

/// Whether a type has the name of a text or a path, or refers to one.
pub(crate) fn is_text(ty: &Type) -> bool {
    match ty {
        Type::Reference(reference) => is_text(&reference.elem),
        Type::Path(path) => path.path.segments.last().is_some_and(|last| TEXTS.iter().any(|text| last.ident == text)),
        _ => false,
    }
}

/// Whether a type has the name of a running program of std or tokio.
pub(crate) fn is_program(ty: &TokenStream) -> bool {
    ty.clone().into_iter().last().is_some_and(|last| last.to_string() == "Child")
}

/// Whether a type has the name of a manager of connections, which is a config only within a `ManagerConfig`.
pub(crate) fn is_manager(ty: &Type) -> bool {
    let names = KINDS.iter().find(|(kind, _)| *kind == "manager").map(|(_, names)| *names);
    names.is_some_and(|names| super::is_named(ty, names))
}

/// Whether a type contains the name of an end of a channel.
pub(crate) fn has_end(ty: &TokenStream) -> bool {
    tokens::words(ty.clone()).iter().any(|word| word.ends_with("Sender") || word.ends_with("Receiver"))
}

/// Whether a type has the name of the receiving end of a channel.
pub(crate) fn is_receiver(ty: &Type) -> bool {
    last_name(ty).is_some_and(|name| name.ends_with("Receiver"))
}

/// Whether a type has the name of a handle whose clones lead to the same value: an `Arc`, or the sending end of a
/// channel.
pub(crate) fn is_shared_handle(ty: &Type) -> bool {
    last_name(ty).is_some_and(|name| name == "Arc" || name.ends_with("Sender"))
}

/// Returns the last name in a path.
pub(crate) fn last_name(ty: &Type) -> Option<String> {
    let Type::Path(path) = ty else { return None };
    path.path.segments.last().map(|last| last.ident.to_string())
}

/// Types that threads usually cannot share, by the names that they have.
const OF_ONE_THREAD: &[&str] = &["Cell", "LazyCell", "OnceCell", "Rc", "Receiver", "RefCell"];

/// Whether a type contains the name of one that threads usually cannot share.
pub(crate) fn may_stay_in_a_thread(ty: &Type) -> bool {
    let is_one = |word: &String| OF_ONE_THREAD.contains(&word.as_str()) || word.ends_with("Connection");
    tokens::words(ty.to_token_stream()).iter().any(is_one)
}

/// Whether a type has the name of one that a group usually fills: an end of a channel or, unless the group makes only a
/// channel, a handle or a part of one.
pub(crate) fn is_filled_by_a_group(ty: &Type, makes_a_channel: bool) -> bool {
    let Some(name) = last_name(ty) else { return false };
    let is_end = KINDS.iter().any(|(kind, names)| *kind == "channel" && names.contains(&name.as_str()));
    let is_handle = || [HANDLES, PARTS, &["JoinHandle"]].iter().any(|names| names.contains(&name.as_str()));
    is_end || !makes_a_channel && is_handle()
}

/// Whether a type contains the name of a live type.
pub(crate) fn is_live(ty: &(impl ToTokens + ?Sized)) -> bool {
    has_name(ty, names_a_live_type)
}

/// Whether a type contains the name of a live type, or of one that may hold some.
pub(crate) fn may_be_live(ty: &Type) -> bool {
    has_name(ty, |word| names_a_live_type(word) || OWNERS.iter().any(|end| word.ends_with(end)))
}

fn has_name(ty: &(impl ToTokens + ?Sized), is_one: impl Fn(&str) -> bool) -> bool {
    tokens::words(ty.to_token_stream()).iter().any(|word| is_one(word))
}

fn names_a_live_type(word: &str) -> bool {
    PARTS.contains(&word) || LIVE.iter().any(|end| word.ends_with(end))
}
