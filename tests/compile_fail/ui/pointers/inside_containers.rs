use freshtwin::DeepClone;

#[derive(DeepClone)]
enum View<'a> {
    All(Vec<Option<&'a String>>),
    Pair { both: (u8, [*const u8; 2]) },
}

fn main() {}
