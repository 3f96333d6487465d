//! A tokio task and its channels
//!
//! `new` instead of `open`, because starting a task cannot fail.

use freshtwin::DeepClone;
use tokio::{
    sync::mpsc::{self, Receiver, Sender},
    task::JoinHandle,
};

#[derive(DeepClone)]
#[resource(group = worker, new = start(*factor))]
struct Multiplier {
    factor: u64,
    results: Vec<u64>,
    // In this order: without a sender the task ends.
    #[resource(group = worker)]
    jobs: Sender<u64>,
    #[resource(group = worker)]
    done: Receiver<u64>,
    #[resource(group = worker)]
    task: JoinHandle<()>,
}

/// `tokio::spawn` panics outside of a runtime, so make twins inside of one.
fn start(factor: u64) -> (Sender<u64>, Receiver<u64>, JoinHandle<()>) {
    let (jobs, mut to_do) = mpsc::channel::<u64>(16);
    let (finished, done) = mpsc::channel(16);
    let work = async move {
        while let Some(job) = to_do.recv().await {
            if finished.send(job * factor).await.is_err() {
                return; // the results have no receiver any more
            }
        }
    };
    (jobs, done, tokio::spawn(work))
}

#[tokio::test]
async fn a_twin_has_a_task_of_its_own() -> crate::Result {
    let mut original =
        Multiplier::builder().factor(7).results(vec![]).build()?;
    original.jobs.send(100).await?; // under way, and not the twin's
    let mut twin = original.to_builder().factor(10).build()?;
    twin.jobs.send(5).await?;
    let result = twin.done.recv().await.expect("the task runs");
    twin.results.push(result);
    assert_eq!(twin.results, [50]);
    assert_eq!(original.done.recv().await, Some(700));
    assert!(original.results.is_empty());

    let Multiplier { jobs, task, .. } = twin;
    drop(jobs);
    task.await?;
    assert!(!original.task.is_finished());
    Ok(())
}
