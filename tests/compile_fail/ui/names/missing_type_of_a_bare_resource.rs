use freshtwin::DeepClone;

mod journal {
    use freshtwin::DeepClone;
    use std::fs::File;

    #[derive(DeepClone)]
    pub struct Journal {
        pub path: String,
        #[resource(open = File::open(path))]
        pub file: File,
    }
}

#[derive(DeepClone)]
struct Session {
    user: String,
    #[resource]
    journal: Journal,
}

fn main() {}

// remedy: journal: Journal, => journal: journal::Journal,
