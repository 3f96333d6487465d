//! Programs of edition 2015, where a path that begins with `::` leads to what the crate itself declares.

use std::{env, fs, path::Path};

use crate::COMPILER;

const PROGRAM: &str = r#"
#[macro_use]
extern crate freshtwin;

mod core {}

mod inside {
    #[derive(DeepClone)]
    pub struct Data {
        #[deep_clone(KEY)]
        pub name: ::std::rc::Rc<str>,
        // No keywords yet.
        pub async: Box<str>,
        pub dyn: Option<u8>,
    }

    #[derive(DeepClone)]
    pub struct Live {
        pub data: TYPE,
        pub try: u8,
        pub path: ::std::path::PathBuf,
        #[resource(open = ::std::fs::File::open(path))]
        pub file: ::std::fs::File,
    }
}

fn main() {
    let live = inside::Live::builder().data(Default::default()).try(1).path("Cargo.toml".into());
    live.build().unwrap().twin().unwrap();
}
"#;

/// What rustc says about the program with this key and this type.
fn errors(key: &str, ty: &str) -> String {
    let out = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("edition_2015_{key}"));
    let _ = fs::remove_dir_all(&out);
    fs::create_dir_all(&out).expect("a folder for the output");
    let program = out.join("program.rs");
    fs::write(&program, PROGRAM.replace("KEY", key).replace("TYPE", ty)).expect("a file");
    let output = COMPILER.rustc_of_edition("2015", &program, &out).output().expect("rustc runs");
    let _ = fs::remove_dir_all(&out);
    String::from_utf8(output.stderr).expect("text")
}

#[test]
fn a_program_without_mistakes_compiles() {
    assert_eq!(errors("share", "Vec<Data>"), "");
}

#[test]
fn mistakes_are_told_as_in_other_editions() {
    let errors = errors("shar", "Vec<::std::fs::File>");
    assert!(errors.contains("unknown key `shar`, did you mean `share`?"), "{errors}");
    assert!(errors.contains("`File` is a live resource, not data"), "{errors}");
    assert!(errors.contains("aborting due to 2 previous errors"), "{errors}");
}
