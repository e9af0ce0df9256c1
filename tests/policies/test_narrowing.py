"""Narrowing: what needs no passphrase allows nothing more. z3 looks for a request that it would.

The model speaks of an arbitrary request: symbolic numbers, places, times and sets. It is tied to
the evaluator that the product uses: on the same random points both give the same verdict.
"""

# pyright: basic, reportAttributeAccessIssue=false, reportArgumentType=false, reportCallIssue=false
# pyright: reportOperatorIssue=false, reportReturnType=false, reportIndexIssue=false
# (z3 has no types of its own)

from collections import Counter
from dataclasses import replace
from datetime import datetime, timedelta
from random import Random
from typing import Any

import pytest
import z3

from manciple.policies.actions import MODEL, USER, Action, Argument, Origin, Source, Verb
from manciple.policies.ceilings import Ceiling
from manciple.policies.conditions import AtMost, OneOf, OriginRule
from manciple.policies.decision import Decision, Denied, Usage, decide
from manciple.policies.facts import line_of
from manciple.policies.grant_text import parse
from manciple.policies.grants import ADDED, ANY, Grant, Mode, Used
from manciple.policies.item_rules import ItemRule
from manciple.policies.narrowing import lower, narrower
from manciple.policies.windows import MINUTES, Window, wall
from tests import soak
from tests.chance import (
    ASKERS,
    BRANDS,
    CATEGORIES,
    CURRENCIES,
    FIELD_USES,
    HOSTS,
    ORIGINS,
    SIZES,
    TOOLS,
    VALUES,
    VARIANTS,
    VERBS,
    action_by_chance,
    ceiling_by_chance,
    grant_by_chance,
    near,
    usage_by_chance,
)
from tests.fakes import CARTS, NOW, ORDERS
from tests.policies.cedar import ours

B = "tool=cart verb=cart.add asker=agent hosts a.example"
WIDER = [
    (f"{CARTS} mode ask", f"{CARTS} mode auto"),
    (f"{B} mode auto", f"{B},b.example mode auto"),
    (f"{B} mode auto", f"{B},added mode auto"),
    (f"{B} count qty<=1 mode auto", f"{B} count qty<=2 mode auto"),
    (f"{B} count qty<=1 mode auto", f"{B} mode auto"),
    (f"{B} count rate<=1/h mode auto", f"{B} count rate<=1/d mode auto"),
    (f"{B} money USD item<=3 mode auto", f"{B} money USD item<=4 mode auto"),
    (f"{B} money USD item<=3 mode auto", f"{B} money TWD item<=3 mode auto"),
    (f"{B} money USD item<=3 open-cart<=3 mode auto", f"{B} money USD item<=3 mode auto"),
    (f"{B} items brand in {{Nike}} mode auto", f"{B} items brand in {{Nike, Puma}} mode auto"),
    (f"{B} items brand not in {{Nike}} mode auto", f"{B} items size not in {{Nike}} mode auto"),
    (f"{B} items brand not in {{a, b}} mode auto", f"{B} items brand not in {{a}} mode auto"),
    (f"{B} where arguments.q<=3 mode auto", f"{B} where arguments.q<=4 mode auto"),
    (f"{B} where arguments.q<=3 mode auto", f"{B} where arguments.q in {{true}} mode auto"),
    (f"{B} where arguments.q in {{1}} mode auto", f'{B} where arguments.q in {{"1"}} mode auto'),
    (f"{B} origin items from user mode auto", f"{B} origin items from user|model mode auto"),
    (
        f"{B} origin items from user|shop mode auto",
        f"{B} origin items from shop(b.example) mode auto",
    ),
    (f"{B} window Mon 08-12 UTC mode auto", f"{B} window Mon 08-13 UTC mode auto"),
    (f"{B} window Mon 22-06 UTC mode auto", f"{B} window Tue 05-07 UTC mode auto"),
    (f"{B} window Mon 08-12 UTC mode auto", f"{B} window Mon 08-12 Asia/Taipei mode auto"),
    (f"{B} until 2027-01-31 mode auto", f"{B} until 2027-02-01 mode auto"),
    (f"{B} idle<=3d mode auto", f"{B} idle<=4d mode auto"),
    (
        f"{B} fields fit.top as handle purpose fit mode auto",
        f"{B} fields fit.top as plain purpose fit mode auto",
    ),
    (
        f"{B} fields fit.top as plain purpose fit mode auto",
        f"{B} fields fit.top as plain purpose plan mode auto",
    ),
    (f"{B} mode deny", f"{B} items brand in {{Nike}} mode deny"),
    (f"{B} mode deny", f"{B} mode ask"),
    (f"{ORDERS} money USD order<=3 mode ask-typed", f"{ORDERS} money USD day<=3 mode ask-typed"),
]


@pytest.mark.parametrize(("old", "new"), WIDER)
def test_what_is_wider_in_one_part_is_not_narrower(old: str, new: str) -> None:
    assert not narrower(parse(new), parse(old))
    assert narrower(parse(old), parse(old))


NARROWED = [
    (f"{B} mode auto", f"{B} items brand in {{Nike}} count qty<=1 rate<=1/h idle<=3d mode ask"),
    (f"{B} items brand not in {{a}} mode auto", f"{B} items brand in {{b}} mode auto"),
    (f"{B} items brand in {{A, b}} mode auto", f"{B} items brand in {{a}} mode auto"),
    (f"{B} where arguments.q<=3 mode auto", f"{B} where arguments.q in {{1, 2}} mode auto"),
    (f"{B} window Mon 22-06 UTC mode auto", f"{B} window Tue 04-06 UTC mode auto"),
    (
        f"{B} origin items from vault|user mode auto",
        f"{B} origin items from vault(fit.top) mode auto",
    ),
    (f"{B} origin items from user mode auto", f"{B} mode ask"),
]


@pytest.mark.parametrize(("old", "new"), NARROWED)
def test_what_only_takes_away_is_narrower(old: str, new: str) -> None:
    assert narrower(parse(new), parse(old))
    assert not narrower(parse(old), parse(new))


def narrowed(chance: Random, grant: Grant) -> Grant:
    """Take something away, or not quite: half of these are narrower, and some look so."""
    other = grant_by_chance(chance, grant.id, grant.mode)
    names = (
        "limits",
        "quantity",
        "count",
        "per_hour",
        "per_day",
        "window",
        "where",
        "origins",
        "until",
        "idle_days",
        "items",
        "fields",
    )
    drawn = {name: getattr(other, name) for name in chance.sample(names, 2)}
    if drawn.get("limits", grant) is None:  # orders need a limit
        del drawn["limits"]
    changed = replace(grant, **drawn)
    limits = changed.limits
    if limits and limits.item and chance.random() < 0.5:
        changed = replace(
            changed, limits=replace(limits, item=limits.item + chance.choice((-1, 1)))
        )
    if grant.items and chance.random() < 0.4:
        changed = replace(changed, items=(*grant.items, *changed.items))
    return changed


def test_a_narrower_grant_never_allows_more_on_any_random_request() -> None:
    """B20: for the decision, its mode, and every set of other grants that allow as much."""
    chance, found = Random(20), 0
    for _ in range(3000):
        aim = action_by_chance(chance)
        old = near(chance, grant_by_chance(chance, "g1"), aim)
        new = narrowed(chance, old)
        if new == old or not narrower(new, old):
            continue
        found += 1
        others = [near(chance, grant_by_chance(chance, "g2"), aim)]
        usage = usage_by_chance(chance, [old, *others])
        alone = [rank_of(decide(aim, [each], usage, NOW)) for each in (new, old)]
        assert alone[0] >= alone[1], (aim, old, new, usage)
        runs = [isinstance(decide(aim, [each, *others], usage, NOW), Denied) for each in (new, old)]
        assert runs[0] >= runs[1], (aim, old, new, usage)
    assert found > 150


def rank_of(decision: Decision) -> int:
    return ["auto", "ask", "ask-typed", "deny"].index(ours(decision))


# z3: the same, for every request there is.


def test_narrowing_never_allows_more_whatever_is_asked() -> None:
    """B20: proved for each of many pairs that `narrower` lets through, over symbolic requests."""
    chance, proved = Random(21), 0
    while proved < 60:
        old = grant_by_chance(chance, "g1")
        new = narrowed(chance, old)
        if new == old or not narrower(new, old):
            continue
        point = Point(["g1"], [])
        prove(point, rank(point, [new], []) >= rank(point, [old], []))
        proved += 1


def test_a_prohibition_or_a_ceiling_more_never_allows_more_whatever_is_asked() -> None:
    """B05, B20."""
    chance = Random(22)
    for _ in range(25):
        grants = [grant_by_chance(chance, f"g{n}") for n in range(2)]
        ceilings = [ceiling_by_chance(chance, "k1")]
        deny = grant_by_chance(chance, "g9", Mode.DENY)
        point = Point(["g0", "g1", "g9"], ["k1", "k2"])
        before = rank(point, grants, ceilings)
        prove(point, rank(point, [*grants, deny], ceilings) >= before)
        prove(point, rank(point, grants, [*ceilings, ceiling_by_chance(chance, "k2")]) >= before)
        lowered = replace(ceilings[0], limits=replace(ceilings[0].limits, month=3))
        if lower(lowered, ceilings[0]):
            prove(point, rank(point, grants, [lowered]) >= before)


def test_the_model_finds_what_widening_allows() -> None:
    """The proof is able to fail: of a wider grant z3 names a request that it allows more."""
    for old, new in WIDER[2:10]:
        point = Point(["g1"], [])
        wide, narrow = (replace(parse(text), id="g1") for text in (new, old))
        solver = z3.Solver()
        solver.add(*point.bounds, rank(point, [wide], []) < rank(point, [narrow], []))
        assert solver.check() == z3.sat, (old, new)


def test_the_model_says_what_the_evaluator_says() -> None:
    """It cannot drift: on the same points both give the same verdict."""
    verdicts = both_say(Random(23), 150)
    assert min(verdicts[n] for n in range(4)) > 1, verdicts


@pytest.mark.soak
def test_the_model_says_what_the_evaluator_says_often() -> None:
    count = soak.tries(3000)
    verdicts = both_say(soak.chance("model"), count)
    soak.counted("model: the same verdict", verdicts.total(), count)


def both_say(chance: Random, points: int) -> Counter[int]:
    """Hold model and evaluator to the same verdict; returns how often each was given."""
    verdicts = Counter[int]()
    for _ in range(points):
        aim = action_by_chance(chance)
        aim = replace(aim, brings=None, arguments=tuple(a for a in aim.arguments if plain(a)))
        grants = [near(chance, grant_by_chance(chance, f"g{n}"), aim) for n in range(2)]
        usage = replace(usage_by_chance(chance, grants), seen=None)
        ceilings = [under.ceiling for under in usage.ceilings]
        point = Point([g.id for g in grants], [c.id for c in ceilings])
        values = point.values(aim, usage, NOW)
        said = z3.simplify(z3.substitute(rank(point, grants, ceilings), *values))
        assert z3.is_int_value(said), said
        assert said.as_long() == rank_of(decide(aim, grants, usage, NOW)), (aim, grants, usage)
        verdicts[said.as_long()] += 1
        assert all(z3.is_true(z3.simplify(z3.substitute(each, *values))) for each in point.bounds)
    return verdicts


def plain(argument: Argument) -> bool:
    return not isinstance(argument.value, tuple)


def prove(point: "Point", claim: z3.BoolRef) -> None:
    solver = z3.Solver()
    solver.add(*point.bounds, z3.Not(claim))
    assert solver.check() == z3.unsat, solver.model()


TEXTS = tuple(
    sorted(
        {*(b.casefold() for b in BRANDS), *(s.casefold() for s in SIZES), *VARIANTS, *CATEGORIES}
    )
)
ZONES = ("UTC", "Asia/Taipei", "America/New_York")
SUMS = ("count", "count_hour", "count_day", "day", "month", "total", "open_cart", "idle")
Sym = Any
"""z3's own types are not typed."""


class Point:
    """A request of symbols. Texts are numbers: their place in a list, -1 where unknown."""

    def __init__(self, grants: list[str], ceilings: list[str]) -> None:
        self.verb, self.tool, self.asker, self.host, self.purpose = z3.Ints(
            "verb tool asker host purpose"
        )
        self.added, self.has_cost = z3.Bools("added has_cost")
        self.put = z3.Int("put")  # what the lines are worth: a product would be slow to prove with
        self.cost, self.cost_currency, self.n, self.now = z3.Ints("cost cost_currency n now")
        self.uses = [z3.Bool(f"use {use}") for use in FIELD_USES]
        self.lines = [
            {name: z3.Int(f"{name} {n}") for name in (*ATTRIBUTES, "price", "currency", "quantity")}
            for n in (0, 1)
        ]
        self.args = {
            name: (z3.Bool(f"has {name}"), z3.Bool(f"{name} is whole"), z3.Int(f"{name} value"))
            for name in ARGUMENTS
        }
        self.origins = {
            name: [z3.Bool(f"{name} from {origin}") for origin in ORIGINS] for name in ARGUMENTS
        }
        self.week = {zone: z3.Int(f"week {zone}") for zone in ZONES}
        self.used = {g: {name: z3.Int(f"{name} {g}") for name in SUMS} for g in grants}
        self.known = {g: z3.Bool(f"last {g}") for g in grants}
        self.spent = {
            k: {name: z3.Int(f"{name} {k}") for name in ("day", "month", "total")} for k in ceilings
        }

    @property
    def bounds(self) -> list[Sym]:
        """What every request keeps to."""
        sums = [
            each for some in (*self.used.values(), *self.spent.values()) for each in some.values()
        ]
        amounts = [line[name] for line in self.lines for name in ("price", "quantity")]
        signed = [self.used[g]["idle"] for g in self.used]
        counted = [each for each in sums if not any(each is other for other in signed)]
        return [
            *(each >= 0 for each in (*counted, *amounts, self.cost)),
            *(z3.And(each >= 0, each < 7 * MINUTES) for each in self.week.values()),
            z3.And(self.n >= 0, self.n <= 2),
        ]

    def values(self, action: Action, usage: Usage, now: datetime) -> list[tuple[Sym, Sym]]:
        """Return what stands for one real request."""
        cost = action.cost
        args = {each.name: each for each in action.arguments}
        found: list[tuple[Sym, Any]] = [
            (self.verb, VERBS.index(action.verb)),
            (self.tool, TOOLS.index(action.tool.id)),
            (self.asker, ASKERS.index(action.asker)),
            (self.host, HOSTS.index(action.host) if action.host else -1),
            (self.purpose, PURPOSES.index(action.purpose)),
            (self.added, action.host in usage.added),
            (self.has_cost, cost is not None),
            (self.cost, cost.minor if cost else 0),
            (self.cost_currency, CURRENCIES.index(cost.currency) if cost else 0),
            (self.n, len(action.items)),
            (self.put, sum(i.unit_price.minor * i.quantity for i in action.items)),
            (self.now, micros(now)),
            *(
                (use, each in action.fields)
                for use, each in zip(self.uses, FIELD_USES, strict=True)
            ),
        ]
        for at, symbols in enumerate(self.lines):
            item = action.items[at] if at < len(action.items) else None
            line = line_of(item) if item else {}
            found += [(symbols[name], code(line.get(name))) for name in ATTRIBUTES]
            found.append((symbols["price"], item.unit_price.minor if item else 0))
            currency = CURRENCIES.index(item.unit_price.currency) if item else 0
            found += [
                (symbols["currency"], currency),
                (symbols["quantity"], item.quantity if item else 0),
            ]
        for name in ARGUMENTS:
            has, whole, value = self.args[name]
            argument = args.get(name)
            given = argument.value if argument else None
            number = given if type(given) is int else OTHERS.index(given) if given in OTHERS else -1
            found += [(has, argument is not None), (whole, type(given) is int), (value, number)]
            origins = (argument.origins or (MODEL,)) if argument else ()
            pairs = zip(self.origins[name], ORIGINS, strict=True)
            found += [(flag, origin in origins) for flag, origin in pairs]
        for zone, minute in self.week.items():
            day, since = wall(now, zone)
            found.append((minute, day * MINUTES + since))
        for grant, symbols in self.used.items():
            used = usage.used.get(grant, Used())
            found += [(symbols[name], getattr(used, name)) for name in SUMS[:-1]]
            idle = micros(now) - micros(used.last) if used.last else 0
            found += [(self.known[grant], used.last is not None), (symbols["idle"], idle)]
        for under in usage.ceilings:
            for name, symbol in self.spent[under.ceiling.id].items():
                found.append((symbol, getattr(under.spent, name)))
        return [(s, z3.BoolVal(v) if isinstance(v, bool) else z3.IntVal(v)) for s, v in found]


YES, NO = (z3.BoolVal(each) for each in (True, False))
ATTRIBUTES = ("brand", "size", "variant", "category")
ARGUMENTS = ("offer", "quantity")
PURPOSES = (None, "deliver", "fit")
OTHERS = tuple(value for value in VALUES if type(value) is not int)


def code(text: str | None) -> int:
    return -1 if text is None else TEXTS.index(text)


def micros(instant: datetime) -> int:
    return (instant - NOW) // timedelta(microseconds=1)


def rank(
    p: Point, grants: list[Grant], ceilings: list[Ceiling], restraints: list[Grant] | None = None
) -> Sym:
    """Say how strict the answer is, 0 for auto to 3 for denied, as `decide` would."""
    held = [(covers(p, grant), grant) for grant in restraints or ()]
    cover = [covers(p, grant) for grant in grants]
    allowing = [at for at, grant in enumerate(grants) if grant.mode is not Mode.DENY]
    denied = [c for c, grant in zip(cover, grants, strict=True) if grant.mode is Mode.DENY]
    roomy = [z3.And(cover[at], room(p, grants[at])) for at in allowing]
    over = [over_ceiling(p, ceiling) for ceiling in ceilings]
    modes = [z3.If(cover[at], mode(p, grants[at]), 0) for at in allowing]
    denied += [c for c, grant in held if grant.mode is Mode.DENY]
    modes += [z3.If(c, mode(p, grant), 0) for c, grant in held if grant.mode is not Mode.DENY]
    floor = z3.If(p.verb == VERBS.index(Verb.ORDER_PLACE), 2, z3.If(unearned(p), 1, 0))
    strictest = floor
    for each in modes:
        strictest = z3.If(each > strictest, each, strictest)
    return z3.If(z3.Or(z3.Or(denied), z3.Not(z3.Or(roomy)), z3.Or(over)), 3, strictest)


def unearned(p: Point) -> Sym:
    here = OriginRule(None, tuple(sorted((USER, Origin(Source.VAULT), Origin(Source.SHOP)))))
    return z3.And(p.verb == VERBS.index(Verb.CART_ADD), z3.Not(earned(p, here)))


def mode(p: Point, grant: Grant) -> Sym:
    if grant.mode is not Mode.AUTO:
        return z3.IntVal(grant.mode.strictness)
    return z3.If(z3.And([earned(p, rule) for rule in grant.origins]), 0, 1)


def earned(p: Point, rule: OriginRule) -> Sym:
    names = ARGUMENTS if rule.argument is None else (rule.argument,)
    flags = [pair for name in names for pair in zip(p.origins[name], ORIGINS, strict=True)]
    fits: list[Sym] = []
    for flag, origin in flags:
        alone = origin.source is Source.VAULT and Origin(Source.VAULT) in rule.sources
        here = NO
        if origin.source is Source.SHOP and Origin(Source.SHOP) in rule.sources:
            here = p.host == HOSTS.index(origin.of)
        fits.append(z3.Implies(flag, z3.Or(alone or origin in rule.sources, here)))
    return z3.And(z3.Or([flag for flag, _ in flags]), *fits)


def over_ceiling(p: Point, ceiling: Ceiling) -> Sym:
    limits, spent = ceiling.limits, p.spent[ceiling.id]
    hosts = z3.Or([p.host == HOSTS.index(h) for h in ceiling.hosts]) if ceiling.hosts else True
    mine = z3.Or(z3.Not(p.has_cost), p.cost_currency == CURRENCIES.index(limits.currency))
    sums = ((z3.IntVal(0), limits.order), *((spent[n], getattr(limits, n)) for n in spent))
    fits = [total + p.cost <= bound for total, bound in sums if bound is not None]
    buys = p.verb == VERBS.index(Verb.ORDER_PLACE)
    return z3.And(buys, hosts, mine, z3.Not(z3.And(p.has_cost, *fits)))


def covers(p: Point, grant: Grant) -> Sym:
    deny = grant.mode is Mode.DENY
    parts = [
        z3.Or([p.verb == VERBS.index(verb) for verb in grant.verbs]),
        z3.Or([p.tool == TOOLS.index(tool) for tool in grant.tools]),
        z3.Or([p.asker == ASKERS.index(asker) for asker in grant.askers]),
        reaches(p, grant),
        *(holds(p, condition) for condition in grant.where),
        fields(p, grant),
    ]
    here = [p.n > at for at in (0, 1)]
    if grant.items:
        each = [z3.And([item_rule(line, rule) for rule in grant.items]) for line in p.lines]
        some_ = z3.Or([z3.And(h, e) for h, e in zip(here, each, strict=True)])
        every = z3.And(p.n > 0, *(z3.Implies(h, e) for h, e in zip(here, each, strict=True)))
        parts.append(some_ if deny else every)
    if limits := grant.limits:
        ours_ = CURRENCIES.index(limits.currency)
        pairs = [(h, line["currency"]) for h, line in zip(here, p.lines, strict=True)]
        amounts = [*pairs, (p.has_cost, p.cost_currency)]
        parts += [z3.Or([h for h, _ in amounts]), *(z3.Implies(h, c == ours_) for h, c in amounts)]
        parts.append(z3.Or(p.verb != VERBS.index(Verb.ORDER_PLACE), p.has_cost))
        if limits.item is not None:
            priced = zip(here, p.lines, strict=True)
            parts += [z3.Implies(h, line["price"] <= limits.item) for h, line in priced]
        if limits.order is not None:
            parts.append(z3.Implies(p.has_cost, p.cost <= limits.order))
    if grant.quantity is not None:
        counted = zip(here, p.lines, strict=True)
        parts += [z3.Implies(h, line["quantity"] <= grant.quantity) for h, line in counted]
    if grant.until:
        parts.append(p.now < micros(grant.until))
    if grant.window:
        parts.append(opens(p.week[grant.window.zone], grant.window))
    if grant.idle_days is not None:
        idle = p.used[grant.id]["idle"] <= grant.idle_days * 24 * 60 * 60 * 10**6
        parts.append(z3.And(p.known[grant.id], idle))
    return z3.And(parts)


def reaches(p: Point, grant: Grant) -> Sym:
    if not grant.hosts:
        return YES if grant.mode is Mode.DENY else p.host == -1
    exact = [p.host == HOSTS.index(host) for host in grant.hosts if host in HOSTS]
    more = [*([p.added] if ADDED in grant.hosts else []), ANY in grant.hosts]
    return z3.And(p.host >= 0, z3.Or(*exact, *more))


def fields(p: Point, grant: Grant) -> Sym:
    pairs = list(zip(p.uses, FIELD_USES, strict=True))
    if grant.mode is Mode.DENY:
        named = {use.field for use in grant.fields}
        sees = z3.Or([flag for flag, use in pairs if use.field in named]) if named else True
        meant = True if grant.purpose is None else p.purpose == PURPOSES.index(grant.purpose)
    else:
        sees = z3.And([z3.Implies(flag, use in grant.fields) for flag, use in pairs])
        meant = p.purpose == PURPOSES.index(grant.purpose)
    return z3.And(sees, z3.Implies(z3.Or(p.uses), meant))


def item_rule(line: dict[str, Sym], rule: ItemRule) -> Sym:
    value = line[rule.attribute]
    inside = z3.Or([value == code(text) for text in rule.known])
    return z3.And(value != -1, z3.Not(inside) if rule.negated else inside)


def holds(p: Point, condition: OneOf | AtMost) -> Sym:
    has, whole, value = p.args[condition.name]
    if isinstance(condition, AtMost):
        return z3.And(has, whole, value <= condition.bound)
    ways = [
        z3.And(whole, value == each)
        if type(each) is int
        else z3.And(z3.Not(whole), value == OTHERS.index(each))
        for each in condition.values
    ]
    return z3.And(has, z3.Or(ways))


def opens(week: Sym, window: Window) -> Sym:
    length = (window.end - window.start) % MINUTES or MINUTES
    starts = [day * MINUTES + window.start for day in window.days]
    weeks = [(start - ago, start - ago + length) for start in starts for ago in (0, 7 * MINUTES)]
    return z3.Or([z3.And(week >= start, week < end) for start, end in weeks])


def room(p: Point, grant: Grant) -> Sym:
    used, limits = p.used[grant.id], grant.limits
    counts = (("count", grant.count), ("count_hour", grant.per_hour), ("count_day", grant.per_day))
    parts = [used[name] < bound for name, bound in counts if bound is not None]
    if limits:
        sums = ((name, getattr(limits, name)) for name in ("day", "month", "total"))
        parts += [z3.Implies(p.has_cost, used[n] + p.cost <= b) for n, b in sums if b is not None]
        if limits.open_cart is not None:
            fits = used["open_cart"] + p.put <= limits.open_cart
            parts.append(z3.Or(p.verb != VERBS.index(Verb.CART_ADD), fits))
    return z3.And([YES, *parts])
