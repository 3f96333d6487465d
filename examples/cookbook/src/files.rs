//! Files with buffers

use std::{fs::File, io::BufWriter};

use freshtwin::{DeepClone, Live, fs::FileConfig};

/// What is still in the original's buffer is not in the twin's: if the order
/// matters, flush before you make a twin.
#[derive(DeepClone)]
struct Journal {
    entries: u64,
    // The config of a file also opens it with a buffer.
    #[resource]
    file: Live<BufWriter<File>, FileConfig>,
}

#[test]
fn a_twin_has_a_buffer_of_its_own() -> crate::Result {
    use std::io::Write;

    let folder = tempfile::tempdir()?;
    let path = folder.path().join("journal");
    let mut journal = Journal::builder()
        .entries(0)
        .file(FileConfig::append(&path).create(true))
        .build()?;
    journal.file.write_all(b"buffered\n")?;
    let mut twin = journal.twin()?;
    twin.entries += 1;
    twin.file.write_all(b"from the twin\n")?;
    twin.file.flush()?;
    assert_eq!(std::fs::read(&path)?, b"from the twin\n");
    drop(journal);
    assert_eq!(std::fs::read(&path)?, b"from the twin\nbuffered\n");
    Ok(())
}
