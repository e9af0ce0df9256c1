"""Which entries of the log somebody wants to see. Pure."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import get_args

from manciple.policies.actions import Action, Verb
from manciple.policies.entries import (
    Approved,
    Asked,
    Decided,
    Declined,
    Entry,
    Finished,
    Granted,
    Intended,
    Lifted,
    Record,
    Revoked,
)
from manciple.policies.errors import Misused, NotFound
from manciple.policies.view import View
from manciple.policies.wording import usual_tools

DECISIONS = ("allowed", "approved", "asked", "declined", "denied")
KINDS = tuple(each.__dataclass_fields__["kind"].default for each in get_args(get_args(Entry)[0]))


OURS = frozenset(usual_tools(tuple(Verb)))
"""The tools of this program."""

_GRANT = re.compile(r"g[0-9]{1,9}", re.ASCII)


@dataclass(frozen=True, slots=True, kw_only=True)
class Sought:
    """What is sought; all of it must fit, and None fits everything."""

    since: datetime | None = None
    until: datetime | None = None
    """From `since` on, and before `until` (aware)."""

    tool: str | None = None
    shop: str | None = None
    verb: str | None = None
    grant: str | None = None
    decision: str | None = None
    kind: str | None = None

    @property
    def all(self) -> bool:
        """Does everything fit?"""
        return self == Sought()


def fitting(records: Iterable[Record], sought: Sought) -> Iterator[Record]:
    """Yield the entries that fit, in their order.

    The answer to a request and the outcome of an effect fit where what they answer does.
    """
    names: set[str] = set()
    for record in records:
        if _is_about(record, sought, names):
            match record.entry:
                case Asked(request=name) | Intended(key=name):
                    names.add(name)
                case _:
                    pass
            if _stands(record, sought):
                yield record


def known(sought: Sought) -> Sought:
    """Return `sought`; raises `Misused` for a word that no entry can have: a slip is no record."""
    closed = {
        "--verb": (sought.verb, tuple(Verb)),
        "--decision": (sought.decision, DECISIONS),
        "--kind": (sought.kind, KINDS),
    }
    named = {"--tool": sought.tool, "--shop": sought.shop, "--grant": sought.grant}
    for option, text in named.items():
        if text is not None and not text.strip():
            raise Misused(f"{option} says nothing", hint=f"leave {option} out, or give it a value")
    if sought.grant is not None and not _GRANT.fullmatch(sought.grant):
        raise Misused(f"--grant: {sought.grant[:40]!r} is no grant", hint="such as g3")
    if sought.since and sought.until and sought.since >= sought.until:
        raise Misused("--since is not before --until", hint="such as --since 2026-11-01")
    for option, (said, words) in closed.items():
        if said is not None and said not in words:
            raise Misused(f"{option}: no entry has {said[:40]!r}", hint=", ".join(sorted(words)))
    return sought


def there(sought: Sought, view: View) -> None:
    """Raise `NotFound` for a grant that never was, and `Misused` for a tool that did nothing."""
    if sought.grant is None and sought.tool is None:
        return
    grants, tools = set[str](), set[str]()
    for record in view.records():
        match record.entry:
            case Granted(grant=grant):
                grants.add(grant)
            case Decided(action=action) | Asked(action=action) | Intended(action=action):
                tools.add(action.tool.id)
            case _:
                pass
    if sought.grant is not None and sought.grant not in grants:
        said = f"there never was a grant {sought.grant}"
        raise NotFound(said, hint="manciple permissions --all")
    if sought.tool is not None and sought.tool not in tools | OURS:
        known = ", ".join(sorted(tools | OURS))
        raise Misused(f"--tool: no entry has {sought.tool[:40]!r}", hint=known)


def instant(text: str, option: str, *, end: bool = False) -> datetime:
    """Read a day or an instant; a day's `end` is the next one's beginning. Raises `Misused`."""
    try:
        read = datetime.fromisoformat(text)
    except ValueError:
        raise Misused(f"{option} takes a day or an instant", hint=f"{option} 2026-11-22") from None
    whole_day = len(text) == len("2026-11-22")
    moment = read if read.tzinfo else read.replace(tzinfo=UTC)
    return moment + timedelta(days=1) if whole_day and end else moment


def _is_about(record: Record, sought: Sought, names: set[str]) -> bool:
    entry = record.entry
    if sought.tool is sought.shop is sought.verb is sought.grant is None:
        return True
    match entry:
        case Decided() | Asked() | Intended():
            named = sought.grant in {None, entry.grant}
            return named and _fits_action(entry.action, sought)
        case Approved(request=name) | Declined(request=name) | Finished(key=name):
            return name in names
        case Granted() | Lifted():
            return _only_grant(sought) and entry.grant == sought.grant
        case Revoked():
            return _only_grant(sought) and sought.grant in entry.grants
        case _:
            return False


def _only_grant(sought: Sought) -> bool:
    return sought.tool is sought.shop is sought.verb is None


def _fits_action(action: Action, sought: Sought) -> bool:
    return (
        sought.tool in {None, action.tool.id}
        and sought.shop in {None, action.host}
        and sought.verb in {None, str(action.verb)}
    )


def _stands(record: Record, sought: Sought) -> bool:
    return (
        (sought.since is None or record.at >= sought.since)
        and (sought.until is None or record.at < sought.until)
        and sought.decision in {None, record.decision}
        and sought.kind in {None, record.entry.kind}
    )
