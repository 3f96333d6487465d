//! An async client with a login and a checkpoint
//!
//! Each new connection logs in. The builder is written as JSON, without the
//! password, and another process goes on from there.

use std::{error::Error, io};

use freshtwin::{DeepClone, Live, net::TcpConfig};
use serde::{Deserialize, Serialize};
use tokio::{
    io::{AsyncBufReadExt, AsyncWriteExt, BufReader},
    net::TcpStream,
};

type Wire = BufReader<TcpStream>;

#[derive(DeepClone)]
#[deep_clone(builder(derive(Serialize, Deserialize)))]
struct Mailbox {
    user: String,
    #[deep_clone(attr(serde(skip)))] // not in the checkpoint
    password: String,
    read: Vec<u32>,
    // In `after` the open field is in scope as `&mut`, and it can await.
    #[resource(async, after = log_in(wire, user, password).await)]
    wire: Live<Wire, TcpConfig>,
}

async fn log_in(wire: &mut Wire, user: &str, password: &str) -> io::Result<()> {
    match ask(wire, &format!("LOGIN {user} {password}")).await?.as_str() {
        "OK" => Ok(()),
        refusal => Err(io::Error::other(refusal)),
    }
}

async fn ask(wire: &mut Wire, request: &str) -> io::Result<String> {
    wire.write_all(format!("{request}\n").as_bytes()).await?;
    let mut reply = String::new();
    wire.read_line(&mut reply).await?;
    Ok(reply.trim_end().to_owned())
}

impl Mailbox {
    async fn fetch(&mut self, number: u32) -> io::Result<String> {
        let mail = ask(&mut self.wire, &format!("FETCH {number}")).await?;
        self.read.push(number);
        Ok(mail)
    }

    fn checkpoint(&self) -> serde_json::Result<String> {
        serde_json::to_string(&self.to_builder())
    }
}

async fn resume(
    checkpoint: &str,
    password: &str,
) -> Result<Mailbox, Box<dyn Error + Send + Sync>> {
    let mut builder: MailboxBuilder = serde_json::from_str(checkpoint)?;
    builder.password = password.into();
    Ok(builder.build().await?) // connects, and logs in
}

#[tokio::test]
async fn another_process_goes_on() -> crate::Result {
    let server = serve().await?;
    let mut mailbox = Mailbox::builder()
        .user("ada".into())
        .password("s3cret".into())
        .read(Vec::new())
        .wire(TcpConfig::new(server))
        .build()
        .await?;
    assert_eq!(mailbox.fetch(7).await?, "mail 7 of ada");

    let checkpoint = mailbox.checkpoint()?;
    assert!(!checkpoint.contains("s3cret"), "{checkpoint}");
    drop(mailbox);

    let mut resumed = resume(&checkpoint, "s3cret").await?;
    assert_eq!(resumed.fetch(8).await?, "mail 8 of ada");
    assert_eq!(resumed.read, [7, 8]);

    let refused = resume(&checkpoint, "guess").await.err().expect("an error");
    assert_eq!(refused.to_string(), "cannot open `wire` of `Mailbox`");
    let cause = refused.source().expect("the cause");
    assert_eq!(cause.to_string(), "NO, ada");
    Ok(())
}

/// A server with one password. It knows each connection by its login.
async fn serve() -> io::Result<std::net::SocketAddr> {
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await?;
    let address = listener.local_addr()?;
    tokio::spawn(async move {
        while let Ok((stream, _)) = listener.accept().await {
            tokio::spawn(answer(BufReader::new(stream)));
        }
    });
    Ok(address)
}

async fn answer(mut wire: Wire) -> io::Result<()> {
    let mut user = None;
    loop {
        let mut line = String::new();
        if wire.read_line(&mut line).await? == 0 {
            return Ok(());
        }
        let words: Vec<&str> = line.split_whitespace().collect();
        let reply = match (&words[..], &user) {
            (["LOGIN", name, "s3cret"], _) => {
                user = Some(String::from(*name));
                "OK".into()
            }
            (["LOGIN", name, _], _) => format!("NO, {name}"),
            (["FETCH", number], Some(user)) => {
                format!("mail {number} of {user}")
            }
            _ => "log in first".into(),
        };
        wire.write_all(format!("{reply}\n").as_bytes()).await?;
    }
}
