use std::net::{TcpListener, TcpStream};

use freshtwin::DeepClone;

#[derive(DeepClone)]
#[resource]
struct OnTheType {
    stream: Option<TcpStream>,
}

#[derive(DeepClone)]
#[resource(group = pair, open = TcpListener::bind("localhost:0").map(|listener| (listener,)))]
struct OtherGroup {
    #[resource(group = pear)]
    listener: TcpListener,
}

fn main() {}
// remedy: #[resource] => #[allow(unused)] && stream: => #[resource(new = None)] stream: && pear => pair
