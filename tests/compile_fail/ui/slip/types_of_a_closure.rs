use freshtwin::{Cloner, DeepClone};

#[derive(Clone)]
struct Id(u64);

type Text<'a> = &'a String;

#[derive(DeepClone)]
struct Player {
    #[deep_clone(with = |id: Id, _| id.clone())]
    id: Id,
    #[deep_clone(with = |name: &str, _| name.to_uppercase())]
    name: String,
    #[deep_clone(with = |list: &mut Vec<Id>, _| list.to_vec())]
    list: Vec<Id>,
    #[deep_clone(with = |team: &String, cloner: Cloner| team.deep_clone_in(cloner))]
    team: String,
    #[deep_clone(with = |town: &String, cloner: &Cloner| town.deep_clone_in(cloner))]
    town: String,
    // These are right.
    #[deep_clone(with = |text: Text, cloner: &mut freshtwin::Cloner| text.deep_clone_in(cloner))]
    text: String,
    #[deep_clone(with = |motto: &&'static str, _: _| motto)]
    motto: &'static str,
}

fn main() {}
// remedy: |id: Id, => |id: &Id, && |name: &str, => |name: &String, && |list: &mut Vec => |list: &Vec && cloner: Cloner| => cloner: &mut Cloner| && cloner: &Cloner| => cloner: &mut Cloner|
