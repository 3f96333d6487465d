use freshtwin::DeepClone;

#[derive(DeepClone)]
struct Session {
    #[resource]
    name: String,
    #[resource(async)]
    sizes: Vec<u8>,
}

fn main() {}
// remedy: #[resource] =>  && #[resource(async)] => 
