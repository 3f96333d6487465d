//! A program of `ui/` can say how a reader mends it who does what the message tells:
//!
//! ```text
//! // remedy: gate: Mutex => #[deep_clone(lock)] gate: Mutex
//! ```
//!
//! Each such line is tried by itself; `&&` joins what has to be done together.

use std::{fs, path::Path};

use crate::compiler::Compiler;

const MARK: &str = "// remedy: ";

/// The remedies that do not compile.
pub(crate) fn failures(compiler: &Compiler, case: &Path) -> Vec<String> {
    let text = fs::read_to_string(case).expect("a program");
    let program: String = text.lines().filter(|line| !line.starts_with(MARK)).flat_map(|line| [line, "\n"]).collect();
    let remedies = text.lines().filter_map(|line| line.strip_prefix(MARK)).enumerate();
    let failures = remedies.filter_map(|(number, remedy)| {
        let mut mended = program.clone();
        for step in remedy.split(" && ") {
            let (old, new) = step.split_once(" => ").expect("`remedy: OLD => NEW`");
            assert!(mended.contains(old), "{}: the program does not contain `{old}`", case.display());
            mended = mended.replace(old, new);
        }
        let file = Path::new(env!("CARGO_TARGET_TMPDIR"))
            .join(format!("{}_{number}.rs", case.with_extension("").to_string_lossy().replace(['/', '\\'], "_")));
        fs::write(&file, mended).expect("a file for the mended program");
        let errors = compiler.errors_of(&file);
        let _ = fs::remove_file(&file);
        let rendered: String = errors.iter().filter_map(|error| error["rendered"].as_str()).collect();
        (!errors.is_empty()).then(|| format!("{}: `{remedy}` does not compile:\n{rendered}", case.display()))
    });
    failures.collect()
}
