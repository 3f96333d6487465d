use std::io;

use freshtwin::DeepClone;

struct Line;

fn dial(url: &mut String) -> Result<Line, io::Error> {
    url.push('/');
    Ok(Line)
}

fn tune(line: &Line) -> Result<Line, io::Error> {
    let Line = line;
    Ok(Line)
}

fn note(line: &mut Line, notes: &mut String) {
    *line = Line;
    notes.push('.');
}

#[derive(DeepClone)]
struct Phone {
    url: String,
    notes: String,
    #[resource(open = dial(&mut url))]
    line: Line,
    #[resource(open = tune(&mut line))]
    tuned: Line,
    #[resource(open = tune(line), after = note(last, &mut notes))]
    last: Line,
    // A name of its own.
    #[resource(open = { let mut url = url.clone(); dial(&mut url) })]
    other: Line,
}

fn main() {}
// remedy: dial(&mut url))] => dial(&mut url.clone()))] && &mut line => line && &mut notes => &mut notes.clone()
