use freshtwin::DeepClone;

#[derive(DeepClone)]
#[resource(group = wire, open = connect())]
enum Wire {
    Open(#[resource(group = wire)] std::fs::File),
}

fn main() {}

fn connect() {}
