"""The desk for the log: reading, verifying and exporting it."""

import base64
import csv
import io
import json
import os
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from itertools import islice
from pathlib import Path
from typing import Literal, get_args

from manciple.agent.language import speaking
from manciple.agent.log_filter import Sought, fitting, there
from manciple.agent.stories import entry_line, entry_lines
from manciple.agent.voice import Voice, data_of
from manciple.agent.witness_desk import heard, reviewed
from manciple.policies import log
from manciple.policies.entries import Granted, LogExported, Record
from manciple.policies.errors import LogBroken, Misused, NotFound, VaultLocked
from manciple.policies.home import Home
from manciple.policies.keys import WorkKey
from manciple.policies.ledger import Ledger
from manciple.policies.merkle import Leaves, included
from manciple.policies.view import View
from manciple.policies.witness import Named, Seen

DONE = 0
Shape = Literal["jsonl", "csv", "bundle", "receipts"]
HEADS = ("entry", "time (UTC)", "kind", "decision", "what")


@dataclass(frozen=True, slots=True)
class Page:
    """Which of the fitting entries: the newest, or those before one of them."""

    last: int = 20
    """How many."""

    number: int = 1
    """1 for the newest so many, 2 for the ones before these."""

    before: int | None = None
    """Only entries of lower number."""


def audit_log(ledger: Ledger, voice: Voice, sought: Sought, page: Page) -> int:
    """Show entries of the log, a page at a time."""
    with ledger.reading() as view:
        there(sought, view)
        records = _page(view, sought, page)
    if voice.as_json:
        for record in records:
            voice.answer(data_of(record), "")
        return DONE
    if records:
        voice.table(None, HEADS, [_cells(record) for record in records], ours=(2, 3))
    else:
        voice.say("no entry fits")
        voice.next("manciple audit log")
    if len(records) == page.last and records[0].seq:
        voice.say(f"earlier ones: --before {records[0].seq}")
    return DONE


def audit_show(ledger: Ledger, voice: Voice, seq: int) -> int:
    """Tell one entry in words, with the proof that it stands in the log. Raises `NotFound`."""
    with ledger.reading() as view:
        found = log.one(view.connection, seq)
        head = log.head(view.connection)
        if found is None or head is None:
            raise NotFound(f"there is no entry {seq}", hint="manciple audit log")
        leaves = [leaf for _, leaf in log.leaf_hashes(view.connection)]
    proof = Leaves(leaves).inclusion(seq)
    if not included(found.leaf.hash, seq, len(leaves), proof, head.tree.root):
        raise LogBroken(f"entry {seq} is not what the head was signed over")
    path = [base64.b64encode(each).decode() for each in proof]
    data = {
        "record": data_of(found.record),
        "leaf": json.loads(found.leaf.data),
        "salt": found.salt.hex(),
        "detail": found.detail.decode(),
        "inclusion": path,
        "checkpoint": head.note,
    }
    lines = [
        *entry_lines(found.record),
        f"leaf      {found.leaf.hash.hex()}",
        f"holds     {found.leaf.commitment}, a commitment to its detail",
        *(f"{'proof' if n == 0 else '':<10}{each}" for n, each in enumerate(path)),
        f"under     {head.tree.root.hex()}, the root over {head.tree.size} entries",
        *(f"{'signed' if n == 0 else '':<10}{x}" for n, x in enumerate(head.note.splitlines())),
    ]
    voice.answer(data, lines)
    return DONE


def audit_verify(
    home: Home,
    work: WorkKey | None,
    voice: Voice,
    near: Sequence[Named],
    named: Sequence[str] = (),
    *,
    new: bool,
) -> int:
    """Verify the ledger. Raises `LogBroken`, with each problem said before.

    Raises `VaultLocked` where nothing is found wrong without the key, and so without the details
    and the witnesses; not where a reviewer, who has no key, names a witness.

    `named` are the witnesses that a reviewer names from outside; raises `WitnessSilent` for one
    of these that cannot be asked.
    """
    from manciple.policies.audit import verify

    ledger = Ledger(home.opened(), work)
    report = verify(ledger, [*heard(ledger, near), *reviewed(ledger, named)], new=new)
    depth = "with every detail"
    if not report.opened:
        depth = f"without the details: the vault is locked, {report.closed} sealed cells stay shut"
    what, not_looked_at = f"{report.entries} entries verify", list[str]()
    if report.begin:
        what = f"the {report.entries - report.begin} entries since {report.begin} verify"
        not_looked_at = [
            f"not looked at: what lies before entry {report.begin}, and what tables keep of it;",
            "  that is as this home noted when it last verified; who holds the work key can forge",
            "  the note. All of it, needing no note: manciple audit verify",
        ]
    lines = [f"{what}, {depth}; root {report.root[:16]}…", *not_looked_at]
    lines += [*report.forks, *report.witnesses]
    if not report.problems:
        voice.answer(data_of(report), lines)
        if report.opened:
            return DONE
        hint = "with every detail: manciple --passphrase-fd 3 audit verify 3<FILE"
        if named:
            voice.hint(hint)
            return DONE
        unseen = "the details were not looked at, nor the witnesses that the log names"
        raise VaultLocked(unseen, hint=hint)
    said = [*report.problems, *report.forks]
    if report.since is not None:
        when = f", written {report.since_at:%Y-%m-%d %H:%M:%S} UTC" if report.since_at else ""
        said.append(f"wrong since entry {report.since}{when}")
    said.append(f"last good: {report.good}" if report.good else "no known checkpoint still fits")
    voice.answer(data_of(report), said)
    raise LogBroken("the log does not verify", hint="trust nothing here that you cannot explain")


def export(
    ledger: Ledger,
    voice: Voice,
    near: Sequence[Named],
    path: Path,
    shape: str,
    sought: Sought,
    now: datetime,
) -> int:
    """Write entries to a new file for others. It holds no key; the export is logged."""
    if shape not in get_args(Shape):
        raise Misused(f"nothing is exported as {shape[:20]!r}", hint="jsonl, csv, bundle, receipts")
    with ledger.reading() as view:
        there(sought, view)
    # Made first, so that the log says nothing of a file that cannot be written.
    descriptor = _made(path)
    with os.fdopen(descriptor, "w", encoding="utf-8", newline="") as file:
        seen = heard(ledger, near)
        with ledger.reading() as view:
            text, count = _exported(view, ledger, shape, sought, seen, now)
        file.write(text)
        file.flush()
        os.fsync(descriptor)
    with ledger.writing(now) as page:
        page.append(LogExported(_shape(shape), count))
    said = f"{count} entries were written to {path}, as {shape}"
    voice.answer({"file": str(path), "as": shape, "entries": count}, said)
    if shape == "bundle":
        all_shown = sum("detail" in each for each in json.loads(text)["entries"])
        if all_shown != count:
            voice.say(f"{all_shown} are shown in it: also those that say the keys, and each yes")
        voice.say(f"for whom you give it: python3 verify_bundle.py {path.name} FINGERPRINT")
        voice.say(f"your fingerprint, to be told by another way: {ledger.keys.fingerprint}")
    return DONE


def receipt(ledger: Ledger, voice: Voice, grant: str, now: datetime) -> int:
    """Give the consent receipt of one grant, as JSON. Raises `NotFound`."""
    with ledger.reading() as view:
        found = _receipts(view, ledger, {grant}, now)
    if not found:
        raise NotFound(f"no grant {grant[:20]!r}", hint="manciple permissions --all")
    voice.written(found[0], json.dumps(found[0], ensure_ascii=False, indent=1))
    return DONE


def _page(view: View, sought: Sought, page: Page) -> list[Record]:
    skip = page.last * (page.number - 1)
    if sought.all:
        newest = view.records(last=page.last * page.number, end=page.before)
        return newest[: max(0, len(newest) - skip)][-page.last :] if skip < len(newest) else []
    found = list(fitting(view.records(end=page.before), sought))
    end = len(found) - skip
    return found[max(0, end - page.last) : max(0, end)]


def _cells(record: Record) -> tuple[str, ...]:
    when, what = f"{record.at:%Y-%m-%d %H:%M:%S}", entry_line(record.entry)
    return str(record.seq), when, record.entry.kind, record.decision or "", what


def _exported(
    view: View, ledger: Ledger, shape: str, sought: Sought, seen: Sequence[Seen], now: datetime
) -> tuple[str, int]:
    records = list(fitting(view.records(), sought))
    match shape:
        case "jsonl":
            return "".join(f"{json.dumps(data_of(r), ensure_ascii=False)}\n" for r in records), len(
                records
            )
        case "csv":
            return _csv(records), len(records)
        case "bundle":
            from manciple.policies.bundle import bundle

            chosen = {record.seq for record in records}
            made = bundle(view, ledger.keys, seen, lambda r: r.seq in chosen)
            return json.dumps(made, ensure_ascii=False, indent=1) + "\n", len(chosen)
        case _:
            grants = {r.entry.grant for r in records if isinstance(r.entry, Granted)}
            made_ = _receipts(view, ledger, grants, now)
            return json.dumps(made_, ensure_ascii=False, indent=1) + "\n", len(made_)


def _csv(records: Iterable[Record]) -> str:
    text = io.StringIO()
    writer = csv.writer(text)
    writer.writerow(("entry", "id", "at", "kind", "decision", "what"))
    with speaking("en"):  # what is exported is the same, whoever exports it
        for r in records:
            what = entry_line(r.entry)
            row = (r.seq, r.id, r.at.isoformat(), r.entry.kind, r.decision or "", what)
            writer.writerow([_inert(str(cell)) for cell in row])
    return text.getvalue()


def _inert(cell: str) -> str:
    """Keep a spreadsheet from taking a shop's words for a formula."""
    return f"'{cell}" if cell[:1] in {"=", "+", "-", "@", "\t"} else cell


def _receipts(view: View, ledger: Ledger, grants: set[str], now: datetime) -> list[object]:
    from manciple.policies.receipts import about, receipt

    head, records = log.head(view.connection), view.records()
    if head is None:
        raise LogBroken("there is no head over the entries")
    opened = list(islice(log.each(view.connection), head.tree.size))
    leaves = Leaves([each.leaf.hash for each in opened])
    granted = dict.fromkeys(r.entry.grant for r in records if isinstance(r.entry, Granted))
    return [
        receipt(
            grant,
            [opened[seq] for seq in about(grant, records)],
            leaves,
            head,
            ledger.keys.fingerprint,
            now,
        )
        for grant in granted
        if grant in grants
    ]


def _made(path: Path) -> int:
    if path.is_dir():  # as "" is, too
        raise Misused("that is no name for a file", hint="manciple audit export log.json")
    flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | os.O_NOFOLLOW
    try:
        return os.open(path, flags, 0o600)
    except OSError as error:
        raise Misused(
            "the file is there already, or cannot be made", hint="export to another"
        ) from error


def _shape(shape: str) -> Shape:
    return next(each for each in get_args(Shape) if each == shape)
