//! MQTT with rumqttc
//!
//! A client, and the connection that the program has to poll.

use std::sync::atomic::{AtomicU32, Ordering};

use freshtwin::DeepClone;
use rumqttc::{Client, Connection, MqttOptions, QoS};

#[derive(DeepClone)]
#[resource(group = session, new = session(client_id, host, *port))]
struct Sensor {
    readings: Vec<f64>,
    // A broker ends the older of two sessions with one id, so each value gets
    // an id of its own.
    #[deep_clone(default = fresh_id())]
    client_id: String,
    host: String,
    port: u16,
    #[resource(group = session)]
    client: Client,
    #[resource(group = session)]
    connection: Connection, // connects when it is polled
}

fn fresh_id() -> String {
    static NEXT: AtomicU32 = AtomicU32::new(1);
    format!(
        "sensor-{}-{}",
        std::process::id(),
        NEXT.fetch_add(1, Ordering::Relaxed)
    )
}

fn session(client_id: &str, host: &str, port: u16) -> (Client, Connection) {
    Client::new(MqttOptions::new(client_id, host, port), 10)
}

#[test]
fn a_twin_is_another_client() -> crate::Result {
    use std::io::{Read, Write};

    use rumqttc::{Event, Packet};

    /// Takes what fits into one read of a packet: enough for a short message.
    fn packet(stream: &mut std::net::TcpStream) -> String {
        let mut bytes = [0; 200];
        let length = stream.read(&mut bytes).expect("a packet");
        String::from_utf8_lossy(&bytes[..length]).into_owned()
    }
    let listener = std::net::TcpListener::bind("127.0.0.1:0")?;
    let port = listener.local_addr()?.port();
    let (sender, packets) = std::sync::mpsc::channel();
    std::thread::spawn(move || {
        for mut stream in listener.incoming().flatten() {
            let connect = packet(&mut stream);
            stream.write_all(&[0x20, 2, 0, 0]).expect("the caller is there"); // CONNACK: welcome
            sender
                .send((connect, packet(&mut stream)))
                .expect("the test goes on");
        }
    });

    let sensor = Sensor::builder()
        .readings(vec![20.5])
        .host("127.0.0.1".into())
        .port(port)
        .build()?;
    let twin = sensor.twin()?;
    assert_eq!(twin.readings, [20.5]);
    let ids = [sensor.client_id.clone(), twin.client_id.clone()];
    for mut sensor in [sensor, twin] {
        sensor.client.publish(
            "temperature",
            QoS::AtMostOnce,
            false,
            sensor.readings[0].to_string(),
        )?;
        let mut events = sensor.connection.iter();
        assert!(matches!(
            events.next(),
            Some(Ok(Event::Incoming(Packet::ConnAck(_))))
        ));
        assert!(matches!(events.next(), Some(Ok(Event::Outgoing(_)))));
        let (connect, publish) = packets.recv()?;
        assert!(ids.iter().any(|id| connect.contains(id)), "{connect:?}");
        assert!(
            publish.contains("temperature") && publish.contains("20.5"),
            "{publish:?}"
        );
    }
    assert_ne!(ids[0], ids[1]);
    Ok(())
}
