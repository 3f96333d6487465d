use freshtwin::DeepClone;

#[derive(DeepClone)]
#[resource(group = wire)]
#[resource(open = connect())]
#[resource]
struct Session {
    #[resource(group = wire)]
    log: std::fs::File,
}

#[derive(DeepClone)]
#[resource(open = connect(), open = connect())]
struct Twice {
    #[resource(group = wire)]
    log: std::fs::File,
}

#[derive(DeepClone)]
enum Output {
    #[resource(group = wire, new = (1, 2))]
    #[resource(after = connect())]
    Disk {
        #[resource(group = wire)]
        log: u8,
        #[resource(group = wire)]
        other: u8,
    },
}

fn main() {}

fn connect() {}
