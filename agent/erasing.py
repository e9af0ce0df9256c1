"""Erasing beyond the vault: what was made from a field ends with it, wherever it was kept.

    a run       what it found is sealed under the field's own key; it ends here
    a watch     that waits in the user's size is stopped, and its grant with it
    an offer    that is kept under its handle, where it tells the value
    a notice, a prompt, the words of a run    the value in it becomes the field's name

The log is not touched; see `policies/erasure.py`.
"""

import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace

from manciple.agent.app import App
from manciple.agent.codes import Code
from manciple.agent.runs import Run
from manciple.policies.canonical import decode, encode
from manciple.policies.erasure import Erased
from manciple.policies.fields import FieldVersion
from manciple.policies.masking import odd_of, parts_of, rewritten, texts, token
from manciple.policies.spellings import spellings
from manciple.tools.offers import Offer
from manciple.tools.sizes import same_size
from manciple.tools.watches import Kept

_BRACKETS = re.compile(r"\([^()]*\)")
"""Where a notice says the size of what it is about."""


@dataclass(frozen=True, slots=True)
class Ended:
    """What ended with a field."""

    runs: tuple[str, ...]
    watches: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Forgotten:
    """Fields that were destroyed, with all that was made from them."""

    done: Erased
    ended: Ended
    versions: tuple[FieldVersion, ...]
    """What was destroyed, by name and version."""


def forget(app: App, names: Iterable[str], *, whole: bool = False) -> Forgotten:
    """Destroy fields and what was made from them; `whole` is all of them. Raises `NotFound`."""
    read = {name: app.vault.show_version(name) for name in sorted(names)}
    values = {name: value.reveal() for name, (value, _) in read.items()}
    ended = end_with(app, values)
    now = app.clock()
    done = app.vault.erase_all(now) if whole else app.vault.erase(tuple(values), now)
    end_with(app, values)  # what another process made of it meanwhile
    if "channel.main" in values:
        app.book.keep_setting("channel_host", "")
    return Forgotten(done, ended, tuple(FieldVersion(n, v) for n, (_, v) in read.items()))


def end_with(app: App, values: Mapping[str, str]) -> Ended:
    """End what was made from these fields, and scrub what they held; `values` by name.

    Done before the fields are destroyed, and once more after it, it leaves nothing behind that
    another process made meanwhile.
    """
    names = frozenset(values)
    runs = [*_runs(app, names)]
    watches = [k.watch.id for k in app.book.watches() if _of(k, names) and _waits(k)]
    for watch in watches:
        app.end_grants_of(watch)
    for kept in app.book.watches():
        if _of(kept, names):
            app.book.put_watch(_without(kept, values))
    with app.ledger.writing(app.clock()) as page:
        page.forget_results(names, lambda result: _told(result, values))
    app.book.rewrite(lambda table, body: _scrubbed(table, body, values))
    app.book.database.compact()
    return Ended(tuple(runs), tuple(watches))


def _runs(app: App, names: frozenset[str]) -> list[str]:
    """End the runs that are not over, and let go of what older ones kept as it was."""
    ended: list[str] = []
    for saved in app.book.runs("open", "waiting", "done", "failed"):
        run = app.loaded(saved)
        plain = not run.read and any(_read(run, name) for name in names)
        if not plain and not any(each.field in names for each in run.read):
            continue
        if plain:
            run = replace(run, results={}, left={}, asking=None)
        if run.state in {"open", "waiting"}:
            run = replace(run, state="failed", note=Code.FIELD_CHANGED.value, waiting=None)
            ended.append(run.id)
        elif not plain:
            continue
        app.book.save_run(run.saved(saved.at, app.vault))
    return ended


def _read(run: Run, field: str) -> bool:
    """Did a run of an older program read this field? It kept its value as it was."""
    read = (each for each in run.results.values() if each.tool == "profile_read")
    every = (v for each in read for v in (each.value if each.many else (each.value,)))
    return any(value.field == field for value in every)


def _of(kept: Kept, names: frozenset[str]) -> bool:
    return any(each.field in names for each in kept.watch.made_from)


def _waits(kept: Kept) -> bool:
    return kept.state in {"watching", "fired", "held"}


def _scrubbed(table: str, body: bytes, values: Mapping[str, str]) -> bytes | None:
    """Return a row's body without the values; None where nothing of it is to stay."""
    if table == "offer" and _tells(decode(Offer, body), values):
        return None
    return _told(body, values) if table == "notice" else rewritten(body, _odd(values))


def _told(body: bytes, values: Mapping[str, str]) -> bytes:
    """Return what was told without the values; a size stands in brackets there."""
    return rewritten(rewritten(body, _odd(values)), _in_brackets(values))


def _without(kept: Kept, values: Mapping[str, str]) -> Kept:
    """Return a watch that has ended, and whose conditions no longer say what the fields held."""
    hide, watch = _anywhere(values), kept.watch
    wish = replace(
        watch.wish,
        words=hide(watch.wish.words),
        brand=watch.wish.brand and hide(watch.wish.brand),
        colour=watch.wish.colour and hide(watch.wish.colour),
        sizes=tuple(hide(size) for size in watch.wish.sizes),
    )
    watch = replace(watch, wish=wish, grant=None, made_from=())
    return replace(kept, watch=watch, state="stopped" if _waits(kept) else kept.state)


def _tells(offer: Offer, values: Mapping[str, str]) -> bool:
    odd = _odd(values)
    if any(odd(text) != text for text in texts(encode(offer))):
        return True
    sizes = (value for name, value in values.items() if name.startswith("fit."))
    return any(same_size(offer.size, size) for size in sizes)


def _odd(values: Mapping[str, str]) -> Callable[[str], str]:
    """Return what replaces the values that cannot be taken for anything else."""
    return _replacing(
        (name, spelt) for name, value in values.items() for spelt in odd_of(name, value)
    )


def _anywhere(values: Mapping[str, str]) -> Callable[[str], str]:
    """Return what replaces every whole token, however short, in what was made from the fields."""
    return _replacing(
        (name, spelt)
        for name, value in values.items()
        for part in parts_of(value).values()
        for spelt in spellings(name, part)
    )


def _in_brackets(values: Mapping[str, str]) -> Callable[[str], str]:
    sizes = _anywhere({name: v for name, v in values.items() if name.startswith("fit.")})
    return lambda text: _BRACKETS.sub(lambda part: sizes(part[0]), text)


def _replacing(pairs: Iterable[tuple[str, str]]) -> Callable[[str], str]:
    longest = sorted(pairs, key=lambda pair: -len(pair[1]))
    found = [(token(part), f"{{{{{name}}}}}") for name, part in longest]

    def change(text: str) -> str:
        for pattern, name in found:
            text = pattern.sub(lambda _: name, text)  # noqa: B023  (called at once)
        return text

    return change
