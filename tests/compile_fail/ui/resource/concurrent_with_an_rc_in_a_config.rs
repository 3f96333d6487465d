use std::io;
use std::rc::Rc;

use freshtwin::{DeepClone, Live, Open};

#[derive(DeepClone)]
struct Account {
    name: Rc<str>,
}

struct Mailbox(usize);

impl Open<Mailbox> for Account {
    type Error = io::Error;
    fn open(&self) -> io::Result<Mailbox> {
        Ok(Mailbox(self.name.len()))
    }
}

#[derive(DeepClone)]
#[deep_clone(builder(concurrent))]
struct Inbox {
    #[resource]
    mailboxes: Vec<Live<Mailbox, Account>>,
    #[resource]
    first: Live<Mailbox, Account>,
}

// Each use of the type is right.
fn main() {
    let account = || Account { name: "Ann".into() };
    let inbox = Inbox::builder().mailboxes(vec![account()]).first(account()).build().unwrap();
    let twin = inbox.twin().unwrap();
    let builder = twin.to_builder();
    let again = builder.open().unwrap();
    assert_eq!(again.mailboxes[0].0 + again.first.0, 6);
}
// remedy: #[deep_clone(builder(concurrent))] => 
// remedy: name: Rc<str> => name: std::sync::Arc<str>
