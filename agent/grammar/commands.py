"""Requests without goods: a command of the command line, or steps that name handles only."""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass

from manciple.agent.grammar import slots, steps
from manciple.agent.grammar.language import Language
from manciple.agent.grammar.sentence import Sentence
from manciple.agent.grammar.slots import MAX_CHOICES, Asked
from manciple.agent.plan import Command, Plan, Planned, Said, Worked
from manciple.agent.planner import Known

PLAIN: Mapping[str, tuple[str, ...]] = {
    "watch_list": ("watch", "list"),
    "permissions": ("permissions",),
    "revoke_all": ("revoke", "--all"),
    "inbox": ("inbox",),
    "audit_log": ("audit", "log"),
    "audit_verify": ("audit", "verify"),
    "grant": ("grant",),
    "budget": ("budget",),
}
"""Meanings that are a command as they stand. Grants and budgets are made on its screen."""

NAMED: Mapping[str, tuple[str, str]] = {
    "revoke": ("revoke", "grant"),
    "why": ("why", "id"),
    "approve": ("approve", "id"),
    "deny": ("deny", "id"),
}
"""Meanings that are a command with a handle: the command, and the group of the handle."""

_ENDS = frozenset({"revoke", "revoke_all"})
_ANY_WORDS = frozenset({"grant", "budget"})


@dataclass(frozen=True, slots=True)
class _Heard:
    """A request that one pattern matched, and what is known beside it."""

    match: re.Match[str]
    sentence: Sentence
    known: Known

    def span(self, group: str) -> tuple[int, int] | None:
        """Return the span of a group, or of another place of it in the pattern."""
        groups = self.match.re.groupindex
        places = (group, f"{group}2", f"{group}3")
        found = (name for name in places if name in groups and self.match[name])
        return next((self.match.span(name) for name in found), None)

    def handle(self, group: str) -> Said:
        """Return the handle that the group holds; every pattern that is asked for one has it."""
        start, end = self.span(group) or self.match.span()
        value = self.sentence.text[start:end].lower()
        return Said(value=value, span=(start, end), reader="handle")

    def store(self) -> Said | None:
        """Return the shop that is named; None where none is."""
        span = self.span("store")
        if span is None:
            return None
        if said := slots.shop_said(span, self.sentence, self.known):
            return said
        choices = self.known.stores[:MAX_CHOICES]
        raise Asked("unknown_store", self.sentence.text[slice(*span)], choices)


def command(sentence: Sentence, language: Language, known: Known) -> Planned | None:
    """Return what the whole request means; None where it is no such request."""
    start, end = _core(sentence, language)
    for meaning, pattern in language.commands:
        if match := pattern.fullmatch(sentence.text, start, end):
            if meaning in _ENDS and language.question.search(sentence.text, end):
                raise Asked("revoke_which")  # whether it should be: nobody has said so yet
            return _meant(meaning, _Heard(match, sentence, known), language)
    return None


def _core(sentence: Sentence, language: Language) -> tuple[int, int]:
    """Return the request's span without the politeness around it."""
    text = sentence.text
    start = len(text) - len(text.lstrip())
    lead = language.polite.match(text, start)
    tail = language.closing.search(text, lead.end() if lead else start)
    return lead.end() if lead else start, tail.start() if tail else len(text)


def _meant(meaning: str, heard: _Heard, language: Language) -> Planned:
    match = heard.match
    if meaning in _ANY_WORDS and language.also.search(match.string, match.start() + 1):
        raise Asked("several")
    if meaning in PLAIN:
        return Command(words=list(PLAIN[meaning]))
    if meaning in NAMED:
        word, group = NAMED[meaning]
        return Command(words=[word, str(heard.handle(group).value)])
    if build := _BUILT.get(meaning):
        return build(heard)
    # What is left names what must be asked.
    choices = heard.known.watches[:MAX_CHOICES] if meaning == "watch_which" else ()
    raise Asked(meaning, choices=choices)


def _cart_show(heard: _Heard) -> Planned:
    if store := heard.store():
        return steps.plan([("cart_show", {"store": store})])
    return Command(words=["cart", "show"])


def _cart_put(heard: _Heard) -> Plan:
    span = heard.span("count") or heard.span("after")
    quantity = slots.count(heard.sentence, *span) if span else None
    return steps.plan([steps.cart_put(heard.handle("offer"), quantity)])


def _cart_remove(heard: _Heard) -> Plan:
    return steps.plan([("cart_remove", {"offer": heard.handle("offer")})])


def _watch_stop(heard: _Heard) -> Plan:
    said = heard.handle("watch")
    if said.value not in heard.known.watches:
        raise Asked("no_watch", str(said.value), heard.known.watches[:MAX_CHOICES])
    return steps.plan([("watch_stop", {"watch": said})])


def _watch_stop_all(heard: _Heard) -> Plan:
    if not heard.known.watches:
        raise Asked("no_watches")
    return steps.plan([("watch_stop", {"watch": Worked(value=w)}) for w in heard.known.watches])


def _order(heard: _Heard) -> Plan:
    return steps.order(heard.store(), heard.known)


_BUILT: Mapping[str, Callable[[_Heard], Planned]] = {
    "cart_show": _cart_show,
    "cart_put": _cart_put,
    "cart_remove": _cart_remove,
    "watch_stop": _watch_stop,
    "watch_stop_all": _watch_stop_all,
    "order": _order,
}
