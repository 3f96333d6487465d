//! Mail with lettre

use freshtwin::DeepClone;
use lettre::{Message, SmtpTransport, Transport, transport::smtp};

#[derive(DeepClone)]
struct Outbox {
    drafts: Vec<(String, String)>,
    host: String,
    port: u16,
    // With lettre's feature `pool`, a transport is a pool of connections, and
    // its `Clone` shares them.
    #[resource(open = connect(host, *port))]
    smtp: SmtpTransport,
}

/// A transport connects when it sends. Testing the connection now makes a wrong
/// address an error of `build`.
fn connect(host: &str, port: u16) -> Result<SmtpTransport, smtp::Error> {
    // Without TLS. For a server on the internet: `SmtpTransport::relay(host)?`.
    let smtp = SmtpTransport::builder_dangerous(host).port(port).build();
    smtp.test_connection()?;
    Ok(smtp)
}

impl Outbox {
    fn send_all(
        &mut self,
    ) -> Result<(), Box<dyn std::error::Error + Send + Sync>> {
        for (to, text) in self.drafts.drain(..) {
            let message = Message::builder()
                .from("Ada <ada@localhost>".parse()?)
                .to(to.parse()?);
            self.smtp.send(&message.subject("Results").body(text)?)?;
        }
        Ok(())
    }
}

#[test]
fn a_twin_sends_its_own_drafts() -> crate::Result {
    let listener = std::net::TcpListener::bind("127.0.0.1:0")?;
    let port = listener.local_addr()?.port();
    let (sender, mails) = std::sync::mpsc::channel();
    std::thread::spawn(move || serve(listener, sender));

    let drafts =
        vec![("grace@localhost".to_owned(), "You have won.".to_owned())];
    let mut outbox = Outbox::builder()
        .drafts(drafts)
        .host("127.0.0.1".into())
        .port(port)
        .build()?;
    let mut twin = outbox.twin()?;
    twin.drafts[0].1 = "Nobody has won.".into();
    twin.send_all()?;
    assert!(mails.recv()?.ends_with("Nobody has won."));
    outbox.send_all()?;
    assert!(mails.recv()?.ends_with("You have won."));
    assert!(twin.drafts.is_empty());

    let error = twin
        .to_builder()
        .port(1)
        .build()
        .map(drop)
        .expect_err("nobody answers there");
    assert_eq!(error.path(), "smtp");
    Ok(())
}

/// Takes the mail of one caller after the other; gives what they send.
fn serve(
    listener: std::net::TcpListener,
    mails: std::sync::mpsc::Sender<String>,
) -> crate::Result {
    use std::io::{BufRead, BufReader, Write};

    for stream in listener.incoming() {
        let mut stream = stream?;
        let mut lines = BufReader::new(stream.try_clone()?).lines();
        stream.write_all(b"220 localhost\r\n")?;
        while let Some(line) = lines.next() {
            let line = line?;
            if line == "DATA" {
                stream.write_all(b"354 go on\r\n")?;
                let mail: Vec<String> = lines
                    .by_ref()
                    .take_while(|line| !matches!(line, Ok(line) if line == "."))
                    .collect::<Result<_, _>>()?;
                mails.send(mail.join("\n"))?;
            }
            stream.write_all(if line == "QUIT" {
                b"221 bye\r\n"
            } else {
                b"250 fine\r\n"
            })?;
        }
    }
    Ok(())
}
