use freshtwin::DeepClone;
use std::sync::mpsc::Receiver;

#[derive(DeepClone)]
struct Inbox {
    name: String,
    #[resource]
    mails: Receiver<String>,
}

fn main() {}
// remedy: struct Inbox { => #[resource(group = channel, new = std::sync::mpsc::channel())] struct Inbox { #[resource(group = channel)] sender: std::sync::mpsc::Sender<String>, && #[resource] => #[resource(group = channel)]
