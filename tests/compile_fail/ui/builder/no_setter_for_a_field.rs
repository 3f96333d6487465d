// Of what a builder does not hold, it says why it has no setter. A method of the user's of that name comes first.
use freshtwin::DeepClone;
use std::fs::File;
use std::marker::PhantomData;

#[derive(DeepClone)]
struct Log<T> {
    path: String,
    first: T,
    #[deep_clone(default)]
    lines: u32,
    kind: PhantomData<T>,
    #[resource(open = File::open(path))]
    file: File,
}

#[derive(DeepClone)]
struct Pair(String, #[resource(open = File::open(_0))] File);

impl PairBuilder {
    fn field_1(self, _: File) -> Self {
        self
    }
}

fn main() {
    let _ = Log::builder().path("a".into()).first(1).file(File::open("a").unwrap());
    let _ = Log::builder().path("a".into()).first(1).lines(3).build();
    let _ = Log::builder().path("a".into()).first(1).kind(PhantomData).build();
    let _ = Pair::builder().field_0("a".into()).field_1(File::open("a").unwrap());
}
// remedy: .file(File::open("a").unwrap()) =>  && .lines(3) =>  && .kind(PhantomData) => 
