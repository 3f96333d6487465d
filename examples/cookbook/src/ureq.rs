//! HTTP with ureq

use freshtwin::DeepClone;
use ureq::Agent;

#[derive(DeepClone)]
struct Api {
    seen: Vec<String>,
    base: String,
    // An `Agent` is a handle: its `Clone` shares the connections and cookies.
    // `new` instead of `open`, because this cannot fail.
    #[resource(new = Agent::new_with_defaults())]
    agent: Agent,
}

impl Api {
    fn get(&mut self, path: &str) -> Result<(), ureq::Error> {
        let mut response =
            self.agent.get(format!("{}/{path}", self.base)).call()?;
        self.seen.push(response.body_mut().read_to_string()?);
        Ok(())
    }
}

#[test]
fn a_twin_has_connections_of_its_own() -> crate::Result {
    use std::io::{BufRead, BufReader, Result, Write};

    let listener = std::net::TcpListener::bind("127.0.0.1:0")?;
    let base = format!("http://{}", listener.local_addr()?);
    std::thread::spawn(move || {
        for (caller, mut stream) in listener.incoming().flatten().enumerate() {
            std::thread::spawn(move || -> Result<()> {
                for line in BufReader::new(stream.try_clone()?).lines() {
                    // An empty line ends a request.
                    if line?.is_empty() {
                        write!(
                            stream,
                            "HTTP/1.1 200 OK\r\nContent-Length: 8\r\n\r\ncaller {caller}"
                        )?;
                    }
                }
                Ok(())
            });
        }
    });

    let mut api = Api::builder().seen(vec![]).base(base).build()?;
    api.get("news")?;
    api.get("news")?;
    let mut twin = api.twin()?;
    twin.get("news")?;
    assert_eq!(api.seen, ["caller 0", "caller 0"]);
    assert_eq!(twin.seen, ["caller 0", "caller 0", "caller 1"]);
    Ok(())
}
