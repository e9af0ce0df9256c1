"""Totals side by side: what each offer costs in all, in the user's currency, and what is not known.

What is converted says so, and by which rate of whose. It is for looking: limits, quotes and orders
stay in the shop's own currency.
"""

from collections.abc import Iterator, Sequence

from manciple.agent.voice import Voice, data_of
from manciple.policies.money import Money
from manciple.tools.estimating import Totals
from manciple.tools.rates import Rates
from manciple.tools.totals import Ranked, ranked


def totals(found: Sequence[Totals], voice: Voice, currency: str, rates: Rates) -> None:
    """Show them ranked by total and then by arrival, and say what is missing in which."""
    rows = ranked((each for one in found for each in one.estimates), currency, rates)
    if not rows and not voice.as_json:
        voice.say("nothing there meets every condition and is in stock")
        voice.say(*_left_out(found))
        return
    parts = ("offer", "what the shop calls it", "goods", "shipping", "tax", "total")
    heads = (*parts, f"in {currency}", "comes in", "shop")
    data = {"currency": currency, "totals": [_data(each) for each in rows]}
    data["left_out"] = [
        {"offer": each.offer.ref.handle, "why": each.why} for one in found for each in one.left_out
    ]
    voice.table(data, heads, [_row(each) for each in rows], ours=(3, 4, 7))
    if not voice.as_json:
        voice.say(*_by_which_rate(rows, rates), *_unsaid(rows), *_coupons(rows), *_left_out(found))
        for each in sorted(_without_rate(rows)):
            voice.say(f"no rate is known for {each}, so it is not compared")
            voice.hint(f"manciple config rate set {each} {currency} RATE")


def _row(each: Ranked) -> tuple[str, ...]:
    found, total = each.estimate, each.estimate.total
    goods = str(found.goods)
    if found.discount is not None:
        goods = f"{goods} - {found.discount}"
    if found.fees is not None:
        goods = f"{goods} + {found.fees}"
    tax = "unknown" if found.tax is None else str(found.tax)
    return (
        found.offer.ref.handle,
        f"“{found.offer.title.replace('“', chr(34)).replace('”', chr(34))}”",
        goods,
        "unknown" if found.shipping is None else str(found.shipping),
        f"{tax} included" if found.tax is not None and found.tax_included else tax,
        f"{total}" if found.whole else f"{total} +",
        _at_home(each),
        str(found.days) if found.days else "unknown",
        found.offer.ref.host,
    )


def _at_home(each: Ranked) -> str:
    if each.at_home is None:
        return "?"
    return f"≈ {each.at_home}" if each.converted else str(each.at_home)


def _by_which_rate(rows: Sequence[Ranked], rates: Rates) -> Iterator[str]:
    pairs = {
        (each.estimate.total.currency, each.at_home.currency)
        for each in rows
        if each.converted and each.at_home
    }
    for one, other in sorted(pairs):
        if rate := rates.between(one, other):
            yield (
                f"≈ is converted at {rate}, set by {rate.source} on {rate.at:%Y-%m-%d}:"
                " no limit is held against it"
            )


def _unsaid(rows: Sequence[Ranked]) -> Iterator[str]:
    """Say once for each shop what its totals lack, and what they were asked for."""
    said: set[str] = set()
    for each in rows:
        found, host = each.estimate, each.estimate.offer.ref.host
        if found.unknown:
            said.add(f"{host} does not say: {', '.join(found.unknown)}")
        if found.posted:
            said.add(f"{host} was asked for no total: that is what it says to everybody")
        elif not found.addressed:
            said.add(f"{host} was not told where it goes: shipping and tax may be others")
    yield from sorted(said)


def _coupons(rows: Sequence[Ranked]) -> Iterator[str]:
    taken = {(e.estimate.offer.ref.host, code) for e in rows for code in e.estimate.coupons}
    for host, code in sorted(taken):
        yield f"{host} takes the coupon {code}"
    refused = {(e.estimate.offer.ref.host, code) for e in rows for code in e.estimate.refused}
    for host, code in sorted(refused - taken):
        yield f"{host} does not take the coupon {code}"


def _left_out(found: Sequence[Totals]) -> Iterator[str]:
    for one in found:
        for each in one.left_out:
            if each.why == "sold_out":
                yield f"{each.offer.ref.handle} has sold out meanwhile"
            elif each.why == "changed":
                yield f"{each.offer.ref.handle} is another now at {one.store}: look for it again"
            else:
                yield f"{one.store} gives no total for {each.offer.ref.handle}"


def _without_rate(rows: Sequence[Ranked]) -> set[str]:
    return {each.estimate.total.currency for each in rows if each.at_home is None}


def _data(each: Ranked) -> dict[str, object]:
    found = each.estimate
    return {
        "handle": found.offer.ref.handle,
        **data_of(found),
        "unknown": list(found.unknown),
        "at_home": _money(each.at_home),
        "converted": each.converted,
    }


def _money(amount: Money | None) -> object:
    return data_of(amount) if amount else None
