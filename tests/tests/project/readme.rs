//! The README's program does what it says, and does not compile where it says so.

use std::fs;

use super::{ROOT, read};

/// A case of the test binary `ui`: the program with `deep_clone` in place of `twin`.
const CASE: &str = "ui/readme/refused";

/// The README's program, run here.
mod program {
    include!("readme_program.rs");

    #[test]
    fn rehearses_in_a_twin() -> Result<(), Box<dyn Error>> {
        let folder = tempfile::tempdir()?;
        let path = folder.path().join("games.db");
        let db = Connection::open(&path)?;
        db.execute_batch("CREATE TABLE games (played INTEGER); INSERT INTO games VALUES (0)")?;
        let player = |name: &str| Rc::new(RefCell::new(name.to_owned()));
        let players = vec![player("Amara"), player("Ben")];
        let original = Tournament { leader: Rc::clone(&players[1]), players, path, db };
        rehearse(&original)?;
        assert_eq!(*original.leader.borrow(), "Ben");
        assert_eq!(original.db.query_row("SELECT sum(played) FROM games", [], |row| row.get::<_, i64>(0))?, 0);

        // The error that the README quotes.
        let mut builder = original.to_builder();
        builder.path = folder.path().join("no/such/folder");
        let error = builder.build().err().expect("no database");
        assert!(super::read("README.md").contains(&format!("``{error} ``")), "{error}");
        assert!(error.downcast_ref::<rusqlite::Error>().is_some());
        let into_io: fn(freshtwin::OpenError) -> std::io::Error = From::from;
        into_io(error);
        Ok(())
    }
}

/// The text between the fences of the first block that begins with `fence` and contains `mark`.
fn block(readme: &str, fence: &str, mark: &str) -> String {
    let blocks = readme.split("```").skip(1).step_by(2);
    let mut texts = blocks.filter_map(|block| block.strip_prefix(fence)).filter(|text| text.contains(mark));
    texts.next().unwrap_or_else(|| panic!("no block with `{mark}`")).to_owned()
}

#[test]
fn it_shows_the_program_that_is_run() {
    let program = read("tests/tests/project/readme_program.rs");
    assert_eq!(block(&read("README.md"), "rust\n", "struct Tournament"), program);
}

#[test]
fn it_shows_the_case_that_is_compiled() {
    let program = block(&read("README.md"), "rust\n", "struct Tournament");
    let refused = program.replace("original.twin()?;", "original.deep_clone();");
    assert_ne!(program, refused);
    assert_eq!(refused + "\nfn main() {}\n", read(&format!("tests/compile_fail/{CASE}.rs")));
}

#[test]
fn it_says_how_a_method_of_a_list_is_refused() {
    let readme = read("README.md");
    let expected = read("tests/compile_fail/ui/readme/vec.stderr");
    assert!(expected.starts_with("error[E0599]: ") && readme.contains("E0599"));
    let said = "the following trait bounds were not satisfied:";
    assert!(expected.contains(said) && readme.contains(said));
    assert!(expected.contains("`Journal: DeepClone`") && readme.contains("`Tournament: DeepClone`"));
}

#[test]
fn it_compares_crates_as_the_first_page_of_the_documentation() {
    let table = |page: &str| {
        let below = read(page).split_once("# Which tool for which job\n").expect("the table").1.to_owned();
        below.lines().skip(1).take_while(|line| line.starts_with('|')).map(str::to_owned).collect::<Vec<_>>()
    };
    assert!(table("README.md").len() > 5);
    assert_eq!(table("README.md"), table("core/docs/pages.md"));
}

#[test]
fn it_lists_each_program() {
    let readme = read("README.md");
    let (_, table) = readme.split_once("\n## Programs\n").expect("the programs");
    let (table, _) = table.split_once("\n## ").expect("what follows");
    let rows = table.lines().filter_map(|line| line.strip_prefix("| `")?.split(" | ").next());
    let mut listed: Vec<&str> = rows.flat_map(|row| row.split('`')).filter(|name| !["", ", "].contains(name)).collect();
    listed.sort_unstable();
    let programs = ["examples/examples", "examples/servers/examples"].map(|folder| format!("{ROOT}/{folder}"));
    let files = programs.into_iter().flat_map(|folder| fs::read_dir(folder).expect("a folder"));
    let files = files.map(|file| file.expect("a file").path());
    let files = files.filter(|path| path.extension().is_some_and(|extension| extension == "rs"));
    let mut there: Vec<String> = files.map(|path| path.file_stem().unwrap().to_str().unwrap().to_owned()).collect();
    there.sort_unstable();
    assert_eq!(listed, there);
}
