//! A line protocol over TCP: a buffered reader and a writer on one connection, and what the server has said in the
//! handshake.
//!
//! ```sh
//! cargo run --example line_protocol
//! ```

use std::{
    collections::HashMap,
    io::{self, BufRead, BufReader, Write},
    net::{TcpListener, TcpStream},
    process::ExitCode,
    sync::{Arc, Mutex, PoisonError},
    thread,
    time::Duration,
};

use anyhow::Result;
use freshtwin::{DeepClone, Open, net::TcpConfig};
use freshtwin_examples::{report, table};

/// A client of a store. One connect fills three fields, in this order: they cannot end up on different connections.
#[derive(DeepClone)]
#[resource(group = wire, open = greet(server, prefix))]
struct Store {
    server: TcpConfig,
    prefix: String,
    requests: u32,
    #[resource(group = wire)]
    replies: BufReader<TcpStream>,
    #[resource(group = wire)]
    wire: TcpStream,
    #[resource(group = wire)]
    greeting: String,
}

/// Connects, sends the prefix of the keys, and reads the server's greeting.
fn greet(server: &TcpConfig, prefix: &str) -> io::Result<(BufReader<TcpStream>, TcpStream, String)> {
    let mut wire: TcpStream = server.open()?;
    let mut replies = BufReader::new(wire.try_clone()?);
    writeln!(wire, "HELLO {prefix}")?;
    let greeting = read_line(&mut replies)?;
    Ok((replies, wire, greeting))
}

fn read_line(reader: &mut impl BufRead) -> io::Result<String> {
    let mut line = String::new();
    match reader.read_line(&mut line)? {
        0 => Err(io::ErrorKind::UnexpectedEof.into()),
        _ => Ok(line.trim_end().to_owned()),
    }
}

impl Store {
    fn ask(&mut self, request: &str) -> io::Result<String> {
        self.requests += 1;
        writeln!(self.wire, "{request}")?;
        read_line(&mut self.replies)
    }

    fn row(&mut self, name: &str) -> io::Result<[String; 5]> {
        let size = self.ask("GET size")?;
        Ok([name.into(), self.prefix.clone(), self.greeting.clone(), size, self.requests.to_string()])
    }
}

type Values = Arc<Mutex<HashMap<String, String>>>;

/// One caller: keys are looked up under the prefix of its `HELLO`.
fn serve(stream: TcpStream, caller: usize, values: &Values) -> io::Result<()> {
    let mut replies = stream.try_clone()?;
    let mut prefix = String::new();
    for line in BufReader::new(stream).lines() {
        let line = line?;
        let words: Vec<&str> = line.split(' ').collect();
        let mut values = values.lock().unwrap_or_else(PoisonError::into_inner);
        let reply = match words[..] {
            ["HELLO", name] => {
                prefix = name.to_owned();
                format!("you are caller {caller}")
            }
            ["SET", key, value] => values.insert(format!("{prefix}/{key}"), value.to_owned()).unwrap_or("new".into()),
            ["GET", key] => values.get(&format!("{prefix}/{key}")).cloned().unwrap_or("none".into()),
            _ => "what?".to_owned(),
        };
        writeln!(replies, "{reply}")?;
    }
    Ok(())
}

fn start_server() -> io::Result<TcpConfig> {
    let listener = TcpListener::bind("127.0.0.1:0")?;
    let config = TcpConfig::new(listener.local_addr()?).read_timeout(Duration::from_secs(10)).nodelay(true);
    let values = Values::default();
    thread::spawn(move || {
        for (index, stream) in listener.incoming().flatten().enumerate() {
            let values = values.clone();
            thread::spawn(move || serve(stream, index + 1, &values));
        }
    });
    Ok(config)
}

fn main() -> ExitCode {
    report(run())
}

fn run() -> Result<()> {
    let mut store = Store::builder().server(start_server()?).prefix("shop".into()).requests(0).build()?;
    store.ask("SET size large")?;

    println!("A store is open. Each twin connects and says hello for itself:\n");
    let mut twin = store.twin()?;
    twin.ask("SET size small")?;
    let mut other = store.to_builder().prefix("museum".into()).open()?;

    let rows = [store.row("the original")?, twin.row("its twin")?, other.row("with another prefix")?];
    println!("{}", table(["store", "prefix", "greeting", "size", "requests"], rows));
    Ok(())
}
