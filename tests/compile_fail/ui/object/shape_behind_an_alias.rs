use std::collections::HashMap;

use freshtwin::DeepClone;

trait Plugin {
    fn run(&self);
}

type Plugins = HashMap<String, Box<dyn Plugin>>;

#[derive(DeepClone)]
struct Host {
    name: String,
    plugins: Plugins,
}

fn main() {}
// remedy: trait Plugin { => trait Plugin: freshtwin::DynDeepClone {
