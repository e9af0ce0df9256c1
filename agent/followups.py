"""What words mean after other words.

    state + words → a plan with the words that it is read from, a choice to make, or none of ours

What "it", "the second one" or "undo that" points at is found in code among typed results; no text
of a shop is read for it. A literal of an earlier turn keeps its span: the words of a plan are those
of the turns that it was made from, joined, so that they are read again as the user's. What is only
pointed at (an offer, a shop, a watch) is `model`'s: nobody has said it. Pure.
"""

import re
from dataclasses import replace

from manciple.agent import readers
from manciple.agent.changing import JOINT, changed
from manciple.agent.grammar.asking import Asked
from manciple.agent.grammar.meaning import Doing, Meaning
from manciple.agent.grammar.plans import each_of
from manciple.agent.grammar.steps import order
from manciple.agent.grammar.understanding import understood
from manciple.agent.language import Language, language_of
from manciple.agent.plan import Plan, Worked
from manciple.agent.planner import Known
from manciple.agent.pointing import pointed
from manciple.agent.session import Pending, Session
from manciple.agent.turns import SAYS, Do, Plain, Turn, ask_back, bare, renumbered, step_of
from manciple.policies.actions import plain

MAX_CHOICE = 200
"""Letters of a model's choice that are kept."""


def meant(session: Session, words: str, known: Known, *, looked: bool = False) -> Turn:
    """Return what these words mean after all that was said. `looked`: a `Look` was done."""
    language = language_of(words)
    if (pending := session.pending) is not None and (at := _answer(words, pending)) is not None:
        return _answered(pending, at)
    meaning = understood(words, known)
    if meaning.outcome == "refuse":
        return Plain(words)
    doings = [act.doing for act in meaning.acts]
    if doings == [Doing.UNDO] or _UNDO.fullmatch(bare(words)):
        return undone(session, words, language)
    for found in (
        pointed(session, words, language),
        changed(session, words, known, language, looked=looked),
        _about_it(session, words, known, language),
    ):
        if found is not None:
            return found
    return _several(words, meaning, known) or Plain(words)


def _answer(words: str, pending: Pending) -> int | None:
    text = readers.fold(words).strip().rstrip(".。)")
    if text.isascii() and text.isdecimal() and 1 <= int(text[:4]) <= len(pending.choices):
        return int(text) - 1
    if pending.asked_by == "model":
        return None  # what they typed out themselves are words of theirs, and read as such
    choices = [choice.casefold() for choice in pending.choices]
    return choices.index(text.casefold()) if text.casefold() in choices else None


def _answered(pending: Pending, at: int) -> Turn:
    choice = pending.choices[at]
    if pending.asked_by == "model":
        # A line that is marked as somebody else's, so that no reader takes it for the user's.
        return Plain(f"> {plain(choice, MAX_CHOICE)}\n{pending.words}", answered=True)
    match pending.goes:
        case "shop":
            return Plain(pending.words, choice)
        case "watch":
            stop = step_of("watch_stop", watch=Worked(value=choice))
            return Do(pending.words, (renumbered([stop]),), planned_by="code")
        case _:
            return Plain(choice)


_UNDO = re.compile(
    r"(?:please )?(?:undo(?: (?:that|it|this|the last (?:one|change|thing)))?|take (?:that|it) back"
    r")|(?:請|幫我)?(?:復原|還原|撤回|取消)(?:剛剛|剛才|上一步|那個|這個)?的?(?:動作|那個)?",
    readers.FLAGS,
)


def undone(session: Session, words: str, language: Language) -> Turn:
    """Return what takes the last change back."""
    if not session.changes:
        return ask_back(words, SAYS[language]["nothing_to_undo"])
    last = session.changes[-1]
    if not last.back:
        return ask_back(words, SAYS[language]["only_words"])
    joined = f"{last.words}{JOINT}{words}" if last.words else words
    plan = renumbered(last.back, Plan(steps=list(last.back)))
    return Do(joined, (plan,), undoes=True, planned_by="code")


_ORDER = re.compile(
    r"(?:please )?(?:ok,? )?(?:now )?(?:order|buy|get) (?:it|them|that|this)(?: now)?|check ?out"
    r"|(?:please )?place (?:the|my) order"
    r"|(?:請|幫我|那就|就)?(?:結帳|下單|買(?:下來|它|這個|那個)?|訂(?:下來|它)?)(?:吧|了)?",
    readers.FLAGS,
)
_STOP = re.compile(
    r"(?:please )?(?:stop|end|cancel) (?:watching|tracking)(?: (?:it|them|that))?"
    r"|(?:please )?(?:stop|cancel) (?:the|that|this|those) watch(?:es)?"
    r"|(?:請|就)?(?:不要|不用|別|停止)(?:再)?(?:盯|追蹤|看)(?:它|了|那個)*",
    readers.FLAGS,
)


def _about_it(session: Session, words: str, known: Known, language: Language) -> Turn | None:
    """Return the order of the cart that was last filled, or the end of what was last watched."""
    text = bare(words)
    if _ORDER.fullmatch(text):
        hosts = [host for host, cart in session.carts.items() if cart.lines]
        if session.put is not None and session.put.ref.host in hosts:
            hosts = [session.put.ref.host]
        hosts = [host for host in hosts if host in known.stores]
        if len(hosts) == 1:
            buys = order(None, replace(known, stores=(hosts[0],)))
            return Do(words, (buys,), planned_by="code")
        if hosts:
            return ask_back(words, SAYS[language]["which_shop"], *hosts)
        return None
    if _STOP.fullmatch(text) and (live := [w for w in session.watches if w in known.watches]):
        stops = [step_of("watch_stop", watch=Worked(value=each)) for each in live]
        return Do(words, (renumbered(stops),), planned_by="code")
    return None


def _several(words: str, meaning: Meaning, known: Known) -> Turn | None:
    """Return the plans of several acts that stand together; None where one must be asked about."""
    if len(meaning.acts) < 2 or meaning.outcome == "ask":
        return None
    try:
        plans = each_of(meaning, words, known, language_of(words) == "zh")
    except Asked:
        return None
    return Do(words, plans, planned_by="code")
