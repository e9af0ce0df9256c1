"""Why nobody asked for a step that a model planned: it is held against the user's own words. Pure.

A model that was taken over quotes what suits it. So code reads the words once more: whether they
ask for the effect, for these goods, once, and with all that was said of them.
"""

import re

from manciple.agent import readers
from manciple.agent.asked_for import asked_for, unpasted
from manciple.agent.conditions import Made
from manciple.agent.left_out import left_out
from manciple.agent.plan import HOME, Ref, Said, Step
from manciple.agent.planner import Known
from manciple.agent.runs import Run
from manciple.policies.actions import MODEL, Source

_OURS = frozenset({"until", "then", "quantity"})
"""What a watch needs, and what a model may settle where the user does not say it: the mildest."""


def unasked(run: Run, step: Step, made: dict[str, Made], known: Known) -> str | None:
    """Say why nobody asked for what a model planned here; None where the words do."""
    if not asked_for(step, run.words):
        return "your words do not ask for it"
    match step.tool:
        case "cart_put" | "cart_remove":
            return _of_cart(run, step, known)
        case "watch_create":
            return _of_watch(run, step, made, known)
        case "watch_stop":
            return _of_end(run, step, known)
        case _:
            return None


def _of_cart(run: Run, step: Step, known: Known) -> str | None:
    if step.each is not None:
        return "it would be done for each of several"
    if _picked_by_user(run, step):
        return None
    return left_out(run.words, step, run.plan.steps, known)


def _of_watch(run: Run, step: Step, made: dict[str, Made], known: Known) -> str | None:
    """A shop hears of a watch again and again, and a watch can fill a cart."""
    # At each of the user's own shops is once, where they name none.
    several = step.each not in (None, Ref(step=HOME, path="stores"))
    if several or sum(each.tool == step.tool for each in run.plan.steps) > 1:
        return "your words ask for one watch, and the plan sets several"
    for name, each in made.items():
        planned = any(origin.source is Source.MODEL for origin in each.origins or (MODEL,))
        if planned and (name not in _OURS or each.value not in {"tell", 1}):
            return f"nobody said this: {name}"
    return left_out(run.words, step, run.plan.steps, known)


_ENDS = re.compile(
    r"\b(?:stop|cancel|end|quit|remove|delete|forget)\b|\bno\slonger\b"
    r"|\b(?:don't|do\snot)\s(?:watch|track|follow|monitor|look)\b"
    r"|停|取消|移除|刪|(?:不要|不用|別)再?(?:盯|追蹤|看|監)",
    readers.FLAGS,
)
_GOES_ON = re.compile(
    r"\b(?:keep|leave|except|rather)\b|\b(?:don't|dont|do\snot|never|not)\s(?:stop|cancel|end|quit"
    r"|remove|delete|forget)\b|\bbut\snot\b|留|保留|除了|(?:別|不要|不用|勿)(?:把\S{0,12}\s?)?(?:停|取消|刪|移除)"
    r"|(?:別|不要|勿)把",
    readers.FLAGS,
)


_ONLY_WATCHES = re.compile(
    r"(?:[\s,、]|\b(?:and|watch(?:es|ing)?|tracking|following|the|my|[a-z]\d{1,9})\b|和|跟|掉|盯|追蹤)*",
    readers.FLAGS,
)
"""Between what ends and the handle that it is said of."""

_ENDED = re.compile(r"\s?(?:可以|就|給我)?(?:停|取消|刪|移除)", readers.FLAGS)


def _of_end(run: Run, step: Step, known: Known) -> str | None:
    """Which watch ends is said by its handle; a model's own word for it is not enough."""
    watch = step.arguments.get("watch")
    which = "you did not say that this watch ends"
    if step.each is not None or not isinstance(watch, Said) or watch.reader != "handle":
        return which
    if not readers.read(run.words, watch, currency=known.currency, stores=known.stores):
        return which
    text = unpasted(run.words)
    sentence = re.split(r"[;!?。]|\.(?!\S)", text[: watch.span[0]])[-1]
    if _GOES_ON.search(sentence):
        return which
    verbs = list(_ENDS.finditer(sentence))
    reaches = bool(verbs) and _ONLY_WATCHES.fullmatch(sentence, verbs[-1].end()) is not None
    return None if reaches or _ENDED.match(text, watch.span[1]) else which


def _picked_by_user(run: Run, step: Step) -> bool:
    """Was the offer pointed at by the user, who has seen it?"""
    offer = step.arguments.get("offer")
    result = run.results.get(offer.step) if isinstance(offer, Ref) else None
    return result is not None and result.tool == "choose" and result.value.by == "user"
