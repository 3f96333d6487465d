//! A buffered reader and a writer on one TCP connection.

use std::{
    io::{self, BufRead, BufReader, Write},
    net::TcpStream,
};

use freshtwin::{DeepClone, Open, net::TcpConfig};

/// One connect fills both fields, so they always belong to each other.
#[derive(DeepClone)]
#[resource(group = wire, open = connect(server))]
struct Store {
    asked: u32,
    server: TcpConfig,
    #[resource(group = wire)]
    replies: BufReader<TcpStream>,
    #[resource(group = wire)]
    requests: TcpStream,
}

fn connect(server: &TcpConfig) -> io::Result<(BufReader<TcpStream>, TcpStream)> {
    let requests: TcpStream = server.open()?;
    Ok((BufReader::new(requests.try_clone()?), requests))
}

impl Store {
    fn ask(&mut self, request: &str) -> io::Result<String> {
        self.asked += 1;
        writeln!(self.requests, "{request}")?;
        let mut reply = String::new();
        self.replies.read_line(&mut reply)?;
        Ok(reply.trim_end().to_owned())
    }
}

#[test]
fn a_twin_has_a_connection_of_its_own() -> crate::Result {
    let listener = std::net::TcpListener::bind("127.0.0.1:0")?;
    let server = TcpConfig::new(listener.local_addr()?).nodelay(true);
    std::thread::spawn(move || {
        for (caller, mut stream) in listener.incoming().flatten().enumerate() {
            std::thread::spawn(move || {
                let requests = BufReader::new(stream.try_clone()?).lines();
                requests.map_while(io::Result::ok).try_for_each(|request| writeln!(stream, "{request} {caller}"))
            });
        }
    });

    let mut store = Store::builder().asked(0).server(server).build()?;
    assert_eq!(store.ask("caller")?, "caller 0");
    let mut twin = store.twin()?;
    assert_eq!((twin.ask("caller")?.as_str(), twin.asked), ("caller 1", 2));
    assert_eq!((store.ask("caller")?.as_str(), store.asked), ("caller 0", 2));
    Ok(())
}
