//! A hand-written `Resource` takes part in everything.

use std::cell::RefCell;
use std::fs::File;
use std::io::{Read, Seek, SeekFrom};
use std::rc::{Rc, Weak};
use std::sync::{Arc, Barrier, Mutex, MutexGuard, TryLockError};

use freshtwin::{CloneError, Cloner, DeepClone, Live, OpenError, Opener, Resource, ResourceSurveyor, fs::FileConfig};

/// A file that a twin reads on from where the original is.
struct Reader {
    file: File,
    config: FileConfig,
}

#[derive(DeepClone)]
struct Place {
    config: FileConfig,
    position: u64,
}

impl Resource for Reader {
    type Config = Place;

    fn config_in(&self, cloner: &mut Cloner) -> Place {
        let position = (&self.file).stream_position().unwrap_or(0);
        Place { config: self.config.deep_clone_in(cloner), position }
    }

    fn open_in(place: Place, opener: &mut Opener) -> Result<Self, OpenError> {
        let (mut file, config) = Live::into_parts(Live::<File, _>::open_in(place.config, opener)?);
        file.seek(SeekFrom::Start(place.position)).map_err(OpenError::new)?;
        Ok(Self { file, config })
    }

    fn uses_opener(_: &Place) -> bool {
        false
    }
}

#[derive(DeepClone)]
struct Import {
    #[resource]
    input: Reader,
}

#[test]
fn a_position_in_a_file_is_restored() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("a");
    std::fs::write(&path, "onetwo").unwrap();
    let place = Place { config: FileConfig::read(path), position: 0 };
    let mut import = Import::builder().input(place).build().unwrap();
    import.input.file.read_exact(&mut [0; 3]).unwrap();
    let mut twin = import.twin().unwrap();
    for reader in [&mut twin.input, &mut import.input] {
        let mut rest = String::new();
        reader.file.read_to_string(&mut rest).unwrap();
        assert_eq!(rest, "two");
    }
}

type Tags = Rc<RefCell<Vec<String>>>;

/// A session with data of its own, which a lock guards.
struct Session(Mutex<Vec<Tags>>);

impl Session {
    fn tags(&self) -> Result<MutexGuard<'_, Vec<Tags>>, CloneError> {
        match self.0.try_lock() {
            Ok(tags) => Ok(tags),
            Err(TryLockError::Poisoned(poisoned)) => Ok(poisoned.into_inner()),
            Err(TryLockError::WouldBlock) => Err(CloneError::held::<Self>()),
        }
    }
}

impl Resource for Session {
    type Config = Vec<Tags>;

    fn survey_config_in(&self, surveyor: &mut ResourceSurveyor<'_, '_>) {
        match self.tags() {
            Ok(tags) => surveyor.data(&*tags),
            Err(error) => surveyor.fail(error),
        }
    }

    fn config_in(&self, cloner: &mut Cloner) -> Vec<Tags> {
        match self.tags() {
            Ok(tags) => tags.deep_clone_in(cloner),
            Err(error) => cloner.abort(error),
        }
    }

    fn open_in(tags: Vec<Tags>, _: &mut Opener) -> Result<Self, OpenError> {
        Ok(Self(Mutex::new(tags)))
    }
}

/// The handle that does not own comes before the one that does.
#[derive(DeepClone)]
struct Office {
    first: Weak<RefCell<Vec<String>>>,
    #[resource]
    sessions: Vec<Session>,
    shared: Tags,
}

fn office() -> Office {
    let tags = [Tags::default(), Tags::default()];
    let builder = Office::builder().first(Rc::downgrade(&tags[0])).shared(tags[1].clone());
    builder.sessions(vec![vec![tags[0].clone(), tags[1].clone()]]).build().unwrap()
}

#[test]
fn its_data_is_surveyed() {
    let office = office();
    let twin = office.twin().unwrap();
    let tags = twin.sessions[0].tags().unwrap();
    assert!(Rc::ptr_eq(&tags[0], &twin.first.upgrade().unwrap()) && Rc::ptr_eq(&tags[1], &twin.shared));
    assert!(!Rc::ptr_eq(&twin.shared, &office.shared));
    assert_eq!((Rc::strong_count(&tags[0]), Rc::strong_count(&tags[1])), (1, 2));
}

#[test]
fn what_cannot_be_read_now_is_an_error() {
    let office = office();
    let held = office.sessions[0].0.lock().unwrap();
    let error = office.twin().map(drop).unwrap_err();
    assert_eq!(error.to_string(), "cannot copy `Office`");
    assert!(error.downcast_ref::<CloneError>().unwrap().type_name().ends_with("Session"));
    assert!(office.try_to_builder().is_err());
    let message = std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| drop(office.to_builder()))).unwrap_err();
    assert!(message.downcast::<String>().unwrap().contains("is locked"));
    drop(held);
    assert!(office.twin().is_ok());
}

/// Taken between the survey and the copy.
#[test]
fn what_can_no_longer_be_read_is_an_error() {
    struct Moody(RefCell<bool>);
    impl Resource for Moody {
        type Config = ();
        fn survey_config_in(&self, _: &mut ResourceSurveyor<'_, '_>) {
            self.0.replace(true);
        }
        fn config_in(&self, cloner: &mut Cloner) {
            if *self.0.borrow() {
                cloner.abort(CloneError::borrowed::<Self>());
            }
        }
        fn open_in((): (), _: &mut Opener) -> Result<Self, OpenError> {
            Ok(Self(RefCell::new(false)))
        }
    }
    let error = Moody(RefCell::new(false)).twin().map(drop).unwrap_err();
    assert_eq!(error.to_string(), "cannot copy `Moody`");
}

/// With `builder(concurrent)` it opens beside others if it says that it needs no opener.
#[test]
fn it_opens_at_the_same_time_as_others() {
    static MEETING: Barrier = Barrier::new(2);
    struct Meets;
    impl Resource for Meets {
        type Config = ();
        fn config_in(&self, _: &mut Cloner) {}
        fn open_in((): (), _: &mut Opener) -> Result<Self, OpenError> {
            MEETING.wait();
            Ok(Self)
        }
        fn uses_opener((): &()) -> bool {
            false
        }
    }
    #[derive(DeepClone)]
    #[deep_clone(builder(concurrent))]
    struct Both {
        #[resource]
        _list: Vec<Meets>,
    }
    assert!(Both::builder()._list(vec![(), ()]).build().is_ok());
}

/// Resources behind a trait object: the trait gives a config that tells them apart, and `Box<dyn Trait>` opens from
/// that.
mod behind_a_trait_object {
    use super::*;

    trait Storage {
        fn load(&mut self) -> String;
        fn describe(&self) -> StorageConfig;
    }

    #[derive(DeepClone)]
    enum StorageConfig {
        Memory(String),
        File(FileConfig),
    }

    struct Memory(String);

    impl Storage for Memory {
        fn load(&mut self) -> String {
            self.0.clone()
        }
        fn describe(&self) -> StorageConfig {
            StorageConfig::Memory(self.0.clone())
        }
    }

    impl Storage for Live<File, FileConfig> {
        fn load(&mut self) -> String {
            let mut text = String::new();
            self.read_to_string(&mut text).unwrap();
            text
        }
        fn describe(&self) -> StorageConfig {
            StorageConfig::File(Live::config(self).deep_clone())
        }
    }

    impl Resource for Box<dyn Storage> {
        type Config = StorageConfig;

        fn config_in(&self, _: &mut Cloner) -> StorageConfig {
            (**self).describe()
        }

        fn open_in(config: StorageConfig, opener: &mut Opener) -> Result<Self, OpenError> {
            Ok(match config {
                StorageConfig::Memory(text) => Box::new(Memory(text)),
                StorageConfig::File(config) => Box::new(Live::<File, _>::open_in(config, opener)?),
            })
        }
    }

    #[derive(DeepClone)]
    struct App {
        #[resource]
        storages: Vec<Box<dyn Storage>>,
        #[resource]
        shared: Arc<Mutex<Box<dyn Storage>>>,
    }

    #[test]
    fn each_is_opened_by_its_kind() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("a");
        std::fs::write(&path, "in a file").unwrap();
        let memory = || StorageConfig::Memory("in memory".to_owned());
        let file = StorageConfig::File(FileConfig::read(&path));
        let mut app = App::builder().storages(vec![memory(), file]).shared(memory()).build().unwrap();
        let mut twin = app.twin().unwrap();
        for app in [&mut twin, &mut app] {
            assert_eq!(app.storages.iter_mut().map(|one| one.load()).collect::<Vec<_>>(), ["in memory", "in a file"]);
            assert_eq!(app.shared.lock().unwrap().load(), "in memory");
        }
        std::fs::remove_file(path).unwrap();
        assert_eq!(app.twin().map(drop).unwrap_err().path(), "storages[1]");
    }
}
