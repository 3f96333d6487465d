use freshtwin::DeepClone;

fn dial(url: &str) -> Result<u8, String> {
    url.parse::<u8>().map_err(|error| error.to_string())
}

#[derive(DeepClone)]
struct Quoted {
    url: String,
    #[resource(open = "dial(url)")]
    line: u8,
}

#[derive(DeepClone)]
struct Closure {
    url: String,
    #[resource(open = |url| dial(url))]
    line: u8,
}

#[derive(DeepClone)]
struct OfSelf {
    url: String,
    #[resource(open = dial(&self.url))]
    line: u8,
}

#[derive(DeepClone)]
struct Trailing {
    url: String,
    #[resource(open = dial(url)?)]
    line: u8,
}

#[derive(DeepClone)]
struct Inside {
    url: String,
    #[resource(open = dial(std::str::from_utf8(url.as_bytes())?))]
    line: u8,
}

#[derive(DeepClone)]
struct New {
    url: String,
    #[resource(new = dial(url)?)]
    line: u8,
}

fn main() {
    let _ = (Quoted::builder(), Closure::builder(), OfSelf::builder(), Trailing::builder(), Inside::builder());
    let _ = New::builder();
}
// remedy: "dial(url)" => dial(url) && |url| dial => dial && &self.url => url && dial(url)? => dial(url) && new = dial => open = dial && dial(std::str::from_utf8(url.as_bytes())?) => dial(url)
