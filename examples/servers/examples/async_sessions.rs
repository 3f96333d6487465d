//! Many sessions on tokio, all opened from one builder, each in a task of its own.
//!
//! ```sh
//! cargo run --example async_sessions -- [SESSIONS] [MESSAGES]
//! ```

use std::{
    io,
    process::ExitCode,
    time::{Duration, Instant},
};

use anyhow::{Result, ensure};
use freshtwin::{DeepClone, Live, net::TcpConfig};
use freshtwin_examples::{number, progress, report, table};
use indicatif::ProgressBar;
use tokio::{
    io::{AsyncBufReadExt, AsyncWriteExt, BufReader},
    net::{TcpListener, TcpStream},
    task::JoinSet,
};

/// One speaker. The connection is opened with `await`, so `build`, `open` and `twin` return futures.
#[derive(DeepClone)]
struct Session {
    name: String,
    answers: Vec<String>,
    #[resource(async)]
    conn: Live<TcpStream, TcpConfig>,
}

impl Session {
    async fn speak(&mut self, messages: u64, bar: &ProgressBar) -> io::Result<Duration> {
        let start = Instant::now();
        let (reader, mut writer) = self.conn.split();
        let mut lines = BufReader::new(reader).lines();
        for message in 0..messages {
            writer.write_all(format!("{} says {message}\n", self.name).as_bytes()).await?;
            self.answers.extend(lines.next_line().await?);
            bar.inc(1);
        }
        Ok(start.elapsed())
    }
}

/// Answers every line, for every caller, in capitals.
async fn serve(listener: TcpListener) {
    while let Ok((mut stream, _)) = listener.accept().await {
        tokio::spawn(async move {
            let (reader, mut writer) = stream.split();
            let mut lines = BufReader::new(reader).lines();
            while let Ok(Some(line)) = lines.next_line().await {
                if writer.write_all(format!("{}\n", line.to_uppercase()).as_bytes()).await.is_err() {
                    return;
                }
            }
        });
    }
}

#[tokio::main]
async fn main() -> ExitCode {
    report(run().await)
}

async fn run() -> Result<()> {
    let (sessions, messages) = (number(1, "SESSIONS", 100)?, number(2, "MESSAGES", 100)?);

    let listener = TcpListener::bind("127.0.0.1:0").await?;
    let server = TcpConfig::new(listener.local_addr()?).nodelay(true).connect_timeout(Duration::from_secs(10));
    tokio::spawn(serve(listener));

    let first = Session::builder().name("session 0".into()).answers(Vec::new()).conn(server).build().await?;
    let builder = first.to_builder();
    println!("{sessions} sessions are opened from one builder. Each sends {messages} lines and reads the answers:\n");
    let bar = progress("speaking", sessions * messages);
    let start = Instant::now();
    let mut tasks = JoinSet::new();
    for index in 0..sessions {
        let (builder, bar) = (builder.deep_clone().name(format!("session {index}")), bar.clone());
        tasks.spawn(async move {
            let mut session = builder.build().await?;
            let time = session.speak(messages, &bar).await?;
            anyhow::Ok((session, time))
        });
    }
    let mut done = Vec::new();
    while let Some(task) = tasks.join_next().await {
        done.push(task??);
    }
    bar.finish_and_clear();

    let elapsed = start.elapsed();
    let expected = |session: &Session| format!("{} SAYS {}", session.name.to_uppercase(), messages - 1);
    let complete = done.iter().filter(|(session, _)| session.answers.last() == Some(&expected(session))).count();
    let slowest = done.iter().map(|(_, time)| *time).max().unwrap_or_default();
    let rate = (sessions * messages) as f64 / elapsed.as_secs_f64();
    let row = [
        sessions.to_string(),
        complete.to_string(),
        format!("{rate:.0}"),
        format!("{:.1}", slowest.as_secs_f64() * 1e3),
    ];
    println!("{}", table(["sessions", "complete", "messages per second", "slowest (ms)"], [row]));
    ensure!(complete as u64 == sessions, "answers are missing");
    Ok(())
}
