"""The model: which one may be asked for a plan, what was sent to it, and asking it."""

import json
import time
from dataclasses import dataclass
from urllib.parse import urlsplit

from manciple.agent import presence
from manciple.agent.app import App
from manciple.agent.language import spoken
from manciple.agent.plan import MAX_STEPS, Plan, Question, Refusal, Step
from manciple.agent.plan_words import step_line
from manciple.agent.providers import PROVIDERS
from manciple.agent.refusals import refused, standing
from manciple.agent.runner import Refusal as Refused_
from manciple.agent.thinker import KEY, PURPOSE, Chosen, ModelDenied, chosen, thinker_of
from manciple.agent.voice import Voice
from manciple.policies.actions import is_host
from manciple.policies.errors import Misused, NotFound
from manciple.tools.book import Prompt

DONE = 0


@dataclass(frozen=True, slots=True)
class Thought:
    """What the model made of some words."""

    planned: Plan | Question | Refusal
    run: str
    """The id of the run that it is for; `why RUN --prompts` shows what was sent."""

    tokens: int
    seconds: float
    model: str

    @property
    def line(self) -> str:
        """Who planned, how long, and for how much."""
        tokens = f"{self.tokens:,} tokens" if self.tokens else "tokens not counted"
        return f"planned by {self.model} in {self.seconds:.1f} s, {tokens}"


def model_set(
    app: App, voice: Voice, url: str | None, name: str, *, key: bool, provider: str = "openai"
) -> int:
    """Choose a model; without `url`, at its provider's own place.

    Its key is asked for, never an argument.
    """
    known = next((each for each in PROVIDERS.values() if each.name == provider), None)
    if known is None:
        raise Misused(f"{provider[:20]!r} is no provider", hint=f"one of {', '.join(PROVIDERS)}")
    choice = Chosen((url or known.url).rstrip("/"), name, known.name)
    parts = urlsplit(choice.url)
    own = parts.hostname in {"127.0.0.1", "localhost", "::1"}
    if not (parts.scheme == "https" or (own and parts.scheme == "http")) or not is_host(
        choice.host
    ):
        raise Misused("that is not the address of a model", hint="http://127.0.0.1:11434/v1")
    if key:
        app.vault.set(KEY.field, presence.hidden("the provider's key: "), app.clock())
    app.book.keep_setting("model_url", choice.url)
    app.book.keep_setting("model_name", choice.name)
    app.book.keep_setting("model_provider", choice.provider)
    voice.answer({"model": name, "host": choice.host}, f"{name} at {choice.host} is chosen")
    fields = f" fields {KEY.field} as plain purpose {PURPOSE}" if key else ""
    scope = f"tool=model verb=net.fetch asker=agent hosts {choice.host}{fields} mode auto"
    voice.next(f"manciple grant '{scope}'")
    return DONE


def model_show(app: App, voice: Voice) -> int:
    """Say which model is chosen."""
    choice = chosen(app.book)
    if choice is None:
        voice.answer({"model": None}, "no model is chosen; the grammar plans alone")
    else:
        data = {"model": choice.name, "url": choice.url, "provider": choice.provider}
        voice.answer(data, f"{choice.name} at {choice.url}, asked where the grammar is not sure")
    return DONE


async def model_test(app: App, voice: Voice) -> int:
    """Ask the model for one plan, and say how it went."""
    thought = await think(app, "show me what is in my cart")
    kind, took = thought.planned.kind, round(thought.seconds * 1000)
    said = f"a {kind} came back in {took} ms"
    voice.answer({"answer": kind, "ms": took, "tokens": thought.tokens}, said)
    return DONE


def forget(app: App, voice: Voice) -> int:
    """Erase the prompts that are kept."""
    count = app.book.forget_prompts()
    voice.answer({"erased": count}, f"erased: {count} prompt(s)")
    return DONE


def prompts(app: App, voice: Voice, run: str) -> int:
    """Show exactly what was sent to a model for a run."""
    found = app.book.prompts(run)
    if not found:
        raise NotFound(
            f"no prompt of {run[:20]!r} is kept", hint="the last 400 are: manciple model prompts"
        )
    data = {"prompts": [_data(each) for each in found]}
    voice.answer(data, [line for each in found for line in _lines(each)])
    return DONE


def kept_prompts(app: App, voice: Voice) -> int:
    """List the prompts that are kept, without what stands in them."""
    found = app.book.prompts()
    rows = [(p.run, f"{p.at:%Y-%m-%d %H:%M}", p.host, p.model, str(len(p.body))) for p in found]
    heads = ("for", "when", "to", "model", "characters")
    if not found and not voice.as_json:
        voice.answer({"prompts": []}, "nothing was sent to a model yet")
        voice.next("manciple model show")
        return DONE
    voice.table({"prompts": [_data(each) for each in found]}, heads, rows)
    return DONE


async def think(app: App, words: str, seen: "Steps | None" = None) -> Thought:
    """Ask the chosen model to plan these words. Raises where that is not allowed, or fails."""
    thinker = thinker_of(app)
    if thinker is None:
        raise NotFound("no model is chosen", hint="manciple model set URL NAME")
    run, tokens, begun = app.book.new_run(), list[int](), time.monotonic()
    try:
        planned = await thinker.plan(words, run, seen, tokens.append)
    except ModelDenied as error:
        denied = Refused_("model", error.action, error.denied)
        raise refused(denied, app.clock(), standing(app.ledger)) from None
    took = time.monotonic() - begun
    return Thought(planned, run, sum(tokens), took, thinker.choice.name)


async def thought(app: App, words: str) -> Plan | Question | Refusal:
    """Return what the model makes of these words."""
    return (await think(app, words)).planned


class Steps:
    """Says the steps of a plan at the terminal as they come."""

    def __init__(self, voice: Voice) -> None:
        self._voice = voice
        self._steps = list[Step]()

    def __call__(self, step: Step) -> None:
        """Say one."""
        if any(each.id == step.id for each in self._steps) or len(self._steps) == MAX_STEPS:
            self._steps = []  # the model was told what is wrong, and begins anew
        self._steps.append(step)
        line = step_line(Plan(steps=self._steps), step, spoken())
        self._voice.say(f"  {step.id.removeprefix('s')}. {line}")


def _data(prompt: Prompt) -> dict[str, object]:
    return {
        "run": prompt.run,
        "at": prompt.at.isoformat(),
        "host": prompt.host,
        "model": prompt.model,
        "body": prompt.body,
    }


def _lines(prompt: Prompt) -> list[str]:
    head = f"{prompt.at:%Y-%m-%d %H:%M:%S}, to {prompt.model} at {prompt.host}:"
    try:
        body = json.dumps(json.loads(prompt.body), indent=2, ensure_ascii=False)
    except ValueError:  # an older program has cut it
        body = prompt.body
    return [head, *body.replace("\\n", "\n").splitlines()]
