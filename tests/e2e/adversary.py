"""spck-conformance's adversarial shop, and manciple shopping there.

The wheel's modules grade a session's log: what was sent, what came, and how it was taken. The log
is written where requests really leave (`Recorder`), and what manciple made of an answer is read
from whether it went on or raised.
"""

import asyncio
import importlib
import json
import sys
from collections.abc import AsyncGenerator, Awaitable, Generator, Mapping
from contextlib import AbstractAsyncContextManager, asynccontextmanager, contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from types import ModuleType
from typing import Any, Protocol, cast
from urllib.parse import parse_qs, urlencode, urlsplit

import spck_conformance

from manciple.policies.actions import Verb
from manciple.policies.errors import MancipleError
from manciple.policies.warrant import Warrant
from manciple.tools.calls import Call
from manciple.tools.http import Answer, Http
from manciple.tools.plugin import Context
from manciple.tools.stores import ucp_bindings as say
from manciple.tools.stores.account import Tokens
from manciple.tools.stores.interface import Site
from manciple.tools.stores.linked import LinkStore, StoreLink, StoreUnlink, UnlinkStore
from manciple.tools.stores.ucp_client import Client, discover
from manciple.tools.stores.ucp_identity import Identity
from manciple.tools.stores.ucp_keys import Keyring
from manciple.tools.stores.ucp_profile import document
from manciple.tools.stores.ucp_signatures import Signer
from tests.contracts.warrants import may
from tests.tools.stores.test_ucp import Kept

NOW = datetime.now(UTC)
US = "https://me.example/.well-known/ucp"
RING = Keyring.new(NOW)
KEYS = document(RING.published(NOW))["keys"]
"""What our profile publishes: the shop verifies our requests by these."""

ORDERS = say.Operation("list_orders", "GET", "/orders")
CANCEL = say.Operation("cancel_order", "POST", "/orders/ord_hist/cancel", keyed=True)
"""What needs the user's account there; the adversary has no single order to show."""

_BUNDLE = Path(spck_conformance.__file__).parent / "_bundle" / "conformance"


@contextmanager
def _wheel() -> Generator[None, None, None]:
    """Let the wheel's modules be found under the bare names that they call each other by."""
    added = [str(_BUNDLE / "agent"), str(_BUNDLE)]
    before = list(sys.path)
    sys.path[:0] = added
    try:
        yield
    finally:
        sys.path[:] = before


def module(name: str) -> ModuleType:
    """Return one of the wheel's own modules; its `--agent` entry is broken, these are not."""
    with _wheel():
        return importlib.import_module(name)


Entry = dict[str, Any]


class Check(Protocol):
    """One of the wheel's checks of an agent."""

    id: str
    scenario: str

    def predicate(self, log: list[Entry], /) -> str:
        """`CLEAN` or `DEVIATION`."""
        ...


class Server(Protocol):
    """The adversary, with what it saw."""

    observed: list[tuple[Any, ...]]
    """`("request", path, headers)` for each POST, `("authorize", query)`, `("follow", path)`…"""

    tokens: dict[str, str]
    """The scopes that each live token grants."""


def every_check() -> list[Check]:
    """Return the wheel's checks of agents."""
    return list(module("agent_checks").CHECKS)


@dataclass
class Drawer:
    """The user's account there, as long as the test lasts."""

    held: Tokens | None = None

    def tokens(self) -> Tokens | None:
        return self.held

    def keep(self, tokens: Tokens) -> None:
        self.held = tokens

    def forget(self) -> None:
        self.held = None

    @asynccontextmanager
    async def alone(self) -> AsyncGenerator[None, None]:
        yield


class Recorder(Http):
    """The real way to the shop, writing the session's log as the wheel reads it."""

    def __init__(self) -> None:
        super().__init__()
        self.log: list[Entry] = []
        self.challenged = False
        self.consented = ""
        """The scopes that the person consented to last."""

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
        call = Call.checked(method, json, headers or {})
        answer = await super().request(
            method, url, warrant, json=json, headers=headers, follow=follow
        )
        self.enter(method, url, call.headers(own=True), json, answer)
        return answer

    async def submit(self, url: str, warrant: Warrant, form: Mapping[str, str]) -> Answer:
        """Say a form in the way that the adversary reads: as JSON, its scopes beside it.

        Both are its own departures from RFC 6749 (4.1.3: the token endpoint takes a form; 4.1.1:
        the scope belongs to the authorization request), and a right client would get nowhere.
        """
        said = dict(form)
        if said.get("grant_type"):
            said["scope"] = self.consented
        answer = await super().request("POST", url, warrant, json=said)
        self.enter("POST", url, {"content-type": "application/json"}, said, answer)
        return answer

    def enter(
        self, method: str, url: str, headers: Mapping[str, str], body: object, answer: Answer
    ) -> Entry:
        """Write one exchange down."""
        split = urlsplit(url)
        path = split.path + (f"?{split.query}" if split.query else "")
        told: object = None
        if answer.body:
            told = json.loads(answer.body)
        entry: Entry = {
            "op": self._op(method, split.path, headers),
            "request": {"method": method, "path": path, "headers": _named(headers), "body": body},
            "response": {
                "status": answer.status,
                "headers": {name.lower(): value for name, value in answer.headers.items()},
                "body": told,
            },
        }
        self.log.append(entry)
        if answer.status in {401, 403} and "www-authenticate" in entry["response"]["headers"]:
            self.challenged = True
        return entry

    def _op(self, method: str, path: str, headers: Mapping[str, str]) -> str:
        if path.endswith("/complete"):
            return "complete"
        if path.startswith("/orders"):
            return "fetch_gated_retry" if "authorization" in headers else "fetch_gated"
        if path == "/catalog/search":
            return "search_page" if any(e["op"] == "search" for e in self.log) else "search"
        if path in {"/oauth2/authorize", "/oauth2/altauthorize"}:
            return "authorize_gated" if self.challenged else "authorize"
        return _OPS[path]


_OPS = {
    "/.well-known/ucp": "discover",
    "/.well-known/oauth-protected-resource": "prm_discovery",
    "/.well-known/oauth-authorization-server": "as_discovery",
    "/.well-known/openid-configuration": "oidc_discovery",
    "/catalog/product": "get_product",
    "/checkout-sessions": "create_checkout",
    "/oauth2/token": "token",
    "/oauth2/revoke": "revoke",
}
_NAMES = {"ucp-agent": "UCP-Agent"}


def _named(headers: Mapping[str, str]) -> dict[str, str]:
    return {_NAMES.get(name, name.title()): value for name, value in headers.items()}


@dataclass
class Person:
    """At their browser: opens what manciple asks them to, and follows links that it hands over."""

    http: Recorder
    redirect: str = "http://127.0.0.1:49152/linked"

    async def back(self, address: str) -> str:
        """Sign in. The adversary answers with JSON where a real shop redirects."""
        self.http.consented = parse_qs(urlsplit(address).query)["scope"][0]
        said = cast("dict[str, str]", await self.opens(address))
        return f"{self.redirect}?{urlencode(said)}"

    async def opens(self, address: str, op: str = "") -> object:
        """Open a page, as a browser does: nothing of ours goes along."""
        async with Http() as browser:
            host = urlsplit(address).netloc
            answer = await browser.request("GET", address, may(host, Verb.OFFER_READ))
        if op:  # the wheel looks for the whole address here
            seen: Entry = {"method": "GET", "path": address, "headers": {}}
            self.http.log.append({"op": op, "request": seen, "response": {"status": answer.status}})
        else:
            self.http.enter("GET", address, {}, None, answer)
        return answer.json()


@dataclass
class Shopper:
    """manciple at the adversary's shop."""

    site: Site
    http: Recorder
    person: Person
    client: Client | None = None
    raised: list[MancipleError] = field(default_factory=list[MancipleError])
    """What manciple would not go on with, in its order."""

    @property
    def log(self) -> list[Entry]:
        return self.http.log

    def may(self, verb: Verb, key: str = "run/1") -> Warrant:
        return may(self.site.host, verb, key=key)

    async def discovers(self) -> Client:
        """Read the shop's profile."""
        spoken = await discover(self.site, self.may(Verb.STORE_ADD), datetime.now(UTC))
        assert spoken is not None
        told = self.log[-1]["response"]["body"]["ucp"]["capabilities"]
        linking = told["dev.ucp.common.identity_linking"][0]["config"]
        self.log[-1]["unknown_config_fields"] = [each for each in linking if each != "scopes"]
        self.client = Client(self.site, spoken)
        return self.client

    async def links(self, *scopes: str) -> None:
        """Link the user's account, as `manciple store link` does."""
        call = LinkStore(store=self.site.host, scopes=scopes, client="spck-agent")
        warrant = self.may(Verb.STORE_LINK)
        await StoreLink().run(call, warrant, cast("Context", Room(self)))

    async def unlinks(self) -> None:
        """End the link, as `manciple store unlink` does."""
        call = UnlinkStore(store=self.site.host)
        room = cast("Context", Room(self))
        await StoreUnlink().run(call, self.may(Verb.STORE_UNLINK), room)

    async def orders(self, operation: say.Operation = ORDERS) -> int:
        """Ask for what needs the account; return the status. Raises where it is not let."""
        assert self.client is not None
        send = self.client._send  # pyright: ignore[reportPrivateUsage]  (no shop lists orders)
        answer = await send(operation, self.may(Verb.ORDER_READ))
        return answer.status

    async def tries(self, what: Awaitable[object]) -> MancipleError | None:
        """Do it; return what manciple raised instead of going on."""
        try:
            await what
        except MancipleError as error:
            self.raised.append(error)
            return error
        return None


@dataclass(frozen=True)
class Room:
    """As much of a running tool's context as linking uses."""

    shopper: Shopper

    def site(self, host: str) -> Site:
        assert host == self.shopper.site.host
        return self.shopper.site

    def clock(self) -> datetime:
        return datetime.now(UTC)

    def browser(self) -> AbstractAsyncContextManager[Person]:
        return _opened(self.shopper.person)


@asynccontextmanager
async def _opened(person: Person) -> AsyncGenerator[Person, None]:
    yield person


@asynccontextmanager
async def shopping(
    scenario: str, *, verifies: bool = False
) -> AsyncGenerator[tuple[Shopper, Server], None]:
    """Open the adversary's shop and go there; gives the shopper, and the server with what it saw.

    `verifies`: the shop lets no request in that is not signed by us.
    """
    serving = module("sandbox").serve(scenario, agent_jwks=KEYS if verifies else None)
    opened: tuple[str, Server] = await asyncio.to_thread(serving.__enter__)
    base, server = opened
    try:
        async with Recorder() as http:
            identity = Identity(US, Signer(RING.private, RING.kid, US), None, datetime.now(UTC))
            host = urlsplit(base).netloc
            site = Site(host, base, http, Kept(), lambda: identity, Drawer())
            yield Shopper(site, http, Person(http)), server
    finally:
        await asyncio.to_thread(serving.__exit__, None, None, None)
