use freshtwin::DeepClone;

struct Foreign(u8);

fn copy(foreign: &Foreign) -> Foreign {
    Foreign(foreign.0)
}

#[derive(DeepClone)]
struct Image {
    #[deep_clone(with = copy(front))]
    front: Foreign,
    #[deep_clone(with = copy(&self.back))]
    back: Foreign,
    #[deep_clone(with = copied?)]
    side: Foreign,
}

fn copied(foreign: &Foreign, _: &mut freshtwin::Cloner) -> Foreign {
    copy(foreign)
}

fn main() {}
// remedy: with = copy(front) => with = |front, _| copy(front) && with = copy(&self.back) => with = |back, _| copy(back) && copied? => copied
