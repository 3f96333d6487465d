use freshtwin_compile_fail::across::{Log, Report, SpelledOut};

fn main() {
    let _ = Log::builder().build();
    let _ = Report::builder().title("sales".into()).build();
    let _ = SpelledOut::builder().build();
}
// remedy: Log::builder() => Log::builder().path("log".into()) && title("sales".into()) => title("sales".into()).path("sales".into()) && SpelledOut::builder() => SpelledOut::builder().path("log".into())
