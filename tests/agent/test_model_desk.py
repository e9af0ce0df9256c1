"""Asking a model is an effect like any other: granted, masked, recorded."""

import contextlib
import json
import re
from collections.abc import AsyncGenerator
from dataclasses import replace
from datetime import timedelta

import pytest

from manciple.agent import desk, model_desk
from manciple.agent.choosing import Candidate
from manciple.agent.grammar import GrammarPlanner
from manciple.agent.plan import Plan, Question, Said
from manciple.agent.planner import Behind
from manciple.agent.presence import at_terminal
from manciple.agent.runs import Run
from manciple.agent.thinker import chosen, thinker_of
from manciple.policies.actions import MODEL, USER
from manciple.policies.errors import AwaitsApproval, Misused, NotFound, Refused
from manciple.policies.secret import Secret
from manciple.tools.book import PROMPTS, PROMPTS_BYTES, Prompt
from tests.agent.openai_server import Calls, Hangup, Raw, Script, Server, serving
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
    said = shopper.said.getvalue()
    assert re.search(r"^planned by grammar in \d+ ms, no tokens$", said, re.MULTILINE)


async def test_a_granted_model_plans_and_its_plan_passes_the_gate(
    shopper: Shopper, model: Server
) -> None:
    shopper.sign(scope(model))
    assert await desk.ask(shopper.app, shopper.voice(), ODD, GrammarPlanner()) == 0
    assert len(model.requests) == 1
    said = shopper.said.getvalue()
    assert re.search(r"^planned by scripted in \d+\.\d s, 110 tokens$", said, re.MULTILINE)
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


# --- what was sent can be read


async def test_every_prompt_can_be_read_as_it_was_sent_and_erased(
    shopper: Shopper, model: Server
) -> None:
    shopper.sign(scope(model))
    await desk.ask(shopper.app, shopper.voice(), ODD, GrammarPlanner())
    (prompt,) = shopper.app.book.prompts()
    assert prompt.body == model.requests[0].text
    assert shopper.run(prompt.run).words == ODD  # the run that came of it has the same id
    asked = shopper.voice(as_json=True)
    assert model_desk.prompts(shopper.app, asked, prompt.run) == 0
    shown = json.loads(shopper.answered.getvalue().splitlines()[-1])
    assert shown["prompts"][0]["body"] == model.requests[0].text
    model_desk.prompts(shopper.app, shopper.voice(), prompt.run)
    model_desk.kept_prompts(shopper.app, shopper.voice())
    assert ODD in shopper.answered.getvalue()
    on_disk = shopper.app.home.book.read_bytes()
    assert ODD.encode() not in on_disk
    assert model_desk.forget(shopper.app, shopper.voice()) == 0
    assert shopper.app.book.prompts() == []
    with pytest.raises(NotFound, match="no prompt"):
        model_desk.prompts(shopper.app, shopper.voice(), prompt.run)


async def test_the_last_prompts_are_kept_and_each_of_them_whole(shopper: Shopper) -> None:
    book, now = shopper.app.book, shopper.app.clock()
    whole = "x" * 1_000_000
    for number in range(PROMPTS + 3):
        at = now + timedelta(seconds=number)
        long = number >= PROMPTS
        book.keep_prompt(Prompt(at, f"r{number}", "host", "model", whole if long else "short"))
    kept = book.prompts()
    assert [kept[0].run, kept[-1].run, len(kept)] == ["r3", f"r{PROMPTS + 2}", PROMPTS]
    assert [each.body for each in kept[-3:]] == [whole] * 3


async def test_what_there_is_no_room_for_is_let_go_from_the_oldest_on(shopper: Shopper) -> None:
    book, now = shopper.app.book, shopper.app.clock()
    large = PROMPTS_BYTES // 4
    for number in range(6):
        at = now + timedelta(seconds=number)
        book.keep_prompt(Prompt(at, f"r{number}", "host", "model", "x" * large))
    assert [(each.run, len(each.body)) for each in book.prompts()] == [
        (f"r{number}", large) for number in (3, 4, 5)
    ]


async def test_where_values_were_masked_the_rest_still_counts_as_said(shopper: Shopper) -> None:
    """H03: spans are of the masked words, and so are the run's."""
    words = f"{ODD}, I am {PROFILE['identity.name']}, at {{shop}} please".replace(
        "{shop}", shopper.host
    )
    said = {"kind": "said", "words": shopper.host, "value": shopper.host, "reader": "word"}
    step = {"id": "s1", "tool": "cart_show", "arguments": {"store": said}}
    async with serving(Calls((("plan", {"steps": [step]}),))) as server:
        model_desk.model_set(shopper.app, shopper.voice(), server.url, "scripted", key=False)
        shopper.sign(scope(server))
        assert await desk.ask(shopper.app, shopper.voice(), words, GrammarPlanner()) == 0
    (prompt,) = shopper.app.book.prompts()
    run = shopper.run(prompt.run)
    assert "{{identity.name}}" in run.words
    value = run.plan.steps[0].arguments["store"]
    assert isinstance(value, Said)
    assert run.words[slice(*value.span)] == shopper.host
    assert USER in run.results["s1"].origins


# --- providers


@pytest.mark.parametrize(
    ("provider", "url", "host"),
    [
        ("anthropic", None, "api.anthropic.com"),
        ("google", None, "generativelanguage.googleapis.com"),
        ("openai", "https://openrouter.example/api/v1", "openrouter.example"),
        ("anthropic", "http://127.0.0.1:4000", "127.0.0.1:4000"),
    ],
)
async def test_a_provider_is_set_with_the_grant_that_it_needs(
    shopper: Shopper, provider: str, url: str | None, host: str
) -> None:
    model_desk.model_set(shopper.app, shopper.voice(), url, "m-1", key=False, provider=provider)
    choice = chosen(shopper.app.book)
    assert choice is not None
    assert (choice.provider, choice.host) == (provider, host)
    assert f"hosts {host} mode auto" in shopper.said.getvalue()
    assert model_desk.model_show(shopper.app, shopper.voice()) == 0


async def test_no_other_provider_and_no_missing_address(shopper: Shopper) -> None:
    for url, provider in ((None, "openai"), (None, "bedrock"), ("http://far.example", "google")):
        with pytest.raises(Misused):
            model_desk.model_set(
                shopper.app, shopper.voice(), url, "x", key=False, provider=provider
            )


# --- a choice, and another plan, in a run


def candidate_step(words: str) -> list[dict[str, object]]:
    find: dict[str, object] = {
        "id": "s1",
        "tool": "find",
        "arguments": {
            "store": {"kind": "said", "words": "HOST", "value": "HOST", "reader": "word"},
            "words": {"kind": "worked", "value": "trail shoe"},
        },
    }
    choose: dict[str, object] = {
        "id": "s2",
        "tool": "choose",
        "arguments": {
            "among": [{"kind": "ref", "step": "s1"}],
            "by": {"kind": "worked", "value": "judgement"},
            "words": {"kind": "worked", "value": words},
        },
    }
    return [find, choose]


async def judged(shopper: Shopper, *answers: Script) -> tuple[Run, Server]:
    """Have a model plan a choice, and then be asked to choose."""
    words = f"{ODD} at {shopper.host}"
    steps = json.loads(json.dumps(candidate_step("the nicest")).replace("HOST", shopper.host))
    async with serving(Calls((("plan", {"steps": steps}),)), *answers) as server:
        model_desk.model_set(shopper.app, shopper.voice(), server.url, "scripted", key=False)
        shopper.sign(scope(server))
        thinker = thinker_of(shopper.app)
        shopper.app.runner = replace(shopper.app.runner, chooser=thinker, replanner=thinker)
        with contextlib.suppress(AwaitsApproval):
            await desk.ask(shopper.app, shopper.voice(), words, GrammarPlanner())
    return shopper.run(shopper.app.book.prompts()[0].run), server


async def test_a_choice_is_a_number_out_of_quoted_candidates(shopper: Shopper) -> None:
    run, server = await judged(shopper, Calls((("choose", {"number": 1}),)))
    assert run.state == "done"
    assert run.results["s2"].value.index == 1
    assert MODEL in run.results["s2"].origins
    request = server.requests[-1].json
    assert {tool["function"]["name"] for tool in request["tools"]} == {"choose"}
    told = request["messages"][0]["content"]
    assert '"title": "' in told
    assert "http" not in told
    assert not any(
        value in server.requests[-1].text for value in PROFILE.values() if len(value) > 5
    )


@pytest.mark.parametrize(
    "answer",
    [
        Calls((("choose", {"number": 99}),)),
        Calls((("choose", {"number": "first"}),)),
        Calls((("buy", {}),)),
        Calls((), text="number 1"),
        Raw(b"busy", 429),
        Raw(b"broken", 500),
        Raw(b"{"),
        Hangup(),
    ],
)
async def test_a_chooser_that_gives_garbage_leaves_the_choice_to_the_user(
    shopper: Shopper, answer: Script
) -> None:
    run, server = await judged(shopper, answer)
    assert run.state == "waiting"
    assert run.asking is not None
    assert len(server.requests) <= 4
    progress = await shopper.app.resume(run.id, 1)  # the run goes on
    assert progress.run.state == "done"
    assert progress.run.results["s2"].value.by == "user"


async def test_what_asks_a_person_is_not_asked_in_the_middle_of_a_run(shopper: Shopper) -> None:
    """A grant that asks lets the first plan wait; a choice goes to the user instead."""
    async with serving(Calls((("choose", {"number": 0}),))) as server:
        model_desk.model_set(shopper.app, shopper.voice(), server.url, "scripted", key=False)
        shopper.sign(scope(server, "mode ask"))
        thinker = thinker_of(shopper.app)
        assert thinker is not None
        shown = Candidate(0, "Shoe", "9 USD", "unknown", shopper.host)
        with pytest.raises(Refused):
            await thinker.choose("the best", (shown,), Behind("r1", "s2", (MODEL,)))
    assert server.requests == []
    assert shopper.waiting() == []
