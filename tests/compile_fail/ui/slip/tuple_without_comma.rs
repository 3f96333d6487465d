use freshtwin::DeepClone;

#[derive(DeepClone)]
struct Place<T>(Vec<T>, (u8 u8))
where
    T: Fn(u8) -> u8;

fn copy<T: Fn(u8) -> u8>(place: &Place<T>) -> Place<T> {
    place.deep_clone()
}

fn main() {
    let _ = copy::<fn(u8) -> u8>;
}
// remedy: (u8 u8) => (u8, u8) && copy<T: Fn => copy<T: DeepClone + Fn
