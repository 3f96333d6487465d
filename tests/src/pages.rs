//! Public types whose pages in rustdoc `.ci/api` compares with `tests/builder_pages.txt`: no typestate, and no bounds
//! that only keep errors short.

use std::collections::BTreeMap;
use std::fs::File;
use std::io::BufReader;
use std::net::{TcpListener, TcpStream};
use std::path::PathBuf;

use freshtwin::builder::{Set, Unset};
use freshtwin::fs::FileConfig;
use freshtwin::net::TcpConfig;
use freshtwin::{DeepClone, Live, OpenError, Resource};

use crate::ledger::{Plug, Socket};

/// A connected messenger.
#[derive(DeepClone)]
pub struct Messenger {
    /// The name that others see.
    pub nick: String,
    /// Rooms to join, with their keys: see [`Self::open_rooms`], and [the name](Self::nick).
    pub rooms: BTreeMap<String, Option<String>>,
    /// Where pictures are kept.
    #[deep_clone(into)]
    pub pictures: PathBuf,
    /// How often something was sent.
    #[deep_clone(default)]
    pub sent: u64,
    /// The connection.
    #[resource]
    pub wire: Live<TcpStream, TcpConfig>,
    /// A log of everything.
    #[resource]
    pub log: Live<File, FileConfig>,
}

impl Messenger {
    /// The rooms without a key.
    pub fn open_rooms(&self) -> impl Iterator<Item = &str> {
        self.rooms.iter().filter(|(_, key)| key.is_none()).map(|(room, _)| room.as_str())
    }
}

/// The pictures are left to the caller: a signature that names the typestate.
pub fn anonymous(wire: TcpConfig) -> MessengerBuilder<Set, Set, Unset, Set, Set> {
    let log = FileConfig::append("messenger.log").create(true);
    Messenger::builder().nick(String::new()).rooms(BTreeMap::new()).wire(wire).log(log)
}

/// Its fields are private, so its builder is made by a function.
#[derive(DeepClone)]
pub struct Client {
    path: PathBuf,
    #[resource(from = path)]
    file: BufReader<File>,
}

impl Client {
    /// Opens a client.
    ///
    /// # Errors
    ///
    /// If there is no such file.
    pub fn open(path: PathBuf) -> Result<Self, OpenError> {
        Self::builder().path(path).build()
    }

    /// Its file.
    pub fn file(&mut self) -> &mut BufReader<File> {
        &mut self.file
    }
}

/// Parameters of its own, one of which a resource depends on.
#[derive(DeepClone)]
#[deep_clone(builder(into, derive(serde::Serialize, serde::Deserialize)))]
pub struct Pool<'a, T: Ord, R: Resource, const N: usize>
where
    T: Default,
{
    /// Its name.
    pub name: &'a str,
    /// Jobs to do.
    pub jobs: BTreeMap<T, [u8; N]>,
    /// The workers.
    #[resource]
    pub workers: Vec<R>,
}

/// Opened with `await`, by a group.
#[derive(DeepClone)]
#[resource(group = wires, open = connect(socket).await, async)]
pub struct Remote {
    /// The server.
    pub socket: Socket,
    /// The first connection.
    #[resource(group = wires)]
    pub first: Plug,
    /// The second connection.
    #[resource(group = wires)]
    pub second: Plug,
}

async fn connect(socket: &Socket) -> Result<(Plug, Plug), String> {
    use freshtwin::OpenAsync;
    Ok((socket.open_async().await?, socket.open_async().await?))
}

/// Builds one in a function whose body awaits.
///
/// # Errors
///
/// If the server does not answer.
pub async fn remote(socket: Socket) -> Result<Remote, OpenError> {
    let builder: RemoteBuilder = Remote::builder().socket(socket);
    builder.build().await
}

/// A tree of itself.
#[derive(DeepClone)]
#[deep_clone(builder(derive(Clone, Debug)))]
pub struct Tree {
    /// Its own file.
    #[resource]
    pub file: Live<File, FileConfig>,
    /// The files below.
    #[resource]
    pub below: Vec<Self>,
}

/// Without methods of its own.
#[derive(DeepClone)]
#[deep_clone(builder(name = Listening, inherent = false))]
pub struct Server(pub u16, #[resource(open = TcpListener::bind(("127.0.0.1", *_0)))] pub TcpListener);

/// Where output goes.
#[derive(DeepClone)]
pub enum Target {
    /// Nowhere.
    Nowhere,
    /// To a file.
    File {
        /// The open file.
        #[resource]
        file: Live<File, FileConfig>,
    },
}
