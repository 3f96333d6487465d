use freshtwin::DeepClone;

macro_rules! hooked {
    ($name:ident, $with:expr) => {
        #[derive(DeepClone)]
        struct $name {
            #[deep_clone(with = $with)]
            bytes: Vec<u8>,
        }
    };
}

hooked!(Buffer, |bytes| bytes.to_vec());
hooked!(Other, |bytes, _| bytes.to_vec());

fn main() {}
// remedy: Buffer, |bytes| => Buffer, |bytes, _|
