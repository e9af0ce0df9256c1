"""The model: which one may be asked for a plan, and asking it through the gate.

The provider is a recipient of data like any other: without a grant for its host, nothing is sent.
"""

import time
from dataclasses import dataclass
from urllib.parse import urlsplit

from manciple.agent import presence
from manciple.agent.app import App
from manciple.agent.plan import Plan, Question, Refusal
from manciple.agent.refusals import refused
from manciple.agent.runner import Refusal as Refused_
from manciple.agent.steps import action_of
from manciple.agent.vocabulary import complaint, vocabulary
from manciple.agent.voice import Voice
from manciple.policies.actions import (
    USER,
    Argument,
    Asker,
    FieldUse,
    Handling,
    ToolId,
    Verb,
    is_host,
)
from manciple.policies.canonical import digest
from manciple.policies.decision import Denied
from manciple.policies.errors import AwaitsApproval, Misused, NotFound, Refused
from manciple.policies.gate import Effect, Performed, Waiting
from manciple.policies.secret import Secret
from manciple.policies.warrant import Warrant
from manciple.tools.plugin import Need

KEY = FieldUse("model.key", Handling.PLAIN)
PURPOSE = "plan"
DONE = 0


@dataclass(frozen=True, slots=True)
class Chosen:
    """The model that the user chose."""

    url: str
    name: str

    @property
    def host(self) -> str:
        """As grants name it."""
        parts = urlsplit(self.url)
        return f"{parts.hostname}:{parts.port}" if parts.port else str(parts.hostname)


def chosen(app: App) -> Chosen | None:
    """Return the model that the user chose; None where there is none."""
    url, name = app.book.setting("model_url"), app.book.setting("model_name")
    return Chosen(url, name) if url and name else None


def model_set(app: App, voice: Voice, url: str, name: str, *, key: bool) -> int:
    """Choose a model at an OpenAI-compatible endpoint; its key is asked for, never an argument."""
    choice = Chosen(url.rstrip("/"), name)
    parts = urlsplit(url)
    own = parts.hostname in {"127.0.0.1", "localhost", "::1"}
    if not (parts.scheme == "https" or (own and parts.scheme == "http")) or not is_host(
        choice.host
    ):
        raise Misused("that is not the address of a model", hint="http://127.0.0.1:11434/v1")
    if key:
        app.vault.set(KEY.field, presence.hidden("the provider's key: "), app.clock())
    app.book.keep_setting("model_url", choice.url)
    app.book.keep_setting("model_name", choice.name)
    voice.answer({"model": name, "host": choice.host}, f"{name} at {choice.host} is chosen")
    fields = f" fields {KEY.field} as plain purpose {PURPOSE}" if key else ""
    scope = f"tool=model verb=net.fetch asker=agent hosts {choice.host}{fields} mode auto"
    voice.next(f"manciple grant '{scope}'")
    return DONE


def model_show(app: App, voice: Voice) -> int:
    """Say which model is chosen."""
    choice = chosen(app)
    if choice is None:
        voice.answer({"model": None}, "no model is chosen; the grammar plans alone")
    else:
        data = {"model": choice.name, "url": choice.url}
        voice.answer(data, f"{choice.name} at {choice.url}, asked where the grammar is not sure")
    return DONE


async def model_test(app: App, voice: Voice) -> int:
    """Ask the model for one plan, and say how it went."""
    begun = time.monotonic()
    answer = await thought(app, "show me what is in my cart")
    took = round((time.monotonic() - begun) * 1000)
    said = f"a {answer.kind} came back in {took} ms"
    voice.answer({"answer": answer.kind, "ms": took}, said)
    return DONE


async def thought(app: App, words: str) -> Plan | Question | Refusal:
    """Ask the chosen model to plan these words. Raises where that is not allowed, or fails."""
    choice = chosen(app)
    if choice is None:
        raise NotFound("no model is chosen", hint="manciple model set URL NAME")
    has_key = KEY.field in app.vault.names()
    fields = (KEY,) if has_key else ()
    need = Need(
        Verb.NET_FETCH, host=choice.host, fields=fields, purpose=PURPOSE if has_key else None
    )
    which = ToolId("model", digest("tool", ["model", choice.url, choice.name]))
    said = Argument("words", words, (USER,))
    action = action_of(which, need, Asker.AGENT, (said,))

    async def ask(warrant: Warrant) -> Plan | Question | Refusal:
        from manciple.agent.model_planner import ModelPlanner

        if choice.host not in warrant.hosts:
            raise Refused("the model's host is not the one that was allowed")
        key = Secret(warrant.value(KEY.field)) if has_key else None
        planner = ModelPlanner(
            base_url=choice.url,
            model=choice.name,
            key=key,
            vocabulary=vocabulary(),
            record=lambda _: None,
            check=complaint,
        )
        return await planner.plan(words, app.known())

    answer = await app.gate.perform(action, Effect(ask, object), key=f"model/{app.book.new_run()}")
    match answer:
        case Performed(result=Plan() | Question() | Refusal() as planned):
            return planned
        case Denied() as denied:
            raise refused(Refused_("model", action, denied), app.clock())
        case Waiting() as waiting:
            raise AwaitsApproval(
                f"asking the model waits for your approval: {waiting.request}",
                hint=f"manciple approve {waiting.request}",
            )
        case _:
            raise Misused("the model gave something else")
