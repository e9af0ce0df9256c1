"""manciple at spck-conformance's adversarial shop: every scenario that the wheel can serve.

Each check of the wheel's agent lane is clean on the log of what manciple did, and what the shop
itself saw is held against it as well. `ap2` is left out: the wheel lacks the module it needs.
"""

from collections.abc import Awaitable, Callable
from typing import Any
from urllib.parse import urlsplit

import pytest

from manciple.policies.actions import Verb
from manciple.policies.errors import NotDone, StoreRefused, Unclear
from manciple.tools.calls import body_of
from manciple.tools.offers import Wish
from manciple.tools.stores import ucp_answers as answers
from manciple.tools.stores import ucp_requests as requests
from manciple.tools.stores.ucp import UcpCatalog
from manciple.tools.stores.ucp_refusals import must_take
from tests.e2e.adversary import CANCEL, KEYS, Check, Server, Shopper, every_check, module, shopping

pytestmark = pytest.mark.e2e

READ, MANAGE = "dev.ucp.shopping.order:read", "dev.ucp.shopping.order:manage"
POT = "teapot_ceramic"
CARD = requests.Instrument("h1", "card", {"type": "token", "token": "escalate_token"})

Play = Callable[[Shopper, Server], Awaitable[None]]


async def conformant(shopper: Shopper, server: Server) -> None:
    client = await shopper.discovers()
    await shopper.links(MANAGE, READ)
    shop, reading = UcpCatalog(client), shopper.may(Verb.OFFER_READ)
    assert await shop.search(Wish(words="teapot"), reading) == ()  # its products have no variants
    options = (("Color", "Red"), ("Size", "10"), ("Color", "Blue"))  # the user changed their mind
    assert await shopper.tries(client.product(POT, reading, options))  # nor has this one
    paying = shopper.may(Verb.ORDER_PLACE)
    checkout = await client.new_checkout(requests.direct_body({POT: 1}), paying)
    must_take(checkout, CARD)
    standing = await client.complete(checkout, CARD, paying)
    assert standing.status == "requires_escalation"
    assert standing.order is None
    onward = answers.page(standing.continue_url, shopper.site.host)
    assert onward
    await shopper.person.opens(onward, "follow_escalation")
    assert await shopper.orders() == 200
    await shopper.unlinks()
    assert shopper.site.account
    assert shopper.site.account.tokens() is None
    assert [e for e in server.observed if e[0] == "follow"] == [("follow", urlsplit(onward).path)]
    assert not server.tokens, "every token was revoked"


async def bad_signature(shopper: Shopper, server: Server) -> None:
    client = await shopper.discovers()
    for asked in (
        UcpCatalog(client).search(Wish(words="teapot"), shopper.may(Verb.OFFER_READ)),
        client.new_checkout(requests.direct_body({POT: 1}), shopper.may(Verb.ORDER_PLACE)),
    ):
        error = await shopper.tries(asked)
        assert isinstance(error, StoreRefused | Unclear)
        shopper.log[-1] |= {"sig_verified": False, "rejected": True}
    assert not [e for e in server.observed if e[0] == "request" and e[1].endswith("/complete")]


async def mismatched_totals(shopper: Shopper, server: Server) -> None:
    client = await shopper.discovers()
    paying = shopper.may(Verb.ORDER_PLACE)
    checkout = await client.new_checkout(requests.direct_body({POT: 1}), paying)
    error = await shopper.tries(client.complete(checkout, CARD, paying))
    assert isinstance(error, StoreRefused)
    shopper.log[-1]["totals_mismatch"] = "add up" in str(error)
    assert not [e for e in server.observed if e[1].endswith("/complete")]


async def future_config(shopper: Shopper, server: Server) -> None:
    await shopper.discovers()
    await shopper.links(READ)
    assert [grant.split() for grant in server.tokens.values()] == [[READ]]


async def refused_answer(shopper: Shopper, server: Server, word: str, flag: str) -> None:
    """The person came back with an answer that is not one to what was asked."""
    await shopper.discovers()
    error = await shopper.tries(shopper.links(READ))
    assert isinstance(error, NotDone)
    assert word in str(error)
    asked = next(e for e in shopper.log if e["op"] == "authorize")
    asked |= {flag: False, "rejected": True}
    assert [e[0] for e in server.observed] == ["authorize"], "no code was exchanged"
    assert server.tokens == {}


async def bad_iss(shopper: Shopper, server: Server) -> None:
    await refused_answer(shopper, server, "not from the shop", "iss_validated")


async def bad_state(shopper: Shopper, server: Server) -> None:
    await refused_answer(shopper, server, "something else", "state_validated")


async def refused_server(shopper: Shopper, server: Server) -> None:
    """What says who looks after accounts cannot be believed, or cannot be had."""
    await shopper.discovers()
    error = await shopper.tries(shopper.links(READ))
    assert isinstance(error, StoreRefused)
    assert server.observed == [], "nobody was sent to sign in"


async def bad_issuer(shopper: Shopper, server: Server) -> None:
    await refused_server(shopper, server)
    assert "says that it is another" in str(shopper.raised[-1])
    asked = next(e for e in shopper.log if e["op"] == "as_discovery")
    asked |= {"issuer_matched": False, "rejected": True}


async def challenged(shopper: Shopper, server: Server) -> None:
    """First nobody, then an account that may do too little, then one that may do it."""
    await shopper.discovers()
    assert isinstance(await shopper.tries(shopper.orders()), StoreRefused)
    await shopper.links(MANAGE)
    assert isinstance(await shopper.tries(shopper.orders()), StoreRefused)
    await shopper.links(READ)
    assert await shopper.orders() == 200
    await shopper.unlinks()
    assert [e[0] for e in server.observed if e[0] == "altauthorize"] == []
    assert [e[0] for e in server.observed].count("revoke") >= 1


async def incremental_scope(shopper: Shopper, server: Server) -> None:
    await shopper.discovers()
    assert isinstance(await shopper.tries(shopper.orders()), StoreRefused)
    await shopper.links(READ)
    assert await shopper.orders() == 200
    assert isinstance(await shopper.tries(shopper.orders(CANCEL)), StoreRefused)
    await shopper.links(MANAGE)  # only what is missing is asked for
    assert await shopper.orders(CANCEL) == 200
    asked = [e[1]["scope"] for e in server.observed if e[0] == "authorize"]
    assert asked == [[READ], [MANAGE]]


SCENARIOS: dict[str, Play] = {
    "conformant": conformant,
    "bad_signature": bad_signature,
    "mismatched_totals": mismatched_totals,
    "future_config": future_config,
    "bad_iss": bad_iss,
    "iss_normalized": bad_iss,
    "bad_state": bad_state,
    "bad_issuer": bad_issuer,
    "discovery_error": refused_server,
    "oidc_fallback_error": refused_server,
    "auth_challenge": challenged,
    "prebaked_continue_url": challenged,
    "misleading_error_description": challenged,
    "incremental_scope": incremental_scope,
}

UCP = frozenset("search search_page get_product create_checkout complete fetch_gated".split())


def judged(check: Check, log: list[dict[str, Any]]) -> str:
    """Let one of the wheel's checks look at the log.

    Who asks is named to the shop: the person's own browser says nothing of us, and OAuth's
    endpoints are told of the client by its id.
    """
    if check.id == "agent.sends_ucp_agent":
        log = [e for e in log if e["op"] in UCP or e["op"] == "discover"]
    return str(check.predicate(log))


def checks(scenario: str) -> list[Check]:
    return [each for each in every_check() if each.scenario == scenario]


def test_every_scenario_that_the_wheel_can_serve_is_played() -> None:
    served = {each.scenario for each in every_check()}
    assert served - {"ap2"} == set(SCENARIOS)
    assert len(SCENARIOS) == 14


@pytest.mark.parametrize("scenario", SCENARIOS)
async def test_the_adversary_finds_nothing(scenario: str) -> None:
    async with shopping(scenario) as (shopper, server):
        await SCENARIOS[scenario](shopper, server)
        found = {each.id: judged(each, shopper.log) for each in checks(scenario)}
    assert found
    assert set(found.values()) == {"CLEAN"}, found
    held_to_what_the_shop_saw(shopper, server)


@pytest.mark.parametrize("scenario", ["conformant", "mismatched_totals"])
async def test_the_adversary_that_verifies_lets_every_request_in(scenario: str) -> None:
    """The token endpoint is left out: OAuth's requests are not the protocol's, and unsigned."""
    async with shopping(scenario, verifies=True) as (shopper, _):
        client = await shopper.discovers()
        await UcpCatalog(client).search(Wish(words="teapot"), shopper.may(Verb.OFFER_READ))
        paying = shopper.may(Verb.ORDER_PLACE)
        checkout = await client.new_checkout(requests.direct_body({POT: 1}), paying)
        error = await shopper.tries(client.complete(checkout, CARD, paying))
    assert (error is None) == (scenario == "conformant")
    assert all(e["response"]["status"] in {200, 201} for e in shopper.log)


def held_to_what_the_shop_saw(shopper: Shopper, server: Server) -> None:
    """Hold the log to the shop's own memory, and each signature to the wheel's own verifier."""
    posted = [e for e in shopper.log if e["request"]["method"] == "POST"]
    seen = [e for e in server.observed if e[0] == "request"]
    assert [e["request"]["path"] for e in posted] == [path for _, path, _ in seen]
    verify = module("common.crypto").verify_request
    for entry, (_, path, headers) in zip(posted, seen, strict=True):
        if path.startswith("/oauth2/"):
            continue
        named = {name.lower(): value for name, value in headers.items()}
        assert 'profile="https://' in named["ucp-agent"]
        assert named["content-type"] == "application/json" or entry["request"]["body"] is None
        body = entry["request"]["body"]
        raw = None if body is None else body_of(body)
        good, why = verify("POST", shopper.site.host, path, raw, headers, KEYS)
        assert good, (path, why)


def test_a_check_that_could_not_fail_would_prove_nothing() -> None:
    """The log of somebody who does nothing is clean for no check that asks for something."""
    clean = {each.id for each in every_check() if judged(each, []) == "CLEAN"}
    assert clean == VACUOUS


VACUOUS = {
    f"agent.{name}"
    for name in (
        "signs_core_components signs_body_components signs_idempotency_key "
        "signs_ucp_agent_component sends_bearer_token no_client_secret extracts_challenge_scope "
        "owns_authz_request incremental_scope_only ignores_error_description"
    ).split()
}
"""Prohibitions: who does nothing breaks none of them. The tests above see each one tempted."""
