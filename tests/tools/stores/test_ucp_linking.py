"""Linking an account: what a server may say, and the whole way at the practice shop."""

import json
from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from aiohttp import ClientSession

from manciple.policies.actions import Verb
from manciple.policies.errors import NotDone, Refused, StoreRefused
from manciple.policies.secret import Secret
from manciple.tools.http import Answer, Http
from manciple.tools.stores import ucp_linking as linking
from manciple.tools.stores import ucp_speaking as speaking
from manciple.tools.stores.account import Tokens
from manciple.tools.stores.interface import Site
from manciple.tools.stores.practice import PracticeShop
from manciple.tools.stores.practice.accounts import SCOPE, TOKEN_LIFE, Accounts
from manciple.tools.stores.practice.doors import described
from manciple.tools.stores.ucp import speaks_ucp
from manciple.tools.stores.ucp_identity import Identity
from tests.contracts.warrants import may
from tests.tools.stores.test_ucp import Kept

NOW = datetime.now(UTC)
BASE = "https://shop.example"


@dataclass
class Drawer:
    """Tokens in a drawer, as long as the test lasts."""

    held: Tokens | None = None
    kept: list[Tokens] = field(default_factory=list[Tokens])

    def tokens(self) -> Tokens | None:
        return self.held

    def keep(self, tokens: Tokens) -> None:
        self.held = tokens
        self.kept.append(tokens)

    def forget(self) -> None:
        self.held = None

    @asynccontextmanager
    async def alone(self) -> AsyncGenerator[None, None]:
        yield


def site(base: str = BASE, http: Http | None = None) -> Site:
    return Site(base.partition("://")[2], base, http or Http(), Kept(), account=Drawer())


def server(**changes: object) -> linking.Server:
    return linking.server_of({**described(BASE), **changes}, BASE, site())


def test_a_server_that_says_what_it_should_is_read() -> None:
    found = server()
    assert found.issuer == BASE
    assert found.token == f"{BASE}/oauth/token"
    assert found.scopes == {SCOPE}


@pytest.mark.parametrize(
    "changes",
    [
        {"issuer": f"{BASE}/"},
        {"issuer": "https://Shop.example"},
        {"issuer": "https://evil.example"},
        {"issuer": None},
        {"code_challenge_methods_supported": ["plain"]},
        {"code_challenge_methods_supported": None},
        {"token_endpoint_auth_methods_supported": ["client_secret_basic"]},
        {"token_endpoint_auth_methods_supported": None},
        {"token_endpoint": "https://evil.example/token"},
        {"revocation_endpoint": "https://evil.example/revoke"},
        {"registration_endpoint": "https://evil.example/register"},
        {"token_endpoint": f"{BASE}/token#x"},
        {"authorization_endpoint": "http://shop.example/authorize"},
        {"authorization_endpoint": "javascript:alert(1)"},
        {"authorization_endpoint": 7},
    ],
)
def test_a_server_that_says_anything_else_is_not_used(changes: dict[str, object]) -> None:
    with pytest.raises(StoreRefused):
        server(**changes)


def asked(**changes: Any) -> linking.Asked:  # noqa: ANN401  (parts of a request)
    whole = linking.Asked(
        server=server(),
        client="c1",
        redirect="http://127.0.0.1:9999/linked",
        scopes=(SCOPE,),
        state="s" * 43,
        verifier=Secret("dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk"),
    )
    return replace(whole, **changes)


def test_what_the_person_opens_is_put_together_here() -> None:
    """The challenge is RFC 7636's own example (appendix B)."""
    address = asked().address
    assert address.startswith(f"{BASE}/oauth/authorize?response_type=code&client_id=c1&")
    assert "code_challenge=E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM&" in address
    assert address.endswith("code_challenge_method=S256")
    assert "dBjftJeZ4CVP" not in address


def came(**changes: str | None) -> str:
    said = {"code": "c0de", "state": "s" * 43, "iss": BASE, **changes}
    query = "&".join(f"{name}={value}" for name, value in said.items() if value is not None)
    return f"http://127.0.0.1:9999/linked?{query}"


def test_an_answer_to_what_was_asked_gives_its_code() -> None:
    assert linking.code_of(came(), asked()).reveal() == "c0de"
    assert linking.code_of(f"  {came()}\n", asked()).reveal() == "c0de"


@pytest.mark.parametrize(
    "address",
    [
        came(state="t" * 43),
        came(state=None),
        came(state=""),
        came(iss=f"{BASE}/"),
        came(iss="https://evil.example"),
        came(iss=None),
        came(code=None),
        came(code=""),
        came(error="access_denied"),
        came(error="visit http://evil.example"),
        came() + "&state=" + "s" * 43,
        came().replace("9999", "9998"),
        came().replace("/linked", "/other"),
        came().replace("http://127.0.0.1:9999", BASE),
        "c0de",
        "",
    ],
)
def test_an_answer_to_anything_else_links_nothing(address: str) -> None:
    with pytest.raises(NotDone) as failed:
        linking.code_of(address, asked())
    assert "c0de" not in str(failed.value)
    assert "evil" not in str(failed.value)


def told(**changes: object) -> Answer:
    said = {"access_token": "t0ken", "token_type": "bearer", "expires_in": 60, **changes}
    body = json.dumps({name: value for name, value in said.items() if value is not None})
    return Answer(200, f"{BASE}/oauth/token", body.encode())


def test_tokens_are_read() -> None:
    given = linking.tokens_of(told(refresh_token="r"), [SCOPE], [SCOPE], NOW)
    assert given.access.reveal() == "t0ken"
    assert given.scopes == (SCOPE,)
    assert given.expires == NOW + timedelta(seconds=60)
    assert linking.tokens_of(told(expires_in=None), [SCOPE], [SCOPE], NOW).expires is None
    assert linking.tokens_of(told(scope=""), [SCOPE], [SCOPE], NOW).scopes == ()


@pytest.mark.parametrize(
    "changes",
    [
        {"access_token": None},
        {"access_token": "a b"},
        {"access_token": "a\r\nX: y"},
        {"access_token": 7},
        {"token_type": "mac"},
        {"token_type": None},
        {"expires_in": 0},
        {"expires_in": "60"},
        {"expires_in": True},
        {"refresh_token": ""},
        {"refresh_token": 7},
        {"scope": [SCOPE]},
        {"scope": f"{SCOPE} dev.ucp.shopping.checkout:manage"},
    ],
)
def test_tokens_that_are_none_or_more_than_asked_for_are_not_taken(
    changes: dict[str, object],
) -> None:
    with pytest.raises(StoreRefused) as failed:
        linking.tokens_of(told(**changes), [SCOPE], [SCOPE], NOW)
    assert "t0ken" not in str(failed.value)


def test_tokens_are_never_printed() -> None:
    held = tokens()
    assert "acc3ss" not in f"{held!r} {held.sealed()!r}"
    assert Tokens.opened(held.sealed()).sealed().reveal() == held.sealed().reveal()


def tokens(**changes: Any) -> Tokens:  # noqa: ANN401  (parts of them)
    whole = Tokens(
        issuer=BASE,
        client="c1",
        access=Secret("acc3ss"),
        refresh=Secret("r3fresh"),
        expires=NOW + timedelta(minutes=5),
        scopes=(SCOPE,),
        token_endpoint=f"{BASE}/oauth/token",
        revocation_endpoint=None,
    )
    return replace(whole, **changes)


def test_only_scopes_of_what_is_spoken_here_are_asked_for() -> None:
    scopes: dict[str, object] = {
        SCOPE: {},
        "dev.ucp.shopping.order:manage": {},
        "dev.ucp.shopping.loyalty:points": {},
        "com.example.loyalty:points": {},
        "no scope": {},
    }
    config = [{"version": "2026-08-25", "config": {"scopes": scopes}}]
    profile = {"ucp": {"capabilities": {linking.LINKING: config}}}
    assert linking.derived(profile) == ("dev.ucp.shopping.order:manage", SCOPE)
    bad: list[object] = [None, [], {}, {"ucp": []}]
    for odd in (*bad, {"ucp": {"capabilities": {linking.LINKING: [7]}}}):
        assert linking.derived(odd) == ()


def test_what_is_missing_is_of_what_the_shop_offers() -> None:
    challenge = f'Bearer realm="x", error="insufficient_scope", scope="{SCOPE} a:b"'
    assert linking.missing_scopes(challenge, [SCOPE], []) == (SCOPE,)
    assert linking.missing_scopes(challenge, [SCOPE], [SCOPE]) == ()
    assert linking.missing_scopes("Bearer", [SCOPE], []) == ()


# The whole way


@dataclass
class Guest:
    """A customer at their browser: reads the page, signs in, and is sent back."""

    accounts: Accounts
    answer: str = "yes"
    password: str | None = None
    redirect: str = "http://127.0.0.1:9999/linked"

    async def back(self, address: str) -> str:
        async with ClientSession() as session:
            async with session.get(address) as page:
                assert page.status == 200, await page.text()
                assert "wants to see your orders" in await page.text()
            query = dict(page.url.query)
            password = self.password or self.accounts.password.reveal()
            said = {**query, "name": "ada", "password": password, "answer": self.answer}
            where = page.url.with_query(None)
            async with session.post(where, data=said, allow_redirects=False) as came_back:
                return came_back.headers.get("Location", "")


@dataclass
class Counter:
    """A shop with accounts, and us in front of it."""

    shop: PracticeShop
    accounts: Accounts
    site: Site
    drawer: Drawer

    async def links(self, guest: Guest | None = None) -> Tokens:
        warrant = may(self.site.host, Verb.STORE_LINK)
        found = await linking.discovered(self.site, warrant)
        client = await linking.client_of(self.site, found, None, "", warrant)
        guest = guest or Guest(self.accounts)
        request = linking.Asked(found, client, guest.redirect, (SCOPE,), "s" * 43, Secret("v" * 64))
        code = linking.code_of(await guest.back(request.address), request)
        self.drawer.keep(await linking.exchanged(self.site, request, code, warrant, NOW))
        assert self.drawer.held is not None
        return self.drawer.held

    async def orders(self) -> int:
        """Ask for an order that is not there; return the status."""
        url = f"{self.site.base}/ucp/orders/none"
        warrant = may(self.site.host, Verb.ORDER_READ)
        return (await speaking.request(self.site, "GET", url, warrant, headers={})).status


@pytest.fixture
async def counter() -> AsyncGenerator[Counter, None]:
    accounts = Accounts()
    shop = PracticeShop(accounts=accounts)
    async with shop.serving() as base, Http() as http:
        drawer = Drawer()
        here = replace(site(base, http), account=drawer)
        store = await speaks_ucp(here, may(here.host, Verb.STORE_ADD))
        assert store is not None
        yield Counter(shop, accounts, here, drawer)


async def test_a_linked_account_sees_its_orders_and_nobody_else_does(counter: Counter) -> None:
    assert speaking.scopes(counter.site) == (SCOPE,)
    with pytest.raises(StoreRefused) as failed:
        await counter.orders()
    assert "store link" in str(failed.value.hint)
    await counter.links()
    assert await counter.orders() == 404


async def test_looking_at_goods_tells_nobody_who_looks(counter: Counter) -> None:
    held = await counter.links()
    counter.accounts.access.clear()
    url = f"{counter.site.base}/ucp/catalog/search"
    warrant = may(counter.site.host, Verb.OFFER_READ)
    body = {"query": "fleece"}
    answer = await speaking.request(counter.site, "POST", url, warrant, json=body, headers={})
    assert answer.status == 200
    assert counter.drawer.kept == [held]


async def test_a_code_is_good_once(counter: Counter) -> None:
    warrant = may(counter.site.host, Verb.STORE_LINK)
    found = await linking.discovered(counter.site, warrant)
    client = await linking.client_of(counter.site, found, None, "", warrant)
    guest = Guest(counter.accounts)
    request = linking.Asked(found, client, guest.redirect, (SCOPE,), "s" * 43, Secret("v" * 64))
    code = linking.code_of(await guest.back(request.address), request)
    stolen = replace(request, verifier=Secret("w" * 64))
    with pytest.raises(StoreRefused):  # who has the code alone has nothing
        await linking.exchanged(counter.site, stolen, code, warrant, NOW)
    with pytest.raises(StoreRefused):
        await linking.exchanged(counter.site, request, code, warrant, NOW)
    assert counter.accounts.access == {}


async def test_who_says_no_at_the_shop_links_nothing(counter: Counter) -> None:
    with pytest.raises(NotDone):
        await counter.links(Guest(counter.accounts, answer="no"))
    with pytest.raises(NotDone):
        await counter.links(Guest(counter.accounts, password="wrong"))
    assert counter.accounts.access == {}


async def test_an_ended_token_is_renewed_before_it_is_used(counter: Counter) -> None:
    first = await counter.links()
    later = NOW + TOKEN_LIFE
    counter.site = replace(counter.site, identity=lambda: Identity(now=later))
    assert await counter.orders() == 404
    second = counter.drawer.kept[-1]
    assert second.access.reveal() != first.access.reveal()
    assert second.refresh is not None
    assert first.refresh is not None
    assert second.refresh.reveal() != first.refresh.reveal()
    assert len(counter.drawer.kept) == 2


async def test_a_token_that_the_shop_ended_is_renewed_once(counter: Counter) -> None:
    await counter.links()
    counter.accounts.access.clear()
    assert await counter.orders() == 404
    assert len(counter.drawer.kept) == 2


async def test_a_link_that_the_shop_ended_says_what_to_do(counter: Counter) -> None:
    await counter.links()
    counter.accounts.access.clear()
    counter.accounts.refresh.clear()
    with pytest.raises(StoreRefused) as failed:
        await counter.orders()
    assert f"store link {counter.site.host}" in str(failed.value.hint)
    assert "evil.example" not in str(failed.value)  # what the server says in words is not repeated


async def test_unlinking_ends_it_at_the_shop(counter: Counter) -> None:
    held = await counter.links()
    assert await linking.revoked(counter.site, held, may(counter.site.host, Verb.STORE_UNLINK))
    assert counter.accounts.access == {}
    assert counter.accounts.refresh == {}


async def test_the_shop_is_asked_again_where_it_was_registered(counter: Counter) -> None:
    await counter.links()
    await counter.links()
    assert len(counter.accounts.clients) == 1


@pytest.mark.parametrize("status", [500, 403, 302])
async def test_only_a_404_leads_to_the_second_place(status: int) -> None:
    """UCP: a server that fails must not be passed over for another."""
    answers: dict[str, int] = {"/.well-known/oauth-protected-resource": 404}
    answers["/.well-known/oauth-authorization-server"] = status
    asked_for: list[str] = []
    with pytest.raises(StoreRefused):
        await linking.discovered(_stub(answers, asked_for), may("shop.example", Verb.STORE_LINK))
    assert asked_for[-1] == "/.well-known/oauth-authorization-server"


async def test_a_404_leads_to_the_second_place() -> None:
    asked_for: list[str] = []
    stub = _stub({"/.well-known/openid-configuration": 200}, asked_for)
    found = await linking.discovered(stub, may("shop.example", Verb.STORE_LINK))
    assert found.issuer == BASE
    assert len(asked_for) == 3


class _Stub(Http):
    """Answers by path, with the practice shop's own metadata where it answers at all."""

    def __init__(self, answers: dict[str, int], asked_for: list[str]) -> None:
        super().__init__()
        self._answers, self._asked_for = answers, asked_for

    async def request(self, method: str, url: str, *_: object, **__: object) -> Answer:
        path = url.removeprefix(BASE)
        self._asked_for.append(path)
        status = self._answers.get(path, 404)
        return Answer(status, url, json.dumps(described(BASE)).encode())


def _stub(answers: dict[str, int], asked_for: list[str]) -> Site:
    return site(http=_Stub(answers, asked_for))


async def test_accounts_that_lie_elsewhere_are_not_asked(counter: Counter) -> None:
    """No warrant reaches another host, whatever a shop's metadata says."""
    held = tokens(token_endpoint="http://other.example/token", expires=NOW)
    counter.drawer.keep(held)
    with pytest.raises(Refused):
        await counter.orders()
