"""The desk for the home: making it, looking after it, the profile, watching on, and leaving."""

import asyncio
import shutil
import sys
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from manciple.agent import desk, presence
from manciple.agent.app import App
from manciple.agent.language import in_words
from manciple.agent.sheet import print_sheet
from manciple.agent.unlock import head_file, key_file, near_witnesses, unattended
from manciple.agent.voice import Voice, named
from manciple.agent.witness_desk import heard
from manciple.policies import keys_file
from manciple.policies.audit import verify
from manciple.policies.backup import written
from manciple.policies.errors import MancipleError, Misused, VaultLocked
from manciple.policies.home import Home
from manciple.policies.key_stores import forget_keyring, keep_in_keyring, write_key_file
from manciple.policies.keys import WorkKey, make_keys, public_keys, unlock
from manciple.policies.ledger import Ledger
from manciple.policies.memory import close_memory
from manciple.policies.money import EXPONENTS
from manciple.policies.secret import Secret
from manciple.tools.book import Book

DONE, FAILED = 0, 1


@dataclass(frozen=True, slots=True)
class Beginning:
    """How a home is made."""

    currency: str
    passphrase_fd: int | None = None
    key_file: Path | None = None
    """Where to keep the work key for unattended work; None: in the system's key store, if any."""


def init(home: Home, begin: Beginning, voice: Voice, now: datetime) -> WorkKey:
    """Make a home with its keys, ledger and book; nothing is granted by it."""
    if home.exists:
        raise Misused("there is a home here already", hint="manciple status")
    if begin.currency not in EXPONENTS:
        raise Misused(f"{begin.currency[:10]!r} is no currency", hint="such as USD or TWD")
    if begin.key_file is not None:
        check_key_file(home, begin.key_file)
    passphrase = new_passphrase(begin.passphrase_fd)
    close_memory()
    work = _made(home, passphrase, begin.currency, now)
    where = keep_work_key(home, work, begin.key_file)
    data = {"home": str(home.path), "work_key": where, "currency": begin.currency}
    voice.answer(
        data,
        [
            f"a home was made in {home.path}",
            f"the work key is {where}",
            f"bare amounts are in {begin.currency} (--currency)",
        ],
    )
    if presence.at_terminal() and not voice.as_json:
        print_sheet(unlock(home, passphrase), voice, now)
    else:
        voice.say("without the passphrase this home is lost: manciple keys recovery")
    return work


def _made(home: Home, passphrase: Secret[str], currency: str, now: datetime) -> WorkKey:
    with home.drafted() as draft:
        work = make_keys(draft, passphrase)
        Ledger(draft, work).open_home(now)
        Book(draft, work.sealer).keep_setting("currency", currency)
    return work


def status(app: App, voice: Voice) -> int:
    """Say how things stand."""
    with app.ledger.reading() as view:
        waiting = [r for r in view.requests("waiting") if app.clock() < r.asked.expires]
        data = {
            "home": str(app.home.path),
            "shops": len(app.book.stores()),
            "watches": len(app.book.watches("watching", "fired", "held")),
            "grants": len(view.live()),
            "waiting": len(waiting),
            "unclear": len(view.unclear()),
            # The marker is taken over by now: what it did is that nothing granted is left.
            "stopped": bool(app.home.revoked()) or (bool(view.held()) and not view.live()),
        }
    said = {True: "yes", False: "no"}
    words = {name: str(value) for name, value in data.items()}
    words |= {name: said[value] for name, value in data.items() if isinstance(value, bool)}
    lines = [named(in_words(name), in_words(value)) for name, value in words.items()]
    voice.answer(data, lines)
    if waiting:
        voice.next("manciple inbox")
    if not (pasts := app.outside.pasts()):
        return DONE
    voice.say("this home was put back: a witness has seen what is not here", pasts[0][0].words)
    voice.next("manciple audit verify")
    return FAILED


def doctor(home: Home, work: WorkKey | None, voice: Voice) -> int:
    """Check the home; says each finding in a line."""
    findings: list[tuple[str, str, str]] = []

    def check(name: str, good: bool, said: str) -> None:
        findings.append((name, "good" if good else "look", said))

    check("python", sys.version_info >= (3, 11), sys.version.split()[0])
    home.opened()
    check("home", True, f"{home.path}, closed to others")  # noqa: FBT003
    keys = public_keys(home)
    check("user key", True, f"fingerprint {keys.fingerprint[:16]}…")  # noqa: FBT003
    try:
        alone = unattended(home, keys) is not None
        kept = "the vault opens without a person" if alone else "the passphrase is asked each time"
    except VaultLocked as error:
        alone, kept = False, str(error)
    check("work key", alone, kept)
    file = keys_file.read(home)
    said = "the keys hold together" if not file.changing else "a change was cut off"
    check("keys", not file.changing, f"{said}: work key {file.generation}")
    said = "a recovery sheet was made" if file.has_sheet else "none: manciple keys recovery"
    check("sheet", file.has_sheet, said)
    ledger = Ledger(home, work)
    stopped = bool(home.revoked()) or _nothing_left(ledger)
    check("marker", not stopped, "stopped" if stopped else "nothing is stopped")
    seen = heard(ledger, near_witnesses(home))
    report = verify(ledger, seen)
    said = f"{report.entries} entries verify" if not report.problems else report.problems[0]
    check("log", not report.problems, said)
    more = [s.words for s in seen if s.lost or s.broken or (s.size or 0) > report.entries]
    check("witness", *((False, more[0]) if more else _witnessed(home, ledger)))
    if work is not None:
        watches = Book(home, work.sealer).watches()
        check("book", True, f"{len(watches)} watches")  # noqa: FBT003
    data = [{"check": n, "state": state, "said": said} for n, state, said in findings]
    voice.table({"checks": data}, ("check", "state", "what"), findings, ours=(0, 1, 2))
    return FAILED if report.problems else DONE


def _nothing_left(ledger: Ledger) -> bool:
    """Say whether all that was granted is revoked or suspended, as far as it can be read."""
    if ledger.sealer is None:
        return False
    try:
        with ledger.reading() as view:
            return bool(view.held()) and not view.live()
    except MancipleError:
        return False  # what is wrong is told of by the check of the log


def _witnessed(home: Home, ledger: Ledger) -> tuple[bool, str]:
    """Say whether a witness of the log lies where this disk's past cannot reach it."""
    from manciple.tools.witnesses.named import placed

    if ledger.sealer is None:
        return False, "the vault is locked, so nobody can tell"
    try:
        with ledger.reading() as view:
            far = [each.witness for each in view.witnesses() if not placed(each).near(home.path)]
    except MancipleError as error:
        return False, str(error)
    if far:
        return True, f"{', '.join(far)} would notice a log that was put back"
    return False, "none elsewhere: a home that was put back would not be noticed"


async def run(app: App, voice: Voice, *, every_s: float, rounds: int | None) -> int:
    """Watch on, round after round, until interrupted."""
    _begin(app, voice, every_s)
    done = 0
    while rounds is None or done < rounds:
        checked = await app.check(forced=False)
        if checked.looked or checked.runs:
            try:
                desk.checked_told(app, voice, checked)
            except MancipleError as error:
                voice.error(error)
        done += 1
        if rounds is None or done < rounds:
            await asyncio.sleep(every_s)
    return DONE


def _begin(app: App, voice: Voice, every_s: float) -> None:
    """Say what is watched, and how it is stopped."""
    watched = [kept.watch for kept in app.book.watches("watching")]
    shops = ", ".join(sorted({watch.store for watch in watched}))
    many = "1 watch" if len(watched) == 1 else f"{len(watched)} watches"
    what = f"watching {many} at {shops}" if watched else "there is no watch yet"
    how = f"what is due is looked at every {every_s:g} s; Ctrl-C stops it"
    voice.say(f"{in_words(what)}; {how}")
    if not watched:
        voice.next('manciple watch add "…" --under 100USD')


def uninstall(home: Home, voice: Voice, backup: Path | None, now: datetime, *, delete: bool) -> int:
    """Say what would be deleted, back it up where asked, and delete it after a yes."""
    home.opened()
    files = sorted(p for p in home.path.rglob("*") if p.is_file())
    note = home.key_file_note
    outside = key_file(home) if note.exists() else None
    beside = [outside, head_file(outside)] if outside else []
    doomed = [*files, *(path for path in beside if path.exists())]
    voice.say("this deletes:", *(f"  {path}" for path in doomed))
    if not delete and not presence.at_terminal():
        raise Misused("nothing was deleted", hint="--delete, perhaps with --backup FILE")
    if backup is None and presence.at_terminal() and not delete:
        answer = presence.asked("back it up first to which file? (empty: no backup) ")
        backup = Path(answer).expanduser() if answer else None
    if backup is not None:
        with written(home, backup, now):
            pass
        voice.say(f"backed up to {backup}; it opens with the passphrase alone")
    if not delete and presence.asked("type delete to delete all of it: ") != "delete":
        voice.say("nothing was deleted")
        return DONE
    forget_keyring(home)
    for path in beside:
        path.unlink(missing_ok=True)
    shutil.rmtree(home.path)
    voice.answer({"deleted": str(home.path)}, f"deleted: {home.path}")
    return DONE


def new_passphrase(descriptor: int | None) -> Secret[str]:
    """Take a new passphrase, twice at a terminal. Raises `Misused`, `VaultLocked`."""
    if descriptor is not None:
        return presence.passphrase_from(descriptor)
    if not presence.at_terminal():
        raise VaultLocked(
            "a new passphrase is typed at a terminal, and there is none",
            hint="or say it in a file: manciple --passphrase-fd 3 … 3<FILE",
        )
    first = presence.passphrase("a new passphrase, at least 8 characters: ")
    if presence.passphrase("the same again: ").reveal() != first.reveal():
        raise Misused("these were two different passphrases", hint="say it again")
    return first


def check_key_file(home: Home, key_file: Path) -> None:
    """Raise `Misused` before anything is made, where the key file cannot be."""
    path = key_file.expanduser().absolute()
    if path.resolve().is_relative_to(home.path.absolute().resolve()):
        raise Misused(
            "a key file lies outside the home that it opens", hint="--key-file ~/manciple.key"
        )
    if path.exists() or path.is_symlink():
        raise Misused("there is a file of that name already", hint="another --key-file")


def keep_work_key(home: Home, work: WorkKey, key_file: Path | None) -> str:
    """Keep the work key for unattended work; says where."""
    keys = public_keys(home)
    if key_file is not None:
        path = key_file.expanduser().absolute()
        write_key_file(path, work, keys)
        home.key_file_note.write_text(f"{path}\n", "utf-8")
        return f"in {path}"
    if keep_in_keyring(home, work, keys):
        return "in the system's key store"
    return "sealed under the passphrase alone, so it is asked for each time"
