"""The ten conversations with a model as the planner, on a wire that keeps all that was sent."""

import contextlib
import re
from dataclasses import replace
from typing import Any, TypeAlias, cast

import pytest

from manciple.agent import desk, ledger_desk, model_desk
from manciple.agent.conversation_desk import Conversation
from manciple.agent.grammar import GrammarPlanner
from manciple.agent.grammar.planner import planned
from manciple.agent.plan import Plan, Planned, Question
from manciple.agent.planner import Known
from manciple.agent.readers import OFFER
from manciple.policies.errors import AwaitsApproval, Refused
from manciple.policies.masking import masked
from manciple.policies.money import Money
from manciple.policies.secret import Secret
from manciple.tools.notify.apprise import host_of
from tests.agent.openai_server import Calls, Script, Server, serving
from tests.conversations import JOBS, Job
from tests.fakes import House
from tests.practice import PROFILE, SHOE, Shopper, shopping
from tests.test_conversations import LetterBox

PROSE = ("Aurora", "deep tread", "light shoe", "Practice Shop", "NL-AUR", "Standard shipping")
"""What the shops say of their goods, their variants and their shipping."""


class Unsure:
    """A planner that knows commands alone, so that a model is asked for every plan."""

    async def plan(self, words: str, known: Known) -> Planned:
        found = await GrammarPlanner().plan(words, known)
        named = re.search(rf"\b{OFFER}\b", words)
        return Question(text="?") if isinstance(found, Plan) and not named else found


class Scripted:
    """What a good model would answer: the plan of the first words, as a model writes plans.

    All that follows is found in the conversation, or is a command: no model is asked.
    """

    def __init__(self, job: Job, known: Known) -> None:
        self.script: list[Script] = []
        words = job.turns[0].words
        found = planned(words, known)
        if isinstance(found, Question):
            asks = {"text": found.text, "choices": list(found.choices)}
            self.script.append(Calls((("question", asks),)))
            found = planned(words, replace(known, stores=known.stores[1:]))
        assert isinstance(found, Plan), found
        self.script.append(Calls((("plan", drafted(found, words)),)))
        self.script.append(Calls((("question", {"text": "Once more?", "choices": []}),)))


Json: TypeAlias = "dict[str, Json] | list[Json] | str | int | float | bool | None"


def drafted(plan: Plan, words: str) -> dict[str, Any]:
    """Write a plan as a model does: what was said is quoted, and code finds the span."""

    def draft(value: Json) -> Json:
        if isinstance(value, list):
            return [draft(each) for each in value]
        if not isinstance(value, dict):
            return value
        if value.get("kind") == "said":
            start, end = cast("list[int]", value["span"])
            rest = {name: each for name, each in value.items() if name != "span"}
            return {**rest, "words": words[start:end]}
        return {name: draft(each) for name, each in value.items()}

    return {"steps": draft(plan.model_dump(mode="json")["steps"])}


async def says(shopper: Shopper, talk: Conversation, words: str, *, yes: bool) -> None:
    """Say something, and answer every request that comes of it."""
    with contextlib.suppress(AwaitsApproval, Refused):
        await talk.hear(shopper.app, shopper.voice(), words)
    for _ in range(4):
        for request in shopper.waiting():
            if yes:
                await shopper.goes_on(request)
            else:
                ledger_desk.deny(shopper.app, shopper.voice(), request)


@pytest.mark.parametrize(
    "job",
    [
        pytest.param(job, id=job.name, marks=[] if job.always else [pytest.mark.sample])
        for job in JOBS
    ],
)
async def test_a_model_hears_the_users_words_and_nothing_else(house: House, job: Job) -> None:
    """H03."""
    other = LetterBox()
    async with shopping(house) as shopper, other.serving() as base:
        await desk.store_add(shopper.app, shopper.voice(), base, local=True)
        host = base.removeprefix("http://")
        url = f"json://{host}/letters"
        shopper.app.vault.set("channel.main", Secret(url), house.clock())
        shopper.app.book.keep_setting("channel_host", host_of(url))
        shopper.sign(
            f"tool=notice verb=notice.send asker=agent hosts {host}"
            " fields channel.main as plain purpose notify mode auto"
        )
        for shop, (price, shipping) in zip((shopper.shop, other), job.prices, strict=True):
            shop.set_price(SHOE, Money(price, "USD"))
            shop.set_shipping(Money(shipping, "USD"))
        scripted = Scripted(job, shopper.app.known())
        answers = len(scripted.script)
        async with serving(*scripted.script) as server:
            model_desk.model_set(shopper.app, shopper.voice(), server.url, "scripted", key=False)
            scope = "tool=model verb=net.fetch asker=agent hosts"
            shopper.sign(f"{scope} 127.0.0.1:{server.port} mode auto")
            talk = Conversation(Unsure())
            for say in job.turns:
                yes = all(answer != "no" for _, answer in say.answers)
                await says(shopper, talk, say.words, yes=yes)
            held_to_the_words(server, job)
            assert len(server.requests) == answers - 1, "what follows needs no model"
        assert len(other.letters) == job.letters
        assert len(shopper.shop.orders) + len(other.orders) == job.orders


def held_to_the_words(server: Server, job: Job) -> None:
    """Hold every request to: no value of the profile, no word of a shop."""
    assert server.requests
    secret = [value for value in PROFILE.values() if len(value) > 2]
    for request in server.requests:
        assert not [value for value in (*secret, *PROSE) if value in request.text]
    said = masked(job.turns[0].words, PROFILE.items())
    assert said in server.requests[0].json["messages"][-1]["content"]
