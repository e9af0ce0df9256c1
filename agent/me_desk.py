"""The desk for the profile: what is known of the person, who saw it, and taking it back."""

import json
import re
from pathlib import Path

from manciple.agent import presence
from manciple.agent.app import App
from manciple.agent.language import in_words, verb_words
from manciple.agent.voice import Voice, data_of
from manciple.policies.entries import BackedUp, Exported
from manciple.policies.erasure import Erased
from manciple.policies.errors import HomeBroken, Misused
from manciple.policies.fields import ADDRESS_PARTS, CREDENTIALS, FIELDS, checked, known
from manciple.policies.home import write_new
from manciple.policies.secret import Secret
from manciple.policies.uses import FieldSeen, uses

DONE = 0


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


def me_forget(app: App, voice: Voice, field: str) -> int:
    """Destroy one field. Raises `HomeBroken` where it is not proved to be gone."""
    done = app.vault.erase(field, app.clock())
    if field == "channel.main":
        app.book.keep_setting("channel_host", "")
    return _gone(voice, done)


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
    done = app.vault.erase_all(app.clock())
    app.book.keep_setting("channel_host", "")
    code = _gone(voice, done)
    voice.say("watches, carts and the log stay; manciple uninstall deletes all of it")
    return code


def _gone(voice: Voice, done: Erased) -> int:
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
    }
    lines = [
        f"erased: {', '.join(done.fields)}",
        f"nothing of it is left in the {done.files} files of the home: no key, no ciphertext",
    ]
    voice.answer(data, lines)
    for each in done.backups:
        where = "" if Path(each.path).is_file() else " (no longer there; perhaps elsewhere)"
        voice.say(f"a backup may still hold it: {each.path}{where}")
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
    colon = in_words(": ")
    return [f"{in_words(part)}{colon}{parts[part]}" for part in ADDRESS_PARTS if parts.get(part)]


def _keep_channel(app: App, value: Secret[str]) -> None:
    from manciple.tools.notify.apprise import host_of

    app.book.keep_setting("channel_host", host_of(value.reveal()))
