//! The server goes away. The session is dead, but its map is not: `to_builder` works on the dead value, and the twin
//! goes on where the data was.
//!
//! ```sh
//! cargo run --example reconnect -- [TICKS]
//! ```

use std::{
    io::{self, BufRead, BufReader, Write},
    net::{SocketAddr, TcpListener, TcpStream},
    process::ExitCode,
    thread::{self, JoinHandle},
    time::Duration,
};

use anyhow::{Result, anyhow, ensure};
use freshtwin::{DeepClone, Open, net::TcpConfig};
use freshtwin_examples::{number, progress, report, table};

/// Follows a server that counts. Reader and writer are two handles on one connection, so one open fills both.
#[derive(DeepClone)]
#[resource(group = wire, open = follow(server, ticks))]
struct Feed {
    server: TcpConfig,
    ticks: Vec<u64>,
    #[resource(group = wire)]
    lines: BufReader<TcpStream>,
    #[resource(group = wire)]
    requests: TcpStream,
}

/// Connects, and asks for what comes after the last tick that was heard.
fn follow(server: &TcpConfig, ticks: &[u64]) -> io::Result<(BufReader<TcpStream>, TcpStream)> {
    let mut requests: TcpStream = server.open()?;
    writeln!(requests, "FROM {}", ticks.last().map_or(0, |last| last + 1))?;
    Ok((BufReader::new(requests.try_clone()?), requests))
}

impl Feed {
    /// Reads until `count` ticks have been heard.
    fn hear(&mut self, count: u64) -> io::Result<()> {
        let mut line = String::new();
        while (self.ticks.len() as u64) < count {
            line.clear();
            if self.lines.read_line(&mut line)? == 0 {
                return Err(io::Error::new(io::ErrorKind::UnexpectedEof, "the server has hung up"));
            }
            self.ticks.push(line.trim().parse().map_err(io::Error::other)?);
        }
        writeln!(self.requests, "ENOUGH")
    }
}

/// A server that counts for one caller, and goes away after `limit` ticks.
fn serve(address: SocketAddr, limit: u64) -> io::Result<(SocketAddr, JoinHandle<io::Result<()>>)> {
    let listener = TcpListener::bind(address)?;
    let address = listener.local_addr()?;
    let count = move || {
        let (mut caller, _) = listener.accept()?;
        let mut request = String::new();
        BufReader::new(caller.try_clone()?).read_line(&mut request)?;
        let from: u64 = request.trim().trim_start_matches("FROM ").parse().map_err(io::Error::other)?;
        (from..from + limit).try_for_each(|tick| writeln!(caller, "{tick}"))
    };
    Ok((address, thread::spawn(count)))
}

fn row(event: impl ToString, feed: &Feed) -> [String; 3] {
    let port = feed.requests.local_addr().map_or("none".to_owned(), |address| address.port().to_string());
    [event.to_string(), feed.ticks.len().to_string(), port]
}

fn main() -> ExitCode {
    report(run())
}

fn run() -> Result<()> {
    let wanted = number(1, "TICKS", 1000)?;
    let half = wanted / 2;

    let (address, server) = serve(SocketAddr::from(([127, 0, 0, 1], 0)), half)?;
    let mut feed = Feed::builder().server(TcpConfig::new(address)).ticks(Vec::new()).build()?;
    let mut rows = vec![row("opened", &feed)];
    let error = feed.hear(wanted).expect_err("the server stops half way");
    rows.push(row(error, &feed));
    server.join().map_err(|_| anyhow!("the server has panicked"))??;

    // The value is dead. Its map is not.
    let map = feed.to_builder();
    let mut server = None;
    let bar = progress("reconnecting", 3);
    let mut twin = loop {
        match map.open() {
            Ok(twin) => break twin,
            Err(error) => rows.push(row(format!("{:#}", anyhow!(error)), &feed)),
        }
        bar.inc(1);
        thread::sleep(Duration::from_millis(50));
        if rows.len() == 4 {
            server = Some(serve(address, wanted)?.1);
        }
    };
    bar.finish_and_clear();
    rows.push(row("the twin has opened", &twin));
    twin.hear(wanted)?;
    rows.push(row("the twin has heard the rest", &twin));
    println!("{}", table(["event", "ticks", "local port"], rows));

    let complete = twin.ticks.iter().copied().eq(0..wanted);
    drop(twin);
    // The server may still be counting for a caller who has heard enough: that error is its own.
    let _ = server.map(JoinHandle::join);
    ensure!(complete, "ticks are missing or double");
    Ok(())
}
