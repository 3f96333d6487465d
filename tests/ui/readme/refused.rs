use std::{cell::RefCell, error::Error, fs::File, io::Write, rc::Rc};

use freshtwin::{DeepClone, Open, fs::FileConfig};

#[derive(DeepClone)]
struct Tournament {
    name: String,
    players: Vec<Rc<RefCell<String>>>,
    leader: Rc<RefCell<String>>, // one of the players, not a copy
    log: FileConfig,             // how the file is opened: data
    #[resource(from = log)]
    file: File,                  // the open file: live
}

fn main() -> Result<(), Box<dyn Error>> {
    let amara = Rc::new(RefCell::new("Amara".to_owned()));
    let log = FileConfig::append(std::env::temp_dir().join("open.log")).create(true);
    let (players, file) = (vec![Rc::clone(&amara)], log.open()?);
    let original = Tournament { name: "Spring Open".to_owned(), players, leader: amara, log, file };

    let mut twin = original.deep_clone(); // the data is cloned, the file is opened anew
    twin.leader.borrow_mut().push_str(" Okafor");
    assert_eq!(*twin.players[0].borrow(), "Amara Okafor"); // what was shared still is, inside the twin
    assert_eq!(*original.leader.borrow(), "Amara"); // and nothing is shared with the original
    drop(original);
    writeln!(twin.file, "{} goes on", twin.name)?;
    Ok(())
}
