"""The desk for the witnesses of the log: naming, asking and letting go of them."""

import shlex
from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime

from manciple.agent.voice import Voice
from manciple.policies import witness
from manciple.policies.entries import WitnessAdded
from manciple.policies.errors import LogBroken, MancipleError, Misused, NotFound, WitnessSilent
from manciple.policies.ledger import Ledger
from manciple.policies.signed import sign_letting_go
from manciple.policies.witness import BUILT_IN, Named, Outside, Seen, ask

DONE = 0
_LOST = "mistyped, or lost? It has to be what was named as a witness"


def heard(ledger: Ledger, near: Sequence[Named]) -> list[Seen]:
    """Ask every witness of the log; without a key, the near ones alone."""
    if ledger.sealer is None:
        return [ask(each) for each in near]
    from manciple.tools.witnesses.named import every

    try:
        with ledger.reading() as view:
            return [ask(each) for each in every(view, near)]
    except MancipleError as error:  # the list of them was changed
        trouble = f"cannot be read: {error}"
        return [*map(ask, near), Seen("the list of witnesses", trouble=trouble, broken=True)]


def reviewed(ledger: Ledger, said: Sequence[str]) -> list[Seen]:
    """Ask the witnesses that a reviewer names from outside: each has to keep something.

    A place where nothing lies is a lost witness where this log names it as one. Raises `NotFound`
    where it does not, for then it is likelier mistyped; `WitnessSilent` for one that cannot be
    asked.
    """
    from manciple.tools.witnesses import named

    places = _places(ledger) if said else None
    found: list[Seen] = []
    for words in said:
        kind = words.partition(" ")[0]
        try:
            added = named.said(_split(words) if kind in named.TOOLS else [words])
        except WitnessSilent as error:  # nothing is made for a witness that should be there
            raise WitnessSilent(f"{words} cannot be asked: {error}", hint=_LOST) from error
        seen = ask(Named(words, named.placed(added), needed=True))
        if seen.note is None and seen.trouble is None:
            if places is not None and added.place not in places:
                raise _mistyped(words, places)
            lost = "it was a witness of this log, and what it kept is gone"
            trouble = lost if places is not None else "it keeps no head of any log"
            seen = replace(seen, trouble=trouble, broken=True)
        if seen.trouble is not None and not seen.broken:
            raise WitnessSilent(f"{words} cannot be asked: {seen.trouble}", hint=_LOST)
        found.append(seen)
    return found


def _places(ledger: Ledger) -> list[str] | None:
    """Return where the witnesses of this log ever lay; None where it is locked, or was changed."""
    if ledger.sealer is None:
        return None
    try:
        with ledger.reading() as view:
            records = view.records()
    except MancipleError:
        return None
    return [r.entry.place for r in records if isinstance(r.entry, WitnessAdded)]


def _mistyped(words: str, places: Sequence[str]) -> NotFound:
    names = ", ".join(dict.fromkeys(places)) or "none"
    return NotFound(
        f"nothing is kept at {words}, and this log names no witness there",
        hint=f"mistyped? If not, it was lost, or this home was put back; this log names {names}",
    )


def witness_add(
    ledger: Ledger, voice: Voice, outside: Outside, added: WitnessAdded, now: datetime
) -> int:
    """Name a witness, and have it keep the head. Raises for one that cannot be asked now."""
    from manciple.tools.witnesses.named import named, placed

    given = replace(added, seen=outside.introduce(named(added)))
    with ledger.writing(now) as page:
        page.append(given)
    sent = {each.name: each for each in outside.send()}[added.witness]
    near = " It lies on the same disk as the home: better one elsewhere." * placed(added).near(
        ledger.home.path
    )
    data = {"witness": added.witness, "near": bool(near), "seen": sent.size}
    voice.answer(data, f"{sent.words}.{near}")
    return DONE


def new_witness(ledger: Ledger, tool: str, place: Sequence[str], *, needed: bool) -> WitnessAdded:
    """Return the entry for what `audit witness add` was given. Raises `Misused`."""
    from manciple.tools.witnesses.named import said

    added = said([tool, *place])
    with ledger.reading() as view:
        before = [r.entry for r in view.records() if isinstance(r.entry, WitnessAdded)]
        there = {(each.tool, each.place): each.witness for each in view.witnesses()}
    if same := there.get((added.tool, added.place)):
        raise Misused(f"{same} keeps the head there already", hint="manciple audit witness list")
    name = f"{added.tool}-{sum(each.tool == added.tool for each in before) + 1}"
    return replace(added, witness=name, needed=needed)


def witness_list(ledger: Ledger, voice: Voice, near: Sequence[Named]) -> int:
    """Say who keeps the head, and what each has seen."""
    with ledger.reading() as view:
        places = {each.witness: each for each in view.witnesses()}
    seen = heard(ledger, near)
    rows = [(s.name, *_row(places.get(s.name)), s.words) for s in seen]
    data = [
        {
            "witness": s.name,
            "size": s.size,
            "trouble": s.words if s.lost else s.trouble,
            "needed": s.needed,
        }
        for s in seen
    ]
    voice.table(
        {"witnesses": data}, ("witness", "where", "orders wait", "last"), rows, ours=(1, 2, 3)
    )
    if not places:
        voice.say("no witness lies elsewhere: a home that was put back would not be noticed")
        voice.next("manciple audit witness add file /mnt/stick/manciple.head")
    return DONE


def witness_remove(
    ledger: Ledger, voice: Voice, near: Sequence[Named], name: str, now: datetime
) -> int:
    """Let go of a witness, with the passphrase; what one beside the key keeps is begun anew."""
    from manciple.agent.unlock import user_key

    with ledger.reading() as view:
        known = {each.witness for each in view.witnesses()}
    if name not in known | {each.name for each in near if each.name in BUILT_IN}:
        raise NotFound(f"no witness {name[:20]!r}", hint="manciple audit witness list")
    key = user_key(ledger.home)
    with ledger.writing(now) as page:
        page.append(sign_letting_go(name, page.here(), key))
    witness.forget(ledger, name)
    for each in near:
        if each.name == name:
            _forget(each)
    voice.answer({"removed": name}, f"{name} no longer keeps the head")
    return DONE


def witness_send(outside: Outside, voice: Voice) -> int:
    """Have every witness keep the head now."""
    seen = outside.send()
    data = [{"witness": s.name, "size": s.size, "trouble": s.trouble} for s in seen]
    voice.answer({"witnesses": data}, [s.words for s in seen] or ["there is no witness"])
    if lost := [each.words for each in seen if each.lost]:
        raise LogBroken(lost[0], hint="find the right one; else manciple audit witness remove")
    return DONE if not any(s.trouble for s in seen) else 1


def _split(words: str) -> list[str]:
    try:
        return shlex.split(words)
    except ValueError:
        raise Misused("that is no witness", hint="a path, or such as 'git /path'") from None


def _row(added: WitnessAdded | None) -> tuple[str, str]:
    if added is None:
        return "beside the key", "no"
    return added.remote or added.place, "yes" if added.needed else "no"


def _forget(named: Named) -> None:
    from manciple.tools.witnesses.file import FileWitness
    from manciple.tools.witnesses.key_store import KeyStoreWitness

    if isinstance(named.witness, FileWitness | KeyStoreWitness):
        named.witness.forget()
