// The field is data with a name that types with resources often have. The builder is the user's own.
use std::rc::Rc;

use freshtwin::DeepClone;

#[derive(DeepClone)]
pub struct AuditLog {
    lines: Vec<u8>,
}

#[derive(DeepClone)]
pub struct App {
    #[deep_clone(shrae)]
    log: Rc<AuditLog>,
    size: u8,
}

impl App {
    pub fn builder() -> AppBuilder {
        AppBuilder { size: 1 }
    }
}

pub struct AppBuilder {
    size: u8,
}

impl AppBuilder {
    pub fn build(self) -> App {
        App { log: Rc::new(AuditLog { lines: Vec::new() }), size: self.size }
    }
}

fn main() {
    let app = App::builder().build();
    assert_eq!(app.log.lines.len() as u8, app.size);
}
// remedy: shrae => share
