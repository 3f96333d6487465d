// The error is about what the tuple holds.
use freshtwin::DeepClone;

struct Socket;

#[derive(DeepClone)]
struct Server {
    name: String,
    #[resource]
    sockets: (Socket,),
}

fn main() {}
