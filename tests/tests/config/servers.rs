//! Configs on PostgreSQL and Redis: through the managers of pools, when a server hangs up, and when a password is
//! wrong. `.ci/services` starts the servers; without them these tests say what they want, and pass.

use std::{
    error::Error,
    io::{Write, stderr},
};

use freshtwin::{
    DeepClone, Live, Open, OpenAsync,
    bb8::ManagerConfig as AsyncManagerConfig,
    r2d2::{ConfigManager, ManagerConfig},
};
use postgres::{Client, NoTls};
use r2d2::Pool;
use r2d2_postgres::PostgresConnectionManager;

type Result<T = ()> = std::result::Result<T, Box<dyn Error + Send + Sync>>;

const POSTGRES: &str = "FRESHTWIN_POSTGRES_URL";
const REDIS: &str = "FRESHTWIN_REDIS_URL";

/// The address of a server, if it is there.
fn server(variable: &str, test: &str) -> Option<String> {
    let url = std::env::var(variable).ok();
    if url.is_none() {
        // In one write, and not by `eprintln!`, which the test runner captures.
        let notice = format!("\nnot run: `{test}` wants {variable} (see `.ci/services`)\n");
        let _ = stderr().write_all(notice.as_bytes());
    }
    url
}

#[derive(DeepClone)]
struct Database {
    url: String,
}

impl Open<Client> for Database {
    type Error = postgres::Error;

    fn open(&self) -> std::result::Result<Client, postgres::Error> {
        Client::connect(&self.url, NoTls)
    }
}

#[derive(DeepClone)]
struct Session {
    seen: Vec<i32>,
    db: Database,
    #[resource(from = db, after = client.batch_execute("CREATE TEMP TABLE scratch (x INT)"))]
    client: Client,
}

impl Session {
    fn process(&mut self) -> std::result::Result<i32, postgres::Error> {
        let process = self.client.query_one("SELECT pg_backend_pid(), count(*) FROM scratch", &[])?.get(0);
        self.seen.push(process);
        Ok(process)
    }
}

#[test]
fn a_session_that_the_server_has_ended_has_a_working_twin() -> Result {
    let Some(url) = server(POSTGRES, "a_session_that_the_server_has_ended_has_a_working_twin") else { return Ok(()) };
    let mut session = Session::builder().seen(Vec::new()).db(Database { url: url.clone() }).build()?;
    let process = session.process()?;
    Client::connect(&url, NoTls)?.execute("SELECT pg_terminate_backend($1)", &[&process])?;
    assert!(session.process().is_err(), "the session is dead");

    let mut twin = session.twin()?;
    assert_eq!(twin.seen, [process]);
    assert_ne!(twin.process()?, process);
    assert_eq!(twin.seen.len(), 2);
    Ok(())
}

#[test]
fn no_text_of_a_failure_holds_the_password() -> Result {
    let Some(url) = server(POSTGRES, "no_text_of_a_failure_holds_the_password") else { return Ok(()) };
    let (_, rest) = url.split_once('@').ok_or("the URL has a password")?;
    let url = format!("postgres://freshtwin:hunter2@{rest}");
    let Err(error) = Session::builder().seen(Vec::new()).db(Database { url }).build() else {
        return Err("the wrong password has opened it".into());
    };
    assert_eq!(error.path(), "client");
    let cause = error.downcast_ref::<postgres::Error>().ok_or("an error of another type")?;
    assert_eq!(cause.code(), Some(&postgres::error::SqlState::INVALID_PASSWORD));
    let mut texts = vec![format!("{error:?}"), format!("{error:#?}")];
    let mut next: Option<&dyn Error> = Some(&error);
    while let Some(error) = next {
        texts.push(error.to_string());
        next = error.source();
    }
    assert!(texts.len() > 3, "{texts:?}");
    assert!(texts.iter().all(|text| !text.contains("hunter2")), "{texts:?}");
    Ok(())
}

#[test]
fn postgres_pools_both_ways() -> Result {
    let Some(url) = server(POSTGRES, "postgres_pools_both_ways") else { return Ok(()) };
    let config = ManagerConfig::new(PostgresConnectionManager::new(url.parse()?, NoTls));
    assert!(!format!("{config:?}").contains("password"));
    let mut original = Live::open(config)?;
    let mut twin = Live::open(Live::config(&original).deep_clone())?;
    let process =
        |client: &mut Client| client.query_one("SELECT pg_backend_pid()", &[]).map(|row| row.get::<_, i32>(0));
    assert_ne!(process(&mut original)?, process(&mut twin)?);

    let check = |client: &mut Client| client.simple_query("").map(drop);
    let broken = |client: &mut Client| client.is_closed();
    let manager = ConfigManager::new(Database { url }).check(check).broken(broken);
    let pool = Pool::builder().max_size(1).build(manager)?;
    let mut client = pool.get()?;
    let first = process(&mut client)?;
    original.execute("SELECT pg_terminate_backend($1)", &[&first])?;
    assert!(process(&mut client).is_err(), "the session is dead");
    drop(client);
    assert_ne!(process(&mut *pool.get()?)?, first);
    Ok(())
}

#[tokio::test]
async fn a_manager_of_bb8_opens_postgres() -> Result {
    let Some(url) = server(POSTGRES, "a_manager_of_bb8_opens_postgres") else { return Ok(()) };
    let manager = bb8_postgres::PostgresConnectionManager::new_from_stringlike(url, NoTls)?;
    let config = AsyncManagerConfig::new(manager);
    let (original, twin) = (config.open_async().await?, config.deep_clone().open_async().await?);
    let sql = "SELECT pg_backend_pid()";
    let processes: (i32, i32) = (original.query_one(sql, &[]).await?.get(0), twin.query_one(sql, &[]).await?.get(0));
    assert_ne!(processes.0, processes.1);
    Ok(())
}

#[test]
fn a_redis_client_is_a_config_by_its_manager() -> Result {
    let Some(url) = server(REDIS, "a_redis_client_is_a_config_by_its_manager") else { return Ok(()) };
    let mut original = Live::open(ManagerConfig::new(redis::Client::open(url)?))?;
    let mut twin = Live::open(Live::config(&original).deep_clone())?;
    let id = |connection: &mut redis::Connection| redis::cmd("CLIENT").arg("ID").query::<u64>(connection);
    let first = id(&mut original)?;
    assert_ne!(first, id(&mut twin)?);
    redis::cmd("CLIENT").arg("KILL").arg("ID").arg(first).query::<u64>(&mut *twin)?;
    assert!(id(&mut original).is_err(), "the connection is dead");
    Live::reopen(&mut original)?;
    assert!(id(&mut original)? > first);
    Ok(())
}
