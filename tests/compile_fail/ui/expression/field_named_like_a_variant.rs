use freshtwin::DeepClone;

#[derive(DeepClone)]
#[allow(non_snake_case)]
struct Line {
    Ok: u8,
    Some: u8,
    #[resource(new = Ok.wrapping_add(1))]
    line: u8,
    #[resource(open = Ok::<u8, String>(2))]
    other: u8,
}

fn main() {
    let _ = Line::builder();
}
// remedy: Ok: u8 => okay: u8 && Ok.wrapping => okay.wrapping
