//! Tests of which names an expression uses.

use super::Expression;

#[track_caller]
fn uses(expr: &str, expected: &[&str]) {
    let parsed = syn::parse_str(expr).unwrap();
    let found: Vec<String> = Expression::new(parsed).names.iter().map(ToString::to_string).collect();
    assert_eq!(found, expected, "{expr}");
}

#[test]
fn paths_of_one_segment_are_names() {
    uses("File::open(path)", &["path"]);
    uses("dial(host, *port)", &["dial", "host", "port"]);
    uses("config.connect(retries)", &["config", "retries"]);
    uses("Pair { left, right: 2 }", &["left"]);
    uses("r#match.len()", &["r#match"]);
    uses("path.join(path)", &["path"]);
}

#[test]
fn some_names_stand_for_values() {
    let values = |expr| -> Vec<String> {
        Expression::new(syn::parse_str(expr).unwrap()).values().iter().map(|value| value.name.to_string()).collect()
    };
    assert_eq!(values("File::open(path)"), ["path"]);
    assert_eq!(values("Options { path, file: file(line) }.link(&doc).column"), ["path", "line", "doc"]);
    // No values: functions, names that the expression binds, and tokens that a macro may use for anything.
    for expr in [
        "test",
        "path(1)",
        "{ let path = path(1); File::open(path) }",
        "path::<u8>(1)",
        "if cfg!(test) { test(1) } else { Err(file!()) }",
        "mount(routes![file, link])",
        "page! { link rel = column; }",
    ] {
        assert!(values(expr).is_empty(), "{expr}");
    }
}

#[test]
fn with_some_values_something_is_done_that_is_not_done_with_a_function() {
    let data = |expr| -> Vec<String> {
        let values = Expression::new(syn::parse_str(expr).unwrap()).values();
        values.iter().filter(|value| value.is_data).map(|value| value.name.to_string()).collect()
    };
    assert_eq!(data("dial(*port, &hosts[at], client.await?.id)"), ["port", "hosts", "client"]);
    assert_eq!(
        data(r#"dial(host.as_str(), format!("{name}:{}:{z}", port, z = other), pair.0)"#),
        ["host", "name", "port", "other", "pair"]
    );
    for expr in [
        "retry(dial, &address)",
        "Pool { make: connect, limit }",
        "open(flags | o_rdonly)",
        "connect.retry(Backoff::default())",
        "{ let conn = dial(); conn.ping() }",
        "retry(|conn| conn.ping())",
        "if let Some(conn) = dial() && conn.ping() { Ok(1) } else { Err(2) }",
        "{ pin!(conn); conn.ping() }",
        "{ select! { row = conn.next() => row } }",
        "{ fn conn() {} conn.ping() }",
    ] {
        assert!(data(expr).is_empty(), "{expr}");
    }
}

#[test]
fn keywords_are_no_names() {
    uses("match File::open(r#match) { Ok(file) => Ok(file), Err(error) => Err(error) }", &["r#match"]);
    uses("unknown!(match x => r#match)", &["x", "r#match"]);
}

#[test]
fn variants_of_the_prelude_are_no_names() {
    uses("match first { Some(file) => Ok(file), None => Err(second) }", &["first", "second"]);
}

#[test]
fn what_the_expression_binds_is_no_name() {
    uses("{ let port = 1; dial(port) }", &["dial"]);
    uses("{ let port = port; dial(port) }", &["port", "dial"]);
    uses("(|port| dial(port))(url)", &["dial", "url"]);
    uses("match url { Some(port) if port > limit => port, _ => other }", &["url", "limit", "other"]);
    uses("if let Some(port) = url { port } else { port }", &["url", "port"]);
    uses("for port in ports { dial(port); }", &["ports", "dial"]);
    uses("while let Some(port) = ports.next() { dial(port); }", &["ports", "dial"]);
}

#[test]
fn items_hide_names_in_their_block() {
    uses("{ fn port(base: &u16) -> u16 { *base } port(base) }", &["base"]);
    uses("{ use net::port as open; open(base) }", &["base"]);
    uses("{ const LIMIT: u8 = 1; struct Wrapper(u8); Wrapper(LIMIT + base) }", &["base"]);
}

#[test]
fn format_strings_capture_names() {
    uses(r#"format!("{host}:{port:?}")"#, &["host", "port"]);
    uses(r#"format!("{name:>width$} {x:.digits$} {:1$.*}", 1, 2)"#, &["name", "width", "x", "digits"]);
    uses(r#"format!("{ name }")"#, &["name"]);
    uses(r##"format!(r#"{name}"#)"##, &["name"]);
    uses(r#"format!("{type}")"#, &["r#type"]);
    uses(r#"format!("{a:0width$}")"#, &["a", "width"]);
    uses(r#"format!("{a:}>8}{b}")"#, &["a", "b"]);
    uses(r#"anyhow!("no {host}").context(port)"#, &["host", "port"]);
}

#[test]
fn a_macro_of_the_block_uses_the_names_in_its_bodies() {
    uses("{ macro_rules! get { () => { *port }; } dial(get!()) }", &["port", "dial"]);
    uses("{ macro_rules! at { ($host:expr, $($rest:tt)*) => { ($host, *port) } } at!(url, 1) }", &["port", "url"]);
    uses("{ macro_rules! local { () => {{ let port = base; port }} } local!() }", &["base"]);
}

#[test]
fn arguments_are_no_format_strings() {
    uses(r#"format!("{}", "{port}")"#, &[]);
    uses(r#"write!(out, "{host}{}", "{port}")"#, &["out", "host"]);
    uses(r#"assert!(ready, "{host} {}", "{port}")"#, &["ready", "host"]);
    uses(r#"assert_eq!("{port}", name, "{host}")"#, &["name", "host"]);
}

#[test]
fn braces_and_arguments_capture_nothing() {
    uses(r#"format!("{{port}} {}", 1)"#, &[]);
    uses(r#"format!("{{{port}}}")"#, &["port"]);
    uses(r#"format!("http://h:{port}/", port = base)"#, &["base"]);
    uses(r#"format!("{0} {0:1$}", base, 3)"#, &["base"]);
    uses(r#"File::open("{port}")"#, &[]);
    uses(r#"concat!("{port}", "b")"#, &[]);
    uses(r#"vec!["{port}"]"#, &[]);
    uses(r#"format!("{" )"#, &[]);
}

#[test]
fn macros_bind_too() {
    uses("matches!(url, Some(port) if port == limit)", &["url", "limit"]);
    uses("vec![base; count]", &["base", "count"]);
    uses("unknown!(port => url.host, Path::word, key = value)", &["port", "url", "value"]);
    uses("json!({ name: host })", &["host"]);
}

#[test]
fn pairs_are_addresses_in_the_functions_that_take_one() {
    let count = |expr| Expression::new(syn::parse_str(expr).unwrap()).addresses().len();
    assert_eq!(count("std::net::TcpStream::connect((host, port))"), 1);
    assert_eq!(count("TcpListener::bind((host, port)).and_then(|_| UdpSocket::bind((\"::\", 0)))"), 2);
    for expr in [
        "dial((host, port))",
        "socket.connect((host, port))",
        "TcpStream::connect(&pairs[..])",
        "TcpStream::connect((a, b, c))",
    ] {
        assert_eq!(count(expr), 0, "{expr}");
    }
}
