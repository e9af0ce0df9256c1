"""Is one grant narrower than another? Pure, and conservative: in doubt it is not.

Narrower is what never covers or leaves room for an action that the other would not, and never asks
less for what it covers. So it needs no passphrase: what it covers no longer, and was asked for, is
still asked for (`Held.restraint`). Of prohibitions, only the same counts as narrower.
"""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import datetime

from manciple.policies.actions import Origin, Source
from manciple.policies.ceilings import Ceiling
from manciple.policies.conditions import AtMost, OneOf, OriginRule, Where
from manciple.policies.grants import ANY, Grant, Limits, Mode
from manciple.policies.item_rules import ItemRule
from manciple.policies.windows import within


def narrower(new: Grant, old: Grant) -> bool:
    """Does `new` allow nothing that `old` would not, and ask for all that `old` asks for?

    The same is narrower too. Id and version are not looked at.
    """
    if Mode.DENY in {new.mode, old.mode}:
        return replace(new, id=old.id, version=old.version) == old
    named = all(
        set(more) <= set(most)
        for more, most in (
            (new.tools, old.tools),
            (new.verbs, old.verbs),
            (new.askers, old.askers),
            (new.fields, old.fields),
        )
    )
    counted = all(
        _at_most(less, most)
        for less, most in (
            (new.quantity, old.quantity),
            (new.count, old.count),
            (new.per_hour, old.per_hour),
            (new.per_day, old.per_day),
            (new.idle_days, old.idle_days),
        )
    )
    return (
        named
        and counted
        and new.mode.strictness >= old.mode.strictness
        and _hosts_within(new.hosts, old.hosts)
        and (not new.fields or new.purpose == old.purpose)
        and _limits_within(new.limits, old.limits)
        and _ends_before(new.until, old.until)
        and (old.window is None or (new.window is not None and within(new.window, old.window)))
        and _each_implied(old.items, new.items)
        and _each_implied(old.where, new.where)
        # What asks anyway needs no floor for auto.
        and (new.mode is not Mode.AUTO or _each_implied(old.origins, new.origins))
    )


def lower(new: Ceiling, old: Ceiling) -> bool:
    """Does ceiling `new` let nothing through that `old` would not?"""
    wider_reach = not new.hosts or (bool(old.hosts) and set(old.hosts) <= set(new.hosts))
    return wider_reach and _limits_within(new.limits, old.limits)


def _at_most(new: int | None, old: int | None) -> bool:
    return old is None or (new is not None and new <= old)


def _ends_before(new: datetime | None, old: datetime | None) -> bool:
    return old is None or (new is not None and new <= old)


def _hosts_within(new: Sequence[str], old: Sequence[str]) -> bool:
    if not new or not old:  # no hosts: only what stays here, which no host covers
        return not new and not old
    return ANY in old or (ANY not in new and set(new) <= set(old))


def _limits_within(new: Limits | None, old: Limits | None) -> bool:
    if new is None or old is None:
        return old is None
    pairs = (
        (new.item, old.item),
        (new.order, old.order),
        (new.day, old.day),
        (new.month, old.month),
        (new.total, old.total),
        (new.open_cart, old.open_cart),
    )
    return new.currency == old.currency and all(_at_most(less, most) for less, most in pairs)


def _each_implied(
    old: Iterable[ItemRule | Where | OriginRule], new: Sequence[ItemRule | Where | OriginRule]
) -> bool:
    """Follows each condition of the old grant from one of the new?"""
    return all(any(_implies(ours, theirs) for ours in new) for theirs in old)


def _implies(new: ItemRule | Where | OriginRule, old: ItemRule | Where | OriginRule) -> bool:
    match new, old:
        case ItemRule(), ItemRule():
            return _rule_implies(new, old)
        case OneOf(), OneOf():
            return new.name == old.name and all(map(old.holds, new.values))
        case ((AtMost() | OneOf()), AtMost()):
            least = (new.bound,) if isinstance(new, AtMost) else new.values
            return new.name == old.name and all(map(old.holds, least))
        case OriginRule(), OriginRule():
            # `vault` alone is every field; `shop` alone is one host, which a named one may not be.
            vault = Origin(Source.VAULT) in old.sources
            known = (
                each in old.sources or (vault and each.source is Source.VAULT)
                for each in new.sources
            )
            return new.argument == old.argument and all(known)
        case _:
            return False


def _rule_implies(new: ItemRule, old: ItemRule) -> bool:
    if new.attribute != old.attribute:
        return False
    ours, theirs = new.known, old.known
    if old.negated:
        return ours >= theirs if new.negated else not ours & theirs
    return not new.negated and ours <= theirs
