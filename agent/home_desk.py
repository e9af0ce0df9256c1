"""The desk for the home: making it, looking after it, the profile, watching on, and leaving."""

import asyncio
import json
import os
import re
import shutil
import sys
import tarfile
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from manciple.agent import desk, presence
from manciple.agent.app import App
from manciple.agent.unlock import head_file, key_file, unattended
from manciple.agent.voice import Voice
from manciple.policies.audit import verify
from manciple.policies.errors import MancipleError, Misused, VaultLocked
from manciple.policies.fields import ADDRESS_PARTS, FIELDS, checked, known
from manciple.policies.home import Home
from manciple.policies.keys import (
    WorkKey,
    forget_keyring,
    keep_in_keyring,
    make_keys,
    public_keys,
    write_key_file,
)
from manciple.policies.ledger import Ledger
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
        _check_key_file(home, begin.key_file)
    passphrase = _new_passphrase(begin.passphrase_fd)
    work = _made(home, passphrase, begin.currency, now)
    where = _keep_work_key(home, work, begin.key_file)
    data = {"home": str(home.path), "work_key": where, "currency": begin.currency}
    voice.answer(
        data,
        [
            f"a home was made in {home.path}",
            f"the work key is {where}",
            f"bare amounts are in {begin.currency} (--currency)",
        ],
    )
    return work


def _made(home: Home, passphrase: Secret[str], currency: str, now: datetime) -> WorkKey:
    """Make the home beside its place and move it there, so that there is a whole one or none."""
    place = home.path.absolute()
    draft = Home(place.with_name(f".{place.name}.new"))
    if draft.path.exists():  # left by an init that was cut off
        shutil.rmtree(draft.path)
    try:
        work = make_keys(draft.made(), passphrase)
        Ledger(draft, work).open_home(now)
        Book(draft, work.sealer).keep_setting("currency", currency)
        try:
            draft.path.rename(place)
        except OSError as error:
            raise Misused(
                f"no home can be made in {place}: {(error.strerror or str(error)).lower()}",
                hint="--home, a folder that is not there yet or is empty",
            ) from error
    except BaseException:
        shutil.rmtree(draft.path, ignore_errors=True)
        raise
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
    lines = [f"{name:<9}{value}" for name, value in data.items()]
    voice.answer(data, lines)
    if waiting:
        voice.next("manciple inbox")
    return DONE


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
    check("marker", not home.revoked(), "nothing is stopped" if not home.revoked() else "stopped")
    ledger = Ledger(home, work)
    report = verify(ledger)
    said = f"{report.entries} entries verify" if not report.problems else report.problems[0]
    check("log", not report.problems, said)
    check("witness", *_witnessed(home, ledger))
    if work is not None:
        watches = Book(home, work.sealer).watches()
        check("book", True, f"{len(watches)} watches")  # noqa: FBT003
    data = [{"check": n, "state": state, "said": said} for n, state, said in findings]
    voice.table({"checks": data}, ("check", "state", "what"), findings)
    return FAILED if report.problems else DONE


def _witnessed(home: Home, ledger: Ledger) -> tuple[bool, str]:
    """Say whether a witness of the log lies where this disk's past cannot reach it."""
    from manciple.tools.witnesses.named import placed

    if ledger.sealer is None:
        return True, "the vault is locked, so nobody can tell"
    try:
        with ledger.reading() as view:
            far = [each.witness for each in view.witnesses() if not placed(each).near(home.path)]
    except MancipleError as error:
        return False, str(error)
    if far:
        return True, f"{', '.join(far)} would notice a log that was put back"
    return False, "none elsewhere: a home that was put back would not be noticed"


def me_set(app: App, voice: Voice, field: str) -> int:
    """Set a field of the profile from the terminal or stdin, never from the command line."""
    known(field)
    value = _address() if field.startswith("address.") else presence.hidden(f"{FIELDS[field]}: ")
    if not value.reveal():
        raise Misused("no value was given", hint=f"type it, or: manciple me set {field} < FILE")
    checked(field, value.reveal())
    if field == "channel.main":
        _keep_channel(app, value)
    app.vault.set(field, value, app.clock())
    voice.answer({"set": field}, f"{field} is set")
    return DONE


def me_show(app: App, voice: Voice) -> int:
    """Show the profile to the person whose it is."""
    values = {name: app.vault.show(name).reveal() for name in sorted(app.vault.names())}
    rows = [
        (name if at == 0 else "", line, FIELDS.get(name, "") if at == 0 else "")
        for name, value in values.items()
        for at, line in enumerate(_lines(name, value))
    ]
    voice.table({"me": values}, ("field", "value", "what it is"), rows)
    return DONE


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
    what = f"watching {len(watched)} watch(es) at {shops}" if watched else "there is no watch yet"
    voice.say(f"{what}; what is due is looked at every {every_s:g} s; Ctrl-C stops it")
    if not watched:
        voice.next('manciple watch add "…" --under 100USD')


def uninstall(home: Home, voice: Voice, backup: Path | None, *, delete: bool) -> int:
    """Say what would be deleted, back it up where asked, and delete it after a yes."""
    home.opened()
    files = sorted(p for p in home.path.rglob("*") if p.is_file())
    note = home.key_file_note
    outside = key_file(home) if note.exists() else None
    if backup is not None:
        _check_backup(home, backup)
    beside = [outside, head_file(outside)] if outside else []
    doomed = [*files, *(path for path in beside if path.exists())]
    voice.say("this deletes:", *(f"  {path}" for path in doomed))
    if not delete and not presence.at_terminal():
        raise Misused("nothing was deleted", hint="--delete, perhaps with --backup FILE")
    if backup is None and presence.at_terminal() and not delete:
        answer = presence.asked("back it up first to which file? (empty: no backup) ")
        backup = Path(answer).expanduser() if answer else None
        if backup is not None:
            _check_backup(home, backup)
    if backup is not None:
        _back_up(home, backup)
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


def _check_backup(home: Home, backup: Path) -> None:
    if backup.absolute().resolve().is_relative_to(home.path.absolute().resolve()):
        raise Misused("the backup would be deleted with the home", hint="--backup elsewhere")


def _back_up(home: Home, backup: Path) -> None:
    flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | os.O_NOFOLLOW
    try:
        descriptor = os.open(backup, flags, 0o600)
    except OSError as error:
        raise Misused(
            "the backup file is there already, or cannot be made", hint="--backup elsewhere"
        ) from error
    # The key file is left out: a backup opens with the passphrase, not with itself.
    with os.fdopen(descriptor, "wb") as stream, tarfile.open(fileobj=stream, mode="w:gz") as tar:
        # Nor the note of it: without the key file it would only stand in the way.
        kept = (p for p in home.path.iterdir() if p.is_file() and p != home.key_file_note)
        for path in sorted(kept):
            tar.add(path, arcname=path.name, recursive=False)


def _new_passphrase(descriptor: int | None) -> Secret[str]:
    if descriptor is not None:
        return presence.passphrase_from(descriptor)
    first = presence.passphrase("a new passphrase, at least 8 characters: ")
    if presence.passphrase("the same again: ").reveal() != first.reveal():
        raise Misused("these were two different passphrases", hint="manciple init")
    return first


def _check_key_file(home: Home, key_file: Path) -> None:
    """Raise `Misused` before anything is made, where the key file cannot be."""
    path = key_file.expanduser().absolute()
    if path.resolve().is_relative_to(home.path.absolute().resolve()):
        raise Misused(
            "a key file lies outside the home that it opens", hint="--key-file ~/manciple.key"
        )
    if path.exists() or path.is_symlink():
        raise Misused("there is a file of that name already", hint="another --key-file")


def _keep_work_key(home: Home, work: WorkKey, key_file: Path | None) -> str:
    keys = public_keys(home)
    if key_file is not None:
        path = key_file.expanduser().absolute()
        write_key_file(path, work, keys)
        home.key_file_note.write_text(f"{path}\n", "utf-8")
        return f"in {path}"
    if keep_in_keyring(home, work, keys):
        return "in the system's key store"
    return "sealed under the passphrase alone, so it is asked for each time"


def _address() -> Secret[str]:
    if presence.at_terminal():
        parts = {part: presence.asked(f"{part}: ") for part in ADDRESS_PARTS}
    else:
        try:
            parts = dict(json.loads(presence.piped()))
        except (ValueError, TypeError, RecursionError) as error:
            example = ", ".join(f'"{part}": "…"' for part in ADDRESS_PARTS)
            raise Misused("an address is one JSON object", hint=f"{{{example}}}") from error
    if set(parts) - set(ADDRESS_PARTS) or not all(isinstance(v, str) for v in parts.values()):
        raise Misused("this is no address", hint="its parts: " + ", ".join(ADDRESS_PARTS))
    missing = [p for p in ADDRESS_PARTS if p != "region" and not parts.get(p)]
    if missing:
        raise Misused("the address lacks " + ", ".join(missing), hint="only region may be empty")
    if not re.fullmatch("[A-Z]{2}", parts["country"]):
        raise Misused("the country is a code of two letters", hint="such as TW, JP or US")
    return Secret(json.dumps(parts, ensure_ascii=False, sort_keys=True))


def _lines(field: str, value: str) -> list[str]:
    """Return a field's value as lines to read: an address by its parts, the empty ones left out."""
    if not field.startswith("address."):
        return [value]
    parts = json.loads(value)
    return [f"{part}: {parts[part]}" for part in ADDRESS_PARTS if parts.get(part)]


def _keep_channel(app: App, value: Secret[str]) -> None:
    from manciple.tools.notify.apprise import host_of

    app.book.keep_setting("channel_host", host_of(value.reveal()))
