//! Whether a program is changed as the name of a change says.

use super::{mutants, programs::Program};

const PROGRAM: &str = r#"
#[derive(Debug, DeepClone)]
#[deep_clone(builder(into))]
pub struct Log<T: Clone> {
    // A comment, with a comma.
    #[resource(open = |path, _| File::open(","), async)]
    pub file: Live<File, FileConfig>, title: T,
}
let log = Log::builder().title("a").build()?;
"#;

#[track_caller]
fn changed(name: &str, old: &str, new: &str) {
    let program = Program { name: "page".into(), text: PROGRAM.into() };
    let mutants = mutants(&program);
    let names: Vec<_> = mutants.iter().map(|mutant| mutant.name.as_str()).collect();
    let mutant = mutants.iter().find(|mutant| mutant.name == format!("page: {name}"));
    assert!(PROGRAM.contains(old), "{old}");
    assert_eq!(mutant.unwrap_or_else(|| panic!("{names:#?}")).text, PROGRAM.replace(old, new));
}

#[test]
fn attributes() {
    changed("attribute misspelt @ deep_clone of a type", "deep_clone(", "deepclone(");
    changed("keys deleted @ resource", "#[resource(open = |path, _| File::open(\",\"), async)]", "#[resource]");
    changed("key deleted @ open", "open = |path, _| File::open(\",\"), async", "async");
    changed("key deleted @ async", ", async", "");
    changed("key in the other attribute @ async", ", async)]", ")] #[deep_clone(async)]");
    changed("key misspelt @ builder", "builder(i", "buildr(i");
    changed("value: () @ open", "|path, _| File::open(\",\")", "()");
    let (before, after) =
        (")]\npub struct Log<T: Clone> {\n    //", ")]\npub struct Log<T: Clone> { added: &str,\n    //");
    changed("field added: &str", before, after);
}

#[test]
fn types_and_uses() {
    changed("type: Undefined @ file", "Live<File, FileConfig>", "Undefined");
    changed("type: Option<TYPE> @ title", "title: T,", "title: Option<T>,");
    changed("derive deleted", "#[derive(Debug, DeepClone)]", "#[derive(Debug)]");
    changed("bounds deleted @ struct", "<T: Clone>", "<T>");
    changed("setter misspelt @ title", ".title(", ".titlex(");
    changed("setter without argument @ title", "(\"a\")", "()");
    changed("call: twin() @ build", ".build()", ".twin()");
    changed("? deleted", "?;", ";");
}
