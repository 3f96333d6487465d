//! Resources with a lifetime in their type that do not borrow from a sibling, or from one that itself borrows.

use std::cell::RefCell;
use std::convert::Infallible;
use std::marker::PhantomData;

use freshtwin::DeepClone;

struct Connection(u8);

struct Statement<'c>(&'c u8);

static SEVEN: u8 = 7;

impl Connection {
    fn prepare(&self) -> Result<Statement<'_>, Infallible> {
        Ok(Statement(&self.0))
    }

    fn owned(&self) -> Result<Statement<'static>, Infallible> {
        Ok(Statement(&SEVEN))
    }

    fn of<'t>(&self, text: &'t str) -> Result<Text<'t>, Infallible> {
        Ok(Text(text))
    }
}

struct Text<'t>(&'t str);

struct Pool;

impl Pool {
    fn begin(&self) -> Result<Statement<'static>, Infallible> {
        Ok(Statement(&SEVEN))
    }
}

#[derive(DeepClone)]
struct Outside<'c> {
    #[deep_clone(share)]
    db: &'c Connection,
    #[resource(open = db.prepare())]
    statement: Statement<'c>,
}

#[derive(DeepClone)]
struct FromData<'t> {
    #[deep_clone(share)]
    text: &'t str,
    #[resource(new = Connection(1))]
    db: Connection,
    #[resource(open = db.of(text))]
    parsed: Text<'t>,
}

#[derive(DeepClone)]
struct FromLiteral<'t> {
    _marker: PhantomData<&'t ()>,
    #[resource(new = Connection(1))]
    db: Connection,
    #[resource(open = db.of("fixed"))]
    parsed: Text<'t>,
}

#[derive(DeepClone)]
struct OfAPool<'c> {
    #[resource(new = Pool)]
    pool: Pool,
    #[resource(open = pool.begin())]
    statement: Statement<'c>,
}

#[derive(DeepClone)]
struct ForEver {
    #[resource(new = Connection(1))]
    db: Connection,
    #[resource(open = db.owned())]
    statement: Statement<'static>,
}

#[derive(DeepClone)]
struct FromLonger<'t, 'long: 't> {
    #[deep_clone(share)]
    text: &'long str,
    #[resource(new = Connection(1))]
    db: Connection,
    #[resource(open = db.of(text))]
    parsed: Text<'t>,
}

#[derive(DeepClone)]
struct FromStatic<'t> {
    text: &'static str,
    #[resource(new = Connection(1))]
    db: Connection,
    #[resource(open = db.of(text))]
    parsed: Text<'t>,
}

/// What it holds comes later, so that the lifetime is neither its sibling's nor `'static`.
struct Arena<'t>(RefCell<Vec<&'t str>>);

impl<'t> Arena<'t> {
    fn within(_db: &Connection) -> Result<Arena<'t>, Infallible> {
        Ok(Arena(RefCell::default()))
    }
}

#[derive(DeepClone)]
struct Collects<'t> {
    #[resource(new = Connection(1))]
    db: Connection,
    #[resource(open = Arena::within(db))]
    names: Arena<'t>,
}

#[test]
fn a_resource_borrows_from_what_comes_later() {
    let name = "Ada".to_owned();
    let collects = Collects::builder().build().unwrap();
    collects.names.0.borrow_mut().push(&name);
    let twin = collects.twin().unwrap();
    assert_eq!((collects.names.0.borrow().len(), twin.names.0.borrow().len(), twin.db.0), (1, 0, 1));
}

#[test]
fn a_resource_borrows_from_what_its_sibling_borrows() {
    let db = Connection(3);
    let outside = Outside { db: &db, statement: db.prepare().unwrap() };
    let twin = outside.twin().unwrap();
    assert_eq!((twin.statement.0, twin.db.0), (&3, 3));
    let text = "two words".to_owned();
    let parsed = FromData::builder().text(&text).build().unwrap();
    assert_eq!((parsed.parsed.0, parsed.db.0), ("two words", 1));
    let longer = FromLonger::builder().text(&text).build().unwrap();
    assert_eq!((longer.parsed.0, longer.text, longer.db.0), ("two words", "two words", 1));
}

#[test]
fn a_resource_with_a_lifetime_may_borrow_nothing() {
    let literal = FromLiteral::builder().build().unwrap();
    assert_eq!((literal.parsed.0, literal.db.0), ("fixed", 1));
    let of_a_pool = OfAPool::builder().build().unwrap();
    let Pool = of_a_pool.pool;
    let for_ever = ForEver::builder().build().unwrap();
    assert_eq!([of_a_pool.statement.0, for_ever.statement.0, &(for_ever.db.0 + 6)], [&7; 3]);
    let of_static = FromStatic::builder().text("static").build().unwrap();
    assert_eq!((of_static.parsed.0, of_static.text, of_static.db.0), ("static", "static", 1));
}
