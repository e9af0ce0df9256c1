"""A true Vendure on this machine: installed once, started fresh, and run by its owner.

The installation lies in `$MANCIPLE_E2E_CACHE` or `~/.cache/manciple-e2e`, and is made again when
the files in `vendure/` change. A running shop holds its database in memory, so each one begins
with the sample catalogue as it was populated.
"""

import fcntl
import hashlib
import os
import shutil
import signal
import socket
import subprocess
import time
from collections.abc import Generator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import httpx

SOURCE = Path(__file__).parent / "vendure"
STEPS = (
    ("npm", "install", "--no-audit", "--no-fund", "--no-package-lock"),
    ("node", "populate.js"),
)
STEP_S = 600
START_S = 90
STOP_S = 10

_OWNER = {"name": "owner", "password": "of-a-shop-that-only-tests-see"}

_LOGIN = """
mutation Login($name: String!, $password: String!) {
  login(username: $name, password: $password) { __typename }
}
"""
_STOCK = """
query Stock($id: ID!) {
  productVariant(id: $id) { stockLevels { stockLocationId stockAllocated } }
}
"""
_UPDATE = """
mutation Update($input: [UpdateProductVariantInput!]!) {
  updateProductVariants(input: $input) { id }
}
"""
_ORDERS = """
query Orders {
  orders(options: { sort: { id: ASC }, take: 1000 }) {
    items {
      code state orderPlacedAt totalWithTax
      customer { emailAddress }
      shippingAddress { fullName streetLine1 countryCode }
      lines { quantity productVariant { id } }
    }
  }
}
"""


_PROMOTE = """
mutation Promote($input: CreatePromotionInput!) {
  createPromotion(input: $input) { ... on Promotion { id } ... on ErrorResult { errorCode } }
}
"""
_END = """
mutation End($input: UpdatePromotionInput!) {
  updatePromotion(input: $input) { ... on Promotion { id } ... on ErrorResult { errorCode } }
}
"""
_PLACED = """
query Placed($code: String!) {
  orders(options: { filter: { code: { eq: $code } } }) {
    items { id payments { id } lines { id quantity } }
  }
}
"""
_SETTLE = """
mutation Settle($id: ID!) {
  settlePayment(id: $id) { ... on Payment { state } ... on ErrorResult { errorCode } }
}
"""
_SEND = """
mutation Send($input: FulfillOrderInput!) {
  addFulfillmentToOrder(input: $input) {
    ... on Fulfillment { id } ... on ErrorResult { errorCode }
  }
}
"""
_SHIPPED = """
mutation Shipped($id: ID!) {
  transitionFulfillmentToState(id: $id, state: "Shipped") {
    ... on Fulfillment { state } ... on ErrorResult { errorCode }
  }
}
"""


@dataclass(frozen=True, slots=True)
class ShopOrder:
    """An order as the owner sees it; an unpaid one is still somebody's cart."""

    code: str
    state: str
    placed: bool
    lines: tuple[tuple[str, int], ...]
    """Variant and quantity."""

    total: int
    """Minor units, with tax and shipping."""

    told: tuple[str, ...]
    """What the shop was told about the buyer: e-mail, name, street, country."""

    @property
    def quantity(self) -> int:
        """How many pieces in all."""
        return sum(quantity for _, quantity in self.lines)


class VendureShop:
    """A running shop, with what its owner does over the admin API."""

    def __init__(self, base: str, server: subprocess.Popen[bytes]) -> None:
        self.base = base
        """Scheme, host and port, as in `Site.base`."""

        self.host = base.removeprefix("http://")
        """As in `Action.host`."""

        self._server = server
        self._client = httpx.Client(base_url=base, trust_env=False, timeout=30)

    def log_in(self) -> None:
        """Become the owner."""
        answer = self._client.post("/admin-api", json={"query": _LOGIN, "variables": _OWNER})
        token = answer.headers["vendure-auth-token"]
        self._client.headers["authorization"] = f"Bearer {token}"

    def answers(self) -> bool:
        """Does it answer?"""
        try:
            query = {"query": "{ activeChannel { code } }"}
            return self._client.post("/shop-api", json=query).status_code == 200
        except httpx.HTTPError:
            return False

    def set_price(self, variant: str, minor: int) -> None:
        """Set the price before tax; the sample shop adds a fifth."""
        self._ask(_UPDATE, input=[{"id": variant, "price": minor}])

    def set_stock(self, variant: str, pieces: int) -> None:
        """Set how many can still be sold, beside those that are in orders already."""
        level = self._ask(_STOCK, id=variant)["productVariant"]["stockLevels"][0]
        place, on_hand = level["stockLocationId"], pieces + level["stockAllocated"]
        stock = [{"stockLocationId": place, "stockOnHand": on_hand}]
        self._ask(_UPDATE, input=[{"id": variant, "stockLevels": stock}])

    def promote(self, code: str, percent: int) -> str:
        """Give out a coupon for so much off every order; return the promotion's id."""
        off = [{"name": "discount", "value": str(percent)}]
        told = {
            "enabled": True,
            "couponCode": code,
            "conditions": [],
            "actions": [{"code": "order_percentage_discount", "arguments": off}],
            "translations": [{"languageCode": "en", "name": code}],
        }
        return str(self._ask(_PROMOTE, input=told)["createPromotion"]["id"])

    def end_promotion(self, promotion: str) -> None:
        """Let a coupon have ended the year before."""
        ended = {"id": promotion, "endsAt": "2020-01-01T00:00:00Z"}
        assert "id" in self._ask(_END, input=ended)["updatePromotion"]

    def send(self, order: str, carrier: str, tracking: str) -> None:
        """Take the payment of an order, and give it to a carrier."""
        (found,) = self._ask(_PLACED, code=order)["orders"]["items"]
        assert "state" in self._ask(_SETTLE, id=found["payments"][0]["id"])["settlePayment"]
        lines = [
            {"orderLineId": each["id"], "quantity": each["quantity"]} for each in found["lines"]
        ]
        said = [{"name": "method", "value": carrier}, {"name": "trackingCode", "value": tracking}]
        handler = {"code": "manual-fulfillment", "arguments": said}
        sent = self._ask(_SEND, input={"lines": lines, "handler": handler})
        parcel = sent["addFulfillmentToOrder"]["id"]
        assert "state" in self._ask(_SHIPPED, id=parcel)["transitionFulfillmentToState"]

    def orders(self) -> tuple[ShopOrder, ...]:
        """Return all orders, the carts among them, oldest first."""
        return tuple(_order(each) for each in self._ask(_ORDERS)["orders"]["items"])

    def placed(self) -> tuple[ShopOrder, ...]:
        """Return the orders that were placed, oldest first; `len` counts them."""
        return tuple(order for order in self.orders() if order.placed)

    def fall_silent(self) -> None:
        """Answer nothing any more; connections are still taken."""
        self._server.send_signal(signal.SIGSTOP)

    def speak_again(self) -> None:
        """Answer again, what was asked meanwhile too."""
        self._server.send_signal(signal.SIGCONT)

    def close(self) -> None:
        """End the owner's connection."""
        self._client.close()

    def _ask(self, document: str, **variables: object) -> Any:  # noqa: ANN401  (JSON)
        asked = {"query": document, "variables": variables}
        answer = self._client.post("/admin-api", json=asked).json()
        assert "errors" not in answer, answer["errors"]
        return answer["data"]


@contextmanager
def running() -> Generator[VendureShop, None, None]:
    """Install if need be, start a fresh shop on a free port, and stop it at the end."""
    home = installed()
    port = _free_port()
    with (home / f"server-{port}.log").open("wb") as log:
        server = subprocess.Popen(
            ["node", "server.js"],
            cwd=home,
            env=_settings(home, port),
            stdin=subprocess.PIPE,  # it ends when this closes, so it never outlives us
            stdout=log,
            stderr=log,
        )
        shop = VendureShop(f"http://127.0.0.1:{port}", server)
        try:
            _await(shop, server, Path(log.name))
            yield shop
        finally:
            shop.close()
            _stop(server)


def installed() -> Path:
    """Return the folder of the installed and populated shop; make it if it is not there."""
    home = _cache() / "vendure"
    home.mkdir(parents=True, exist_ok=True)
    with (home.parent / "vendure.lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        stamp = home / "stamp"
        if not stamp.exists() or stamp.read_text() != _digest():
            _install(home)
            stamp.write_text(_digest())
    return home


def _install(home: Path) -> None:
    shutil.rmtree(home)
    shutil.copytree(SOURCE, home)
    settings = _settings(home, _free_port()) | {"SHOP_NEW": "yes"}
    for step in STEPS:
        log = home / f"{step[0]}.log"
        with log.open("wb") as out:
            done = subprocess.run(
                step, cwd=home, env=settings, stdout=out, stderr=out, timeout=STEP_S, check=False
            )
        assert done.returncode == 0, f"{' '.join(step[:2])} failed: {log} says why"


def _settings(home: Path, port: int) -> dict[str, str]:
    own = {
        "SHOP_PORT": str(port),
        "SHOP_OWNER": _OWNER["name"],
        "SHOP_PASSWORD": _OWNER["password"],
        "SHOP_DATABASE": str(home / "shop.sqlite"),
        "VENDURE_DISABLE_TELEMETRY": "true",
    }
    return dict(os.environ) | own


def _await(shop: VendureShop, server: subprocess.Popen[bytes], log: Path) -> None:
    until = time.monotonic() + START_S
    while not shop.answers():
        assert server.poll() is None, f"the shop ended at its start: {log} says why"
        assert time.monotonic() < until, f"the shop does not answer: {log} says why"
        time.sleep(0.2)
    log.unlink()
    shop.log_in()


def _stop(server: subprocess.Popen[bytes]) -> None:
    with server:  # closes its end of the pipe too
        server.terminate()
        try:
            server.wait(STOP_S)
        except subprocess.TimeoutExpired:
            server.kill()


def _order(found: dict[str, Any]) -> ShopOrder:
    told: dict[str, Any] = {**(found["customer"] or {}), **(found["shippingAddress"] or {})}
    return ShopOrder(
        code=found["code"],
        state=found["state"],
        placed=found["orderPlacedAt"] is not None,
        lines=tuple((line["productVariant"]["id"], line["quantity"]) for line in found["lines"]),
        total=found["totalWithTax"],
        told=tuple(text for text in told.values() if text),
    )


def _cache() -> Path:
    return Path(os.environ.get("MANCIPLE_E2E_CACHE") or Path.home() / ".cache" / "manciple-e2e")


def _digest() -> str:
    whole = hashlib.sha256()
    for path in sorted(SOURCE.iterdir()):
        whole.update(path.name.encode() + b"\0" + path.read_bytes() + b"\0")
    return whole.hexdigest()


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])
