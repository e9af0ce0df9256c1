"""The desk for backups: making one, and bringing a home back from one."""

import sys
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from manciple.agent.app import App
from manciple.agent.erasing import forget
from manciple.agent.home_desk import check_key_file, keep_work_key
from manciple.agent.keys_desk import by_code
from manciple.agent.rotation import rotate
from manciple.agent.unlock import by_passphrase
from manciple.agent.voice import Voice
from manciple.policies.audit import verify
from manciple.policies.backup import noted_erased, unpack, written
from manciple.policies.entries import BackedUp
from manciple.policies.errors import LogBroken, Misused
from manciple.policies.fields import FieldVersion
from manciple.policies.home import Home
from manciple.policies.keys import Unlocked
from manciple.policies.ledger import Ledger
from manciple.tools.book import Book

if TYPE_CHECKING:
    from manciple.tools.http import Http

DONE = 0


@dataclass(frozen=True, slots=True)
class Opening:
    """How a restored home is opened."""

    passphrase_fd: int | None = None
    recovery: bool = False
    """By the recovery code, instead of the passphrase."""

    code_fd: int | None = None
    new_fd: int | None = None
    fingerprint: str | None = None
    key_file: Path | None = None
    """Where to keep the work key for unattended work."""


def backup(app: App, voice: Voice, path: Path) -> int:
    """Back the home up to a new file, while others go on working in it."""
    now = app.clock()
    with written(app.home, path.expanduser(), now) as draft, app.ledger.writing(now) as page:
        page.append(BackedUp(str(draft.path), draft.digest))
    data = {"backup": str(draft.path), "sha256": draft.digest}
    voice.answer(data, f"backed up to {draft.path}")
    voice.say("it opens with the passphrase, or the recovery sheet, of today")
    return DONE


def restore(home: Home, path: Path, opening: Opening, voice: Voice, now: datetime) -> int:
    """Bring a home back into an empty place; nothing is allowed there until the user signs."""
    if not home.vacant:
        raise Misused("a home is restored into an empty place", hint="--home, another folder")
    if opening.key_file is not None:
        check_key_file(home, opening.key_file)
    with home.drafted() as draft:
        unpack(path.expanduser(), draft)
        unlocked = _opened(draft, opening)
        if unlocked.next is not None:
            unlocked = rotate(draft, unlocked, now)
        entries = _suspended(draft, unlocked, now)
        noted = noted_erased(path.expanduser(), unlocked.work)
        again, there = _erased_again(draft, unlocked, noted or (), now)
    where = keep_work_key(home, unlocked.work, opening.key_file)
    data = {
        "restored": str(home.path),
        "entries": entries,
        "work_key": where,
        "erased_again": again,
        "fields": there,
        "note_read": noted is not None,
    }
    voice.answer(
        data,
        [
            f"restored into {home.path}: {entries} entries verify, with every detail",
            f"the work key is {where}",
            "every grant is suspended until you sign it again",
        ],
    )
    if again:
        voice.say(f"erased again, as they were after that backup: {', '.join(again)}")
    if noted is None:
        voice.say("something was erased after that backup; its note does not open with these keys")
    voice.say("what else was done, revoked or erased after that backup is not known here")
    if there:
        voice.say(f"as they were then: {', '.join(there)}; what you erased, erase again:")
        voice.next("manciple me forget FIELD")
    voice.next("manciple grant --again")
    return DONE


def _erased_again(
    draft: Home, unlocked: Unlocked, noted: tuple[FieldVersion, ...], now: datetime
) -> tuple[list[str], list[str]]:
    """Erase what was erased after the backup; returns that, and the fields that have a value."""
    app = App(draft, unlocked.work, _no_shop, clock=lambda: now, out=sys.stderr)
    try:
        erased = {each.field: each.version for each in noted}
        names = sorted(app.vault.names())
        again = [n for n in names if app.vault.show_version(n)[1] <= erased.get(n, 0)]
        if again:
            forget(app, again)
        return again, sorted(app.vault.names())
    finally:
        app.ledger.database.close()
        app.book.database.close()


def _no_shop() -> "Http":
    raise Misused("a restored home speaks with no shop")


def _opened(draft: Home, opening: Opening) -> Unlocked:
    if opening.recovery:
        return by_code(
            draft,
            code_fd=opening.code_fd,
            new_fd=opening.new_fd,
            fingerprint=opening.fingerprint,
        )
    return by_passphrase(draft, opening.passphrase_fd)


def _suspended(draft: Home, unlocked: Unlocked, now: datetime) -> int:
    """Verify everything and suspend it; returns how many entries the log had."""
    ledger, book = Ledger(draft, unlocked.work), Book(draft, unlocked.work.sealer)
    report = verify(ledger)
    if report.problems:
        raise LogBroken(
            f"the backup does not verify: {report.problems[0]}", hint="an earlier backup"
        )
    draft.suspend("restored")
    ledger.take_over_marker(now)
    book.watches()  # is it sealed under this key?
    ledger.database.close()
    book.database.close()
    return report.entries
