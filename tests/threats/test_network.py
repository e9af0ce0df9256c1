"""Group F of the threat model, one test for each attack, against the one way to a shop."""

import asyncio
import gzip
import zlib
from datetime import UTC, datetime
from pathlib import Path

import pytest

from manciple.policies.errors import MancipleError, Refused, StoreRefused, StoreUnreachable, Unclear
from manciple.tools.http import Http
from tests.tools.http.conftest import http, names, other, shop
from tests.tools.http.server import (
    PUBLIC,
    Names,
    Shop,
    answer,
    certificates,
    header,
    open_shop,
    redirect,
    warrant,
)
from tests.tools.test_politeness import watching

__all__ = ["http", "names", "other", "shop"]

OWN = """127.0.0.1 2130706433 0x7f000001 0x7f.1 0x7f.0.0.1 0177.0.0.1 127.1 127.0.1 0 0.0.0.0
    10.0.0.1 192.168.1.1 172.16.0.1 [::1] [::] [::ffff:7f00:1] [::ffff:127.0.0.1] [fc00::1]
    localhost.localdomain""".split()
"""This machine and its network, in the spellings that some parser or resolver takes."""

INSIDE = """64:ff9b::7f00:1 64:ff9b::a00:1 64:ff9b::a9fe:a9fe 64:ff9b:1::7f00:1 2002:7f00:1::
    2002:a9fe:a9fe:: 2002:c0a8:101::1 ::ffff:10.0.0.1 ::ffff:169.254.169.254 ::127.0.0.1
    2001:0:4136:e378:8000:63bf:80ff:fffe""".split()
"""NAT64 (RFC 6052, RFC 8215), 6to4, mapped, compatible, Teredo: private addresses inside others."""

NEVER = """169.254.169.254 fd00:ec2::254 168.63.129.16 100.64.0.1 100.100.100.200 192.0.0.192
    224.0.0.1 239.255.255.250 255.255.255.255 240.0.0.1 ff02::1 fe80::1 fec0::1
    192.88.99.1""".split()


async def answered(names: Names, *addresses: str, local: bool = False) -> None:
    """Ask a host of the user's whose name leads to these addresses."""
    names.answers["shop.example"] = [list(addresses)]
    async with Http(lookup=names, deadline_s=3, interval_s=0) as way:
        await way.request("GET", "https://shop.example/", warrant("shop.example", local=local))


@pytest.mark.parametrize("host", OWN)
@pytest.mark.parametrize("scheme", ["https", "http"])
async def test_f01_this_machine_is_not_reached_in_any_spelling(
    http: Http, names: Names, host: str, scheme: str
) -> None:
    """Even where the very spelling was granted, and the resolver leads it home."""
    names.answers[host] = [["127.0.0.1"]]
    with pytest.raises(Refused):
        await http.request("GET", f"{scheme}://{host}/", warrant(host, local=False))


@pytest.mark.parametrize("address", ["127.0.0.1", "0.0.0.0", "10.1.2.3", "::1", "fc00::1"])
async def test_f01_a_name_that_leads_home_is_not_followed(names: Names, address: str) -> None:
    with pytest.raises(Refused):
        await answered(names, address)


@pytest.mark.parametrize("address", INSIDE)
async def test_f02_an_address_inside_another_is_unpacked(names: Names, address: str) -> None:
    with pytest.raises(Refused):
        await answered(names, address)


@pytest.mark.parametrize("address", NEVER)
@pytest.mark.parametrize("local", [False, True])
async def test_f03_metadata_services_and_multicast_are_never_reached(
    names: Names, address: str, local: bool
) -> None:
    with pytest.raises(Refused):
        await answered(names, address, local=local)


@pytest.mark.parametrize(
    "addresses",
    [(PUBLIC, "127.0.0.1"), ("127.0.0.1", PUBLIC), (PUBLIC, "::1"), (PUBLIC, "fe80::1")],
)
async def test_f04_one_bad_answer_among_good_ones_is_enough(
    names: Names, addresses: tuple[str, ...]
) -> None:
    with pytest.raises(Refused):
        await answered(names, *addresses)


async def test_f04_a_name_is_looked_up_once_and_every_time(names: Names, shop: Shop) -> None:
    """First good, then bad: the connection is to what was vetted, and the next is vetted anew."""
    names.answers["shop.example"] = [["127.0.0.1"], ["169.254.169.254"]]
    async with Http(lookup=names, interval_s=0) as way:
        place, may = f"http://shop.example:{shop.port}", warrant(f"shop.example:{shop.port}")
        assert (await way.request("POST", f"{place}/", may, json={})).status == 200
        assert names.asked == ["shop.example"]
        with pytest.raises(Refused):
            await way.request("POST", f"{place}/", may, json={})
    assert len(shop.heads) == 1


@pytest.mark.parametrize(
    "location",
    [
        "https://evil.example/",
        "http://169.254.169.254/latest/meta-data/",
        "http://127.0.0.1:1/",
        "http://2130706433/",
        "//evil.example/",
        "http://[::1]/",
        "file:///etc/passwd",
        "http://shop.example@evil.example/",
    ],
)
async def test_f05_a_redirect_is_a_new_decision(http: Http, shop: Shop, location: str) -> None:
    shop.replies["/"] = redirect(location)
    with pytest.raises((Refused, StoreRefused)):
        await http.request("GET", shop.url("/"), warrant(shop.host))
    assert len(shop.heads) == 1


async def test_f06_credentials_stay_behind(http: Http, shop: Shop, other: Shop) -> None:
    shop.replies["/"] = redirect(other.url("/x"))
    secret = {"Authorization": "Bearer canary", "Cart-Token": "canary", "Cookie": "a=canary"}
    may = warrant(shop.host, other.host)
    await http.request("GET", shop.url("/"), may, headers=secret)
    assert "canary" in shop.heads[0]
    assert "canary" not in other.heads[0]
    with pytest.raises(Refused):
        await http.request("GET", shop.url("/").replace("://", "://me:canary@"), may)


async def test_f07_no_proxy_and_no_login_from_the_environment(
    shop: Shop, other: Shop, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    for name in ("HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY", "http_proxy", "all_proxy"):
        monkeypatch.setenv(name, other.url().rstrip("/"))
    netrc = tmp_path / ".netrc"
    netrc.write_text("machine 127.0.0.1 login me password canary\n")
    netrc.chmod(0o600)
    monkeypatch.setenv("NETRC", str(netrc))
    monkeypatch.setenv("HOME", str(tmp_path))
    async with Http() as way:
        await way.request("GET", shop.url(), warrant(shop.host))
    assert (len(shop.heads), other.heads) == (1, [])
    assert header(shop.heads[0], "authorization") is None


@pytest.mark.parametrize(
    "url",
    [
        "file:///etc/passwd",
        "FTP://shop.example/",
        "data:text/html,x",
        "gopher://shop.example/",
        "https://shop.example/\r\nHost: evil.example",
        "https://shop.example/\tx",
        "https://shop.example\\@evil.example/",
    ],
)
async def test_f08_what_is_no_web_address_is_not_asked(http: Http, names: Names, url: str) -> None:
    with pytest.raises(Refused):
        await http.request("GET", url, warrant("shop.example", "evil.example"))
    assert names.asked == []


async def test_f09_a_certificate_of_nobody_s_is_no_certificate(names: Names) -> None:
    server, _ = certificates("shop.example")
    names.answers["shop.example"] = [["127.0.0.1"]]
    async with open_shop(server) as secure, Http(lookup=names) as way:
        host = f"shop.example:{secure.port}"
        with pytest.raises(StoreUnreachable, match="cannot be reached"):
            await way.request("GET", f"https://{host}/", warrant(host))
        assert secure.heads == []


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("X-A", "1\r\nX-B: 2"),
        ("X-A", "1\nGET / HTTP/1.1"),
        ("X-A\r\nX-B", "1"),
        ("X A", "1"),
        ("X-A", "1\x00"),
        ("Host", "evil.example"),
        ("Transfer-Encoding", "chunked"),
        ("Content-Length", "0"),
        ("User-Agent", "Mozilla/5.0"),
    ],
)
async def test_f10_a_header_is_one_header(http: Http, shop: Shop, name: str, value: str) -> None:
    with pytest.raises(Refused):
        await http.request("GET", shop.url(), warrant(shop.host), headers={name: value})
    assert shop.heads == []


async def test_f11_a_watch_that_loops_keeps_to_the_shops_rules(names: Names, shop: Shop) -> None:
    now = datetime.now(UTC)
    shop.replies["/robots.txt"] = answer(b"User-agent: *\nDisallow: /search")
    shop.replies["/p"] = answer(b"", "Retry-After: 3600", status="503 Busy")
    async with Http(lookup=names, clock=lambda: now) as way:
        for _ in range(20):
            with pytest.raises(StoreRefused):
                await way.request("GET", shop.url("/search?q=a"), watching(shop.host))
        await way.request("GET", shop.url("/p"), watching(shop.host))
        for _ in range(20):
            with pytest.raises(StoreUnreachable):
                await way.request("GET", shop.url("/p"), watching(shop.host))
        assert [head.split()[1] for head in shop.heads] == ["/robots.txt", "/p"]


async def test_f12_no_cookie_of_one_request_is_in_the_next(http: Http, shop: Shop) -> None:
    shop.replies["/"] = answer(b"{}", "Set-Cookie: a=canary; Path=/")
    for _ in range(2):
        await http.request("GET", shop.url("/"), warrant(shop.host))
    assert all("cookie" not in head.lower() for head in shop.heads)


# --- E14 by way of the shop itself: answers that are meant to harm


@pytest.mark.parametrize(
    ("body", "coding"),
    [
        (gzip.compress(b"0" * 40_000_000), "gzip"),
        (zlib.compress(b"0" * 40_000_000), "deflate"),
        (b"0" * 9_000_000, "identity"),
        (b"\x28\xb5\x2f\xfd", "zstd"),
        (gzip.compress(b"{}")[:-9], "gzip"),
    ],
    ids=["gzip bomb", "deflate bomb", "too long", "unknown coding", "cut off"],
)
async def test_f_a_bomb_is_not_unpacked(http: Http, shop: Shop, body: bytes, coding: str) -> None:
    shop.replies["/"] = answer(body, f"Content-Encoding: {coding}")
    with pytest.raises(StoreRefused):
        await http.request("GET", shop.url("/"), warrant(shop.host))


async def test_f_a_body_that_drips_meets_the_deadline(shop: Shop) -> None:
    async def drip(writer: asyncio.StreamWriter) -> None:
        writer.write(b"HTTP/1.1 200 OK\r\nContent-Length: 99\r\n\r\n")
        while not writer.is_closing():
            writer.write(b"0")
            await writer.drain()
            await asyncio.sleep(0.05)

    shop.replies["/"] = drip
    async with Http(deadline_s=0.4) as way:
        start = asyncio.get_running_loop().time()
        with pytest.raises(Unclear):
            await way.request("GET", shop.url("/"), warrant(shop.host))
        assert asyncio.get_running_loop().time() - start < 2


async def test_f_json_that_nests_without_end_is_refused(http: Http, shop: Shop) -> None:
    for body in (b"[" * 100_000, b'{"a":' * 5000 + b"1" + b"}" * 5000, b"NaN"):
        shop.replies["/"] = answer(body)
        got = await http.request("GET", shop.url("/"), warrant(shop.host))
        with pytest.raises(MancipleError):
            got.json()
