//! Fields and setters of the builder whose types are not known beside a mistake in an attribute.

use std::fs::File;

use freshtwin::fs::FileConfig;
use freshtwin::{DeepClone, Live, OpenError};

#[derive(DeepClone)]
struct Shard {
    number: u32,
    #[resource]
    file: Live<File, FileConfig>,
}

#[derive(DeepClone)]
struct Cluster {
    #[deep_clone(nto)]
    name: String,
    #[resource]
    shards: Vec<Shard>,
}

#[derive(DeepClone)]
enum Store {
    One(#[resource] Shard),
    Many {
        #[deep_clone(shre)]
        name: String,
        #[resource]
        shards: Vec<Shard>,
    },
}

fn cluster() -> Result<Cluster, OpenError> {
    let mut builder = Cluster::builder().name("a".into()).shards(vec![Shard::builder().number(0).file(FileConfig::read("zero"))]);
    builder.shards.push(Shard::builder().number(1).file(FileConfig::read("one")));
    builder.shards[0].number += 1;
    builder.build()
}

fn store(store: &Store) -> Result<Store, OpenError> {
    let mut builder = store.to_builder();
    match &mut builder {
        StoreBuilder::One(shard) => shard.number = 2,
        StoreBuilder::Many { name, shards } => shards.iter_mut().for_each(|shard| shard.number = name.len() as u32),
    }
    builder.build()?;
    StoreBuilder::One(Shard::builder().number(1).file(FileConfig::read("one"))).open()?;
    StoreBuilder::Many { name: "all".to_owned(), shards: Vec::new() }.open()
}

fn main() {}
// remedy: #[deep_clone(nto)] =>  && #[deep_clone(shre)] => 
