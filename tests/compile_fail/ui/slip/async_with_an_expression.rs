use freshtwin::DeepClone;

struct Line(String);

async fn dial(number: &str) -> Result<Line, String> {
    Ok(Line(number.to_owned()))
}

#[derive(DeepClone)]
struct Call {
    number: String,
    #[resource(async = dial(number).await)]
    line: Line,
}

fn main() {}
// remedy: async = dial(number).await => open = dial(number).await, async
