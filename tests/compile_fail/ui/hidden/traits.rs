//! Methods of traits that users do not see are not suggested to them, whatever they look for.

use freshtwin::DeepClone;

#[derive(DeepClone)]
struct Page(String);

fn main() {
    let page = Page("Home".into());
    page.plain();
    page.general();
    page.survey();
    page.assign();
    page.address();
    page.owners();
    page.target();
    page.opened();
    page.ran();
    page.run();
    page.launch();
    page.values();
    page.open_field();
    page.config_of();
    page.clone_through();
}
