// Nothing here names the library, so rustc shows its items by the paths that they are defined at.
use freshtwin_compile_fail::across::{Log, Monitor};

fn main() {
    let _ = Log::builder().file(1);
    let _ = Monitor::builder().socket(1);
    let move_it = |log: Log| log.into_builder();
    let _ = move_it;
}
// remedy: Log::builder().file(1) => Log::builder() && socket(1) => socket(freshtwin::net::UdpConfig::new("localhost:0")) && log.into_builder() => log.to_builder()
