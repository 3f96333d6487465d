// What stands there is not right as a list: it is not offered as one.
use freshtwin::DeepClone;

struct Conn;

#[derive(DeepClone)]
#[deep_clone(builder = (Opens))]
struct Name {
    #[resource(new = Conn)]
    conn: Conn,
}

#[derive(DeepClone)]
#[deep_clone(builder = (Maker, derive(Debug)))]
struct NameBesideASetting {
    #[resource(new = Conn)]
    conn: Conn,
}

#[derive(DeepClone)]
#[deep_clone(builder = (derives(Debug)))]
struct Misspelt {
    #[resource(new = Conn)]
    conn: Conn,
}

#[derive(DeepClone)]
#[deep_clone(builder = name)]
struct Key {
    #[resource(new = Conn)]
    conn: Conn,
}

#[derive(DeepClone)]
#[deep_clone(builder = setters(pub))]
struct KeyWithAMistake {
    #[resource(new = Conn)]
    conn: Conn,
}

#[derive(DeepClone)]
struct Field {
    #[resource = "new Conn"]
    conn: Conn,
    #[resource = "new = Conn;"]
    other: Conn,
    #[deep_clone = "clone = true"]
    number: u8,
}

fn main() {}
// remedy: = (Opens) => = Opens && = (Maker, derive(Debug)) => (name = Maker, derive(Debug)) && = (derives(Debug)) => (derive(Debug)) && builder = name => builder(name = Name2) && = setters(pub) => (setters = pub) && resource = "new Conn" => resource(new = Conn) && resource = "new = Conn;" => resource(new = Conn) && deep_clone = "clone = true" => deep_clone(clone)
