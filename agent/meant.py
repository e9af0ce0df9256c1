"""Which commands a sentence can mean.

A planner that answers with a command has it run as if the person had typed it, so only such are
taken that show something, take permission away, or end at a question that only the person answers.
Whatever acts (adding a shop, filling the cart, ordering) is a tool in a plan, and passes the gate
as the agent's wish and not as the user's own hand.
"""

import re
from collections.abc import Sequence

from manciple.policies.errors import Misused

_SHOWS = (
    r"(?:cart show|(?:watch|order|store) (?:list|show)|permissions|inbox|why|status|doctor|savings"
    r"|audit (?:log|verify)|model show|notify channels|me (?:show|uses))(?: .*)?"
)
_TAKES_AWAY = r"revoke (?:--all|g[0-9]+)|deny a[0-9]+|me erase"
_ASKS = r"grant(?: .*)?|budget(?: .*)?|approve a[0-9]+|me set fit\.[a-z]+"
"""At the signing screen, or at the prompt for the value. Not erasing unasked: `--delete`."""

_MEANT = re.compile(f"{_SHOWS}|{_TAKES_AWAY}|{_ASKS}", re.DOTALL)


def held(words: Sequence[str]) -> list[str]:
    """Return the words of a command that a sentence may mean. Raises `Misused` for another."""
    bare = words[:-1] if words[-1:] == ["--json"] else words
    if _MEANT.fullmatch(" ".join(bare)):
        return list(words)
    raise Misused("a sentence cannot mean this command", hint="type it yourself: manciple --help")
