"""The same scopes in Cedar: a second opinion that shares no line with our own evaluator.

Each grant becomes policies whose ids say what they mean; what Cedar answers is read from the ids of
the policies that were satisfied. Cedar skips a policy that errors, so any error is a denial here.
What Cedar cannot compute is handed to it as context: sums, counts, and the wall clock of a zone.
"""

# pyright: basic
# (cedarpy has no types of its own)

import json
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any
from zoneinfo import ZoneInfo

from cedarpy import Entities, PolicySet, is_authorized

from manciple.policies.actions import MODEL, Action, Item, Origin, Source
from manciple.policies.ceilings import Ceiling, Under
from manciple.policies.conditions import AtMost, OriginRule, Where
from manciple.policies.decision import Allowed, Decision, Denied, Usage
from manciple.policies.fields import FIELDS
from manciple.policies.grants import ADDED, ANY, Grant, Limits, Mode, Used
from manciple.policies.item_rules import CASED, ItemRule

MAX_ITEMS = 2
"""How many lines of goods the policies look at; Cedar has no loops."""

_MODES = {str(mode): mode for mode in Mode}
NO_ENTITIES = Entities.from_json_str("[]")
SLACK_US = 5 * 60 * 10**6


@dataclass(frozen=True)
class Compiled:
    """Policies, parsed once."""

    policies: PolicySet
    names: list[str]
    """What they mean, in their order: Cedar calls them policy0, policy1…"""


def compiled(grants: Iterable[Grant], ceilings: Iterable[Ceiling], *, modes: bool) -> Compiled:
    """Write the policies; with `modes` also those that say how strict the answer is."""
    texts = [
        _policy("clock", "forbid", "context has seen && context.clock < context.seen - 300000000")
    ]
    for grant in grants:
        covers = _covers(grant)
        if grant.mode is Mode.DENY:
            texts.append(_policy(grant.id, "forbid", covers))
            continue
        texts.append(_policy(f"{grant.id}:may", "permit", f"{covers} && {_room(grant)}"))
        if modes:
            texts.append(_policy(f"{grant.id}:covers", "permit", covers))
            if grant.origins and grant.mode is Mode.AUTO:
                earned = " && ".join(map(_origin, grant.origins))
                texts.append(_policy(f"{grant.id}:asks", "permit", f"{covers} && !({earned})"))
    if modes:
        cart = 'action == Action::"cart.add" || action == Action::"cart.remove"'
        earned = _from([Origin(Source.SHOP), Origin(Source.VAULT), Origin(Source.USER)], "context")
        linking = 'action == Action::"store.link"'
        texts.append(_policy("floor:ask", "permit", f"(({cart}) && !({earned})) || {linking}"))
        typed = 'action == Action::"order.place" || context.brings'
        texts.append(_policy("floor:ask-typed", "permit", typed))
    texts += [_policy(each.id, "forbid", _over_ceiling(each)) for each in ceilings]
    names = [text.partition('"')[2].partition('"')[0] for text in texts]
    return Compiled(PolicySet.from_str("\n".join(texts)), names)


def request(action: Action, usage: Usage, now: datetime) -> dict[str, Any]:
    """Say what is asked, and all that was found out before, as Cedar takes it."""
    seen = usage.seen
    counted = max(now, seen) if seen else now
    cost = action.cost
    prices = [item.unit_price for item in action.items]
    currencies = [money.currency for money in (*prices, *([cost] if cost else []))]
    context: dict[str, Any] = {
        "tool": action.tool.id,
        "added": action.host in usage.added,
        "clock": _us(now),
        "now": _us(counted),
        "wall": {zone: _wall(counted, zone) for zone in ("UTC", "Asia/Taipei", "America/New_York")},
        "n": len(action.items),
        "currencies": currencies,
        "amounts": len(currencies),
        "put": sum(item.unit_price.minor * item.quantity for item in action.items),
        "fields": [f"{use.field} {use.handling}" for use in action.fields],
        "names": [use.field for use in action.fields],
        "purpose": action.purpose or "",
        "brings": action.brings is not None,
        "here": str(Origin(Source.SHOP, action.host)) if action.host else "nowhere",
        **_origins(o for a in action.arguments for o in a.origins or (MODEL,)),
        "args": {each.name: _argument(each.value, each.origins) for each in action.arguments},
        "used": {name: _used(each, counted) for name, each in usage.used.items()},
        "spent": {u.ceiling.id: _spent(u) for u in usage.ceilings},
    }
    context |= {f"i{n}": _item(item) for n, item in enumerate(action.items)}
    if cost:
        context |= {"cost": cost.minor, "currency": cost.currency}
    if seen:
        context["seen"] = _us(seen)
    return {
        "principal": {"type": "Asker", "id": str(action.asker)},
        "action": {"type": "Action", "id": str(action.verb)},
        "resource": {"type": "Host", "id": action.host or ""},
        "context": context,
    }


def verdict(compiled_: Compiled, grants: Iterable[Grant], asked: dict[str, Any]) -> str:
    """Return `deny`, `ask`, `ask-typed` or `auto`, as Cedar sees it."""
    answer = is_authorized(asked, compiled_.policies, NO_ENTITIES)
    found = {compiled_.names[int(name[len("policy") :])] for name in answer.diagnostics.reasons}
    if not answer.allowed or answer.diagnostics.errors:
        return "deny"
    if not any(name.endswith(":may") for name in found):
        return "deny"
    modes = [each.mode for each in grants if f"{each.id}:covers" in found]
    modes += [Mode.ASK for name in found if name.endswith(":asks")]
    modes += [_MODES[name.partition(":")[2]] for name in found if name.startswith("floor:")]
    return str(max(modes, key=lambda mode: mode.strictness))


def ours(decision: Decision) -> str:
    """Say our own decision in the same words."""
    match decision:
        case Denied():
            return "deny"
        case Allowed():
            return "auto"
        case _:
            return str(decision.mode)


def _policy(name: str, effect: str, when: str) -> str:
    return f'@id("{name}")\n{effect} (principal, action, resource)\nwhen {{ {when} }};'


def _covers(grant: Grant) -> str:
    deny = grant.mode is Mode.DENY
    parts = [
        f"{_ids('Action', grant.verbs)}.contains(action)",
        f"{json.dumps(grant.tools)}.contains(context.tool)",
        f"{_ids('Asker', grant.askers)}.contains(principal)",
        _reaches(grant),
        _items(grant),
        _limits(grant.limits),
        _fields(grant),
        *(_where(each, deny=deny) for each in grant.where),
    ]
    if grant.quantity is not None:
        parts.append(_each(f"{{i}}.quantity <= {grant.quantity}"))
    if grant.until:
        parts.append(f"context.now < {_us(grant.until)}")
    if grant.window:
        parts.append(_window(grant))
    if grant.idle_days is not None:
        used = f'context.used["{grant.id}"]'
        idle = grant.idle_days * 24 * 60 * 60 * 10**6
        parts.append(f"context.used has {grant.id} && {used} has idle && {used}.idle <= {idle}")
    return " && ".join(f"({part})" for part in parts if part)


def _room(grant: Grant) -> str:
    counts = (
        ("count", grant.count),
        ("count_hour", grant.per_hour),
        ("count_day", grant.per_day),
    )
    used = f"context.used.{grant.id}"
    parts = [f"{used}.{name} < {bound}" for name, bound in counts if bound is not None]
    limits = grant.limits
    if limits:
        sums = (("day", limits.day), ("month", limits.month), ("total", limits.total))
        spent = [f"{used}.{name} + context.cost <= {b}" for name, b in sums if b is not None]
        if spent:
            parts.append(f"!(context has cost) || ({' && '.join(spent)})")
        if limits.open_cart is not None:
            fits = f"{used}.open_cart + context.put <= {limits.open_cart}"
            parts.append(f'action != Action::"cart.add" || {fits}')
    known = f"context.used has {grant.id}"
    if not parts:
        return "true"
    return f"{known} && " + " && ".join(f"({part})" for part in parts)


def _over_ceiling(ceiling: Ceiling) -> str:
    limits, spent = ceiling.limits, f"context.spent.{ceiling.id}"
    fits = [f"context.cost <= {limits.order}"] if limits.order is not None else []
    sums = (("day", limits.day), ("month", limits.month), ("total", limits.total))
    fits += [f"{spent}.{name} + context.cost <= {b}" for name, b in sums if b is not None]
    where = f"{_ids('Host', ceiling.hosts)}.contains(resource)" if ceiling.hosts else "true"
    mine = f'!(context has cost) || context.currency == "{limits.currency}"'
    inside = f"context has cost && {' && '.join(fits)}"
    return f'action == Action::"order.place" && {where} && ({mine}) && !({inside})'


def _reaches(grant: Grant) -> str:
    if not grant.hosts:
        return "true" if grant.mode is Mode.DENY else 'resource == Host::""'
    exact = [host for host in grant.hosts if host not in {ADDED, ANY}]
    ways = [f"{_ids('Host', exact)}.contains(resource)"] if exact else []
    ways += ["context.added"] if ADDED in grant.hosts else []
    ways += ["true"] if ANY in grant.hosts else []
    return f'resource != Host::"" && ({" || ".join(ways)})'


def _items(grant: Grant) -> str:
    if not grant.items:
        return ""
    each = " && ".join(map(_rule, grant.items))
    if grant.mode is Mode.DENY:
        ways = (
            f"context has i{n} && {each.replace('{i}', f'context.i{n}')}" for n in range(MAX_ITEMS)
        )
        return " || ".join(f"({way})" for way in ways)
    return f"context.n > 0 && {_each(each)}"


def _each(condition: str) -> str:
    """Say that a condition on `{i}` holds for every line."""
    lines = (
        f"(!(context has i{n}) || ({condition.replace('{i}', f'context.i{n}')}))"
        for n in range(MAX_ITEMS)
    )
    return " && ".join(lines)


def _rule(rule: ItemRule) -> str:
    cased = rule.attribute in CASED
    values = json.dumps(sorted({v if cased else v.casefold() for v in rule.values}))
    inside = f"{values}.contains({{i}}.{rule.attribute})"
    return f"{{i}} has {rule.attribute} && {'!' if rule.negated else ''}{inside}"


def _limits(limits: Limits | None) -> str:
    if limits is None:
        return ""
    parts = [f'context.amounts > 0 && ["{limits.currency}"].containsAll(context.currencies)']
    parts.append('action != Action::"order.place" || context has cost')
    if limits.item is not None:
        parts.append(_each(f"{{i}}.price <= {limits.item}"))
    if limits.order is not None:
        parts.append(f"!(context has cost) || context.cost <= {limits.order}")
    return " && ".join(f"({part})" for part in parts)


def _fields(grant: Grant) -> str:
    uses = json.dumps([f"{use.field} {use.handling}" for use in grant.fields])
    purpose = json.dumps(grant.purpose or "")
    if grant.mode is Mode.DENY:
        names = json.dumps([use.field for use in grant.fields])
        sees = f"{names}.containsAny(context.names)" if grant.fields else "true"
        meant = "true" if grant.purpose is None else f"context.purpose == {purpose}"
    else:
        sees, meant = f"{uses}.containsAll(context.fields)", f"context.purpose == {purpose}"
    return f"({sees}) && (context.fields.isEmpty() || {meant})"


def _where(condition: Where, *, deny: bool) -> str:
    named = f"context.args.{condition.name}"
    if isinstance(condition, AtMost):
        which = "least" if deny else "most"
        meets = f"{named} has {which} && {named}.{which} <= {condition.bound}"
    else:
        values = json.dumps([_tagged(value) for value in condition.values])
        way = "containsAny" if deny else "containsAll"
        meets = f"!{named}.values.isEmpty() && {values}.{way}({named}.values)"
    return f"context.args has {condition.name} && {meets}"


def _origin(rule: OriginRule) -> str:
    if rule.argument is None:
        return f"({_from(rule.sources, 'context')})"
    named = f"context.args.{rule.argument}"
    return f"(context.args has {rule.argument} && {_from(rule.sources, named)})"


def _from(sources: Iterable[Origin], where: str) -> str:
    names: list[str] = []
    for each in sources:
        if each == Origin(Source.SHOP):
            names.append("context.here")
        elif each == Origin(Source.VAULT):
            names += [json.dumps(f"vault({name})") for name in FIELDS]
        else:
            names.append(json.dumps(str(each)))
    return f"!{where}.origins.isEmpty() && [{', '.join(names)}].containsAll({where}.origins)"


def _window(grant: Grant) -> str:
    window = grant.window
    assert window is not None
    wall = f'context.wall["{window.zone}"]'
    today = f"{list(window.days)}.contains({wall}.day)"
    before = f"{list(window.days)}.contains({wall}.yesterday)"
    if window.start < window.end:
        return f"{today} && {wall}.minute >= {window.start} && {wall}.minute < {window.end}"
    late, early = f"{wall}.minute >= {window.start}", f"{wall}.minute < {window.end}"
    return f"({today} && {late}) || ({before} && {early})"


def _ids(kind: str, names: Iterable[str]) -> str:
    return f"[{', '.join(f'{kind}::{json.dumps(str(name))}' for name in names)}]"


def _item(item: Item) -> dict[str, Any]:
    texts = ("brand", "category", "colour", "offer", "seller", "size", "variant")
    known = {name: getattr(item, name) for name in texts if getattr(item, name) is not None}
    shown = {name: v if name in CASED else v.casefold() for name, v in known.items()}
    return {**shown, "quantity": item.quantity, "price": item.unit_price.minor}


def _argument(value: object, origins: tuple[Origin, ...]) -> dict[str, Any]:
    values: list[object] = list(value) if isinstance(value, tuple) else [value]
    numbers = [each for each in values if type(each) is int]
    found: dict[str, Any] = {"values": [_tagged(each) for each in values]}
    if numbers:
        found["least"] = min(numbers)
    if numbers and len(numbers) == len(values):
        found["most"] = max(numbers)
    return found | _origins(origins or (MODEL,))


def _tagged(value: object) -> str:
    return f"{type(value).__name__} {value}"


def _origins(origins: Iterable[Origin]) -> dict[str, Any]:
    return {"origins": sorted({str(each) for each in origins})}


def _used(used: Used, now: datetime) -> dict[str, int]:
    names = ("count", "count_hour", "count_day", "day", "month", "total", "open_cart")
    known = {name: getattr(used, name) for name in names}
    return known | ({"idle": _us(now) - _us(used.last)} if used.last else {})


def _spent(under: Under) -> dict[str, int]:
    return {"day": under.spent.day, "month": under.spent.month, "total": under.spent.total}


def _wall(now: datetime, zone: str) -> dict[str, int]:
    local = now.astimezone(ZoneInfo(zone))
    day = local.weekday()
    return {"day": day, "yesterday": (day + 6) % 7, "minute": local.hour * 60 + local.minute}


def _us(instant: datetime) -> int:
    """Return microseconds since 1970."""
    gone = instant - datetime(1970, 1, 1, tzinfo=UTC)
    return (gone.days * 86400 + gone.seconds) * 10**6 + gone.microseconds
