use freshtwin::DeepClone;

#[derive(DeepClone)]
#[resource(group = wire)]
#[resource(open = connect())]
#[resource]
struct Session {
    #[resource(group = wire)]
    log: std::fs::File,
}

fn main() {}

fn connect() {}
