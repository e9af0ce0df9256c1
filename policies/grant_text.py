"""The text form of a grant: what a person reads, types and signs. Closed: what it does not know,
it refuses, with the place in the text.

    tool=cart verb=cart.add asker=watch hosts shop.example
    items brand in {Nike} size in {42} category not in {gift_card}
    money USD item<=120 open-cart<=130 count qty<=1 count<=1 rate<=60/h
    window Mon-Sun 08-22 Asia/Taipei where arguments.watch in {w3}
    origin items from user|shop until 2027-01-31 idle<=30d mode auto

Clauses may stand in any order and on any number of lines, each once. Amounts are in major units
of the currency. `until 2027-01-31` is good to the end of that day in UTC. The whole grammar is in
`docs/formats/grants.md`.
"""

import json
import re
from datetime import UTC, datetime, timedelta
from typing import Any

from manciple.policies.canonical import digest
from manciple.policies.conditions import AtMost, Exact, OriginRule, Where
from manciple.policies.errors import BadGrant, BadMoney
from manciple.policies.grant_clauses import Clauses
from manciple.policies.grant_tokens import EXAMPLE, MONEY, rule_text, value_text
from manciple.policies.grants import Grant, Limits
from manciple.policies.money import Money
from manciple.policies.windows import DAYS, Window

_NUMBERLIKE = re.compile(r"[+-]?\.?[0-9]")


def parse(text: str) -> Grant:
    """Read a grant. Raises `BadGrant`, naming the place, for anything outside the grammar."""
    parts = Clauses(text).parts()
    for name in ("tools", "verbs", "askers", "mode"):
        if name not in parts:
            raise BadGrant(f"a grant says its {name.removesuffix('s')}", hint=EXAMPLE)
    try:
        return Grant(**parts)
    except BadMoney as error:
        raise BadGrant(str(error), hint=error.hint) from error


def parse_parts(text: str, *clauses: str) -> dict[str, Any]:
    """Read a text that holds nothing but these clauses; raises `BadGrant`, naming the place.

    Returns what they say by the names of the parts of a `Grant`.
    """
    return Clauses(text).parts(*clauses)


def show(grant: Grant) -> str:
    """Print a grant on one line; `parse` reads the same grant back."""
    parts = [
        f"tool={','.join(grant.tools)} verb={','.join(grant.verbs)}",
        f"asker={','.join(grant.askers)}",
    ]
    if grant.hosts:
        parts.append(f"hosts {','.join(grant.hosts)}")
    if grant.items:
        parts.append("items " + " ".join(map(rule_text, grant.items)))
    if grant.limits:
        parts.append(limits_text(grant.limits))
    parts += _counts_text(grant)
    if grant.window:
        parts.append(_window_text(grant.window))
    if grant.fields:
        uses = " ; ".join(f"{use.field} as {use.handling}" for use in grant.fields)
        parts.append(f"fields {uses}")
    if grant.purpose:
        parts.append(f"purpose {grant.purpose}")
    if grant.where:
        parts.append("where " + " ".join(map(_where_text, grant.where)))
    if grant.origins:
        parts.append("origin " + " ; ".join(map(_origin_text, grant.origins)))
    if grant.until:
        parts.append(f"until {_until_text(grant.until)}")
    if grant.idle_days is not None:
        parts.append(f"idle<={grant.idle_days}d")
    return " ".join([*parts, f"mode {grant.mode}"])


def scope_digest(grant: Grant) -> str:
    """Return the SHA-256 (hex) of id, version and scope: what a signature covers."""
    return text_digest(grant.id, grant.version, show(grant))


def text_digest(name: str, version: int, scope: str) -> str:
    """Return the same of a scope as it was written down: what was signed stays signed."""
    return digest("grant", {"id": name, "version": version, "scope": scope})


def limits_text(limits: Limits) -> str:
    """Print the money clause."""
    bounds = [
        f"{name}<={Money(bound, limits.currency).major.normalize():f}"
        for name, attribute in MONEY.items()
        if (bound := getattr(limits, attribute)) is not None
    ]
    return f"money {limits.currency} " + " ".join(bounds)


def _counts_text(grant: Grant) -> list[str]:
    counts = {"qty": grant.quantity, "count": grant.count}
    bounds = [f"{name}<={bound}" for name, bound in counts.items() if bound is not None]
    rates = {"h": grant.per_hour, "d": grant.per_day}
    bounds += [f"rate<={bound}/{per}" for per, bound in rates.items() if bound is not None]
    return [f"count {' '.join(bounds)}"] if bounds else []


def _window_text(window: Window) -> str:
    runs: list[list[int]] = []
    for day in window.days:
        if runs and runs[-1][-1] == day - 1:
            runs[-1].append(day)
        else:
            runs.append([day])
    days = ",".join(
        DAYS[run[0]] if len(run) == 1 else f"{DAYS[run[0]]}-{DAYS[run[-1]]}" for run in runs
    )
    return f"window {days} {_time_text(window.start)}-{_time_text(window.end)} {window.zone}"


def _time_text(minutes: int) -> str:
    hour, minute = divmod(minutes, 60)
    return f"{hour:02}:{minute:02}" if minute else f"{hour:02}"


def _where_text(condition: Where) -> str:
    if isinstance(condition, AtMost):
        return f"arguments.{condition.name}<={condition.bound}"
    return f"arguments.{condition.name} in {{{', '.join(map(_exact_text, condition.values))}}}"


def _exact_text(value: Exact) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, int):
        return str(value)
    odd = _NUMBERLIKE.match(value) or value in {"true", "false"}
    return json.dumps(value, ensure_ascii=False) if odd else value_text(value)


def _origin_text(rule: OriginRule) -> str:
    of = "items" if rule.argument is None else f"arguments.{rule.argument}"
    return f"{of} from {'|'.join(map(str, rule.sources))}"


def _until_text(until: datetime) -> str:
    last = until.astimezone(UTC)
    if last.time() == last.min.time():
        return (last - timedelta(days=1)).date().isoformat()
    return last.isoformat()
