"""The desk for exchange rates: what the user says one currency is in another."""

from manciple.agent.app import App
from manciple.agent.voice import Voice
from manciple.policies.errors import NotFound
from manciple.tools.book import Book
from manciple.tools.rates import Rate, Rates

DONE = 0
_KEPT = "rates"


def rates_of(book: Book) -> Rates:
    """Return the rates that are kept."""
    kept = book.setting(_KEPT) or ""
    return Rates.of(Rate.kept(line) for line in kept.splitlines())


def rate_set(app: App, voice: Voice, base: str, into: str, value: str) -> int:
    """Keep a rate; one for the same two currencies gives way. Raises `Misused`."""
    rate = Rate.of(base.upper(), into.upper(), value, app.clock())
    others = [each for each in rates_of(app.book).every if each.name != rate.name]
    _keep(app.book, [*others, rate])
    voice.answer(_data(rate), f"{rate}: totals are compared by it, and no limit is held against it")
    return DONE


def rate_list(app: App, voice: Voice) -> int:
    """List the rates."""
    rates = rates_of(app.book).every
    data = {"rates": [_data(each) for each in rates]}
    if not rates and not voice.as_json:
        voice.answer(data, "no rate is set: totals in other currencies are not compared")
        voice.next(f"manciple config rate set EUR {app.currency} RATE")
        return DONE
    rows = [(str(each), each.source, f"{each.at:%Y-%m-%d}") for each in rates]
    voice.table(data, ("rate", "set by", "on"), rows, ours=(1,))
    return DONE


def rate_drop(app: App, voice: Voice, base: str, into: str) -> int:
    """Forget a rate. Raises `NotFound`."""
    rates = rates_of(app.book)
    gone = rates.between(base.upper(), into.upper())
    if gone is None:
        raise NotFound("no rate is set for these two", hint="manciple config rate list")
    _keep(app.book, [each for each in rates.every if each != gone])
    voice.answer(_data(gone), f"{gone} is forgotten")
    return DONE


def _keep(book: Book, rates: list[Rate]) -> None:
    book.keep_setting(_KEPT, "\n".join(each.text for each in rates))


def _data(rate: Rate) -> dict[str, str]:
    return {
        "base": rate.base,
        "into": rate.into,
        "rate": f"{rate.value:f}",
        "at": rate.at.isoformat(),
        "source": rate.source,
    }
