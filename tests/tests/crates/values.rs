//! Times, identifiers, addresses, versions and documents of other crates.
use crate::{same, same_alone};
use freshtwin::DeepClone;
use std::collections::BTreeMap;

#[test]
fn bytes() {
    use bytes::{Bytes, BytesMut};
    same(Bytes::from_static(b"static"), Bytes::from(vec![1]));
    same(BytesMut::from(&b"abc"[..]), BytesMut::new());
    let original = Bytes::from(vec![1, 2]);
    let copy = original.deep_clone();
    assert!(original.is_unique() && copy.is_unique());
    assert_eq!(copy, original);
}

#[test]
fn chrono() {
    use chrono::{DateTime, Days, FixedOffset, Months, NaiveDate, TimeDelta, Utc, Weekday};
    let date = NaiveDate::from_ymd_opt(2024, 2, 29).unwrap();
    let time = date.and_hms_opt(1, 2, 3).unwrap();
    same(date, NaiveDate::MIN);
    same(time, time + Days::new(1));
    same(time.time(), time.time() + TimeDelta::seconds(1));
    same(time.and_utc(), DateTime::<Utc>::UNIX_EPOCH);
    same(TimeDelta::seconds(1), TimeDelta::zero());
    same(Weekday::Mon, Weekday::Tue);
    same(Months::new(1), Months::new(2));
    same_alone(chrono::Month::May);
    same_alone(Utc);
    same_alone("x".parse::<NaiveDate>().unwrap_err());
    let offset = |hours: i32| time.and_utc().with_timezone(&FixedOffset::east_opt(hours * 3600).unwrap());
    assert_eq!(offset(1), offset(2));
    same(offset(1), offset(2));
    same(BTreeMap::from([(offset(1), 1)]), BTreeMap::from([(offset(2), 1)]));
}

#[test]
fn time() {
    use time::{Date, Duration, OffsetDateTime, PrimitiveDateTime, Time, UtcOffset, Weekday};
    let date = Date::from_calendar_date(2024, time::Month::February, 29).unwrap();
    same(date, Date::MIN);
    same(Time::MIDNIGHT, Time::MAX);
    same(Duration::seconds(3), Duration::ZERO);
    same(PrimitiveDateTime::new(date, Time::MIDNIGHT), PrimitiveDateTime::MIN);
    same(Weekday::Friday, Weekday::Monday);
    same_alone(Date::from_ordinal_date(2023, 366).unwrap_err());
    let offset = |hours| OffsetDateTime::UNIX_EPOCH.to_offset(UtcOffset::from_hms(hours, 0, 0).unwrap());
    assert_eq!(offset(1), offset(2));
    same(BTreeMap::from([(offset(1), 1)]), BTreeMap::from([(offset(2), 1)]));
}

#[test]
fn uuid() {
    use uuid::Uuid;
    let id = Uuid::from_u128(7);
    same(id, Uuid::nil());
    same_alone(id.hyphenated());
    same_alone(id.simple());
    same_alone(id.urn());
    same_alone(id.braced());
    same_alone(id.get_variant());
    same_alone(uuid::NonNilUuid::new(id).unwrap());
    same_alone("x".parse::<Uuid>().unwrap_err());
}

#[test]
fn url() {
    use url::{Host, Url};
    let url = Url::parse("https://user@example.org:8080/a?b#c").unwrap();
    same(url.clone(), Url::parse("file:///").unwrap());
    same_alone(url.origin());
    same_alone(url.host().unwrap());
    same_alone(Host::parse("[::1]").unwrap());
    same_alone(Url::parse("").unwrap_err());
}

#[test]
fn semver() {
    use semver::{Version, VersionReq};
    same(Version::parse("1.2.3-alpha-that-is-long.1+build").unwrap(), Version::new(0, 0, 1));
    same(VersionReq::parse(">=1, <2").unwrap(), VersionReq::STAR);
    same_alone(VersionReq::parse("^1").unwrap().comparators.remove(0));
}

#[test]
fn serde_json() {
    use serde_json::{Map, Number, Value, json};
    let document = json!({ "name": "a", "list": [1, 2.5, null, "text"], "inner": { "x": true } });
    same(document.clone(), Value::Null);
    same(document.clone(), json!({ "name": "something longer", "list": ["z"], "inner": { "x": false } }));
    same(document.clone(), json!({ "name": [], "list": [], "inner": 1 }));
    same(Number::from(1), Number::from(2));
    same(document.as_object().unwrap().clone(), Map::new());
    let mut target = json!({ "list": ["something longer"] });
    let text = |target: &Value| target["list"][0].as_str().unwrap().as_ptr();
    let before = text(&target);
    target.deep_clone_from(&json!({ "list": ["short"] }));
    assert_eq!((text(&target), target), (before, json!({ "list": ["short"] })));
}

#[test]
fn flags_by_their_clone() {
    bitflags::bitflags! {
        #[derive(Clone, Copy, Debug, PartialEq, Eq, DeepClone)]
        #[deep_clone(clone)]
        struct Access: u8 {
            const READ = 1;
            const WRITE = 2;
        }
    }
    same(vec![Access::READ | Access::WRITE], vec![Access::empty()]);
}

#[test]
fn jiff() {
    macro_rules! each {
        ($($jiff:ident $($Zoned:ident)::+;)*) => {$({
            use $jiff::{SignedDuration, Span, Timestamp, civil, tz};
            let date = civil::date(2024, 2, 29);
            same(date, civil::Date::MIN);
            same(date.at(1, 2, 3, 4), civil::DateTime::MIN);
            same(civil::time(1, 2, 3, 4), civil::Time::midnight());
            same(Span::new().days(3).hours(30), Span::new());
            same(SignedDuration::from_secs(3), SignedDuration::ZERO);
            same(Timestamp::UNIX_EPOCH, Timestamp::MAX);
            let zones = ["Europe/Zurich", "America/New_York"].map(|name| tz::TimeZone::get(name).unwrap());
            let [here, there] = zones.clone().map(|zone| $($Zoned)::+::new(Timestamp::UNIX_EPOCH, zone));
            assert_eq!(here, there);
            same(here.clone(), there.clone());
            same(BTreeMap::from([(here, 1)]), BTreeMap::from([(there, 1)]));
            let [zurich, new_york] = zones;
            same(zurich, new_york);
            same_alone("x".parse::<Timestamp>().unwrap_err());
        })*};
    }
    each!(jiff02 jiff02::Zoned; jiff1 jiff1::ZonedDateTime;);
}

#[test]
fn ipnet() {
    use ipnet::{IpNet, Ipv4Net};
    let net: Ipv4Net = "10.1.0.0/16".parse().unwrap();
    same(IpNet::V4(net), IpNet::default());
    same_alone(net.hosts());
    same_alone(net.subnets(18).unwrap());
    same_alone("x".parse::<IpNet>().unwrap_err());
}
