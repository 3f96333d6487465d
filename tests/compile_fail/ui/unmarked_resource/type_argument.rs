use freshtwin::DeepClone;

#[derive(DeepClone)]
struct List<T>(Vec<T>);

fn copy(list: &List<std::fs::File>) -> List<std::fs::File> {
    DeepClone::deep_clone(list)
}

fn main() {}
