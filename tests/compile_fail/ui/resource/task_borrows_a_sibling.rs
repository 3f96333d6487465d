use tokio::task::JoinHandle;

use freshtwin::DeepClone;

// What is called gets a reference, and so does the task.
#[derive(DeepClone)]
struct Worker {
    jobs: Vec<u32>,
    #[resource(new = tokio::spawn(sum(jobs)))]
    task: JoinHandle<u32>,
}

async fn sum(jobs: &[u32]) -> u32 {
    jobs.iter().sum()
}

fn main() {}
// remedy: tokio::spawn(sum(jobs)) => { let jobs = jobs.clone(); tokio::spawn(async move { sum(&jobs).await }) }
