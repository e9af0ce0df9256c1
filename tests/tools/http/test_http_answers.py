"""What comes back: too much, too late, broken, or never; and what nobody else reads of it."""

import asyncio
import gzip
import json
import logging
import traceback
import zlib
from collections.abc import Callable, Sequence

import pytest

from manciple.policies.errors import (
    MancipleError,
    StoreRefused,
    StoreUnreachable,
    Unclear,
)
from manciple.tools.http import MAX_DEPTH, Answer, Http
from tests.tools.http.server import (
    Names,
    Reply,
    Shop,
    answer,
    half_an_answer,
    hang_up,
    header,
    no_http,
    open_shop,
    silence,
    warrant,
)

# --- too much


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
    assert header(shop.heads[1], "cookie") is None


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
