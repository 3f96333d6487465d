//! `CommandConfig` on real child processes.

use std::{
    ffi::OsStr,
    fs,
    io::{self, ErrorKind, Read, Write},
    os::unix::ffi::OsStrExt,
};

use freshtwin::{
    DeepClone, Open,
    process::{CommandConfig, Stdio},
};

fn output(config: &CommandConfig) -> io::Result<String> {
    let output = config.open()?.wait_with_output()?;
    assert!(output.status.success(), "{:?}", output.status);
    Ok(String::from_utf8_lossy(&output.stdout).into_owned())
}

fn shell(script: &str) -> CommandConfig {
    CommandConfig::new("sh").args(["-c", script]).stdout(Stdio::Piped)
}

#[test]
fn twins_are_children_of_their_own() -> io::Result<()> {
    let config = CommandConfig::new("cat").stdin(Stdio::Piped).stdout(Stdio::Piped);
    let mut original = config.open()?;
    let mut twin = config.deep_clone().open()?;
    assert_ne!(original.id(), twin.id());
    original.kill()?;
    original.wait()?;
    let mut text = String::new();
    twin.stdin.take().expect("piped").write_all(b"still here")?;
    twin.stdout.take().expect("piped").read_to_string(&mut text)?;
    assert_eq!(text, "still here");
    assert!(twin.wait()?.success());
    Ok(())
}

#[test]
fn arguments_arrive_as_they_are() -> io::Result<()> {
    let config = CommandConfig::new("printf").arg("%s|").args(["a b", "$HOME", "", "*"]).stdout(Stdio::Piped);
    assert_eq!(output(&config)?, "a b|$HOME||*|");
    Ok(())
}

#[test]
fn the_environment_is_inherited_overridden_or_cleared() -> io::Result<()> {
    let path = std::env::var("PATH").expect("PATH");
    let config = shell("echo $PATH:$TOKEN").env("TOKEN", "old").env("TOKEN", "new");
    assert_eq!(output(&config)?, format!("{path}:new\n"));
    let config = CommandConfig::new("/usr/bin/env").env("GONE", "1").env_clear().env("KEPT", "2").stdout(Stdio::Piped);
    assert_eq!(output(&config)?, "KEPT=2\n");
    Ok(())
}

#[test]
fn streams_lead_where_the_config_says() -> io::Result<()> {
    let config = CommandConfig::new("cat").stdin(Stdio::Null).stdout(Stdio::Piped);
    assert_eq!(output(&config)?, "");
    let child = shell("echo out; echo err >&2").stderr(Stdio::Piped).stdout(Stdio::Null).open()?;
    assert!(child.stdout.is_none() && child.stdin.is_none());
    assert_eq!(child.wait_with_output()?.stderr, b"err\n");
    Ok(())
}

#[test]
fn the_folder_is_entered() -> io::Result<()> {
    let folder = tempfile::tempdir()?;
    let path = fs::canonicalize(folder.path())?;
    assert_eq!(output(&shell("pwd").current_dir(&path))?, format!("{}\n", path.display()));
    Ok(())
}

#[test]
fn errors_keep_their_kind_and_name_program_and_folder() {
    let error = CommandConfig::new("/no/such/program").env("TOKEN", "s3cret").open().unwrap_err();
    assert_eq!(error.kind(), ErrorKind::NotFound);
    assert!(error.to_string().contains("`/no/such/program`"), "{error}");
    assert!(!error.to_string().contains("s3cret"));

    let error = CommandConfig::new("cat").current_dir("/no/such/folder").open().unwrap_err();
    assert_eq!(error.kind(), ErrorKind::NotFound);
    assert!(error.to_string().contains("in `/no/such/folder`"), "{error}");

    assert_eq!(CommandConfig::new("/").open().unwrap_err().kind(), ErrorKind::PermissionDenied);
    assert_eq!(CommandConfig::new("nul\0").open().unwrap_err().kind(), ErrorKind::InvalidInput);
}

#[test]
fn debug_shows_no_argument_and_no_value_of_the_environment() {
    let config =
        CommandConfig::new("psql").args(["-l", "--password=s3cret"]).env("PGPASSWORD", "s3cret").env("EMPTY", "");
    for text in [format!("{config:?}"), format!("{config:#?}")] {
        assert!(text.contains("psql") && text.contains("args: 2 hidden") && text.contains("PGPASSWORD"), "{text}");
        assert!(!text.contains("s3cret") && !text.contains("-l"), "{text}");
    }
}

#[test]
fn it_is_data() {
    let config = shell("true").env("A", "1").current_dir("/").stdin(Stdio::Null).stderr(Stdio::Null);
    let mut other = CommandConfig::new("x");
    other.deep_clone_from(&config);
    assert_eq!((&other, &config.deep_clone()), (&config, &config));
    assert_ne!(other.env("A", "2"), config);
}

#[test]
fn where_a_stream_leads_can_be_a_field_of_its_own() -> io::Result<()> {
    #[derive(DeepClone)]
    struct Run {
        out: Stdio,
        #[resource(open = shell("echo hi").stdout(*out).open())]
        child: std::process::Child,
    }
    let run = Run::builder().out(Stdio::Piped).build()?;
    let twin = run.twin()?;
    for Run { out, child } in [run, twin] {
        assert_eq!((out, child.wait_with_output()?.stdout.as_slice()), (Stdio::Piped, &b"hi\n"[..]));
    }
    Ok(())
}

#[test]
fn serde_round_trip_and_defaults() -> Result<(), serde_json::Error> {
    let config =
        shell("true").env("TOKEN", "s3cret").env_clear().env("TOKEN", "other").current_dir("/").stdin(Stdio::Null);
    let json = serde_json::to_string(&config)?;
    assert!(
        json.contains(r#""program":"sh""#) && json.contains(r#""stdout":"piped""#) && json.contains("other"),
        "{json}"
    );
    assert_eq!(serde_json::from_str::<CommandConfig>(&json)?, config);
    assert_eq!(serde_json::from_str::<CommandConfig>(r#"{"program":"ls"}"#)?, CommandConfig::new("ls"));

    let odd = CommandConfig::new(OsStr::from_bytes(b"\xff"));
    assert!(serde_json::to_string(&odd).unwrap_err().to_string().contains("Unicode"));
    Ok(())
}
