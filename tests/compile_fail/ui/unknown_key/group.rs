use freshtwin::DeepClone;

#[derive(DeepClone)]
#[resource(group = wire, open = connect(), when = now)]
struct Session {
    #[resource(group = wire)]
    log: std::fs::File,
}

fn main() {}

fn connect() {}
