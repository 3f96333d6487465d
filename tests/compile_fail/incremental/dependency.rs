//! A resource and its config.

pub mod config {
    use freshtwin::{DeepClone, OpenAsync};

    #[derive(DeepClone)]
    pub struct Config {
        pub name: String,
        log: Log,
    }

    #[derive(Clone)]
    pub struct Log;

    impl DeepClone for Log {
        fn deep_clone_in(&self, _: &mut freshtwin::Cloner) -> Self {
            self.clone()
        }
    }

    pub struct Connection {
        pub name: String,
    }

    impl Config {
        pub fn new(name: &str) -> Self {
            Self { name: name.to_owned(), log: Log }
        }
    }

    impl OpenAsync<Connection> for Config {
        type Error = String;

        async fn open_async(&self) -> Result<Connection, String> {
            Ok(Connection { name: self.name.clone() })
        }
    }
}
