"""The desk for the budget: ceilings over everything, listed, set, lowered and taken away."""

from dataclasses import dataclass, replace

from manciple.agent import presence, signing
from manciple.agent.app import App
from manciple.agent.granting import amount, limits_of
from manciple.agent.ledger_desk import no_terminal
from manciple.agent.voice import Voice
from manciple.policies.actions import is_host
from manciple.policies.ceilings import Ceiling, Under, show
from manciple.policies.errors import Misused, NotFound
from manciple.policies.grants import Limits
from manciple.policies.money import Money
from manciple.policies.narrowing import lower

DONE, WAITS = 0, 4


@dataclass(frozen=True, slots=True)
class Sums:
    """The limits of a ceiling as options give them."""

    order: str | None = None
    day: str | None = None
    month: str | None = None
    total: str | None = None

    def limits(self, before: Limits | None, currency: str) -> Limits:
        """Return them, in the place of those `before`. Raises `Misused`, `BadMoney`."""
        said = {name: getattr(self, name) for name in ("order", "day", "month", "total")}
        read = {n: amount(text, currency, f"--{n}") for n, text in said.items() if text}
        return limits_of(before, read)

    @property
    def empty(self) -> bool:
        """Was nothing said?"""
        return not any((self.order, self.day, self.month, self.total))


def budget(app: App, voice: Voice) -> int:
    """List the ceilings, with what is spent of each."""
    with app.ledger.reading() as view:
        spent = view.spent(app.clock())
    data = [{"ceiling": u.ceiling.id, "scope": show(u.ceiling), "words": _words(u)} for u in spent]
    lines = [line for each in data for line in (f"{each['ceiling']}  {each['words']}",)]
    voice.answer({"budget": data}, lines or ["no ceiling is set: each grant has its own limits"])
    if not data:
        voice.next("manciple budget --month 600USD")
    return DONE


def set_ceiling(app: App, voice: Voice, name: str | None, sums: Sums, at: tuple[str, ...]) -> int:
    """Set a new ceiling, or new sums for one; raising one takes the passphrase.

    Raises `NotFound` where none of that name stands.
    """
    for host in at:
        if not is_host(host):
            raise Misused(f"--at: {host[:60]!r} is no host", hint="such as shop.example")
    old = _standing(app, name) if name else None
    if old is None:
        new = Ceiling(limits=sums.limits(None, app.currency), hosts=tuple(sorted(set(at))))
        _hold_new(app, new)
    else:
        hosts = tuple(sorted(set(at))) or old.hosts
        new = replace(old, limits=sums.limits(old.limits, app.currency), hosts=hosts)
    if old is not None and not lower(new, old):
        if not presence.at_terminal():
            raise no_terminal(f"budget {name}")
        kept = signing.sign_ceiling(app.ledger, new, old, app.clock)
    else:
        with app.ledger.writing(app.clock()) as page:
            kept = page.set_ceiling(new, app.ledger.work)
    if kept is None:
        voice.say("left as it is")
        return WAITS
    data = {"ceiling": kept.id, "version": kept.version, "scope": show(kept)}
    voice.answer({"budget": [data]}, f"{kept.id}: {_words(Under(kept), spent=False)}")
    return DONE


def remove(app: App, voice: Voice, name: str) -> int:
    """Take a ceiling away, with the passphrase. Raises `NotFound`."""
    old = _standing(app, name)
    if not presence.at_terminal():
        raise no_terminal(f"budget {name} --remove")
    if not signing.sign_removal(app.ledger, old, app.clock):
        voice.say("left as it is")
        return WAITS
    voice.answer({"removed": name}, f"removed: {name}")
    return DONE


def _standing(app: App, name: str) -> Ceiling:
    with app.ledger.reading() as view:
        found = next((each for each in view.ceilings() if each.id == name), None)
    if found is None:
        raise NotFound(f"no ceiling {name[:20]!r}", hint="manciple budget")
    return found


def _hold_new(app: App, new: Ceiling) -> None:
    """Raise `Misused` where one for the same shops and sums stands: that one is to be changed."""
    with app.ledger.reading() as view:
        standing = view.ceilings()
    for old in standing:
        sums = ("order", "day", "month", "total")
        both = [n for n in sums if getattr(old.limits, n) and getattr(new.limits, n)]
        if old.hosts == new.hosts and old.limits.currency == new.limits.currency and both:
            raise Misused(
                f"{old.id} says that already: {show(old)}",
                hint=f"manciple budget {old.id} --{both[0]} …, to change it",
            )


def _words(under: Under, *, spent: bool = True) -> str:
    limits, used = under.ceiling.limits, under.spent
    sums = {
        "an order": (None, limits.order),
        "in any 24 hours": (used.day, limits.day),
        "in any 30 days": (used.month, limits.month),
        "in all": (used.total, limits.total),
    }
    parts: list[str] = []
    for name, (gone, bound) in sums.items():
        if bound is not None:
            most = f"at most {Money(bound, limits.currency)} {name}"
            tells = spent and gone is not None
            parts.append(f"{most} ({Money(gone or 0, limits.currency)} spent)" if tells else most)
    where = " or ".join(under.ceiling.hosts) if under.ceiling.hosts else "all shops together"
    return f"{', '.join(parts)}, at {where}"
