"""What a UCP shop cannot do to a buyer: exchange a size, hide a cost, a warning or the way out."""

import contextlib
from collections.abc import AsyncIterator, Callable, Mapping
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from typing import Any, cast

import pytest
from aiohttp import web

from manciple.policies.actions import Verb
from manciple.policies.errors import CodeRefused, OutOfStock, StoreRefused, Unclear
from manciple.policies.money import Money
from manciple.policies.warrant import Warrant
from manciple.tools.calls import body_of
from manciple.tools.carts import ApprovedQuote, Cart, Figure, Parcel, Quote
from manciple.tools.http import Answer, Http
from manciple.tools.offers import Offer, OfferRef, Wish, matching
from manciple.tools.stores.detect import detect
from manciple.tools.stores.interface import CartStore, Checkout, LooksUp, Site, TakesCoupons, Tracks
from manciple.tools.stores.practice import PracticeShop, Silence
from manciple.tools.stores.practice.state import BINDINGS, VERSIONS
from manciple.tools.stores.ucp import UcpStore, speaks_ucp
from manciple.tools.stores.ucp_discovery import OtherVersion
from manciple.tools.stores.ucp_requests import Instrument
from tests.contracts.stores import StoreContract
from tests.contracts.warrants import may
from tests.tools.stores.test_ucp import SWEATER, site_of

EVERY_WAY = [(version, binding) for version in VERSIONS for binding in BINDINGS]
Twist = Callable[[dict[str, Any]], object]


class Twisting(Http):
    """The real way to the shop; it counts what is sent, and may twist what comes back."""

    def __init__(self) -> None:
        super().__init__()
        self.sent: list[tuple[str, str, bytes | None, str]] = []
        self.twists: dict[str, Twist] = {}
        """By what the payload holds: only a body with this name in it is twisted."""

        self.loses: PracticeShop | None = None
        """The shop that hears no completion: the line breaks off."""

    async def request(
        self,
        method: str,
        url: str,
        warrant: Warrant,
        *,
        json: object = None,
        headers: Mapping[str, str] | None = None,
        follow: bool = True,
    ) -> Answer:
        body = None if json is None else body_of(json)
        key = (headers or {}).get("Idempotency-Key", "")
        self.sent.append((method, url, body, key))
        if self.loses and b"instruments" in (body or b""):
            self.loses.moods.go_silent(1, Silence.HANGS_UP)
        answer = await super().request(
            method, url, warrant, json=json, headers=headers, follow=follow
        )
        whole = cast("dict[str, Any]", answer.json()) if answer.body else {}
        told = whole.get("result", {}).get("structuredContent", whole)
        for name, twist in self.twists.items():
            if name in told:
                told |= cast("dict[str, Any]", twist(told))
        if "result" in whole:
            whole["result"]["content"] = []
        return replace(answer, body=body_of(whole))


@dataclass
class Scene:
    """A store at the practice shop, and an offer there."""

    shop: PracticeShop
    http: Twisting
    store: UcpStore
    offer: Offer

    @property
    def host(self) -> str:
        return self.store.site.host

    async def put(self, quantity: int = 1, key: str = "run/put") -> Cart:
        return await self.store.put(self.offer, quantity, may(self.host, Verb.CART_ADD, key=key))

    async def quote(self) -> Quote:
        return await self.store.quote(
            await self.put(), may(self.host, Verb.ORDER_QUOTE, key="run/quote")
        )

    async def place(self, quote: Quote) -> None:
        warrant = may(
            self.host,
            Verb.ORDER_PLACE,
            key="run/place",
            quote=quote,
            values=StoreContract.granted,
        )
        await self.store.place(ApprovedQuote.under(quote, warrant), warrant)

    async def cart(self) -> Cart:
        return await self.store.cart(may(self.host, Verb.CART_READ))


@pytest.fixture(params=EVERY_WAY, ids="-".join)
async def scene(request: pytest.FixtureRequest) -> AsyncIterator[Scene]:
    version, binding = cast("tuple[str, str]", request.param)
    shop = PracticeShop(version=version, bindings=(binding,))
    async with shop.serving() as base, Twisting() as http:
        site = site_of(base, http)
        store = await speaks_ucp(site, may(site.host, Verb.STORE_ADD))
        assert isinstance(store, UcpStore)
        found = await store.search(SWEATER, may(site.host, Verb.OFFER_READ))
        yield Scene(shop, http, store, matching(found, SWEATER)[0])


async def test_another_size_in_its_place_is_not_put_in_the_cart(scene: Scene) -> None:
    scene.shop.relaxes = True
    with pytest.raises(StoreRefused, match="another size"):
        await scene.put()
    assert scene.shop.carts == ()


async def test_a_shop_that_says_nothing_of_what_it_selected_is_not_believed(scene: Scene) -> None:
    scene.http.twists["product"] = lambda told: {"product": told["product"] | {"selected": []}}
    with pytest.raises(StoreRefused):
        await scene.put()
    assert scene.shop.carts == ()


async def test_each_option_is_named_once_and_the_variant_by_its_id(scene: Scene) -> None:
    ref, options = scene.offer.ref, scene.offer.options
    doubled = (*options, ("Size", "XL"), ("Size", "M"))
    offer = await scene.store.variant(ref, options, may(scene.host, Verb.OFFER_READ))
    assert offer == scene.offer
    with pytest.raises(StoreRefused):
        await scene.store.variant(ref, doubled[:-1], may(scene.host, Verb.OFFER_READ))
    body = scene.http.sent[-1][2] or b""
    assert body.count(b'"name":"Size"') == 1


async def test_several_variants_are_looked_up_with_one_request(scene: Scene) -> None:
    assert isinstance(scene.store, LooksUp)
    others = ("NL-AUR-BLACK-42", "NL-AUR-BLACK-43", "KE-TEE-WHITE-M")
    refs = (
        scene.offer.ref,
        *(OfferRef(scene.host, "aurora-trail-shoe", sku) for sku in others[:2]),
        OfferRef(scene.host, "everyday-tee", others[2]),
        OfferRef(scene.host, "everyday-tee", "gone"),
    )
    before = len(scene.http.sent)
    found = await scene.store.offers(refs, may(scene.host, Verb.OFFER_READ))
    assert len(scene.http.sent) == before + 1
    assert {o.ref for product in found for o in product.offers} == set(refs[:-1])
    stock = {o.ref.variant: o.in_stock for product in found for o in product.offers}
    assert stock["NL-AUR-BLACK-42"]
    assert not stock["NL-AUR-BLACK-43"]


async def test_totals_are_shown_as_they_stand(scene: Scene) -> None:
    quote = await scene.quote()
    assert quote.figures == (
        Figure("Goods", 13900, "USD"),
        Figure("Standard shipping", 695, "USD"),
        Figure("Total", 14595, "USD"),
    )
    assert quote.total == Money(14595, "USD")
    cart = await scene.cart()
    assert [figure.text for figure in cart.figures] == ["Goods", "Total"]


async def test_a_coupon_of_the_cart_counts_in_the_total(scene: Scene) -> None:
    await scene.put()
    held = scene.shop.carts[0]
    scene.shop.fill(held, held.lines, ("ten",))
    quote = await scene.quote()
    assert quote.total == Money(13900 - 1390 + 695, "USD")
    assert Figure("Ten percent", -1390, "USD") in quote.figures
    await scene.place(quote)
    assert scene.shop.orders[0].total == quote.total


async def test_a_coupon_is_redeemed_once_and_counts(scene: Scene) -> None:
    assert isinstance(scene.store, TakesCoupons)
    await scene.put()
    warrant = may(scene.host, Verb.CART_ADD, key="run/coupon")
    once = await scene.store.redeem(("ten", "FIVE"), warrant)
    assert sorted(once.codes) == ["FIVE", "TEN"]
    assert await scene.store.redeem(("five", "TEN"), warrant) == once
    assert [line.quantity for line in once.lines] == [1]
    quote = await scene.quote()
    assert (quote.discount, sorted(quote.codes)) == (Money(1390 + 695, "USD"), ["FIVE", "TEN"])
    assert (await scene.store.redeem((), warrant)).codes == ()


async def test_a_coupon_that_the_shop_does_not_know_is_refused(scene: Scene) -> None:
    warrant = may(scene.host, Verb.CART_ADD, key="run/coupon")
    with pytest.raises(StoreRefused):
        await scene.store.redeem(("TEN",), warrant)
    await scene.put()
    with pytest.raises(CodeRefused):
        await scene.store.redeem(("NOPE",), warrant)


async def test_an_order_is_followed_by_its_number(scene: Scene) -> None:
    assert isinstance(scene.store, Tracks)
    quote = await scene.quote()
    await scene.place(quote)
    order = scene.shop.orders[0].id
    sent = {"type": "shipped", "tracking_number": "1Z", "carrier": "Mail\u202e"}
    found = await scene.store.track(order, may(scene.host, Verb.ORDER_READ))
    assert (found.order, found.state, found.total) == (order, "processing", quote.total)
    assert found.parcels == ()
    done = sent | {"type": "delivered"}
    scene.http.twists["checkout_id"] = lambda _: {"fulfillment": {"events": [sent, done]}}
    found = await scene.store.track(order, may(scene.host, Verb.ORDER_READ))
    assert found.parcels == (Parcel("delivered", "Mail", "1Z"),)


async def test_a_coupon_survives_a_change_of_the_cart(scene: Scene) -> None:
    await scene.put()
    held = scene.shop.carts[0]
    scene.shop.fill(held, held.lines, ("TEN",))
    await scene.put(2, "run/2")
    assert scene.shop.carts[0].codes == ("TEN",)


@pytest.mark.parametrize(
    "totals",
    [
        [("subtotal", 13900), ("fulfillment", 695), ("total", 14594)],
        [("subtotal", 13900), ("fulfillment", 695), ("fee", 100), ("total", 14595)],
        [("subtotal", 13900), ("discount", 100), ("fulfillment", 695), ("total", 14695)],
        [("subtotal", 13900), ("fulfillment", -100), ("fee", 795), ("total", 14595)],
    ],
)
async def test_a_checkout_whose_figures_do_not_add_up_is_never_completed(
    scene: Scene, totals: list[tuple[str, int]]
) -> None:
    quote = await scene.quote()
    wrong = [{"type": kind, "amount": amount} for kind, amount in totals]
    scene.http.twists["status"] = lambda _: {"totals": wrong}
    with pytest.raises(StoreRefused):
        await scene.place(quote)
    assert not any(b"instruments" in (body or b"") for _, _, body, _ in scene.http.sent)
    assert scene.shop.orders == ()


async def test_a_part_that_does_not_make_its_entry_is_no_total(scene: Scene) -> None:
    await scene.put()
    parts = [{"display_text": "VAT", "amount": 1}]
    scene.http.twists["status"] = lambda told: {
        "totals": [each | {"lines": parts} for each in told["totals"]]
    }
    with pytest.raises(StoreRefused):
        await scene.quote()


async def test_nobody_completes_with_an_instrument_that_is_not_offered(scene: Scene) -> None:
    quote = await scene.quote()
    warrant = may(scene.host, Verb.ORDER_PLACE, key="run/place", quote=quote)
    checkout = await scene.store.client.checkout(quote.reference, warrant)
    before = len(scene.http.sent)
    for handler, kind in (("practice_invoice", "card"), ("com.cards", "invoice")):
        with pytest.raises(StoreRefused):
            await scene.store.client.complete(
                checkout, Instrument(handler, kind, {"type": "account"}), warrant
            )
    assert len(scene.http.sent) == before


async def test_a_shop_that_wants_a_person_hands_its_link_to_the_cart(scene: Scene) -> None:
    quote = await scene.quote()
    scene.shop.wants_person = True
    scene.http.twists["continue_url"] = lambda told: {
        "continue_url": told["continue_url"].replace("http:", "https:")
    }
    with pytest.raises(StoreRefused) as caught:
        await scene.place(quote)
    assert caught.value.hint == "go on at the shop's own page: manciple cart show"
    assert scene.shop.orders == ()
    scene.http.twists.clear()
    assert (await scene.cart()).hand_off == f"https://{scene.host}/checkouts/{quote.reference}"


async def test_a_link_that_leads_elsewhere_is_not_handed_on(scene: Scene) -> None:
    quote = await scene.quote()
    scene.shop.wants_person = True
    scene.http.twists["continue_url"] = lambda _: {"continue_url": "https://evil.example/pay"}
    with pytest.raises(StoreRefused):
        await scene.place(quote)
    assert (await scene.cart()).hand_off is None


async def test_what_a_shop_warns_of_is_kept_for_the_person(scene: Scene) -> None:
    scene.shop.warns = "Contains\u202e nuts"
    quote = await scene.quote()
    assert quote.notices == ("Contains nuts",)
    assert (await scene.cart()).notices == ("Contains nuts",)
    await scene.place(quote)
    assert len(scene.shop.orders) == 1


async def test_a_disclosure_stops_the_order_until_a_person_reads_it_there(scene: Scene) -> None:
    quote = await scene.quote()
    warning = {"type": "warning", "code": "age", "content": "18+", "presentation": "disclosure"}
    scene.http.twists["status"] = lambda _: {"messages": [warning]}
    with pytest.raises(StoreRefused, match="must be read first"):
        await scene.place(quote)
    assert scene.shop.orders == ()


async def test_an_outstanding_action_is_a_persons(scene: Scene) -> None:
    quote = await scene.quote()
    scene.http.twists["status"] = lambda _: {"actions": {"com.example.sign": [{"id": "1"}]}}
    with pytest.raises(StoreRefused, match="wants a person"):
        await scene.place(quote)
    assert scene.shop.orders == ()


async def test_a_lost_answer_is_asked_for_again_with_the_same_bytes(scene: Scene) -> None:
    quote = await scene.quote()
    for lost in (True, True, False):
        scene.http.loses = scene.shop if lost else None
        with contextlib.suppress(Unclear):
            await scene.place(quote)
    tries = [(b, key) for _, _, b, key in scene.http.sent if b"instruments" in (b or b"")]
    assert len(tries) == 3
    assert tries[0][1]
    assert set(tries) == {tries[0]}
    assert len(scene.shop.orders) == 1


async def test_a_checkout_can_be_given_up(scene: Scene) -> None:
    quote = await scene.quote()
    await scene.store.give_up(may(scene.host, Verb.CART_REMOVE, key="run/drop"))
    assert scene.shop.session(quote.reference) is not None
    assert scene.shop.sessions[0].canceled
    assert await scene.store.placed(quote, may(scene.host, Verb.ORDER_READ)) is None


async def test_a_profile_that_ran_out_is_read_again_once(scene: Scene) -> None:
    client = scene.store.client
    late = datetime.now(UTC) + timedelta(hours=2)
    client.clock = lambda: late
    client.spoken = replace(client.spoken, until=late - timedelta(seconds=1))
    before = len(scene.http.sent)
    for _ in range(2):
        await scene.cart()
        await scene.store.search(Wish(words="fleece"), may(scene.host, Verb.OFFER_READ))
    asked = [url for _, url, _, _ in scene.http.sent[before:] if url.endswith("/.well-known/ucp")]
    assert len(asked) == 1


async def test_a_shop_that_changed_its_version_is_spoken_with_in_the_new_one(scene: Scene) -> None:
    client, warrant = scene.store.client, may(scene.host, Verb.OFFER_READ)
    scene.shop.version = next(each for each in VERSIONS if each != client.spoken.version)
    assert await client.refresh(warrant)
    assert client.spoken.version == scene.shop.version
    assert not await client.refresh(warrant)  # not twice within a minute


@pytest.mark.parametrize(
    ("missing", "fills", "sells"),
    [("checkout", True, False), ("cart", False, False), ("order", True, True)],
)
async def test_a_shop_can_do_what_its_profile_says(missing: str, fills: bool, sells: bool) -> None:
    shop = PracticeShop()
    async with shop.serving() as base, Twisting() as http:

        def without(told: dict[str, Any]) -> object:
            names = told["ucp"]["capabilities"]
            kept = {name: each for name, each in names.items() if not name.endswith(missing)}
            return {"ucp": told["ucp"] | {"capabilities": kept}}

        http.twists["ucp"] = without
        site = site_of(base, http)
        store = await speaks_ucp(site, may(site.host, Verb.STORE_ADD))
        assert (isinstance(store, CartStore), isinstance(store, Checkout)) == (fills, sells)


async def served(answer: web.Response) -> AsyncIterator[Site]:
    async def handle(_: web.Request) -> web.Response:
        return answer

    app = web.Application()
    app.router.add_get("/.well-known/ucp", handle)
    runner = web.AppRunner(app, access_log=None, shutdown_timeout=1.0)
    await runner.setup()
    try:
        await web.TCPSite(runner, "127.0.0.1", 0).start()
        async with Http() as http:
            yield site_of(f"http://127.0.0.1:{runner.addresses[0][1]}", http)
    finally:
        await runner.cleanup()


async def test_a_profile_is_not_looked_for_behind_a_redirect() -> None:
    moved = web.Response(status=302, headers={"Location": "/.well-known/ucp?again"})
    async for site in served(moved):
        warrant = may(site.host, Verb.STORE_ADD, requests=1)
        assert await speaks_ucp(site, warrant) is None


async def test_a_giant_profile_is_none() -> None:
    async for site in served(web.Response(body=b" " * 600_000 + b"{}")):
        assert await speaks_ucp(site, may(site.host, Verb.STORE_ADD)) is None


async def test_a_shop_that_speaks_an_old_version_alone_is_told_apart() -> None:
    old = b'{"ucp": {"version": "2026-01-11", "capabilities": [], "services": {}}}'
    async for site in served(web.Response(body=old)):
        with pytest.raises(OtherVersion, match="2026-01-11"):
            await detect(site, may(site.host, Verb.STORE_ADD))


async def test_goods_that_are_gone_are_out_of_stock(scene: Scene) -> None:
    scene.http.twists["product"] = lambda told: {"product": told["product"] | {"variants": []}}
    with pytest.raises(OutOfStock):
        await scene.put()


async def test_silence_is_not_taken_for_a_no(scene: Scene) -> None:
    scene.shop.moods.go_silent(1, Silence.BUSY)
    with pytest.raises((Unclear, StoreRefused)):
        await scene.cart() if scene.shop.carts else await scene.put()
