//! An HTTP client: a twin starts with connections and cookies of its own, and with the same base address and headers.
//!
//! ```sh
//! cargo run --example http
//! ```

use std::{
    io::{self, BufRead, BufReader, Write},
    net::{TcpListener, TcpStream},
    process::ExitCode,
    sync::atomic::{AtomicU32, Ordering},
    thread,
    time::Duration,
};

use anyhow::Result;
use freshtwin::{DeepClone, Open};
use freshtwin_examples::{report, table};
use ureq::Agent;

/// The config: what a client can be made from, and made again.
#[derive(DeepClone)]
struct Site {
    base: String,
    language: String,
}

impl Open<Agent> for Site {
    type Error = ureq::Error;

    fn open(&self) -> Result<Agent, ureq::Error> {
        Ok(Agent::config_builder().timeout_global(Some(Duration::from_secs(10))).build().new_agent())
    }
}

/// `Agent` is a handle: its `Clone` would share the cookies, and with them the login.
#[derive(DeepClone)]
struct Browser {
    visited: Vec<String>,
    site: Site,
    #[resource(from = site, after = log_in(agent, site))]
    agent: Agent,
}

fn log_in(agent: &Agent, site: &Site) -> Result<(), ureq::Error> {
    agent.get(format!("{}/login", site.base)).call().map(drop)
}

impl Browser {
    fn visit(&mut self, page: &str) -> Result<String, ureq::Error> {
        let request =
            self.agent.get(format!("{}/{page}", self.site.base)).header("Accept-Language", &self.site.language);
        let text = request.call()?.body_mut().read_to_string()?;
        self.visited.push(page.to_owned());
        Ok(text)
    }

    fn row(&mut self, name: &str) -> Result<[String; 3], ureq::Error> {
        let text = self.visit("greeting")?;
        Ok([name.to_owned(), text, self.visited.join(", ")])
    }
}

static LOGINS: AtomicU32 = AtomicU32::new(0);

/// One connection of a site that tells visitors apart by their cookie, and greets in two languages.
fn serve(stream: TcpStream) -> io::Result<()> {
    let mut replies = stream.try_clone()?;
    let mut lines = BufReader::new(stream).lines();
    while let Some(request) = lines.next() {
        let request = request?;
        let headers: Vec<String> =
            lines.by_ref().map_while(io::Result::ok).take_while(|line| !line.is_empty()).collect();
        let value = |name: &str| {
            headers.iter().find_map(|line| line.split_once(": ").filter(|(key, _)| key.eq_ignore_ascii_case(name)))
        };
        let visitor = value("cookie").map_or("nobody", |(_, cookie)| cookie);
        let (cookie, text) = if request.starts_with("GET /login ") {
            let login = LOGINS.fetch_add(1, Ordering::Relaxed) + 1;
            (format!("Set-Cookie: visitor={login}\r\n"), "welcome".to_owned())
        } else {
            let word = if value("accept-language").is_some_and(|(_, language)| language == "de") {
                "Guten Tag"
            } else {
                "Hello"
            };
            (String::new(), format!("{word}, {visitor}"))
        };
        write!(replies, "HTTP/1.1 200 OK\r\nContent-Length: {}\r\n{cookie}\r\n{text}", text.len())?;
    }
    Ok(())
}

fn start_server() -> io::Result<String> {
    let listener = TcpListener::bind("127.0.0.1:0")?;
    let base = format!("http://{}", listener.local_addr()?);
    thread::spawn(move || listener.incoming().flatten().for_each(|stream| drop(thread::spawn(|| serve(stream)))));
    Ok(base)
}

fn main() -> ExitCode {
    report(run())
}

fn run() -> Result<()> {
    let base = start_server()?;
    let site = Site { base: base.clone(), language: "en".into() };
    let mut browser = Browser::builder().visited(Vec::new()).site(site).build()?;
    browser.visit("news")?;

    println!("A browser is logged in. Each twin logs in for itself, and knows what was visited:\n");
    let mut twin = browser.twin()?;
    let mut german = browser.to_builder().site(Site { base, language: "de".into() }).open()?;

    let rows = [browser.row("the original")?, twin.row("its twin")?, german.row("in German")?];
    println!("{}", table(["browser", "the site says", "visited"], rows));
    Ok(())
}
