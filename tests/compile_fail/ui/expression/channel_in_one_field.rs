// remedy: #[derive(DeepClone)] => #[derive(DeepClone)] #[resource(group = news, new = mpsc::channel())] && #[resource(new = mpsc::channel())] => #[resource(group = news)]
use std::sync::mpsc;

use freshtwin::DeepClone;

#[derive(DeepClone)]
struct Bus {
    #[resource(new = mpsc::channel())]
    sender: mpsc::Sender<String>,
    #[resource(new = mpsc::channel())]
    receiver: mpsc::Receiver<String>,
}

fn main() {}
