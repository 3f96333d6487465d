use freshtwin::DeepClone;

async fn pair(first: u8) -> Result<(u8, u8), String> {
    Ok((first, first + 1))
}

#[derive(DeepClone)]
#[resource(group = both, open = pair(*start).await)]
struct Pair {
    start: u8,
    #[resource(group = both, async)]
    first: u8,
    #[resource(group = both, async)]
    second: u8,
}

fn main() {}
// remedy: pair(*start).await) => pair(*start).await, async) && group = both, async => group = both
