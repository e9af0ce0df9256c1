"""The desk for the profile: what is known of the person, who saw it, and taking it back."""

import json
from pathlib import Path

from manciple.agent import presence
from manciple.agent.app import App
from manciple.agent.erasing import Ended, Forgotten, end_with, forget
from manciple.agent.language import in_words, verb_words
from manciple.agent.voice import Voice, data_of
from manciple.policies.backup import note_erased
from manciple.policies.entries import BackedUp, Exported
from manciple.policies.errors import AwaitsApproval, HomeBroken, Misused
from manciple.policies.fields import ADDRESS_PARTS, CREDENTIALS, FIELDS, checked, known
from manciple.policies.home import write_new
from manciple.policies.kinds import WITHOUT_POSTCODES, country, postcode
from manciple.policies.secret import Secret
from manciple.policies.uses import FieldSeen, uses

DONE, WAITS = 0, 4
_NOTED = {
    "noted": "a restore erases it again, by the note beside it",
    "gone": "no longer there; perhaps elsewhere: after a restore, forget it again",
    "not noted": "no note can be left beside it: after a restore, forget it again",
}


def me_set(app: App, voice: Voice, field: str) -> int:
    """Set a field of the profile from the terminal or stdin, never from the command line."""
    known(field)
    value = _address() if field.startswith("address.") else presence.hidden(f"{FIELDS[field]}: ")
    return keep(app, voice, field, value)


def keep(app: App, voice: Voice, field: str, value: Secret[str]) -> int:
    """Keep a value that was typed, and end what was made from the one before."""
    if not value.reveal():
        raise Misused("no value was given", hint=f"type it, or: manciple me set {field} < FILE")
    checked(field, value.reveal())
    if field == "channel.main":
        _keep_channel(app, value)
    before = app.vault.show(field).reveal() if field in app.vault.names() else None
    if before != value.reveal():  # what was made from it stays good where nothing has changed
        app.vault.set(field, value, app.clock())
    voice.answer({"set": field}, f"{field} is set")
    if before is not None and before != value.reveal():
        _say_ended(voice, end_with(app, {field: before}))
    return DONE


def me_show(app: App, voice: Voice, field: str | None = None) -> int:
    """Show the profile, or one field of it, to the person whose it is."""
    names = sorted(app.vault.names()) if field is None else [known(field)]
    values = {name: app.vault.show(name).reveal() for name in names}
    rows = [
        (name if at == 0 else "", line, FIELDS.get(name, "") if at == 0 else "")
        for name, value in values.items()
        for at, line in enumerate(_lines(name, value))
    ]
    if not rows and not voice.as_json:
        voice.answer({"me": values}, "nothing is known of you yet")
        voice.next("manciple me set fit.shoe")
        return DONE
    voice.table({"me": values}, ("field", "value", "what it is"), rows, ours=(2,))
    return DONE


def me_forget(app: App, voice: Voice, field: str, *, delete: bool) -> int:
    """Destroy one field, after the person's word.

    Raises `AwaitsApproval` where nobody can be asked, and `HomeBroken` where it is not proved to
    be gone.
    """
    if known(field) in app.vault.names() and not delete:
        if not presence.at_terminal():
            hint = f"manciple me forget {field} --delete"
            raise AwaitsApproval("nothing was erased: only a person can say yes", hint=hint)
        if presence.asked(f"type yes to destroy {field}, for good: ") != "yes":
            voice.say("nothing was erased")
            return WAITS
    return _gone(app, voice, forget(app, [known(field)]))


def me_erase(app: App, voice: Voice, *, delete: bool) -> int:
    """Destroy every field and the key that they hang on, after the person's word."""
    names = ", ".join(sorted(app.vault.names())) or "nothing"
    voice.say(f"this destroys, for good: {names}")
    if not delete:
        if not presence.at_terminal():
            raise Misused("nothing was erased", hint="--delete erases without asking")
        if presence.asked("type erase to destroy all of it: ") != "erase":
            voice.say("nothing was erased")
            return DONE
    code = _gone(app, voice, forget(app, app.vault.names(), whole=True))
    voice.say("other watches, carts and the log stay; manciple uninstall deletes all of it")
    return code


def _say_ended(voice: Voice, ended: Ended) -> None:
    if ended.watches:
        voice.say(f"stopped, as made from what it was: {', '.join(ended.watches)}; set it again")
    if ended.runs:
        voice.say(f"ended, as made from what it was: {', '.join(ended.runs)}; ask for it again")


def _gone(app: App, voice: Voice, forgotten: Forgotten) -> int:
    done, ended = forgotten.done, forgotten.ended
    if done.left:
        raise HomeBroken(
            f"{', '.join(done.fields)}: deleted, but traces are left in {', '.join(done.left)}",
            hint="end every other manciple, then manciple me erase again",
        )
    data = {
        "erased": list(done.fields),
        "proved": True,
        "files_searched": done.files,
        "backups": [_backup(each) for each in done.backups],
        "told_by_entries": list(done.told),
        "watches_stopped": list(ended.watches),
        "runs_ended": list(ended.runs),
    }
    lines = [
        f"erased: {', '.join(done.fields)}",
        f"nothing of it is left in the {done.files} files of the home: no key, no ciphertext",
    ]
    voice.answer(data, lines)
    _say_ended(voice, ended)
    if done.told:
        numbers = ", ".join(map(str, done.told[:10])) + (" …" if done.told[10:] else "")
        voice.say(f"the log still tells it, as what you signed, said or bought: entry {numbers}")
    for each in done.backups:
        noted = note_erased(each, forgotten.versions, app.ledger.work)
        voice.say(f"a backup may still hold it: {each.path} ({_NOTED[noted]})")
    return DONE


def _backup(backup: BackedUp) -> dict[str, object]:
    there = Path(backup.path).is_file()
    return {"path": backup.path, "sha256": backup.digest, "there": there}


def me_export(app: App, voice: Voice, path: Path) -> int:
    """Write the profile to a file of the person's own; the log says so."""
    names = sorted(app.vault.names())
    left_out = [name for name in names if name in CREDENTIALS]
    taken = [name for name in names if name not in CREDENTIALS]
    fields = {
        name: {"value": _plain(app.vault.show(name).reveal()), "meaning": FIELDS[name]}
        for name in taken
    }
    whole = {"format": 1, "subject": "me", "at": app.clock().isoformat(), "fields": fields}
    with app.ledger.writing(app.clock()) as page:
        page.append(Exported(tuple(taken)))
        write_new(path, json.dumps(whole, ensure_ascii=False, indent=1).encode() + b"\n")
    data = {"exported": taken, "left_out": left_out, "file": str(path)}
    voice.answer(data, f"{len(taken)} fields are in {path}, in the clear and for you alone")
    if left_out:
        voice.say(f"left out, as it opens something elsewhere: {', '.join(left_out)}")
    return DONE


def _plain(value: str) -> object:
    """Return an address as the object that it is."""
    try:
        return json.loads(value) if value.startswith("{") else value
    except ValueError:
        return value


def me_uses(app: App, voice: Voice, field: str) -> int:
    """Say who saw a field, and when."""
    with app.ledger.reading() as view:
        seen = uses(view.records(), field)
    rows = [_use_row(each) for each in seen]
    heads = ("entry", "time (UTC)", "who", "for", "how", "under", "outcome")
    voice.table({"uses": [data_of(each) for each in seen]}, heads, rows, ours=(2, 3, 4, 6))
    if not seen:
        voice.say(f"nobody was given {field}")
    return DONE


def _use_row(seen: FieldSeen) -> tuple[str, ...]:
    what = verb_words()[seen.verb] if seen.verb else "export"
    return (
        str(seen.seq),
        f"{seen.at:%Y-%m-%d %H:%M:%S}",
        seen.who,
        f"{what}, to {seen.purpose}" if seen.purpose and seen.verb else what,
        f"{seen.handling}, asked by {seen.asker}",
        seen.grant or "",
        seen.outcome,
    )


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
    without = parts.get("country") in WITHOUT_POSTCODES
    free = {"region", "postcode"} if without else {"region"}
    missing = [p for p in ADDRESS_PARTS if p not in free and not parts.get(p)]
    if missing:
        raise Misused("the address lacks " + ", ".join(missing), hint="only region may be empty")
    country(parts["country"])
    postcode(parts.get("postcode", ""), parts["country"])
    return Secret(json.dumps(parts, ensure_ascii=False, sort_keys=True))


def _lines(field: str, value: str) -> list[str]:
    """Return a field's value as lines to read: an address by its parts, the empty ones left out."""
    if not field.startswith("address."):
        return [value]
    parts = json.loads(value)
    colon = in_words(": ")
    return [f"{in_words(part)}{colon}{parts[part]}" for part in ADDRESS_PARTS if parts.get(part)]


def _keep_channel(app: App, value: Secret[str]) -> None:
    from manciple.tools.notify.apprise import host_of

    app.book.keep_setting("channel_host", host_of(value.reveal()))
