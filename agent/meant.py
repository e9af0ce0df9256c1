"""Which commands a sentence can mean.

A planner that answers with a command has it run as if the person had typed it, so only such are
taken that show something, take permission away, or end at a screen that only a person at a terminal
can answer. Whatever acts (adding a shop, filling the cart, changing the profile) is a tool in a
plan, and passes the gate as the agent's wish and not as the user's own hand.
"""

from collections.abc import Sequence

from manciple.policies.errors import Misused

_SHOWS = (
    *(
        "cart show",
        "watch list",
        "watch show",
        "order list",
        "order show",
        "store list",
        "store show",
    ),
    *("permissions", "inbox", "why", "status", "doctor", "savings"),
    *("audit log", "audit verify", "model show", "notify channels", "me show", "me uses"),
)
_TAKES_AWAY = ("revoke", "deny")
_SIGNS = ("grant", "budget", "approve")
_ALLOWED = tuple(tuple(each.split()) for each in (*_SHOWS, *_TAKES_AWAY, *_SIGNS))


def held(words: Sequence[str]) -> list[str]:
    """Return the words of a command that a sentence may mean. Raises `Misused` for another."""
    if any(tuple(words[: len(each)]) == each for each in _ALLOWED):
        return list(words)
    raise Misused("a sentence cannot mean this command", hint="type it yourself: manciple --help")
