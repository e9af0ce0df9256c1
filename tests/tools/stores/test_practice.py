"""The practice shop, asked over plain HTTP, as a stranger would."""

import asyncio
import json
import re
import stat
import subprocess
import sys
import urllib.request
from collections.abc import AsyncIterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from uuid import uuid4

import aiohttp
import pytest

from manciple.policies.errors import BadMoney
from manciple.policies.money import Money
from manciple.tools.stores.practice import PracticeShop, Silence

SKU = "FJ-HAR-NAVY-M"
ADDRESS = {"street_address": "1 Road", "address_locality": "Town", "address_country": "US"}
PAID: dict[str, Any] = {
    "payment": {"instruments": [{"id": "1", "handler_id": "practice_invoice", "type": "invoice"}]}
}


@dataclass
class Caller:
    """A stranger at the shop's door."""

    session: aiohttp.ClientSession
    base: str

    async def get(self, path: str, **headers: str) -> tuple[int, str]:
        async with self.session.get(self.base + path, headers=headers) as answer:
            return answer.status, await answer.text()

    async def ucp(
        self, method: str, path: str, body: object = None, key: str | None = None
    ) -> tuple[int, Any]:
        headers = {"Idempotency-Key": key or str(uuid4())}
        url = f"{self.base}/ucp{path}"
        async with self.session.request(method, url, json=body, headers=headers) as answer:
            return answer.status, await answer.json()

    async def owner(self, path: str, token: str, body: object = None) -> tuple[int, Any]:
        headers = {"Authorization": f"Bearer {token}"}
        method = "GET" if body is None else "POST"
        url = f"{self.base}/owner/{path}"
        async with self.session.request(method, url, json=body, headers=headers) as answer:
            return answer.status, await answer.json(content_type=None) if answer.ok else None

    async def cart(self, sku: str = SKU, quantity: int = 1) -> Any:  # noqa: ANN401  (JSON)
        return (await self.ucp("POST", "/carts", lines((sku, quantity))))[1]

    async def ready(self, quantity: int = 1) -> str:
        """Return the id of a checkout that only waits to be completed."""
        cart = await self.cart(quantity=quantity)
        _, made = await self.ucp("POST", "/checkout-sessions", {"cart_id": cart["id"]} | lines())
        method = {
            "id": "shipping",
            "destinations": [ADDRESS],
            "groups": [{"id": "parcel", "selected_option_id": "standard"}],
        }
        body = lines((SKU, quantity)) | {
            "buyer": {"email": "ada@example.org"},
            "fulfillment": {"methods": [method]},
        }
        _, changed = await self.ucp("PUT", f"/checkout-sessions/{made['id']}", body)
        assert changed["status"] == "ready_for_complete"
        return str(made["id"])


def lines(*held: tuple[str, int]) -> dict[str, Any]:
    return {"line_items": [{"item": {"id": sku}, "quantity": count} for sku, count in held]}


def code_of(body: Any) -> str:  # noqa: ANN401  (JSON)
    return str(body["messages"][0]["code"])


@pytest.fixture
def shop() -> PracticeShop:
    return PracticeShop()


@pytest.fixture
async def caller(shop: PracticeShop) -> AsyncIterator[Caller]:
    async with shop.serving() as base, aiohttp.ClientSession() as session:
        yield Caller(session, base)


def test_every_gtin_has_a_right_check_digit() -> None:
    gtins = [v.gtin for goods in PracticeShop().goods for v in goods.varieties]
    assert len(set(gtins)) == len(gtins)
    for gtin in gtins:
        weighed = sum(int(d) * (1, 3)[at % 2] for at, d in enumerate(gtin))
        assert (len(gtin), weighed % 10) == (13, 0)


@pytest.mark.parametrize(("currency", "price"), [("USD", "139 USD"), ("TWD", "4448 TWD")])
def test_prices_are_in_the_currency_that_was_asked_for(currency: str, price: str) -> None:
    assert str(PracticeShop(currency=currency).prices[SKU]) == price


def test_a_currency_that_is_none_opens_no_shop() -> None:
    with pytest.raises(BadMoney):
        PracticeShop(currency="ZZZ")


def test_some_sizes_are_sold_out_and_most_are_not() -> None:
    stock = PracticeShop(stock=3).stock
    assert stock["FJ-HAR-NAVY-S"] == 0
    assert stock[SKU] == 3


async def test_a_page_states_every_variant(shop: PracticeShop, caller: Caller) -> None:
    shop.drop("harbour-fleece-sweater", percent=20)
    _, page = await caller.get("/products/harbour-fleece-sweater")
    found = re.search(r'<script type="application/ld\+json">(.*?)</script>', page, re.DOTALL)
    assert found
    group = json.loads(found[1])
    assert (group["@type"], group["brand"]["name"]) == ("ProductGroup", "Fjellrand")
    variants = {each["sku"]: each for each in group["hasVariant"]}
    assert len(variants) == 8
    assert variants[SKU]["offers"]["price"] == "111.20"
    assert variants[SKU]["offers"]["availability"] == "https://schema.org/InStock"
    assert (variants[SKU]["size"], variants[SKU]["color"]) == ("M", "Navy")
    sold_out = variants["FJ-HAR-NAVY-S"]["offers"]
    assert sold_out["availability"] == "https://schema.org/OutOfStock"


async def test_a_product_of_one_variant_is_no_group(caller: Caller) -> None:
    _, page = await caller.get("/products/gift-card")
    assert '"@type": "ProductGroup"' not in page
    assert '"@type": "Product"' in page


async def test_every_listed_page_is_there_and_no_other(caller: Caller) -> None:
    _, front = await caller.get("/")
    paths = re.findall(r'href="(/products/[^"]+)"', front)
    assert len(paths) == 12
    assert {(await caller.get(path))[0] for path in paths} == {200}
    assert (await caller.get("/products/nothing"))[0] == 404
    assert (await caller.get(f"/products/{SKU}"))[0] == 404


async def test_robots_may_read_everything_but_the_owners_side(caller: Caller) -> None:
    assert await caller.get("/robots.txt") == (200, "User-agent: *\nDisallow: /owner/\n")


async def test_a_page_that_did_not_change_is_not_sent_again(
    shop: PracticeShop, caller: Caller
) -> None:
    url = f"{caller.base}/products/oxford-shirt"
    async with caller.session.get(url) as answer:
        tag = answer.headers["ETag"]
    assert await caller.get("/products/oxford-shirt", **{"If-None-Match": tag}) == (304, "")
    shop.set_stock("oxford-shirt", 1)
    shop.set_price("oxford-shirt", Money(100, "USD"))
    assert (await caller.get("/products/oxford-shirt", **{"If-None-Match": tag}))[0] == 200


async def test_the_shop_shows_ten_at_once_and_says_that_there_is_more(caller: Caller) -> None:
    ask: dict[str, Any] = {"filters": {"price": {"min": 0}}, "pagination": {"limit": 50}}
    _, first = await caller.ucp("POST", "/catalog/search", ask)
    ask["pagination"]["cursor"] = first["pagination"]["cursor"]
    _, second = await caller.ucp("POST", "/catalog/search", ask)
    assert [len(first["products"]), len(second["products"])] == [10, 2]
    assert not second["pagination"]["has_next_page"]


async def test_a_search_needs_words_or_a_filter(caller: Caller) -> None:
    assert (await caller.ucp("POST", "/catalog/search", {}))[0] == 400


async def test_a_product_shows_the_variant_first_that_was_asked_for(caller: Caller) -> None:
    _, body = await caller.ucp("POST", "/catalog/product", {"id": SKU})
    assert body["product"]["variants"][0]["id"] == SKU
    assert body["product"]["selected"][1] == {"name": "Size", "label": "M"}
    status, body = await caller.ucp("POST", "/catalog/product", {"id": "nothing"})
    assert (status, body["ucp"]["status"], code_of(body)) == (200, "error", "not_found")


async def test_a_lookup_of_too_many_is_refused(caller: Caller) -> None:
    status, body = await caller.ucp("POST", "/catalog/lookup", {"ids": [SKU] * 21})
    assert (status, code_of(body)) == (400, "request_too_large")


async def test_a_lookup_says_what_led_to_each_variant(caller: Caller) -> None:
    _, body = await caller.ucp("POST", "/catalog/lookup", {"ids": [SKU, "gift-card", "nothing"]})
    variants = [v for product in body["products"] for v in product["variants"]]
    assert {v["id"]: v["inputs"][0]["id"] for v in variants} == {SKU: SKU, "PS-GIFT": "gift-card"}


@pytest.mark.parametrize(
    "text",
    [
        "{}",
        "[]",
        '{"line_items": [{"item": {}, "quantity": 1}]}',
        '{"line_items": [{"item": {"id": "FJ-HAR-NAVY-M"}, "quantity": 0}]}',
        '{"line_items": [{"item": {"id": "FJ-HAR-NAVY-M"}, "quantity": "1"}]}',
    ],
)
async def test_what_is_no_request_is_refused(caller: Caller, text: str) -> None:
    status, answer = await caller.ucp("POST", "/carts", json.loads(text))
    assert (status, code_of(answer)) == (400, "invalid")


async def test_a_buyer_has_no_say_in_the_price(shop: PracticeShop, caller: Caller) -> None:
    line = {"item": {"id": SKU, "price": 1}, "quantity": 1}
    _, cart = await caller.ucp("POST", "/carts", {"line_items": [line], "totals": []})
    assert cart["line_items"][0]["item"]["price"] == 13900


async def test_a_change_needs_a_key(caller: Caller) -> None:
    async with caller.session.post(f"{caller.base}/ucp/carts", json=lines()) as answer:
        assert answer.status == 400


async def test_the_same_key_repeats_the_answer_and_nothing_else(
    shop: PracticeShop, caller: Caller
) -> None:
    first = await caller.ucp("POST", "/carts", lines((SKU, 1)), key="k")
    assert await caller.ucp("POST", "/carts", lines((SKU, 1)), key="k") == first
    assert (await caller.ucp("POST", "/carts", lines((SKU, 2)), key="k"))[0] == 409
    assert len(shop.carts) == 1


async def test_the_same_key_at_once_is_one_order(shop: PracticeShop, caller: Caller) -> None:
    path = f"/checkout-sessions/{await caller.ready()}/complete"
    done = await asyncio.gather(*(caller.ucp("POST", path, PAID, key="k") for _ in range(20)))
    assert all(each == done[0] for each in done)
    assert len(shop.orders) == 1


async def test_another_key_does_not_order_again(shop: PracticeShop, caller: Caller) -> None:
    path = f"/checkout-sessions/{await caller.ready()}/complete"
    await asyncio.gather(*(caller.ucp("POST", path, PAID) for _ in range(20)))
    assert len(shop.orders) == 1


async def test_what_is_sold_is_neither_changed_nor_canceled(
    shop: PracticeShop, caller: Caller
) -> None:
    path = f"/checkout-sessions/{await caller.ready()}"
    _, done = await caller.ucp("POST", f"{path}/complete", PAID)
    assert (await caller.ucp("PUT", path, lines((SKU, 2))))[0] == 400
    assert (await caller.ucp("POST", f"{path}/cancel"))[0] == 400
    assert (await caller.ucp("POST", f"{path}/complete", PAID))[1] == done
    assert [line.quantity for line in shop.orders[0].lines] == [1]


async def test_an_order_takes_the_goods_and_the_cart(shop: PracticeShop, caller: Caller) -> None:
    checkout = await caller.ready(quantity=2)
    _, done = await caller.ucp("POST", f"/checkout-sessions/{checkout}/complete", PAID)
    order = shop.orders[0]
    assert (done["status"], done["order"]["id"]) == ("completed", order.id)
    assert (str(order.total), str(order.shipping)) == ("284.95 USD", "6.95 USD")
    assert order.destination == ADDRESS
    assert (shop.stock[SKU], shop.carts) == (3, ())
    status, seen = await caller.ucp("GET", f"/orders/{order.id}")
    assert (status, seen["checkout_id"]) == (200, checkout)
    assert seen["totals"] == done["totals"]


async def test_an_order_is_never_more_than_there_is(shop: PracticeShop, caller: Caller) -> None:
    checkouts = [await caller.ready(quantity=2) for _ in range(4)]
    answers = await asyncio.gather(
        *(caller.ucp("POST", f"/checkout-sessions/{each}/complete", PAID) for each in checkouts)
    )
    assert sorted(body["status"] for _, body in answers) == [
        "completed",
        "completed",
        "ready_for_complete",
        "ready_for_complete",
    ]
    assert shop.stock[SKU] == 1


async def test_a_shortage_is_said_and_changes_nothing(shop: PracticeShop, caller: Caller) -> None:
    cart = await caller.cart()
    status, body = await caller.ucp("PUT", f"/carts/{cart['id']}", lines((SKU, 6)))
    assert (status, code_of(body)) == (200, "out_of_stock")
    assert shop.carts[0].lines[0].quantity == 1
    _, refused = await caller.ucp("POST", "/carts", lines((SKU, 3), (SKU, 3)))
    assert (refused["ucp"]["status"], code_of(refused)) == ("error", "out_of_stock")


async def test_a_price_that_the_buyer_has_not_seen_is_not_charged(
    shop: PracticeShop, caller: Caller
) -> None:
    path = f"/checkout-sessions/{await caller.ready()}"
    shop.set_price(SKU, Money(20000, "USD"))
    _, body = await caller.ucp("POST", f"{path}/complete", PAID)
    assert (body["status"], code_of(body)) == ("ready_for_complete", "price_changed")
    assert shop.orders == ()


async def test_only_the_account_is_taken_for_payment(shop: PracticeShop, caller: Caller) -> None:
    path = f"/checkout-sessions/{await caller.ready()}/complete"
    card = {"payment": {"instruments": [{"id": "1", "handler_id": "card", "type": "card"}]}}
    assert code_of((await caller.ucp("POST", path, card))[1]) == "payment_failed"
    assert shop.orders == ()


async def test_a_checkout_without_an_address_is_not_completed(
    shop: PracticeShop, caller: Caller
) -> None:
    cart = await caller.cart()
    _, made = await caller.ucp("POST", "/checkout-sessions", {"cart_id": cart["id"]} | lines())
    assert made["status"] == "incomplete"
    assert any("destinations" in message["path"] for message in made["messages"])
    path = f"/checkout-sessions/{made['id']}/complete"
    assert (await caller.ucp("POST", path, PAID))[1]["status"] == "incomplete"
    assert shop.orders == ()


async def test_a_cart_has_one_open_checkout(shop: PracticeShop, caller: Caller) -> None:
    cart = await caller.cart()
    ask = {"cart_id": cart["id"]} | lines()
    first = (await caller.ucp("POST", "/checkout-sessions", ask))[1]
    await caller.ucp("PUT", f"/carts/{cart['id']}", lines((SKU, 2)))
    second = (await caller.ucp("POST", "/checkout-sessions", ask))[1]
    assert (second["id"], second["line_items"][0]["quantity"]) == (first["id"], 2)
    await caller.ucp("POST", f"/checkout-sessions/{first['id']}/cancel")
    assert shop.sessions[0].canceled
    assert (await caller.ucp("POST", "/checkout-sessions", ask))[1]["id"] != first["id"]


@pytest.mark.parametrize("path", ["/carts/x", "/checkout-sessions/x", "/orders/x"])
async def test_what_is_not_there_is_not_found(caller: Caller, path: str) -> None:
    status, body = await caller.ucp("GET", path)
    assert (status, code_of(body)) == (404, "not_found")


async def test_the_owner_needs_the_token(shop: PracticeShop, caller: Caller) -> None:
    for token in ("", "wrong", "ü", shop.token.reveal() + "x"):
        assert (await caller.owner("state", token))[0] == 403
        assert (await caller.owner("price", token, {"what": SKU, "minor": 1}))[0] == 403
    assert str(shop.prices[SKU]) == "139 USD"


async def test_the_owner_sets_prices_and_stock_and_sees_all(
    shop: PracticeShop, caller: Caller
) -> None:
    token = shop.token.reveal()
    await caller.cart()
    assert (await caller.owner("price", token, {"what": SKU, "minor": 9900}))[0] == 200
    assert (await caller.owner("price", token, {"what": "gift-card", "percent": 10}))[0] == 200
    _, state = await caller.owner("stock", token, {"what": SKU, "left": 0})
    assert state["prices"][SKU] == {"minor": 9900, "currency": "USD"}
    assert state["prices"]["PS-GIFT"]["minor"] == 4500
    assert state["stock"][SKU] == 0
    lines = [{"sku": SKU, "quantity": 1}]
    assert state["carts"] == [{"id": "cart-1", "lines": lines, "codes": []}]
    assert (state["orders"], state["sessions"]) == ([], [])
    assert (await caller.owner("stock", token, {"what": "nothing", "left": 1}))[0] == 400


async def test_a_sale_shows_the_regular_price(shop: PracticeShop, caller: Caller) -> None:
    shop.drop(SKU, percent=25)
    _, body = await caller.ucp("POST", "/catalog/product", {"id": SKU})
    variants = {each["id"]: each for each in body["product"]["variants"]}
    assert variants[SKU]["price"]["amount"] == 10425
    assert variants[SKU]["list_price"]["amount"] == 13900
    assert "list_price" not in variants["FJ-HAR-NAVY-L"]


async def test_a_busy_shop_does_nothing_for_so_many_requests(
    shop: PracticeShop, caller: Caller
) -> None:
    shop.moods.go_silent(2, Silence.BUSY)
    assert [(await caller.get("/"))[0] for _ in range(3)] == [503, 503, 200]


async def test_a_waiting_shop_never_answers_and_still_closes(shop: PracticeShop) -> None:
    async with shop.serving() as base, aiohttp.ClientSession() as session:
        token = shop.token.reveal()
        await Caller(session, base).owner("silence", token, {"requests": 1, "how": "waits"})
        with pytest.raises(TimeoutError):
            async with asyncio.timeout(0.1), session.post(f"{base}/ucp/carts", json=lines()):
                pass
    assert shop.carts == ()


async def test_a_shop_that_hangs_up_has_done_nothing(shop: PracticeShop, caller: Caller) -> None:
    shop.moods.go_silent(1, Silence.HANGS_UP)
    with pytest.raises(aiohttp.ClientError):
        await caller.cart()
    assert shop.carts == ()


async def test_a_shop_that_dies_after_the_order_has_taken_it(
    shop: PracticeShop, caller: Caller
) -> None:
    path = f"/checkout-sessions/{await caller.ready()}/complete"
    await caller.owner("death", shop.token.reveal(), {"silent_for": 1})
    with pytest.raises(aiohttp.ClientError):
        await caller.ucp("POST", path, PAID, key="k")
    assert (await caller.get("/"))[0] == 503
    assert len(shop.orders) == 1
    assert (await caller.ucp("POST", path, PAID, key="k"))[1]["status"] == "completed"
    assert len(shop.orders) == 1


def test_the_program_prints_its_address_and_hides_its_token() -> None:
    words = [sys.executable, "-m", "manciple.tools.stores.practice", "--currency", "TWD"]
    with subprocess.Popen(words, stdout=subprocess.PIPE, text=True) as program:
        try:
            assert program.stdout is not None
            base = program.stdout.readline().removeprefix("address ").strip()
            file = Path(program.stdout.readline().removeprefix("token ").strip())
            assert stat.S_IMODE(file.stat().st_mode) == 0o600
            headers = {"Authorization": f"Bearer {file.read_text()}"}
            asked = urllib.request.Request(f"{base}/owner/state", headers=headers)
            direct = urllib.request.build_opener(urllib.request.ProxyHandler({}))
            with direct.open(asked, timeout=5) as answer:
                assert json.load(answer)["prices"][SKU]["currency"] == "TWD"
        finally:
            program.terminate()
        assert program.wait(timeout=5) == 0
    assert not file.exists()


def test_the_program_refuses_what_is_no_currency() -> None:
    words = [sys.executable, "-m", "manciple.tools.stores.practice", "--currency", "ZZZ"]
    ended = subprocess.run(words, capture_output=True, text=True, timeout=10, check=False)
    assert (ended.returncode, ended.stdout) == (2, "")
    assert ended.stderr.startswith("practice shop: error: ")
