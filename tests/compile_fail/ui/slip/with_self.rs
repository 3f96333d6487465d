use freshtwin::DeepClone;

struct Foreign(u8);

#[derive(DeepClone)]
struct Image {
    #[deep_clone(with = self.copy_of_front)]
    front: Foreign,
}

impl Image {
    fn copy_of_front(front: &Foreign) -> Foreign {
        Foreign(front.0)
    }
}

fn main() {}
// remedy: with = self.copy_of_front => with = |front, _| Image::copy_of_front(front)
