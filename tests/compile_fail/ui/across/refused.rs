use freshtwin::DeepClone;
use freshtwin_compile_fail::across::{Log, Report, SpelledOut};

#[derive(DeepClone)]
struct Parent {
    log: Log,
}

fn copy<T: DeepClone>(value: &T) -> T {
    value.deep_clone()
}

fn main() {
    let use_them = |log: Log, reports: Vec<Report>, spelled_out: SpelledOut| {
        log.deep_clone();
        copy(&reports);
        spelled_out.deep_clone();
    };
    let _ = use_them;
}
// remedy: struct Parent { => struct Parent { #[resource] && log.deep_clone() => log.twin().unwrap() && copy(&reports) => reports[0].to_builder().deep_clone() && spelled_out.deep_clone() => spelled_out.twin().unwrap()
