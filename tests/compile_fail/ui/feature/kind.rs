use freshtwin::DeepClone;

mod flume {
    pub struct Sender<T>(pub T);
    pub struct Receiver<T>(pub T);
}

mod spin {
    pub struct Mutex<T>(pub T);
}

use spin::Mutex;

struct Job;

#[derive(DeepClone)]
struct Worker {
    jobs: flume::Receiver<Job>,
    results: flume::Sender<u32>,
    done: Mutex<u32>,
    last: Mutex<u32>,
    jobs_of_others: Mutex<Vec<Job>>,
}

fn main() {}
