use freshtwin::DeepClone;

struct Foreign(u8);

#[derive(DeepClone)]
struct Image {
    #[deep_clone(with = self.copy_of_front)]
    front: Foreign,
    #[deep_clone(with = &self.copy_of_back())]
    back: Foreign,
    #[deep_clone(with = selfie.to_owned())]
    selfie: &'static str,
}

impl Image {
    fn copy_of_front(front: &Foreign) -> Foreign {
        Foreign(front.0)
    }

    fn copy_of_back(back: &Foreign) -> Foreign {
        Foreign(back.0)
    }
}

fn main() {}
// remedy: with = self.copy_of_front => with = |front, _| Image::copy_of_front(front) && with = &self.copy_of_back() => with = |back, _| Image::copy_of_back(back) && with = selfie.to_owned() => with = |selfie, _| selfie.to_owned()
