use freshtwin::DeepClone;

#[derive(DeepClone)]
#[deep_clone(bound = "I: Iterator + DeepClone")]
struct Batch<I: Iterator> {
    items: I,
    peeked: Option<I::Item>,
}

fn main() {}
// remedy: "I: Iterator + DeepClone" => "I: Iterator + DeepClone, <I as Iterator>::Item: freshtwin::DeepClone"
