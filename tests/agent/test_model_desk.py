"""Asking a model is an effect like any other: granted, masked, recorded."""

from collections.abc import AsyncGenerator

import pytest

from manciple.agent import desk, model_desk
from manciple.agent.grammar import GrammarPlanner
from manciple.agent.plan import Plan, Question
from manciple.agent.presence import at_terminal
from manciple.policies.errors import AwaitsApproval, Misused, NotFound, Refused
from manciple.policies.secret import Secret
from tests.agent.openai_server import Calls, Server, serving
from tests.fakes import House
from tests.practice import PROFILE, Shopper, shopping

ODD = "perhaps something nice for the garden party at mine"
"""Words that the grammar asks about."""


@pytest.fixture
async def shopper(house: House) -> AsyncGenerator[Shopper, None]:
    async with shopping(house) as opened:
        yield opened


@pytest.fixture
async def model(shopper: Shopper) -> AsyncGenerator[Server, None]:
    """Serve a model that plans to look into the cart, and choose it."""
    step = {
        "id": "s1",
        "tool": "cart_show",
        "arguments": {"store": {"kind": "worked", "value": shopper.host}},
    }
    async with serving(Calls((("plan", {"steps": [step]}),))) as server:
        model_desk.model_set(shopper.app, shopper.voice(), server.url, "scripted", key=False)
        yield server


def scope(model: Server, more: str = "mode auto") -> str:
    return f"tool=model verb=net.fetch asker=agent hosts 127.0.0.1:{model.port} {more}"


async def test_without_a_grant_for_its_host_the_model_hears_nothing(
    shopper: Shopper, model: Server
) -> None:
    with pytest.raises(Refused, match="not allowed to ask the model provider"):
        await desk.ask(shopper.app, shopper.voice(), ODD, GrammarPlanner())
    assert model.requests == []


async def test_where_the_grammar_is_sure_the_model_is_not_asked(
    shopper: Shopper, model: Server
) -> None:
    shopper.sign(scope(model))
    await desk.ask(shopper.app, shopper.voice(), "find trail shoes size 42", GrammarPlanner())
    assert model.requests == []


async def test_a_granted_model_plans_and_its_plan_passes_the_gate(
    shopper: Shopper, model: Server
) -> None:
    shopper.sign(scope(model))
    assert await desk.ask(shopper.app, shopper.voice(), ODD, GrammarPlanner()) == 0
    assert len(model.requests) == 1
    assert "planned by the model" in shopper.said.getvalue()
    assert "is empty" in shopper.answered.getvalue()


async def test_the_vaults_values_are_masked_in_what_the_model_hears(
    shopper: Shopper, model: Server
) -> None:
    """H03."""
    shopper.sign(scope(model))
    name, mail = PROFILE["identity.name"], PROFILE["contact.email"]
    await desk.ask(shopper.app, shopper.voice(), f"{ODD}, I am {name} <{mail}>", GrammarPlanner())
    heard = model.requests[0].text
    assert name not in heard
    assert mail not in heard
    assert "{{identity.name}}" in heard


async def test_an_approval_of_some_words_is_none_of_others_that_begin_alike(
    shopper: Shopper, model: Server
) -> None:
    """C10: all the words are in the digest, and on the screen."""
    shopper.sign(scope(model, "mode ask"))
    words = f"{ODD} {'and more ' * 200}"
    with pytest.raises(AwaitsApproval):
        await model_desk.thought(shopper.app, words)
    shopper.approve(shopper.waiting()[0])
    with pytest.raises(AwaitsApproval):
        await model_desk.thought(shopper.app, f"{words} and a secret")
    assert model.requests == []
    assert isinstance(await model_desk.thought(shopper.app, words), Plan | Question)


async def test_a_key_lies_in_the_vault_and_goes_only_where_its_field_is_granted(
    shopper: Shopper, model: Server
) -> None:
    shopper.app.vault.set("model.key", Secret("sk-planted"), shopper.app.clock())
    shopper.sign(scope(model))
    with pytest.raises(Refused):
        await model_desk.thought(shopper.app, ODD)
    shopper.sign(scope(model, "fields model.key as plain purpose plan mode auto"))
    await model_desk.thought(shopper.app, ODD)
    assert model.requests[0].headers["authorization"] == "Bearer sk-planted"


@pytest.mark.parametrize("url", ["http://model.example/v1", "ftp://127.0.0.1/v1", "no address", ""])
async def test_a_model_is_asked_over_https_or_on_this_machine(shopper: Shopper, url: str) -> None:
    with pytest.raises(Misused):
        model_desk.model_set(shopper.app, shopper.voice(), url, "x", key=False)


async def test_without_a_chosen_model_there_is_none_to_ask(shopper: Shopper) -> None:
    assert not at_terminal()
    with pytest.raises(NotFound, match="no model is chosen"):
        await model_desk.thought(shopper.app, ODD)
