use std::fs::File;

use freshtwin::fs::FileConfig;
use freshtwin::{DeepClone, Live, OpenError};

fn second(log: &Live<File, FileConfig>) -> Result<Live<File, FileConfig>, OpenError> {
    let _ = Live::config(log).deep_clone();
    Ok(log.deep_clone())
}

fn main() {}
// remedy: Ok(log.deep_clone()) => Ok(log.twin()?) && use std => use freshtwin::Resource; use std
