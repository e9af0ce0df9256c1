"""The one way to a shop, against real servers on loopback and resolvers that lie."""

import asyncio
from datetime import timedelta
from pathlib import Path

import pytest

from manciple.policies.errors import (
    MancipleError,
    Refused,
    StoreRefused,
    Unclear,
)
from manciple.tools.calls import USER_AGENT
from manciple.tools.http import Http
from tests.tools.http.server import (
    NOW,
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


async def test_an_answer_arrives_whole(http: Http, shop: Shop) -> None:
    shop.replies["/a"] = answer(b'{"a":1}', "ETag: x", "Vary: a", "vary: b")
    got = await http.request("GET", shop.url("/a?q=1"), warrant(shop.host))
    assert (got.status, got.url, got.json()) == (200, shop.url("/a?q=1"), {"a": 1})
    assert (got.headers["etag"], got.headers["vary"]) == ("x", "a, b")


async def test_we_say_who_we_are_and_what_we_read(http: Http, shop: Shop) -> None:
    await http.request("GET", shop.url(), warrant(shop.host))
    assert header(shop.heads[0], "user-agent") == USER_AGENT
    assert header(shop.heads[0], "accept-encoding") == "gzip"
    assert header(shop.heads[0], "host") == shop.host


async def test_json_is_sent_with_the_connectors_headers(http: Http, shop: Shop) -> None:
    headers = {"Cart-Token": "t", "Content-Type": "application/graphql+json"}
    await http.request("POST", shop.url(), warrant(shop.host), json={"a": "é"}, headers=headers)
    assert shop.bodies == ['{"a":"é"}'.encode()]
    assert header(shop.heads[0], "cart-token") == "t"
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
    assert header(shop.heads[0], "host") == host


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
    assert header(shop.heads[0], "authorization") is None


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
    assert header(other.heads[0], "user-agent") == USER_AGENT


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
