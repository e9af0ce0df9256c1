"""Manners: robots.txt in unattended work, the pace of requests, walls that are told as walls."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from manciple.policies.actions import Asker
from manciple.policies.errors import Misused, StoreRefused, StoreUnreachable
from manciple.policies.warrant import Warrant
from manciple.tools.addresses import Place
from manciple.tools.calls import USER_AGENT, user_agent
from manciple.tools.http import Answer, Http
from manciple.tools.offers import SoldOut, Wish
from manciple.tools.politeness import Pace, away_until, rules_of
from manciple.tools.stores.schema_org import SchemaOrgStore
from manciple.tools.stores.shopify import ShopifyStore
from manciple.tools.stores.walls import read_wall, refusal
from tests.shops.shopify import ShopifyShop
from tests.tools.http.server import NOW, Names, Shop, answer, header, open_shop, redirect, warrant
from tests.tools.stores.test_detect import Notes, site

SHOPIFY = b"""User-agent: *
Disallow: /cart
Disallow: /search
Disallow: /checkouts/
Crawl-delay: 0.2
"""


def watching(host: str) -> Warrant:
    """Return a warrant of a watch's round."""
    asked = warrant(host)
    return replace(asked, action=replace(asked.action, asker=Asker.WATCH))


# --- robots.txt


async def test_a_watch_keeps_away_from_what_robots_txt_names(http: Http, shop: Shop) -> None:
    """F11."""
    shop.replies["/robots.txt"] = answer(SHOPIFY)
    with pytest.raises(StoreRefused, match=r"robots\.txt"):
        await http.request("GET", shop.url("/cart.js"), watching(shop.host))
    assert (await http.request("GET", shop.url("/p"), watching(shop.host))).status == 200
    assert [head.split()[1] for head in shop.heads] == ["/robots.txt", "/p"]


async def test_a_persons_own_command_is_no_robot(http: Http, shop: Shop) -> None:
    shop.replies["/robots.txt"] = answer(b"User-agent: *\nDisallow: /\n")
    assert (await http.request("GET", shop.url("/cart.js"), warrant(shop.host))).status == 200
    assert [head.split()[1] for head in shop.heads] == ["/cart.js"]


async def test_a_redirect_leads_nobody_past_robots_txt(http: Http, shop: Shop) -> None:
    shop.replies["/robots.txt"] = answer(SHOPIFY)
    shop.replies["/p"] = redirect("/search?q=p")
    with pytest.raises(StoreRefused, match=r"robots\.txt"):
        await http.request("GET", shop.url("/p"), watching(shop.host))


async def test_our_own_name_is_obeyed_before_everybodys(http: Http, shop: Shop) -> None:
    shop.replies["/robots.txt"] = answer(
        b"User-agent: *\nAllow: /\n\nUser-agent: Manciple\nDisallow: /"
    )
    with pytest.raises(StoreRefused):
        await http.request("GET", shop.url("/p"), watching(shop.host))


@pytest.mark.parametrize(
    ("status", "may"), [("404 Not Found", True), ("403 No", True), ("500 Broken", False)]
)
async def test_no_rules_forbid_nothing_and_rules_that_cannot_be_read_forbid_all(
    http: Http, shop: Shop, status: str, may: bool
) -> None:
    """RFC 9309, 2.3.1.3 and 2.3.1.4."""
    shop.replies["/robots.txt"] = answer(b"", status=status)
    assert await http.allows(shop.url("/p"), watching(shop.host)) is may


def test_the_rules_are_asked_for_once_a_day() -> None:
    rules = rules_of(Answer(200, "", SHOPIFY), NOW)
    assert rules.until == NOW + timedelta(hours=24)
    assert rules.delay_s == 0.2
    assert rules.allow(Place.parse("https://shop.example/p"))
    assert not rules.allow(Place.parse("https://shop.example/cart/1:2"))


async def test_a_watch_at_shopify_looks_where_its_own_robots_txt_lets_it() -> None:
    shop = ShopifyShop(robots=SHOPIFY.decode())
    async with shop.serving() as base, Http() as http:
        host = base.removeprefix("http://")
        store = ShopifyStore(replace(site(), host=host, base=base, http=http, memory=Notes()))
        wish = Wish(words="trail runner")
        by_hand = await store.search(wish, warrant(host))
        shop.asked.clear()
        watched = await store.search(wish, watching(host))
        assert [o.price for p in watched for o in p.offers] == [
            o.price for p in by_hand for o in p.offers
        ]
        assert shop.asked == ["/robots.txt", "/products.json"]


# --- the pace


@pytest.mark.parametrize(
    ("said", "waits"),
    [
        ("60", timedelta(seconds=60)),
        ("999999999", timedelta(hours=24)),
        ("Sun, 22 Nov 2026 12:05:00 GMT", timedelta(minutes=5)),
        ("Sun, 22 Nov 2020 12:05:00 GMT", timedelta(0)),
        ("soon", None),
        ("", None),
        (None, None),
    ],
)
def test_retry_after_is_read_in_both_its_forms(said: str | None, waits: timedelta | None) -> None:
    until = away_until(said, NOW)
    assert until == (None if waits is None else NOW + waits)


async def test_a_host_that_asks_for_time_is_left_alone(names: Names, shop: Shop) -> None:
    """F11."""
    now = [datetime.now(UTC)]
    async with Http(lookup=names, clock=lambda: now[0]) as http:
        shop.replies["/"] = answer(b"", "Retry-After: 60", status="429 Too Many Requests")
        assert (await http.request("GET", shop.url("/"), warrant(shop.host))).status == 429
        with pytest.raises(StoreUnreachable, match="left alone until"):
            await http.request("GET", shop.url("/p"), warrant(shop.host))
        assert len(shop.heads) == 1
        now[0] += timedelta(seconds=61)
        assert (await http.request("GET", shop.url("/p"), warrant(shop.host))).status == 200


async def test_a_busy_host_keeps_no_other_up(shop: Shop) -> None:
    pace = Pace(0.0, lambda: NOW)
    pace.heard("busy.example", 503, "3600")
    pace.heard("fine.example", 503, None)
    await pace.turn(Place.parse("https://fine.example/"), warrant("fine.example"))
    with pytest.raises(StoreUnreachable):
        await pace.turn(Place.parse("https://busy.example/"), warrant("busy.example"))


# --- who we are


async def test_a_shop_is_told_how_the_user_is_reached_where_they_want_it(shop: Shop) -> None:
    async with Http(contact="ada@shopper.example") as http:
        await http.request("GET", shop.url(), warrant(shop.host))
    assert header(shop.heads[0], "user-agent") == user_agent("ada@shopper.example")
    assert user_agent("ada@shopper.example").startswith(USER_AGENT.rstrip(")"))


@pytest.mark.parametrize("typed", ["me", "a@b\r\nX: y", "http://a.example", "a@b)(c", "x" * 300])
def test_a_contact_is_an_address_and_nothing_else(typed: str) -> None:
    """F10."""
    with pytest.raises(Misused):
        user_agent(typed)


# --- walls

CAPTCHA = (
    b"<html><title>Just a moment...</title><body>Checking your browser"
    b"<script src=https://challenges.cloudflare.com></script>"
)
BLOCKED = b"<html><title>Access Denied</title><body>You do not have access. errors.edgesuite.net"


@pytest.mark.parametrize(
    ("status", "page", "words"),
    [
        (403, CAPTCHA, r"whether a person is there \(Cloudflare\)"),
        (200, CAPTCHA, r"whether a person is there \(Cloudflare\)"),
        (403, BLOCKED, r"does not let this program see that page \(Akamai\)"),
        (403, b"<html>", "does not let this program see that page"),
    ],
)
async def test_a_wall_is_told_as_one_with_the_link_a_person_opens(
    http: Http, shop: Shop, status: int, page: bytes, words: str
) -> None:
    html = "Content-Type: text/html"
    shop.replies["/p/cup"] = answer(page, html, status=f"{status} So")
    kept = replace(site(), host=shop.host, base=shop.url("").rstrip("/"), http=http)
    with pytest.raises(StoreRefused, match=words) as told:
        await SchemaOrgStore(kept).product("/p/cup", warrant(shop.host))
    assert told.value.hint == f"open it yourself: {shop.url('/p/cup')}"


def test_no_wall_reads_as_sold_out() -> None:
    for status in (200, 401, 403, 429, 503):
        for page in (CAPTCHA, BLOCKED, b"<html>Sold out", b""):
            told = refusal(Answer(status, "https://shop.example/p?q=1", page), "shop.example")
            assert "sold" not in str(told).lower()
            assert not isinstance(told, SoldOut)


def test_a_page_where_data_were_asked_for_is_a_wall_only_if_it_is_one() -> None:
    html = {"content-type": "text/html; charset=utf-8"}
    page = b"<html><title>A shop</title><body>" + b"Fine goods. " * 400
    assert read_wall(Answer(200, "https://shop.example/x", page, html), "shop.example") is None
    assert read_wall(Answer(200, "https://shop.example/x", CAPTCHA, html), "shop.example")
    data = {"content-type": "application/json"}
    assert read_wall(Answer(403, "https://shop.example/x", b"{}", data), "shop.example") is None


async def test_a_shop_behind_a_wall_is_not_added_and_it_is_said_what_stands_there() -> None:
    async with open_shop() as shop, Http() as http:
        for path in ("/", "/p/cup", "/cart.js", "/.well-known/ucp", "/shop-api"):
            shop.replies[path] = answer(CAPTCHA, "Content-Type: text/html", status="403 Forbidden")
        from manciple.tools.stores.detect import detect

        kept = replace(site(), host=shop.host, base=shop.url("").rstrip("/"), http=http)
        with pytest.raises(StoreRefused, match=r"a person is there \(Cloudflare\)") as told:
            await detect(kept, warrant(shop.host))
        assert "/p/cup" in str(told.value.hint)
