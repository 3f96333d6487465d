//! PostgreSQL with postgres

use freshtwin::DeepClone;
use postgres::{Client, NoTls};

#[derive(DeepClone)]
struct Clerk {
    name: String,
    url: String, // holds a password, so the builder has no `Debug`
    #[resource(
        open = Client::connect(url, NoTls),
        after = introduce(client, name)
    )]
    client: Client,
}

/// These settings belong to the session, so each new one needs them.
fn introduce(client: &mut Client, name: &str) -> Result<(), postgres::Error> {
    client.execute(
        "SELECT set_config('application_name', $1, false)",
        &[&name],
    )?;
    client.batch_execute("SET timezone TO 'UTC'")
}

#[test]
fn a_twin_is_a_session_of_its_own() -> crate::Result {
    let Some(url) = crate::server("FRESHTWIN_POSTGRES_URL") else {
        return Ok(());
    };
    let mut clerk = Clerk::builder().name("clerk".into()).url(url).build()?;
    let mut twin = clerk.to_builder().name("twin".into()).build()?;
    let ask = |client: &mut Client| -> crate::Result<(i32, String)> {
        let row = client.query_one(
            "SELECT pg_backend_pid(), current_setting('application_name')",
            &[],
        )?;
        Ok((row.get(0), row.get(1)))
    };
    let (first, second) = (ask(&mut clerk.client)?, ask(&mut twin.client)?);
    assert_ne!(first.0, second.0);
    assert_eq!([first.1, second.1], ["clerk", "twin"]);
    Ok(())
}
