//! A worker thread and its channels

use std::{
    io,
    sync::mpsc::{self, Receiver, Sender},
    thread::{self, JoinHandle},
};

use freshtwin::DeepClone;

/// The thread and the ends of its channels are opened together.
#[derive(DeepClone)]
#[resource(group = worker, open = start(*factor))]
struct Multiplier {
    factor: u64,
    results: Vec<u64>,
    // In this order: without a sender the worker ends.
    #[resource(group = worker)]
    jobs: Sender<u64>,
    #[resource(group = worker)]
    done: Receiver<u64>,
    #[resource(group = worker)]
    thread: JoinHandle<()>,
}

fn start(
    factor: u64,
) -> io::Result<(Sender<u64>, Receiver<u64>, JoinHandle<()>)> {
    let (jobs, to_do) = mpsc::channel::<u64>();
    let (finished, done) = mpsc::channel();
    let work = move || {
        for job in to_do {
            if finished.send(job * factor).is_err() {
                return; // the results have no receiver any more
            }
        }
    };
    Ok((jobs, done, thread::Builder::new().name("worker".into()).spawn(work)?))
}

#[test]
fn a_twin_has_a_worker_of_its_own() -> crate::Result {
    let mut original =
        Multiplier::builder().factor(7).results(vec![]).build()?;
    original.jobs.send(6)?;
    original.results.push(original.done.recv()?);
    original.jobs.send(100)?; // under way, and not the twin's

    let mut twin = original.to_builder().factor(10).build()?;
    twin.jobs.send(5)?;
    twin.results.push(twin.done.recv()?);
    assert_eq!(twin.results, [42, 50]);
    assert_eq!(original.done.recv()?, 700);
    assert_ne!(original.thread.thread().id(), twin.thread.thread().id());

    let Multiplier { jobs, done, thread, .. } = original;
    drop(jobs);
    assert_eq!(done.iter().count(), 0);
    thread.join().expect("the worker ends by itself");
    Ok(())
}
