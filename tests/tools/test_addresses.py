"""Which places may be spoken with: the one parser of URLs, and the vetting of IP addresses."""

import socket

import httpx
import pytest
import yarl
from hypothesis import example, given
from hypothesis import strategies as st

from manciple.policies.errors import Refused
from manciple.tools.addresses import Place, may_reach

URLS = st.from_regex(
    r"\A[a-z]{4,5}://[a-zA-Z0-9.@:%\[\]-]{1,20}(/[ -~]{0,12})?(\?[ -~]{0,12})?\Z"
) | st.builds(
    "{}://{}{}{}".format,
    st.sampled_from(["https", "http", "HTTPS"]),
    st.sampled_from(["a.example", "A.Example", "xn--fiq.example", "10.0.0.1", "a.b", "1.a"]),
    st.sampled_from(["", ":443", ":80", ":8443", ":0", ":99999"]),
    st.text(max_size=12).map(lambda text: "/" + text) | st.just(""),
)


@given(URLS)
@example("https://a.example:443")
@example("https://a.example/x@b.example/")
def test_every_parser_reads_the_same_host_from_what_is_sent(url: str) -> None:
    """B11: what is decided on is what httpx and aiohttp connect to."""
    try:
        place = Place.parse(url)
    except Refused:
        return
    outer, inner = httpx.URL(place.url), yarl.URL(str(httpx.URL(place.url)))
    assert outer.raw_host.decode() == inner.raw_host == place.name
    assert (outer.scheme, inner.scheme, inner.port) == (place.scheme, place.scheme, place.port)
    assert (outer.userinfo, inner.raw_user, inner.raw_password) == (b"", None, None)
    assert Place.parse(place.url) == place


@pytest.mark.parametrize(
    "url",
    [
        "ftp://a.example/",
        "file:///etc/passwd",
        "FILE:///etc/passwd",
        "data:text/html,x",
        "gopher://a.example/",
        "//a.example/",
        "a.example",
        "https:a.example",
        "https:///a.example",
        "https://",
        "https://a.example./",
        "https://a..example/",
        "https://.a.example/",
        "https://-a.example/",
        "https://a_b.example/",
        "https://user@a.example/",
        "https://a.example@evil.example/",
        "https://a.example:443@evil.example/",
        "https://a.example\\@evil.example/",
        "https://a.example\\.evil.example/",
        "https://a.example%2eevil.example/",
        "https://ѕhop.example/",
        "https://shop。example/",
        "https://a.example/\tx",
        "https://a.example/\r\nHost: evil",
        "https://a.exa\nmple/",
        " https://a.example/",
        "https://a.example/\u202efdp",
        "https://a.example:/",
        "https://a.example:0/",
        "https://a.example:65536/",
        "https://[::1]/",
        "https://[::ffff:7f00:1]/",
        "https://2130706433/",
        "https://0x7f.1/",
        "https://0x7F000001/",
        "https://127.1/",
        "https://0/",
        "https://0177.0.0.1/",
        "https://1.2.3.4.5/",
        "https://a.example.1/",
        "https://a.example/" + "x" * 9000,
    ],
)
def test_what_could_be_read_in_two_ways_is_no_address(url: str) -> None:
    """F01, F08, B11: other schemes, odd numbers, user names, control and look-alike characters."""
    with pytest.raises(Refused):
        Place.parse(url)


@given(st.from_regex(r"\A[0-9a-fx.]{1,12}\Z"))
@example("0x.0x")
@example("127.0.1")
def test_no_name_is_a_number_in_disguise(name: str) -> None:
    """F01: what `inet_aton` would read is either four plain numbers or no name at all."""
    try:
        place = Place.parse(f"https://{name}/")
    except Refused:
        return
    if not place.literal:
        with pytest.raises(OSError, match="illegal IP address"):
            socket.inet_aton(place.name)


def test_a_place_has_one_spelling() -> None:
    place = Place.parse("HTTPS://Shop.Example:443/鞋 子?q=a b&r=%20#part")
    assert place.url == "https://shop.example/%E9%9E%8B%20%E5%AD%90?q=a%20b&r=%20"
    assert place.host == "shop.example"
    assert place.origin == "https://shop.example"


@pytest.mark.parametrize(
    ("url", "host"),
    [
        ("https://a.example", "a.example"),
        ("https://a.example:8443?x", "a.example:8443"),
        ("https://a.example:80/", "a.example:80"),
        ("http://a.example:80/", "a.example"),
        ("http://127.0.0.1:8000/", "127.0.0.1:8000"),
    ],
)
def test_a_host_carries_its_port_unless_it_is_the_schemes_own(url: str, host: str) -> None:
    assert Place.parse(url).host == host


@pytest.mark.parametrize(
    ("location", "url"),
    [
        ("/b", "https://a.example/b"),
        ("b?x=1", "https://a.example/shop/b?x=1"),
        ("//b.example/c", "https://b.example/c"),
        ("http://a.example/", "http://a.example/"),
    ],
)
def test_a_location_is_read_from_where_it_came(location: str, url: str) -> None:
    assert Place.parse("https://a.example/shop/a").onward(location).url == url


@pytest.mark.parametrize(
    "location", ["ht\ttp://evil.example/", "javascript:alert(1)", "//[", "//a@b.example/", "\\\\b"]
)
def test_a_location_that_is_no_address_leads_nowhere(location: str) -> None:
    """F05, F08."""
    with pytest.raises(Refused):
        Place.parse("https://a.example/shop/a").onward(location)


@pytest.mark.parametrize(
    "address", ["93.184.216.34", "2606:4700::6810:84e5", "64:ff9b::5db8:d822", "::ffff:5db8:d822"]
)
def test_public_addresses_may_be_reached_but_not_in_plain(address: str) -> None:
    for local in (False, True):
        assert may_reach(address, local=local)
        assert not may_reach(address, local=local, plain=True)


@pytest.mark.parametrize(
    "address",
    "127.0.0.1 127.9.9.9 10.1.2.3 172.16.0.1 192.168.1.1 ::1 fd00::1 ::ffff:7f00:1".split(),
)
def test_private_addresses_may_be_reached_only_where_local(address: str) -> None:
    """F01, F03."""
    assert not may_reach(address, local=False)
    assert may_reach(address, local=True)
    assert may_reach(address, local=True, plain=True)


@pytest.mark.parametrize(
    "address", ["64:ff9b::7f00:1", "2002:7f00:1::", "64:ff9b::a00:1", "2002:c0a8:101::1"]
)
def test_a_private_address_inside_another_is_seen(address: str) -> None:
    """F02: NAT64 and 6to4 forms, which `is_global` lets pass."""
    assert not may_reach(address, local=False)


@pytest.mark.parametrize("local", [False, True])
@pytest.mark.parametrize(
    "address",
    [
        *"0.0.0.0 0.1.2.3 169.254.169.254 100.64.0.1 100.100.100.200 192.0.0.8 192.0.2.1".split(),
        *"192.88.99.1 198.18.0.1 203.0.113.1 224.0.0.1 239.1.1.1 240.0.0.1".split(),
        *"255.255.255.255 168.63.129.16 :: fe80::1 fe80::1%eth0 fec0::1 ff02::1".split(),
        *"fd00:ec2::254 ::a9fe:a9fe ::ffff:a9fe:a9fe 64:ff9b::a9fe:a9fe".split(),
        *"64:ff9b:1::1 2002:a9fe:a9fe:: 2001:db8::1 3fff::1 100::1 2001::1".split(),
        *"127.1 2130706433 localhost".split(),
        "",
    ],
)
def test_some_addresses_are_never_reached(address: str, *, local: bool) -> None:
    """F03: metadata services, link-local, CGNAT, multicast, reserved, documentation."""
    assert not may_reach(address, local=local)


@given(st.ip_addresses().map(str))
def test_whatever_is_reached_in_public_is_reached_locally_too(address: str) -> None:
    assert may_reach(address, local=True) or not may_reach(address, local=False)
