use std::marker::PhantomData;

use freshtwin::DeepClone;

trait Unit {}

#[derive(DeepClone)]
#[deep_clone(bound = "U: Unit, DeepClone")]
struct Quantity<U: Unit> {
    value: f64,
    unit: PhantomData<U>,
}

fn main() {}
// remedy: "U: Unit, DeepClone" => "U: Unit + DeepClone"
