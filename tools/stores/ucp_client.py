"""UCP's operations at one shop, one method each, over whichever binding the shop offers.

Here is the one place from which a request leaves and to which its answer comes (`_exchange`): what
signs and what verifies stands there. What must never be sent is not sent from here, whoever asks:
a completion whose figures do not add up, or that pays otherwise than the shop offers.
"""

import hashlib
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import TypeVar
from urllib.parse import unquote
from uuid import NAMESPACE_URL, uuid4, uuid5

from manciple.policies.canonical import encode
from manciple.policies.errors import NotDone, StoreRefused, Unclear
from manciple.policies.warrant import Warrant
from manciple.tools.http import Answer
from manciple.tools.stores import ucp_bindings as say
from manciple.tools.stores import ucp_discovery as discovery
from manciple.tools.stores import ucp_goods as goods
from manciple.tools.stores import ucp_refusals as refusals
from manciple.tools.stores import ucp_requests as requests
from manciple.tools.stores import ucp_speaking as speaking
from manciple.tools.stores import ucp_wire as wire
from manciple.tools.stores.interface import Site
from manciple.tools.stores.ucp_bindings import Operation, Request
from manciple.tools.stores.ucp_discovery import Elsewhere, Spoken
from manciple.tools.stores.ucp_totals import must_add_up

SPOKEN, ENDPOINT = "spoken", "endpoint"
"""What is kept of a shop's profile; before there were two versions, the endpoint alone."""

AGAIN = timedelta(seconds=60)
"""A profile is not read again within this time, whatever happens."""

M = TypeVar("M", bound=wire.Said)


_TRIED = {
    ("POST", "begin"): say.CHECKOUT_NEW,
    ("PUT", ""): say.CHECKOUT_CHANGE,
    ("POST", "cancel"): say.CHECKOUT_CANCEL,
}
"""What is done to a checkout that is only begun to ask."""


def _now() -> datetime:
    return datetime.now(UTC)


@dataclass(slots=True)
class Client:
    """One shop's operations. Each raises what `Http.request` and `read` raise."""

    site: Site
    spoken: Spoken
    clock: Callable[[], datetime] = _now
    _read_at: datetime | None = None

    async def search(self, body: requests.Body, warrant: Warrant) -> goods.Found:
        """One page of the catalogue."""
        return await self._ask(say.SEARCH, goods.Found, warrant, body=body)

    async def lookup(self, ids: list[str], warrant: Warrant) -> goods.Found:
        """What is known of these variants or products, those that exist."""
        body = requests.lookup_body(ids)
        return await self._ask(say.LOOKUP, goods.Found, warrant, body=body)

    async def product(
        self, product: str, warrant: Warrant, options: tuple[tuple[str, str], ...] = ()
    ) -> goods.Detail:
        """One product, narrowed down to the variant of these options where any are given.

        Raises `StoreRefused` where the shop narrowed it down to something else.
        """
        body = requests.product_body(product, options)
        detail = await self._ask(say.PRODUCT, goods.Detail, warrant, body=body)
        refusals.hold_to_options(options, detail.product)
        return detail

    async def cart(self, cart: str, warrant: Warrant) -> wire.Cart | None:
        """The cart; None where there is none of this id any more."""
        answer = await self._send(say.CART, warrant, about=cart)
        if answer.status == 404 or refusals.is_gone(_read(answer, wire.Said)):
            return None
        return read(answer, wire.Cart)

    async def new_cart(self, body: requests.Body, warrant: Warrant) -> wire.Cart:
        """A cart that holds this."""
        return await self._change(say.CART_NEW, wire.Cart, warrant, body=body)

    async def fill_cart(self, cart: str, body: requests.Body, warrant: Warrant) -> wire.Cart:
        """The cart, holding exactly this."""
        return await self._change(say.CART_FILL, wire.Cart, warrant, about=cart, body=body)

    async def drop_cart(self, cart: str, warrant: Warrant) -> wire.Cart:
        """The cart as it was, given up."""
        return await self._change(say.CART_DROP, wire.Cart, warrant, about=cart)

    async def checkout(self, checkout: str, warrant: Warrant) -> wire.Checkout:
        """The checkout as it stands."""
        return await self._ask(say.CHECKOUT, wire.Checkout, warrant, about=checkout)

    async def new_checkout(self, body: requests.Body, warrant: Warrant) -> wire.Checkout:
        """A checkout, or the one that this cart has already."""
        return await self._change(say.CHECKOUT_NEW, wire.Checkout, warrant, body=body)

    async def change_checkout(
        self, checkout: str, body: requests.Body, warrant: Warrant
    ) -> wire.Checkout:
        """The checkout, made anew from this."""
        changed = say.CHECKOUT_CHANGE
        return await self._change(changed, wire.Checkout, warrant, about=checkout, body=body)

    async def complete(
        self, checkout: wire.Checkout, instrument: requests.Instrument, warrant: Warrant
    ) -> wire.Standing:
        """Order and pay. The same again under one warrant is the same request, byte for byte.

        Raises `StoreRefused` before anything is sent where the figures do not add up, the shop
        does not take this instrument, or wants a person.
        """
        must_add_up(checkout)
        refusals.must_take(checkout, instrument)
        refusals.must_need_nobody(checkout)
        body = requests.payment_body(instrument)
        done = say.CHECKOUT_COMPLETE
        return await self._change(done, wire.Standing, warrant, about=checkout.id, body=body)

    async def cancel(self, checkout: str, warrant: Warrant) -> wire.Standing:
        """The checkout, given up."""
        return await self._change(say.CHECKOUT_CANCEL, wire.Standing, warrant, about=checkout)

    async def tried(
        self, method: str, path: str, body: requests.Body, kind: type[M], warrant: Warrant
    ) -> M:
        """Do to a checkout what REST would say so, under a key that is never used again.

        The same question again is another checkout, so this one is not found by its key.
        """
        _, _, rest = path.partition("/checkout-sessions")
        about, _, verb = rest.removeprefix("/").partition("/")
        operation = _TRIED[method, verb if about else "begin"]
        answer = await self._send(
            operation, warrant, about=unquote(about), body=body, key=str(uuid4())
        )
        return read(answer, kind, changes=True)

    async def order(self, order: str, warrant: Warrant) -> wire.Order:
        """The order as it stands."""
        return await self._ask(say.ORDER, wire.Order, warrant, about=order)

    async def refresh(self, warrant: Warrant) -> bool:
        """Read the shop's profile anew; False where that was done within the last minute.

        For a profile that ran out, a key that is not in it, a version that the shop no longer
        speaks. Raises what `discover` raises.
        """
        now = self.clock()
        if self._read_at and now < self._read_at + AGAIN:
            return False
        self._read_at = now
        found = await discover(self.site, warrant, now)
        if found is None:
            raise StoreRefused("the shop no longer says that it speaks UCP", hint="add it anew")
        self.spoken = found
        return True

    async def _ask(
        self,
        operation: Operation,
        kind: type[M],
        warrant: Warrant,
        *,
        about: str = "",
        body: requests.Body | None = None,
    ) -> M:
        return read(await self._send(operation, warrant, about=about, body=body), kind)

    async def _change(
        self,
        operation: Operation,
        kind: type[M],
        warrant: Warrant,
        *,
        about: str = "",
        body: requests.Body | None = None,
    ) -> M:
        answer = await self._send(operation, warrant, about=about, body=body)
        return read(answer, kind, changes=True)

    async def _send(
        self,
        operation: Operation,
        warrant: Warrant,
        *,
        about: str = "",
        body: requests.Body | None = None,
        key: str | None = None,
    ) -> Answer:
        """Say it, and hear the answer. What changes something has a key of its own: warrant,
        operation and body are the same again, and so is the key.
        """
        if self.spoken.until and self.spoken.until <= self.clock():
            await self.refresh(warrant)
        request = say.request(
            self.spoken,
            operation,
            about=about,
            body=body,
            key=key or (self._key(operation, about, body, warrant) if operation.keyed else None),
            profile=speaking.identity(self.site).profile,
            request_id=str(uuid4()),
        )
        answer = await self._exchange(request, warrant)
        try:
            return say.heard(self.spoken, operation, answer)
        except StoreRefused as error:
            if operation.keyed:
                raise Unclear("the shop's answer does not say whether it was done") from error
            raise

    async def _exchange(self, request: Request, warrant: Warrant) -> Answer:
        """Send it as who we are, and return the answer once it is believed."""
        return await speaking.request(
            self.site,
            request.method,
            request.url,
            warrant,
            json=request.json,
            headers=request.headers,
        )

    def _key(
        self, operation: Operation, about: str, body: requests.Body | None, warrant: Warrant
    ) -> str:
        digest = hashlib.sha256(encode(body or {})).hexdigest()
        what = (warrant.key, self.spoken.endpoint, operation.tool, about, digest)
        return str(uuid5(NAMESPACE_URL, "\n".join(what)))


async def discover(site: Site, warrant: Warrant, now: datetime) -> Spoken | None:
    """Read the shop's profile and keep what it says; None where it has none.

    At most two requests: the second where a version that both speak has a profile of its own.
    Raises what `ucp_discovery.spoken` and `Http.request` raise.
    """
    url = f"{site.base}/.well-known/ucp"
    found = await _read_profile(site, url, warrant, now)
    if isinstance(found, Elsewhere):
        found = await _read_profile(site, found.url, warrant, now, leaf=found.version)
    if isinstance(found, Elsewhere) or found is None:
        return None
    site.memory.keep(SPOKEN, found.kept())
    return found


def known(site: Site) -> Spoken | None:
    """Return what `discover` found here before; asks nobody."""
    if text := site.memory.get(SPOKEN):
        return Spoken.remembered(text)
    endpoint = site.memory.get(ENDPOINT)
    if not endpoint:
        return None
    names = frozenset({*discovery.CATALOG, discovery.CART, discovery.CHECKOUT})
    return Spoken(discovery.VERSIONS[-1], "rest", endpoint, names)


async def _read_profile(
    site: Site, url: str, warrant: Warrant, now: datetime, leaf: str | None = None
) -> Spoken | Elsewhere | None:
    headers = {"Accept": "application/json", "UCP-Agent": speaking.agent(site)}
    answer = await site.http.request("GET", url, warrant, headers=headers, follow=False)
    if answer.status != 200 or answer.url != url or len(answer.body) > discovery.MAX_BYTES:
        return None
    until = discovery.fresh_until(answer.headers.get("cache-control", ""), now)
    try:
        document = answer.json()
    except StoreRefused:
        return None
    found = discovery.spoken(document, site.host, until, leaf)
    if isinstance(found, Spoken):
        speaking.remember(site, document, now)
    return found


def read(answer: Answer, kind: type[M], *, changes: bool = False) -> M:
    """Read what was asked for. Raises `NotDone` where the shop says no.

    Where something may have changed, an answer that does not say is `Unclear`.
    """
    if changes and (answer.status >= 500 or answer.status in {408, 409}):
        raise Unclear("the shop does not say whether it was done")
    if answer.status >= 400:
        raise _no(answer)
    try:
        told = _read(answer, wire.Said)
        if told.ucp.status != "error":
            return _read(answer, kind)
    except StoreRefused as error:
        if changes:
            raise Unclear("the shop's answer does not say whether it was done") from error
        raise
    raise refusals.refusal(told) or StoreRefused("the shop will not do this")


def _no(answer: Answer) -> NotDone:
    try:
        why = refusals.refusal(_read(answer, wire.Said))
    except StoreRefused:
        why = None
    return why or StoreRefused(f"the shop answered with status {answer.status}")


def _read(answer: Answer, kind: type[M]) -> M:
    return wire.parsed(kind, answer.json())
