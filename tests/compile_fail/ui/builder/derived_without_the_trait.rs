// A builder of a type that is generic over a resource, whose config lacks the derived trait.

use std::io;

use freshtwin::{DeepClone, Live, Open, Resource};

struct Mailbox;

#[derive(DeepClone)]
struct Account(String);

impl Open<Mailbox> for Account {
    type Error = io::Error;

    fn open(&self) -> io::Result<Mailbox> {
        Ok(Mailbox)
    }
}

#[derive(DeepClone)]
#[deep_clone(builder(derive(Clone, Debug)))]
struct Session<R: Resource> {
    #[resource]
    own: R,
}

fn main() {
    let builder = Session::<Live<Mailbox, Account>>::builder().own(Account("ada".to_owned()));
    println!("{builder:?}");
}
