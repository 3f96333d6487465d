use freshtwin::DeepClone;

#[derive(DeepClone)]
struct Session {
    name: String,
    live: std::sync::mpsc::Sender<u8>,
}

fn start() -> std::sync::mpsc::Sender<u8> {
    let (sender, receiver) = std::sync::mpsc::channel();
    std::thread::spawn(move || for _ in receiver {});
    sender
}

fn main() {
    let _ = start();
}
// remedy: live: => #[resource(new = start())] live:
