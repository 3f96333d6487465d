//! Calls rustc directly, once for each program: beside cargo's half a second that takes a tenth.

use std::{
    env, fs,
    path::{Path, PathBuf},
    process::Command,
};

use serde_json::Value;

/// What trybuild gives rustc besides. With other flags cargo would compile all crates once more.
const FLAGS: &str = r#"["--cfg", "trybuild", "--verbose", "-A", "dead_code"]"#;

/// rustc, with the crates that trybuild has checked for the programs of `ui/`.
pub(crate) struct Compiler {
    rustc: PathBuf,
    dependencies: Vec<PathBuf>,
    /// Name and file.
    crates: Vec<(String, String)>,
}

impl Compiler {
    /// Lets trybuild check the crates, unless it has done so, and asks cargo where they are. The crates that this test
    /// itself was built with may have other features: cargo would compile most of them once more before it said where
    /// they are.
    pub(crate) fn find() -> Self {
        trybuild::TestCases::new().compile_fail("ui/wrong_item/union.rs");
        let rustc = env::var_os("RUSTC").map_or_else(|| "rustc".into(), PathBuf::from);
        let version = Command::new(&rustc).arg("-vV").output().expect("rustc runs");
        let version = String::from_utf8(version.stdout).expect("text");
        let host = version.lines().find_map(|line| line.strip_prefix("host: ")).expect("rustc says what it runs on");
        let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).with_file_name("tests").join("trybuild");
        let mut cargo = Command::new(env!("CARGO"));
        cargo.current_dir(folder.join(env!("CARGO_PKG_NAME"))).env("CARGO_TARGET_DIR", &folder);
        cargo.env_remove("RUSTFLAGS").env("CARGO_INCREMENTAL", "0");
        cargo.args(["check", "--offline", "--quiet", "--message-format=json", "--target", host]);
        cargo
            .args(["--bin", concat!(env!("CARGO_PKG_NAME"), "-tests"), "--config"])
            .arg(format!("build.rustflags={FLAGS}"));
        let output = cargo.output().expect("cargo runs");
        let text = String::from_utf8(output.stdout).expect("text");
        let messages = text.lines().filter_map(|line| serde_json::from_str::<Value>(line).ok());
        let mut crates = Vec::new();
        for message in messages.filter(|message| message["reason"] == "compiler-artifact") {
            let mut files = message["filenames"].as_array().into_iter().flatten().filter_map(Value::as_str);
            let file = files.rfind(|file| file.ends_with(".rmeta"));
            if let (Some(name), Some(file)) = (message["target"]["name"].as_str(), file) {
                crates.push((name.replace('-', "_"), file.to_owned()));
            }
        }
        assert!(crates.iter().any(|(name, _)| name == "freshtwin"), "{}", String::from_utf8_lossy(&output.stderr));
        let mut dependencies: Vec<_> =
            crates.iter().filter_map(|(_, file)| Path::new(file).parent().map(Path::to_owned)).collect();
        dependencies.sort();
        dependencies.dedup();
        Self { rustc, dependencies, crates }
    }

    /// Checks `program` with the crates that it names, and writes to `out`.
    pub(crate) fn rustc(&self, program: &Path, out: &Path) -> Command {
        self.rustc_of_edition("2024", program, out)
    }

    /// The same, in another edition.
    pub(crate) fn rustc_of_edition(&self, edition: &str, program: &Path, out: &Path) -> Command {
        let mut rustc = Command::new(&self.rustc);
        rustc.args(["--emit=metadata", "-Awarnings", "--edition", edition, "--out-dir"]).arg(out).arg(program);
        for folder in &self.dependencies {
            rustc.arg("-L").arg(format!("dependency={}", folder.display()));
        }
        // Only those that are named: some crates are there in two versions.
        let text = fs::read_to_string(program).expect("a program");
        for (name, file) in self.crates.iter().filter(|(name, _)| text.contains(name.as_str())) {
            rustc.arg("--extern").arg(format!("{name}={file}"));
        }
        rustc
    }

    /// The errors of a program, as rustc writes them for an editor. They are those of a build, which evaluates more
    /// constants than a check.
    pub(crate) fn errors_of(&self, program: &Path) -> Vec<Value> {
        let name = program.with_extension("").to_string_lossy().replace(['/', '\\', '.'], "_");
        let out = Path::new(env!("CARGO_TARGET_TMPDIR")).join("messages").join(name);
        let _ = fs::remove_dir_all(&out);
        fs::create_dir_all(&out).expect("a folder for the output");
        let mut rustc = self.rustc(program, &out);
        rustc.args(["--emit=mir", "--crate-type=bin", "--crate-name=case", "--error-format=json", "-C"]);
        rustc.arg(format!("incremental={}", out.display()));
        let output = rustc.output().expect("rustc runs");
        let _ = fs::remove_dir_all(&out);
        let stderr = String::from_utf8(output.stderr).expect("text");
        let messages = stderr.lines().map(|line| serde_json::from_str::<Value>(line).expect(line));
        // The last one, without a place, only counts the others.
        let is_error =
            |message: &Value| message["level"] == "error" && !message["spans"].as_array().is_none_or(Vec::is_empty);
        messages.filter(is_error).collect()
    }
}
