//! The server goes away. The session takes itself apart into its builder, which closes what is dead, and opens again,
//! with growing waits, until the server is back. It continues with its data.
//!
//! ```sh
//! cargo run --example reconnect -- [TICKS]
//! ```

use std::{
    io::{self, BufRead, BufReader, Write},
    net::{SocketAddr, TcpListener, TcpStream, UdpSocket},
    process::ExitCode,
    thread::{self, JoinHandle},
    time::Duration,
};

use anyhow::{Chain, Result, anyhow, ensure};
use backon::{BlockingRetryable, ExponentialBuilder};
use freshtwin::{
    DeepClone, Live, Open, OpenError,
    net::{TcpConfig, UdpConfig},
};
use freshtwin_examples::{number, report, table};

/// Follows a server that counts. Reader and writer are two handles on one connection, so one open fills both.
#[derive(DeepClone)]
#[deep_clone(builder(into))]
#[resource(group = wire, open = connect(server), after = follow(requests, ticks))]
struct Feed {
    server: TcpConfig,
    ticks: Vec<u64>,
    /// Where others ask how it is: a fixed port, which only one value at a time can have.
    #[resource]
    status: Live<UdpSocket, UdpConfig>,
    #[resource(group = wire)]
    lines: BufReader<TcpStream>,
    #[resource(group = wire)]
    requests: TcpStream,
}

fn connect(server: &TcpConfig) -> io::Result<(BufReader<TcpStream>, TcpStream)> {
    let requests: TcpStream = server.open()?;
    Ok((BufReader::new(requests.try_clone()?), requests))
}

/// Asks for what comes after the last tick that was heard.
fn follow(requests: &mut TcpStream, ticks: &[u64]) -> io::Result<()> {
    writeln!(requests, "FROM {}", ticks.last().map_or(0, |last| last + 1))
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

fn row(event: impl ToString, feed: &Feed) -> [String; 4] {
    let port = |address: io::Result<SocketAddr>| address.map_or("none".to_owned(), |it| it.port().to_string());
    let [wire, status] = [feed.requests.local_addr(), feed.status.local_addr()].map(port);
    [event.to_string(), feed.ticks.len().to_string(), wire, status]
}

/// An error and its causes, in one sentence.
fn sentence(error: &OpenError) -> String {
    Chain::new(error).map(ToString::to_string).collect::<Vec<_>>().join(": ")
}

fn main() -> ExitCode {
    report(run())
}

fn run() -> Result<()> {
    let wanted = number(1, "TICKS", 1000)?;
    let half = wanted / 2;

    let localhost = SocketAddr::from(([127, 0, 0, 1], 0));
    let (address, server) = serve(localhost, half)?;
    // A free port, which is then the fixed one.
    let status = UdpSocket::bind(localhost)?.local_addr()?;
    let builder = Feed::builder().server(TcpConfig::new(address)).ticks(Vec::new());
    let mut feed = builder.status(UdpConfig::new(status)).build()?;
    println!("A feed listens to a server that counts to {wanted}. The server goes away half way.");
    let mut rows = vec![row("opened", &feed)];
    let error = feed.hear(wanted).expect_err("the server stops half way");
    rows.push(row(error, &feed));
    server.join().map_err(|_| anyhow!("the server has panicked"))??;

    let error = feed.twin().map(drop).expect_err("the port is taken");
    println!("A twin beside it would not open: {}.", sentence(&error));
    println!("So the feed is closed, and opened again from its builder until the server is back:");

    // Moves the data and closes the resources, so that the port is free for those that come.
    let builder = feed.into_builder();
    let waits = ExponentialBuilder::default().with_min_delay(Duration::from_millis(25)).with_max_times(10);
    let mut server = None;
    let mut feed = (|| builder.open())
        .retry(waits)
        .notify(|error, wait| {
            println!("  {}; again in {} ms", sentence(error), wait.as_millis());
            let [ticks, none] = [builder.ticks.len().to_string(), "none".to_owned()];
            rows.push(["no server".to_owned(), ticks, none.clone(), none]);
            // Three failures later the server is back.
            if rows.len() == 5 {
                server = Some(serve(address, wanted));
            }
        })
        .call()?;
    rows.push(row("opened again", &feed));
    feed.hear(wanted)?;
    rows.push(row("has heard the rest", &feed));
    println!("{}", table(["event", "ticks", "local port", "status port"], rows));

    let complete = feed.ticks.iter().copied().eq(0..wanted);
    drop(feed);
    // The server may still be counting for a caller who has heard enough: that error is its own.
    let _ = server.transpose()?.map(|(_, server)| server.join());
    ensure!(complete, "ticks are missing or double");
    Ok(())
}
