use freshtwin::DeepClone;

#[derive(DeepClone)]
#[deep_clone(bound = "U: DeepClone")]
struct Deck<T, const N: usize> {
    cards: [T; N],
}

#[derive(DeepClone)]
#[deep_clone(bound = "T: DeepClone")]
struct Card {
    suit: String,
}

fn main() {
    let deck = Deck { cards: [Card { suit: String::new() }] };
    let _ = deck.deep_clone();
}
