use freshtwin::Live;

struct Connection;
struct Url;

fn open() {
    let _: Live<Connection, Url> = Live::open(Url).unwrap();
}

fn reopen(live: &mut Live<Connection, Url>) {
    Live::reopen(live).unwrap();
}

fn main() {}
