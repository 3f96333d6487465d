// remedy: receiver: mpsc::Receiver<String> => sender: mpsc::Sender<String> && last: mpsc::Sender<String> => receiver: mpsc::Receiver<String>
use std::sync::mpsc;

use freshtwin::DeepClone;

#[derive(DeepClone)]
#[resource(group = news, new = mpsc::channel())]
struct Bus {
    #[resource(group = news)]
    receiver: mpsc::Receiver<String>,
    #[resource(group = news)]
    last: mpsc::Sender<String>,
}

fn main() {}
