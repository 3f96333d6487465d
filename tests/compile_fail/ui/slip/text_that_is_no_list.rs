// What stands there begins with no key and its value: it is not offered as a list.
use freshtwin::DeepClone;

struct Conn;

#[derive(DeepClone)]
#[deep_clone(builder = (Opens))]
struct Name {
    #[resource(new = Conn)]
    conn: Conn,
}

#[derive(DeepClone)]
struct Field {
    #[resource = "new Conn"]
    conn: Conn,
}

fn main() {}
// remedy: builder = (Opens) => builder = Opens && resource = "new Conn" => resource(new = Conn)
