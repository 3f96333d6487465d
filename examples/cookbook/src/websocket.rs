//! A websocket with tungstenite

use std::net::TcpStream;

use freshtwin::DeepClone;
use tungstenite::{Message, WebSocket, stream::MaybeTlsStream};

type Socket = WebSocket<MaybeTlsStream<TcpStream>>;

#[derive(DeepClone)]
struct Ticker {
    prices: Vec<String>,
    channels: Vec<String>,
    url: String,
    // Subscriptions belong to the connection: subscribe again on each one.
    #[resource(open = connect(url), after = subscribe(socket, channels))]
    socket: Socket,
}

fn connect(url: &str) -> tungstenite::Result<Socket> {
    let (socket, _response) = tungstenite::connect(url)?;
    Ok(socket)
}

fn subscribe(
    socket: &mut Socket,
    channels: &[String],
) -> tungstenite::Result<()> {
    channels.iter().try_for_each(|channel| socket.send(Message::text(channel)))
}

#[test]
fn a_twin_subscribes_again() -> crate::Result {
    let listener = std::net::TcpListener::bind("127.0.0.1:0")?;
    let url = format!("ws://{}", listener.local_addr()?);
    std::thread::spawn(move || {
        for (caller, stream) in listener.incoming().flatten().enumerate() {
            let mut socket = tungstenite::accept(stream).expect("a handshake");
            let channel = socket.read().expect("a subscription");
            socket
                .send(Message::text(format!("{channel} for caller {caller}")))
                .expect("a reply");
            std::mem::forget(socket);
        }
    });

    let mut ticker = Ticker::builder()
        .prices(vec![])
        .channels(vec!["tea".into()])
        .url(url)
        .build()?;
    ticker.prices.push(ticker.socket.read()?.into_text()?.to_string());
    let mut twin = ticker.twin()?;
    twin.prices.push(twin.socket.read()?.into_text()?.to_string());
    assert_eq!(ticker.prices, ["tea for caller 0"]);
    assert_eq!(twin.prices, ["tea for caller 0", "tea for caller 1"]);
    Ok(())
}
