//! Networks: an address and the length of its prefix.

use ipnet2::{
    AddrParseError, IpAddrRange, IpNet, IpSubnets, Ipv4AddrRange, Ipv4Net, Ipv4Subnets, Ipv6AddrRange, Ipv6Net,
    Ipv6Subnets, PrefixLenError,
};

plain!(IpNet, Ipv4Net, Ipv6Net, AddrParseError, PrefixLenError);
plain!(IpAddrRange, Ipv4AddrRange, Ipv6AddrRange, IpSubnets, Ipv4Subnets, Ipv6Subnets);
