use freshtwin::DeepClone;

#[derive(DeepClone)]
#[deep_clone(builder(derive(Debug)))]
struct Email {
    to: Vec<String>,
    subject: String,
}

#[derive(DeepClone)]
#[deep_clone(builder)]
struct Letter {
    to: String,
}

fn main() {
    let _ = Email::builder().to(vec![]).subject("hi".into()).build();
    let _ = Letter::builder().to("ann".into()).build();
}
