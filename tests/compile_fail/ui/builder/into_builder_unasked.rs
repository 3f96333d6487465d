// A method of the user's of that name is no error.
use freshtwin::DeepClone;
use std::net::TcpListener;

#[derive(DeepClone)]
struct Server {
    address: String,
    #[resource(open = TcpListener::bind(address))]
    listener: TcpListener,
}

#[derive(DeepClone)]
struct Other {
    address: String,
    #[resource(open = TcpListener::bind(address))]
    listener: TcpListener,
}

impl Other {
    fn into_builder(self) -> OtherBuilder {
        self.to_builder()
    }
}

fn restart(server: Server, other: Other) {
    let _ = server.into_builder().build();
    let _ = other.into_builder().build();
}

fn main() {}
// remedy: struct Server => #[deep_clone(builder(into))] struct Server
// remedy: server.into_builder() => server.to_builder()
