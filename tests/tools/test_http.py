"""The one way to a shop, against real servers on loopback and resolvers that lie."""

import asyncio
import contextlib
import gzip
import ipaddress
import json
import logging
import ssl
import traceback
import zlib
from collections.abc import AsyncGenerator, AsyncIterator, Awaitable, Callable, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID

from manciple.policies.actions import Action, Asker, ToolId, Verb
from manciple.policies.errors import (
    MancipleError,
    Refused,
    StoreRefused,
    StoreUnreachable,
    Unclear,
)
from manciple.policies.warrant import Allowance, Warrant
from manciple.tools.calls import USER_AGENT
from manciple.tools.http import MAX_DEPTH, Answer, Http, authorities

NOW = datetime(2026, 11, 22, 12, tzinfo=UTC)
ACTION = Action(tool=ToolId("shop", "0" * 64), verb=Verb.OFFER_READ, asker=Asker.USER)
PUBLIC = "93.184.216.34"


def warrant(
    *hosts: str, local: bool = True, requests: int = 20, expires: datetime | None = None
) -> Warrant:
    until = expires or datetime.now(UTC) + timedelta(minutes=5)
    return Warrant(ACTION, "run/1", frozenset(hosts), local, Allowance(requests), until)


@dataclass
class Names:
    """A resolver that gives the answers it was told, one after another, the last for ever."""

    answers: dict[str, list[list[str]]] = field(default_factory=dict[str, list[list[str]]])
    asked: list[str] = field(default_factory=list[str])
    times: list[float] = field(default_factory=list[float])

    async def __call__(self, name: str) -> Sequence[str]:
        self.asked.append(name)
        self.times.append(asyncio.get_running_loop().time())
        rest = self.answers.get(name, [])
        if not rest:
            raise OSError("no such name")
        return rest.pop(0) if len(rest) > 1 else rest[0]


Reply = bytes | Callable[[asyncio.StreamWriter], Awaitable[None]]


@dataclass
class Shop:
    """A true HTTP server that answers bytes by path, keeps connections open and remembers."""

    replies: dict[str, Reply] = field(default_factory=dict[str, Reply])
    heads: list[str] = field(default_factory=list[str])
    bodies: list[bytes] = field(default_factory=list[bytes])
    connections: int = 0
    port: int = 0

    @property
    def host(self) -> str:
        return f"127.0.0.1:{self.port}"

    def url(self, path: str = "/") -> str:
        return f"http://{self.host}{path}"

    async def serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self.connections += 1
        with contextlib.suppress(OSError, EOFError, asyncio.IncompleteReadError):
            while head := (await reader.readuntil(b"\r\n\r\n")).decode("latin-1"):
                self.heads.append(head)
                length = _header(head, "content-length")
                self.bodies.append(await reader.readexactly(int(length or 0)))
                reply = self.replies.get(head.split()[1].partition("?")[0], answer())
                if not isinstance(reply, bytes):
                    await reply(writer)
                    break
                writer.write(reply)
                await writer.drain()
        writer.close()


def _header(head: str, name: str) -> str | None:
    for line in head.split("\r\n")[1:]:
        key, _, value = line.partition(":")
        if key.lower() == name:
            return value.strip()
    return None


def answer(body: bytes = b"{}", *headers: str, status: str = "200 OK") -> bytes:
    lines = [f"HTTP/1.1 {status}", f"Content-Length: {len(body)}", *headers, "", ""]
    return "\r\n".join(lines).encode() + body


def redirect(location: str, status: int = 302) -> bytes:
    return answer(b"", f"Location: {location}", status=f"{status} Moved")


@contextlib.asynccontextmanager
async def open_shop(tls: ssl.SSLContext | None = None) -> AsyncGenerator[Shop]:
    shop = Shop()
    server = await asyncio.start_server(shop.serve, "127.0.0.1", 0, ssl=tls)
    shop.port = server.sockets[0].getsockname()[1]
    yield shop
    server.close()


@pytest.fixture
async def shop() -> AsyncIterator[Shop]:
    async with open_shop() as opened:
        yield opened


@pytest.fixture
async def other() -> AsyncIterator[Shop]:
    async with open_shop() as opened:
        yield opened


@pytest.fixture
def names() -> Names:
    return Names()


@pytest.fixture
async def http(names: Names) -> AsyncIterator[Http]:
    async with Http(lookup=names, deadline_s=5) as opened:
        yield opened


async def test_an_answer_arrives_whole(http: Http, shop: Shop) -> None:
    shop.replies["/a"] = answer(b'{"a":1}', "ETag: x", "Vary: a", "vary: b")
    got = await http.request("GET", shop.url("/a?q=1"), warrant(shop.host))
    assert (got.status, got.url, got.json()) == (200, shop.url("/a?q=1"), {"a": 1})
    assert (got.headers["etag"], got.headers["vary"]) == ("x", "a, b")


async def test_we_say_who_we_are_and_what_we_read(http: Http, shop: Shop) -> None:
    await http.request("GET", shop.url(), warrant(shop.host))
    assert _header(shop.heads[0], "user-agent") == USER_AGENT
    assert _header(shop.heads[0], "accept-encoding") == "gzip"
    assert _header(shop.heads[0], "host") == shop.host


async def test_json_is_sent_with_the_connectors_headers(http: Http, shop: Shop) -> None:
    headers = {"Cart-Token": "t", "Content-Type": "application/graphql+json"}
    await http.request("POST", shop.url(), warrant(shop.host), json={"a": "é"}, headers=headers)
    assert shop.bodies == ['{"a":"é"}'.encode()]
    assert _header(shop.heads[0], "cart-token") == "t"
    assert shop.heads[0].lower().count("content-type") == 1


# --- whom we speak with


async def test_a_host_outside_the_warrant_is_refused_before_dns(http: Http, names: Names) -> None:
    """A02, A15: not even the resolver hears of it, so nothing can be told by a name."""
    with pytest.raises(Refused):
        await http.request("GET", "https://evil.example/?zip=90210", warrant("shop.example"))
    assert names.asked == []


@pytest.mark.parametrize(
    "url", ["https://shop.example:444/", "https://sub.shop.example/", "https://shop.example.evil/"]
)
async def test_only_exactly_the_granted_host_is_asked(http: Http, names: Names, url: str) -> None:
    """B11."""
    with pytest.raises(Refused):
        await http.request("GET", url, warrant("shop.example", local=False))
    assert names.asked == []


async def test_a_public_shop_is_asked_over_https_alone(http: Http, names: Names) -> None:
    """F08."""
    with pytest.raises(Refused):
        await http.request("GET", "http://shop.example/", warrant("shop.example", local=False))
    assert names.asked == []


@pytest.mark.parametrize("host", ["127.0.0.1", "10.0.0.1", "169.254.169.254", "100.64.0.1"])
async def test_a_number_that_is_not_public_is_refused(http: Http, host: str) -> None:
    """F01, F03: a literal address never reaches the resolver, so it is vetted before."""
    with pytest.raises(Refused):
        await http.request("GET", f"https://{host}/", warrant(host, local=False))


@pytest.mark.parametrize(
    "answers",
    [
        *"127.0.0.1 10.0.0.1 169.254.169.254 fd00:ec2::254".split(),
        *"64:ff9b::7f00:1 2002:7f00:1:: ::ffff:7f00:1".split(),
        f"{PUBLIC} 127.0.0.1",
        f"{PUBLIC} ::1",
    ],
)
async def test_every_address_of_a_name_must_be_public(
    http: Http, names: Names, answers: str
) -> None:
    """F01, F02, F03, F04: one private answer among public ones refuses them all."""
    names.answers["shop.example"] = [answers.split()]
    with pytest.raises(Refused):
        await http.request("GET", "https://shop.example/", warrant("shop.example", local=False))


@pytest.mark.parametrize("address", ["169.254.169.254", "fe80::1", "0.0.0.0", "fd00:ec2::254"])
async def test_local_does_not_mean_metadata(http: Http, names: Names, address: str) -> None:
    """F03."""
    names.answers["shop.lan"] = [[address]]
    with pytest.raises(Refused):
        await http.request("GET", "http://shop.lan/", warrant("shop.lan"))


@pytest.mark.parametrize("answers", [PUBLIC, f"127.0.0.1 {PUBLIC}", "2606:4700::6810:84e5"])
async def test_plain_http_goes_to_the_own_network_alone(
    http: Http, names: Names, answers: str
) -> None:
    """F08: even where the shop was added as local; with https it may lie outside."""
    names.answers["shop.example"] = [answers.split()]
    with pytest.raises(Refused, match="over https alone") as refused:
        await http.request("GET", "http://shop.example/", warrant("shop.example"))
    assert refused.value.hint
    for number in set(answers.split()) - {"127.0.0.1"}:
        if ":" not in number:
            with pytest.raises(Refused, match="over https alone"):
                await http.request("GET", f"http://{number}/", warrant(number))


async def test_the_vetted_address_is_the_one_connected_to(
    http: Http, names: Names, shop: Shop
) -> None:
    """F04: the name is looked up once; a second, different answer is never asked for."""
    names.answers["shop.lan"] = [["127.0.0.1"], ["169.254.169.254"]]
    host = f"shop.lan:{shop.port}"
    got = await http.request("GET", f"http://{host}/", warrant(host))
    assert got.status == 200
    assert names.asked == ["shop.lan"]
    assert _header(shop.heads[0], "host") == host


async def test_a_connection_made_locally_serves_no_public_warrant(names: Names) -> None:
    """F04: what stays open after a local shop's request was vetted for that reach alone."""
    names.answers["shop.lan"] = [["127.0.0.1"]]
    server, client = certificates("shop.lan")
    async with open_shop(server) as shop, Http(lookup=names, tls=client) as http:
        host = f"shop.lan:{shop.port}"
        assert (await http.request("GET", f"https://{host}/", warrant(host))).status == 200
        with pytest.raises(Refused):
            await http.request("GET", f"https://{host}/", warrant(host, local=False))
        assert len(shop.heads) == 1


async def test_the_environment_neither_reroutes_nor_logs_in(
    http: Http, shop: Shop, other: Shop, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """F07."""
    for variable in ("HTTP_PROXY", "http_proxy", "ALL_PROXY", "all_proxy"):
        monkeypatch.setenv(variable, other.url())
    netrc = tmp_path / "netrc"
    netrc.write_text("machine 127.0.0.1 login u password p\n")
    netrc.chmod(0o600)
    monkeypatch.setenv("NETRC", str(netrc))
    await http.request("GET", shop.url(), warrant(shop.host))
    assert other.heads == []
    assert _header(shop.heads[0], "authorization") is None


# --- redirects


async def test_a_redirect_within_the_warrant_is_followed(http: Http, shop: Shop) -> None:
    shop.replies["/a"] = redirect("/b?x=1")
    got = await http.request("GET", shop.url("/a"), warrant(shop.host))
    assert got.url == shop.url("/b?x=1")


@pytest.mark.parametrize(
    "location", ["http://evil.example/", "//evil.example/", "https://169.254.169.254/latest"]
)
async def test_a_redirect_is_a_new_decision(
    http: Http, names: Names, shop: Shop, location: str
) -> None:
    """F05."""
    shop.replies["/a"] = redirect(location)
    with pytest.raises(Refused):
        await http.request("GET", shop.url("/a"), warrant(shop.host))
    assert names.asked == []


async def test_a_redirect_may_not_drop_encryption(names: Names, shop: Shop) -> None:
    """F05."""
    names.answers["shop.lan"] = [["127.0.0.1"]]
    server, client = certificates("shop.lan")
    async with open_shop(server) as secure, Http(lookup=names, tls=client) as http:
        secure.replies["/"] = redirect(shop.url())
        host = f"shop.lan:{secure.port}"
        with pytest.raises(StoreRefused):
            await http.request("GET", f"https://{host}/", warrant(host, shop.host))
    assert shop.heads == []


async def test_credentials_stay_with_the_host_they_were_given_for(
    http: Http, shop: Shop, other: Shop
) -> None:
    """F06: whatever the connector sent, even to another port of the same machine."""
    shop.replies["/a"] = redirect("/b")
    shop.replies["/b"] = redirect(other.url("/c"))
    headers = {"Authorization": "canary", "Cookie": "canary", "X-Cart-Token": "canary"}
    both = warrant(shop.host, other.host)
    await http.request("GET", shop.url("/a"), both, headers=headers)
    assert [head.count("canary") for head in shop.heads] == [3, 3]
    assert "canary" not in other.heads[0]
    assert _header(other.heads[0], "user-agent") == USER_AGENT


async def test_redirects_end(http: Http, shop: Shop) -> None:
    shop.replies["/a"] = redirect("/a")
    with pytest.raises(StoreRefused):
        await http.request("GET", shop.url("/a"), warrant(shop.host))
    assert len(shop.heads) == 6


@pytest.mark.parametrize("location", ["", "ftp://x/", "http://[", "http://a@b/"])
async def test_a_redirect_to_no_address_is_not_followed(
    http: Http, shop: Shop, location: str
) -> None:
    shop.replies["/a"] = redirect(location)
    with pytest.raises(StoreRefused):
        await http.request("GET", shop.url("/a"), warrant(shop.host))


@pytest.mark.parametrize(
    ("status", "kind"),
    [
        (301, StoreRefused),
        (302, Unclear),
        (303, Unclear),
        (307, StoreRefused),
        (308, StoreRefused),
    ],
)
async def test_what_changes_something_is_never_redirected(
    http: Http, shop: Shop, status: int, kind: type[MancipleError]
) -> None:
    """D06: 302 and 303 also answer a form that was taken, so then nobody knows."""
    shop.replies["/a"] = redirect("/b", status)
    with pytest.raises(kind):
        await http.request("POST", shop.url("/a"), warrant(shop.host), json={})
    assert len(shop.heads) == 1


# --- what the warrant bounds


async def test_every_request_uses_up_the_allowance_hops_too(http: Http, shop: Shop) -> None:
    shop.replies["/a"] = redirect("/b")
    two = warrant(shop.host, requests=2)
    await http.request("GET", shop.url("/a"), two)
    with pytest.raises(Refused):
        await http.request("GET", shop.url("/b"), two)
    assert len(shop.heads) == 2


async def test_nothing_is_sent_after_the_warrants_time(names: Names, shop: Shop) -> None:
    async with Http(clock=lambda: NOW, lookup=names) as http:
        await http.request("GET", shop.url(), warrant(shop.host, expires=NOW + timedelta(1)))
        with pytest.raises(Refused):
            await http.request("GET", shop.url(), warrant(shop.host, expires=NOW))
    assert len(shop.heads) == 1


async def test_a_public_host_is_asked_at_a_polite_pace(names: Names) -> None:
    """F11."""
    async with Http(lookup=names, interval_s=0.3) as http:
        shop, other = warrant("a.example", local=False), warrant("b.example", local=False)
        asked = [http.request("GET", "https://a.example/", shop) for _ in range(3)]
        asked.append(http.request("GET", "https://b.example/", other))
        start = asyncio.get_running_loop().time()
        await asyncio.gather(*asked, return_exceptions=True)
    waits = [at - start for at, name in zip(names.times, names.asked, strict=True) if "a." in name]
    assert all(wait > 0.3 * turn - 0.02 for turn, wait in enumerate(waits))
    assert names.asked.index("b.example") == 1


@pytest.mark.parametrize(
    "headers",
    [
        {"X-A": "1\r\nX-B: 2"},
        {"X-A": "1\n2"},
        {"X-A\r\nX-B": "2"},
        {"X A": "1"},
        {"X-A": "é"},
        {"X-A": " 1"},
        {"": "1"},
        {"Host": "evil.example"},
        {"content-length": "0"},
        {"Transfer-Encoding": "chunked"},
        {"User-Agent": "Mozilla/5.0"},
        {"Accept-Encoding": "br"},
        {"Connection": "x"},
    ],
)
async def test_a_header_cannot_become_two_messages(
    http: Http, shop: Shop, headers: dict[str, str]
) -> None:
    """F10."""
    with pytest.raises(Refused):
        await http.request("GET", shop.url(), warrant(shop.host), headers=headers)
    assert shop.connections == 0


@pytest.mark.parametrize("method", ["get", "CONNECT", "TRACE", "GET / HTTP/1.1\r\nX: y", ""])
async def test_a_method_comes_from_a_closed_list(http: Http, shop: Shop, method: str) -> None:
    """E13, F10."""
    with pytest.raises(Refused):
        await http.request(method, shop.url(), warrant(shop.host))
    assert shop.connections == 0


# --- answers that are too much


@pytest.mark.parametrize(
    ("method", "kind"), [("GET", StoreRefused), ("POST", Unclear), ("DELETE", Unclear)]
)
@pytest.mark.parametrize(
    "reply",
    [
        answer(b"x" * 2000),
        answer(gzip.compress(b"x" * 2_000_000), "Content-Encoding: gzip"),
        answer(zlib.compress(b"x" * 2_000_000), "Content-Encoding: deflate"),
        answer(gzip.compress(b"hello")[:-4], "Content-Encoding: gzip"),
        answer(b"hello", "Content-Encoding: gzip"),
        answer(b"hello", "Content-Encoding: br"),
        answer(gzip.compress(gzip.compress(b"hello")), "Content-Encoding: gzip, gzip"),
    ],
    ids=["large", "gzip bomb", "deflate bomb", "cut", "not gzip", "br", "twice"],
)
async def test_an_answer_beyond_the_bounds_is_not_used(
    names: Names, shop: Shop, method: str, kind: type[MancipleError], reply: bytes
) -> None:
    """E14: refused for a reading; for what may have changed something, unclear."""
    shop.replies["/"] = reply
    async with Http(lookup=names, max_bytes=1000) as http:
        with pytest.raises(kind):
            await http.request(method, shop.url(), warrant(shop.host))


@pytest.mark.parametrize(("pack", "name"), [(gzip.compress, "gzip"), (zlib.compress, "deflate")])
async def test_a_packed_answer_is_unpacked(
    names: Names, shop: Shop, pack: Callable[[bytes], bytes], name: str
) -> None:
    shop.replies["/"] = answer(pack(b"x" * 1000), f"Content-Encoding: {name}")
    async with Http(lookup=names, max_bytes=1000) as http:
        got = await http.request("GET", shop.url(), warrant(shop.host))
        assert got.body == b"x" * 1000
        shop.replies["/"] = answer(b"", f"Content-Encoding: {name}")
        assert (await http.request("HEAD", shop.url(), warrant(shop.host))).body == b""


async def test_a_dripping_answer_meets_the_deadline(names: Names, shop: Shop) -> None:
    """E14: each byte comes in time, the whole never does."""

    async def drip(writer: asyncio.StreamWriter) -> None:
        writer.write(b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n")
        while not writer.is_closing():
            writer.write(b"1\r\nx\r\n")
            await writer.drain()
            await asyncio.sleep(0.02)

    shop.replies["/"] = drip
    async with Http(lookup=names, deadline_s=1) as http, asyncio.timeout(10):
        with pytest.raises(Unclear):
            await http.request("GET", shop.url(), warrant(shop.host))


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"<html>",
        b"\xff\xfe",
        b'{"a":NaN}',
        b"[" * 100_000,
        b"[" * (MAX_DEPTH + 1) + b"]" * (MAX_DEPTH + 1),
        b'{"a":' * (MAX_DEPTH + 1) + b"1" + b"}" * (MAX_DEPTH + 1),
        b"1" * 10_000,
    ],
)
def test_what_is_not_plain_json_is_refused(body: bytes) -> None:
    """E14."""
    with pytest.raises(StoreRefused):
        Answer(200, "https://a.example/", body).json()


def test_json_may_nest_to_the_bound() -> None:
    body = b"[" * MAX_DEPTH + b"]" * MAX_DEPTH
    value = Answer(200, "https://a.example/", body).json()
    assert json.dumps(value).encode() == body


# --- what a failure means


async def test_without_a_connection_nothing_was_sent(http: Http, names: Names, shop: Shop) -> None:
    async with open_shop() as closed:
        pass
    with pytest.raises(StoreUnreachable, match=closed.host):
        await http.request("POST", closed.url("/?q=canary"), warrant(closed.host))
    with pytest.raises(StoreUnreachable) as caught:
        await http.request("POST", "http://gone.lan/?q=canary", warrant("gone.lan"))
    assert caught.value.hint
    assert "name" in caught.value.hint


async def test_a_resolver_that_hangs_means_nothing_was_sent() -> None:
    async def hang(_: str) -> Sequence[str]:
        await asyncio.sleep(60)
        return []

    async with Http(lookup=hang, deadline_s=0.1) as http:
        with pytest.raises(StoreUnreachable) as caught:
            await http.request("POST", "http://shop.lan/", warrant("shop.lan"))
    assert caught.value.hint == "it took too long to connect"


async def hang_up(writer: asyncio.StreamWriter) -> None:
    writer.close()


async def half_an_answer(writer: asyncio.StreamWriter) -> None:
    writer.write(b"HTTP/1.1 200 OK\r\nContent-Length: 99\r\n\r\nhalf")
    await writer.drain()


async def no_http(writer: asyncio.StreamWriter) -> None:
    writer.write(b"\x00\x01 canary from the shop \r\n\r\n")
    await writer.drain()


async def silence(writer: asyncio.StreamWriter) -> None:
    await asyncio.sleep(60)


@pytest.mark.parametrize("reply", [hang_up, half_an_answer, no_http, silence])
@pytest.mark.parametrize("method", ["POST", "PUT", "DELETE"])
async def test_what_was_sent_without_an_answer_is_unclear(
    names: Names, shop: Shop, method: str, reply: Reply
) -> None:
    """D05, D06: and it is never sent a second time, also where a connection was kept open."""
    shop.replies["/a"] = reply
    async with Http(lookup=names, deadline_s=1 if reply is silence else 20) as http:
        await http.request("GET", shop.url("/"), warrant(shop.host))
        with pytest.raises(Unclear):
            await http.request(method, shop.url("/a"), warrant(shop.host))
    assert len(shop.heads) == 2


async def test_reads_share_a_connection(http: Http, shop: Shop) -> None:
    for _ in range(3):
        await http.request("GET", shop.url("/"), warrant(shop.host))
    assert shop.connections == 1


async def test_a_caller_that_gives_up_leaves_nothing_open(http: Http, shop: Shop) -> None:
    shop.replies["/"] = silence
    with pytest.raises(TimeoutError):
        async with asyncio.timeout(0.1):
            await http.request("GET", shop.url("/"), warrant(shop.host))
    shop.replies["/"] = answer()
    assert (await http.request("GET", shop.url("/"), warrant(shop.host))).status == 200


async def test_cookies_are_not_kept(http: Http, shop: Shop) -> None:
    """F12: a connector that needs a cookie keeps it itself, for its one shop account."""
    shop.replies["/"] = answer(b"{}", "Set-Cookie: session=1; Path=/")
    await http.request("GET", shop.url("/"), warrant(shop.host))
    got = await http.request("GET", shop.url("/"), warrant(shop.host))
    assert got.headers["set-cookie"].startswith("session=1")
    assert _header(shop.heads[1], "cookie") is None


@pytest.mark.parametrize("trouble", [None, hang_up, no_http, half_an_answer])
async def test_neither_logs_nor_errors_show_a_query(
    http: Http, shop: Shop, caplog: pytest.LogCaptureFixture, trouble: Reply | None
) -> None:
    """H01, H06: with every logger at its loudest."""
    caplog.set_level(logging.DEBUG)
    for name in ("httpx", "httpcore", "aiohttp", "aiohttp.client", "asyncio"):
        caplog.set_level(logging.DEBUG, logger=name)
    asyncio.get_running_loop().set_debug(True)
    shop.replies["/"] = trouble or answer()
    text, secret = "", "canary"
    try:
        headers = {"Authorization": secret}
        await http.request("GET", shop.url(f"/?t={secret}"), warrant(shop.host), headers=headers)
    except MancipleError as error:
        text = "".join(traceback.format_exception(error)) + repr(error) + str(error.hint)
    assert secret in shop.heads[0]
    assert secret not in caplog.text + text


# --- TLS


async def test_a_certificate_must_be_trusted_and_of_this_name(names: Names) -> None:
    """F09."""
    names.answers = {"shop.lan": [["127.0.0.1"]], "other.lan": [["127.0.0.1"]]}
    server, client = certificates("shop.lan")
    async with open_shop(server) as shop:
        good, wrong = f"shop.lan:{shop.port}", f"other.lan:{shop.port}"
        async with Http(lookup=names, tls=client) as http:
            assert (await http.request("GET", f"https://{good}/", warrant(good))).status == 200
            with pytest.raises(StoreUnreachable):
                await http.request("POST", f"https://{wrong}/", warrant(wrong))
        async with Http(lookup=names) as http:
            with pytest.raises(StoreUnreachable) as caught:
                await http.request("POST", f"https://{good}/", warrant(good))
    assert caught.value.hint == "its certificate is not good for this name"
    assert len(shop.heads) == 1


async def test_an_expired_certificate_is_not_accepted(names: Names) -> None:
    """F09."""
    names.answers["shop.lan"] = [["127.0.0.1"]]
    server, client = certificates("shop.lan", expires=datetime.now(UTC) - timedelta(days=1))
    async with open_shop(server) as shop, Http(lookup=names, tls=client) as http:
        host = f"shop.lan:{shop.port}"
        with pytest.raises(StoreUnreachable):
            await http.request("GET", f"https://{host}/", warrant(host))


async def test_the_environment_adds_no_authority(
    names: Names, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """F09, J03: SSL_CERT_FILE would let whoever sets it read all that is sent."""
    names.answers["shop.lan"] = [["127.0.0.1"]]
    server, client = certificates("shop.lan")
    pem = "".join(ssl.DER_cert_to_PEM_cert(der) for der in client.get_ca_certs(binary_form=True))
    file = tmp_path / "ca.pem"
    file.write_text(pem)
    monkeypatch.setenv("SSL_CERT_FILE", str(file))
    authorities.cache_clear()  # or another test may have read them before
    async with open_shop(server) as shop, Http(lookup=names) as http:
        host = f"shop.lan:{shop.port}"
        with pytest.raises(StoreUnreachable):
            await http.request("GET", f"https://{host}/", warrant(host))


def certificates(
    name: str, expires: datetime | None = None
) -> tuple[ssl.SSLContext, ssl.SSLContext]:
    """Return a server for `name` with a certificate of its own, and a client that trusts it."""
    key = ec.generate_private_key(ec.SECP256R1())
    subject = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "manciple test")])
    until = expires or datetime.now(UTC) + timedelta(days=2)
    alternatives = [x509.DNSName(name), x509.IPAddress(ipaddress.ip_address("127.0.0.2"))]
    certificate = (
        x509.CertificateBuilder()
        .subject_name(subject)
        .issuer_name(subject)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(until - timedelta(days=9))
        .not_valid_after(until)
        .add_extension(x509.SubjectAlternativeName(alternatives), critical=False)
        .add_extension(x509.BasicConstraints(ca=True, path_length=0), critical=True)
        .sign(key, hashes.SHA256())
    )
    pem = certificate.public_bytes(serialization.Encoding.PEM)
    return _server(pem, key), ssl.create_default_context(cadata=pem.decode())


def _server(pem: bytes, key: ec.EllipticCurvePrivateKey) -> ssl.SSLContext:
    import tempfile

    private = key.private_bytes(
        serialization.Encoding.PEM,
        serialization.PrivateFormat.PKCS8,
        serialization.NoEncryption(),
    )
    context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
    with tempfile.NamedTemporaryFile() as file:
        file.write(pem + private)
        file.flush()
        context.load_cert_chain(file.name)
    return context
