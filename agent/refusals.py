"""Saying no so that a person can act on it: the rule in words, and the narrowest grant for it."""

import shlex
from datetime import datetime
from typing import Literal, TypeAlias

from manciple.agent.runner import Refusal
from manciple.policies.decision import Rule
from manciple.policies.errors import MancipleError, Refused
from manciple.policies.grant_text import show
from manciple.policies.grant_words import VERB_WORDS
from manciple.policies.grants import Miss, Mode
from manciple.policies.home import stops_all, suspends
from manciple.policies.ledger import Ledger
from manciple.policies.proposals import narrowest

_MENDABLE = frozenset({Rule.STOPPED, Rule.NO_GRANT, Rule.OUTSIDE})

_MISSES = {
    Miss.TOOL: "it is for another tool",
    Miss.VERB: "it is for something else",
    Miss.ASKER: "it is for another asker",
    Miss.HOST: "it does not reach that host",
    Miss.ITEMS: "it does not cover these goods",
    Miss.CURRENCY: "its limit is in another currency",
    Miss.PRICE: "the price is over its limit",
    Miss.QUANTITY: "it does not cover that many",
    Miss.FIELDS: "it does not share these fields",
    Miss.PURPOSE: "it is for another purpose",
    Miss.WHERE: "it is for other arguments",
    Miss.EXPIRED: "it has ended",
    Miss.WINDOW: "it does not count at this hour",
    Miss.IDLE: "it lapsed, for it was unused so long",
    Miss.COUNT: "it was used as often as it may be",
    Miss.RATE: "it was used as often as it may be in that time",
    Miss.BUDGET: "its budget would be overspent",
    Miss.OPEN_CART: "more would lie in the cart than it allows",
}


Standing: TypeAlias = Literal["granted", "suspended", "nothing"]
"""Whether anything is granted: else all of it waits to be signed again, or nothing is left."""


def standing(ledger: Ledger) -> Standing:
    """Return whether anything is granted now."""
    stopped = ledger.home.revoked()
    with ledger.reading() as view:
        allowing = [held for held in view.held() if held.grant.mode is not Mode.DENY]
    states = {held.state for held in allowing}
    if suspends(stopped) or ("suspended" in states and "live" not in states):
        return "suspended"
    return "granted" if "live" in states and not stops_all(stopped) else "nothing"


def refused(refusal: Refusal, now: datetime, stands: Standing = "granted") -> MancipleError:
    """Return the refusal as the error that the command line prints.

    `stands`: what helps is another thing where nothing at all is granted.
    """
    action, denied = refusal.action, refusal.denied
    what = f"{VERB_WORDS[action.verb]} at {action.host or 'this machine'}"
    grant = f"manciple grant {shlex.quote(show(narrowest(action, now)))}"
    if stands != "granted" and denied.rule in _MENDABLE:
        return _nothing_stands(what, grant, stands)
    match denied.rule:
        case Rule.STOPPED:
            return Refused(f"everything is revoked or suspended, so no: {what}", hint=grant)
        case Rule.CLOCK:
            return Refused(
                f"the clock went back, and until it is right no grant helps: {what}",
                hint="set the clock right, then try again",
            )
        case Rule.ERROR:
            return Refused(
                f"this could not be decided on, so no, and no grant helps: {what}",
                hint="manciple doctor",
            )
        case Rule.ASKED_ENOUGH:
            return Refused(
                f"this has asked you too often already, so it ends before: {what}",
                hint="ask for fewer things at once",
            )
        case Rule.FORBIDDEN:
            return Refused(
                f"{denied.grant} forbids it, whatever else is granted: {what}",
                hint=f"manciple revoke {denied.grant} --signed, then {grant}",
            )
        case Rule.CEILING:
            return Refused(
                f"it would go over the budget {denied.grant}, and no grant helps: {what}",
                hint="manciple budget",
            )
        case _:
            pass
    why = " and ".join(_MISSES[miss] for miss in denied.misses)
    nearest = f"{denied.grant} comes nearest, but {why}" if denied.grant else "no grant is for it"
    return Refused(f"not allowed to {what}: {nearest}", hint=grant)


def _nothing_stands(what: str, grant: str, stands: Standing) -> Refused:
    """Return the refusal where nothing is granted at all: what was signed once helps sooner."""
    if stands == "suspended":
        again = "manciple grant --again shows all of it, to be signed again"
        return Refused(
            f"everything is suspended until you sign it again, so no: {what}", hint=again
        )
    starters = f"manciple grant --starters, or exactly this: {grant}"
    return Refused(f"not allowed to {what}: nothing is granted", hint=starters)
