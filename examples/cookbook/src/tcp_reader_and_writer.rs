//! A reader and a writer on one TCP connection
//!
//! One expression fills both fields, and each new connection logs in.

use std::{
    io::{self, BufRead, BufReader, Write},
    net::TcpStream,
};

use freshtwin::{DeepClone, Open, net::TcpConfig};

#[derive(DeepClone)]
#[resource(
    group = wire,
    open = connect(server),
    after = log_in(replies, requests, user)
)]
struct Store {
    user: String,
    asked: u32,
    server: TcpConfig,
    #[resource(group = wire)]
    replies: BufReader<TcpStream>,
    #[resource(group = wire)]
    requests: TcpStream,
}

fn connect(
    server: &TcpConfig,
) -> io::Result<(BufReader<TcpStream>, TcpStream)> {
    let requests: TcpStream = server.open()?;
    Ok((BufReader::new(requests.try_clone()?), requests))
}

fn log_in(
    replies: &mut BufReader<TcpStream>,
    requests: &mut TcpStream,
    user: &str,
) -> io::Result<()> {
    writeln!(requests, "USER {user}")?;
    let mut reply = String::new();
    replies.read_line(&mut reply)?;
    match reply.starts_with("OK ") {
        true => Ok(()),
        false => Err(io::Error::other(reply)),
    }
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
                requests.map_while(io::Result::ok).try_for_each(|request| {
                    match request.as_str() {
                        "USER eve" => writeln!(stream, "go away"),
                        _ => writeln!(
                            stream,
                            "OK {request} from caller {caller}"
                        ),
                    }
                })
            });
        }
    });

    let mut store =
        Store::builder().user("ada".into()).asked(0).server(server).build()?;
    assert_eq!(store.ask("GET")?, "OK GET from caller 0");
    let mut twin = store.twin()?;
    assert_eq!(twin.ask("GET")?, "OK GET from caller 1");
    assert_eq!(store.ask("PUT")?, "OK PUT from caller 0");
    assert_eq!((store.asked, twin.asked), (2, 2));

    let eve = twin.to_builder().user("eve".into()).build().map(drop);
    assert_eq!(eve.expect_err("she is sent away").path(), "wire");
    Ok(())
}
