"""Reading, exporting and proving the log to others."""

import asyncio
import base64
import csv
import io
import json
import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import jsonschema
import pytest

from manciple.agent import audit_desk
from manciple.agent.audit_desk import Page
from manciple.agent.log_filter import Sought, fitting, instant
from manciple.agent.voice import Voice
from manciple.policies import approval
from manciple.policies import log as log_of
from manciple.policies.entries import (
    Asked,
    Declined,
    Entry,
    Exported,
    FieldSet,
    Finished,
    Forked,
    Granted,
    Intended,
    Lifted,
    Opened,
    Past,
    Place,
    Record,
    Revoked,
    Suspended,
)
from manciple.policies.errors import Misused, NotFound
from manciple.policies.forks import give_up, past_of
from manciple.policies.grant_text import parse
from manciple.policies.grants import Mode
from manciple.policies.home import Home
from manciple.policies.merkle import included, leaf_hash
from manciple.policies.signed import giving_up
from manciple.policies.witness import Named
from manciple.tools.witnesses.file import FileWitness
from tests.fakes import CARTS, NOW, ORDERS, SHOP, House, Seed, order
from tests.policies.auditing import lived_in

NONE = frozenset[str]()
SCRIPT = Path(__file__).parents[2] / "docs" / "verify_bundle.py"
SCHEMA = Path(__file__).parents[2] / "docs" / "formats" / "receipt.schema.json"


@pytest.fixture(scope="module")
def house(seed: Seed, tmp_path_factory: pytest.TempPathFactory) -> Iterator[House]:
    """A home in which everything happened once; nobody here changes what was."""
    before = os.umask(0o077)
    made = seed.copied(tmp_path_factory.mktemp("desk") / "home")
    asyncio.run(lived_in(made))
    yield made
    made.ledger.database.close()
    os.umask(before)


class Said:
    """A voice, and what it said."""

    def __init__(self, *, as_json: bool = False) -> None:
        self.out, self.err = io.StringIO(), io.StringIO()
        self.voice = Voice(as_json, self.out, self.err)

    def lines(self) -> list[str]:
        return self.out.getvalue().splitlines()

    def objects(self) -> list[Any]:
        return [json.loads(line) for line in self.lines()]


def records(house: House) -> list[Record]:
    with house.ledger.reading() as view:
        return view.records()


def log(house: House, page: Page | None = None, **sought: Any) -> list[int]:  # noqa: ANN401  (whatever `Sought` takes)
    said = Said(as_json=True)
    shown = page or Page(1000)
    assert audit_desk.audit_log(house.ledger, said.voice, Sought(**sought), shown) == 0
    return [each["seq"] for each in said.objects()]


# --- audit log


@pytest.mark.parametrize(
    ("sought", "kinds"),
    [
        ({"kind": "granted"}, {"granted"}),
        ({"decision": "denied"}, {"decided"}),
        ({"shop": "other.example"}, {"decided"}),
        ({"verb": "store.add"}, {"intended", "finished"}),
        ({"tool": "order"}, {"asked", "approved", "declined", "intended", "finished"}),
        ({"grant": "g4"}, {"granted", "revoked"}),
        ({"grant": "g1"}, {"granted", "asked", "approved", "declined", "intended", "finished"}),
        ({"grant": "g1", "verb": "cart.add"}, NONE),
        ({"shop": SHOP, "kind": "finished"}, {"finished"}),
        ({"since": NOW + timedelta(days=9)}, NONE),
    ],
)
def test_only_what_fits_is_shown(house: House, sought: dict[str, Any], kinds: set[str]) -> None:
    by_seq = {record.seq: record for record in records(house)}
    assert {by_seq[seq].entry.kind for seq in log(house, **sought)} == kinds


def test_a_time_is_from_the_first_and_before_the_last(house: House) -> None:
    at = records(house)[15].at
    fits = log(house, since=at, until=at + timedelta(seconds=1))
    assert fits == [r.seq for r in records(house) if r.at == at]
    assert instant("2026-11-22", "--until", end=True) == datetime(2026, 11, 23, tzinfo=UTC)
    assert instant("2026-11-22T10:00+08:00", "--since") == datetime(2026, 11, 22, 2, tzinfo=UTC)
    with pytest.raises(Misused):
        instant("yesterday", "--since")


@pytest.mark.parametrize("sought", [Sought(), Sought(tool="order")])
def test_pages_go_back_without_a_gap(house: House, sought: Sought) -> None:
    whole = [r.seq for r in fitting(records(house), sought)]
    said = Said(as_json=True)
    for number in range(1, 9):
        audit_desk.audit_log(house.ledger, said.voice, sought, Page(7, number))
    assert sorted(each["seq"] for each in said.objects()) == whole
    half = whole[len(whole) // 2]
    newest = log(house, Page(3, 1, half), tool=sought.tool)
    assert newest == [seq for seq in whole if seq < half][-3:]


def test_an_empty_page_is_no_error(house: House) -> None:
    said = Said()
    assert audit_desk.audit_log(house.ledger, said.voice, Sought(kind="none"), Page()) == 0


# --- audit show


def test_an_entry_is_told_with_its_proof(house: House) -> None:
    said = Said(as_json=True)
    audit_desk.audit_show(house.ledger, said.voice, 5)
    (shown,) = said.objects()
    _, size, root = shown["checkpoint"].split("\n")[:3]
    leaf = json.dumps(shown["leaf"], sort_keys=True, separators=(",", ":")).encode()
    path = [base64.b64decode(each) for each in shown["inclusion"]]
    assert included(leaf_hash(leaf), 5, int(size), path, base64.b64decode(root))
    in_words = Said()
    audit_desk.audit_show(house.ledger, in_words.voice, 5)
    assert any("signed" in line for line in in_words.lines())
    assert "revoked" in in_words.lines()[0]
    with pytest.raises(NotFound):
        audit_desk.audit_show(house.ledger, said.voice, 9999)


# --- export, and the script that strangers use


def exported(
    house: House, path: Path, shape: str, near: list[Named] | None = None, kind: str | None = None
) -> str:
    said = Said()
    code = audit_desk.export(
        house.ledger, said.voice, near or [], path, shape, Sought(kind=kind), house.clock()
    )
    assert code == 0
    return path.read_text()


def verified(path: Path, *words: str) -> "subprocess.CompletedProcess[str]":
    """Run the script as a stranger does: no manciple, no environment, another folder."""
    return subprocess.run(
        [sys.executable, "-I", str(SCRIPT), str(path), *words],
        capture_output=True,
        text=True,
        check=False,
        env={},
        cwd=path.parent,
    )


@pytest.fixture(scope="module")
def bundle(house: House, tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("bundle")
    witness = Named("file-1", FileWitness(folder / "head"), needed=True)
    with house.ledger.reading() as view:
        head = view.connection.exec_driver_sql("SELECT note FROM head").scalar()
    witness.witness.submit(str(head), 0, ())
    exported(house, folder / "bundle.json", "bundle", [witness])
    return folder / "bundle.json"


def test_a_stranger_verifies_a_bundle(house: House, bundle: Path) -> None:
    ran = verified(bundle, house.ledger.keys.fingerprint)
    assert ran.returncode == 0, ran.stdout
    assert "entries of manciple.log/" in ran.stdout
    assert "seen outside by: file-1" in ran.stdout
    assert ran.stderr == ""
    other = verified(bundle, "0" * 64)
    assert other.returncode == 1
    assert "another one" in other.stdout


def test_a_bundle_may_show_some_entries_alone(house: House, tmp_path: Path) -> None:
    text = exported(house, tmp_path / "some.json", "bundle", kind="granted")
    shown = [e for e in json.loads(text)["entries"] if "detail" in e]
    ends = {"revoked", "declined"}
    assert {e["leaf"]["kind"] for e in shown} == {"opened", "granted"} | ends
    assert verified(tmp_path / "some.json").returncode == 0


Bundle = dict[str, Any]


def entry_of(bundle: Bundle, kind: str) -> Bundle:
    found: Bundle = next(e for e in bundle["entries"] if e["leaf"]["kind"] == kind)
    return found


def forge_detail(kind: str, before: str, after: str) -> Callable[[Bundle], None]:
    def forge(bundle: Bundle) -> None:
        entry = entry_of(bundle, kind)
        assert before in entry["detail"]
        entry["detail"] = entry["detail"].replace(before, after)

    return forge


def cut(bundle: Bundle) -> None:
    bundle["entries"].pop()


def swap(bundle: Bundle) -> None:
    entries = bundle["entries"]
    entries[3], entries[4] = entries[4], entries[3]


def redate(bundle: Bundle) -> None:
    bundle["entries"][3]["leaf"]["at"] = "2025-01-01T00:00:00Z"


def other_user(bundle: Bundle) -> None:
    bundle["keys"]["user"] = "04" + "11" * 64


def other_note(bundle: Bundle) -> None:
    bundle["checkpoint"] = bundle["checkpoint"].replace("2026", "2025")


def other_witness(bundle: Bundle) -> None:
    note = bundle["witnesses"][0]["note"]
    origin, size, *rest = note.split("\n")
    bundle["witnesses"][0]["note"] = "\n".join([origin, str(int(size) + 5), *rest])


def hide_keys(bundle: Bundle) -> None:
    del bundle["entries"][0]["detail"]


FORGERIES: dict[str, Callable[[Bundle], object]] = {
    "scope": forge_detail("granted", "mode ask", "mode auto"),
    "nonce": forge_detail("approved", '"nonce":"', '"nonce":"0'),
    "action": forge_detail("asked", '"minor":', '"minor":9'),
    "outcome": forge_detail("finished", '"outcome":"', '"outcome":"x'),
    "cut": cut,
    "swap": swap,
    "redate": redate,
    "user key": other_user,
    "note": other_note,
    "witness": other_witness,
    "keys": hide_keys,
    "format": lambda bundle: bundle.update(format="x"),
    "missing": lambda bundle: bundle.pop("checkpoint"),
}


@pytest.mark.parametrize("name", FORGERIES)
def test_a_tampered_bundle_is_noticed(bundle: Path, tmp_path: Path, name: str) -> None:
    changed = json.loads(bundle.read_text())
    FORGERIES[name](changed)
    path = tmp_path / "forged.json"
    path.write_text(json.dumps(changed))
    ran = verified(path)
    assert ran.returncode == 1
    assert ran.stdout.startswith("WRONG: ")
    assert "Traceback" not in ran.stderr


def test_signatures_are_checked_and_not_only_hashes(house: House, tmp_path: Path) -> None:
    """Somebody with the work key can write a grant into a good tree; the user did not sign it."""
    house.ledger.database.scrub()
    shutil.copytree(house.home.path, tmp_path / "copy")
    (tmp_path / "copy").chmod(0o700)
    forged = House(Home(tmp_path / "copy"), house.work, house.user)
    signature = house.work.sign("grant", b"x").hex()
    forged.append(Granted("g9", 1, "tool=cart verb=cart.add asker=user mode auto", signature))
    exported(forged, tmp_path / "forged.json", "bundle")
    ran = verified(tmp_path / "forged.json")
    assert ran.returncode == 1
    assert "grant g9 is not signed by the user" in ran.stdout


def test_a_stranger_is_told_of_a_past_that_was_given_up(house: House, tmp_path: Path) -> None:
    """I04: and believes it of nobody but the user, at that place of that log."""
    house.ledger.database.scrub()
    shutil.copytree(house.home.path, tmp_path / "copy")
    (tmp_path / "copy").chmod(0o700)
    other = House(Home(tmp_path / "copy"), house.work, house.user)
    other.append(FieldSet("fit.top", 9))
    with other.ledger.reading() as view:
        lost = log_of.head(view.connection)
    assert lost is not None
    witness = FileWitness(tmp_path / "head")
    witness.submit(lost.note, 0, ())
    shutil.rmtree(tmp_path / "copy")
    shutil.copytree(house.home.path, tmp_path / "copy")
    (tmp_path / "copy").chmod(0o700)
    back = House(Home(tmp_path / "copy"), house.work, house.user)
    near = [Named("file-1", witness, needed=True)]
    exported(back, tmp_path / "before.json", "bundle", near)
    assert "has seen" in verified(tmp_path / "before.json").stdout
    with back.ledger.writing(back.clock()) as page:
        give_up(page, [past_of(lost.note)], back.user)
    exported(back, tmp_path / "after.json", "bundle", near)
    ran = verified(tmp_path / "after.json")
    assert ran.returncode == 0, ran.stdout
    assert f"the user gave up {lost.checkpoint.size} entries" in ran.stdout
    at = Place(lost.checkpoint.origin, 3, "00" * 32)
    for place, key in ((at, back.user), (None, back.work)):
        with back.ledger.writing(back.clock()) as page:
            here, gone = place or page.here(), (Past(1, "11" * 32),)
            page.append(Forked(gone, here, key.sign("fork", giving_up(gone, here)).hex()))
        name = tmp_path / f"{len(records(back))}.json"
        exported(back, name, "bundle", near)
        assert verified(name).stdout.count("WRONG") >= 1


def test_an_export_holds_no_key_and_is_logged(house: House, tmp_path: Path) -> None:
    """G17."""
    count = len(records(house))
    for number, shape in enumerate(("jsonl", "csv", "bundle", "receipts")):
        text = exported(house, tmp_path / f"out.{shape}", shape)
        for secret in (house.work.root.reveal(), house.work.derived("cells").reveal()):
            assert secret.hex() not in text
            assert base64.b64encode(secret).decode() not in text
        assert (tmp_path / f"out.{shape}").stat().st_mode & 0o077 == 0
        entry = records(house)[-1].entry
        assert (entry.kind, getattr(entry, "what", "")) == ("log_exported", shape)
        assert len(records(house)) == count + number + 1


def test_lines_and_tables_hold_every_entry(house: House, tmp_path: Path) -> None:
    before = len(records(house))
    lines = exported(house, tmp_path / "a.jsonl", "jsonl").splitlines()
    assert [json.loads(line)["seq"] for line in lines] == list(range(before))
    rows = list(csv.reader(io.StringIO(exported(house, tmp_path / "a.csv", "csv"))))
    assert [row[0] for row in rows] == ["entry", *map(str, range(before + 1))]


def test_nothing_is_written_over(house: House, tmp_path: Path) -> None:
    there = tmp_path / "there"
    there.write_text("mine")
    said, count = Said(), len(records(house))
    for path, shape in ((there, "csv"), (tmp_path / "no" / "x", "csv"), (tmp_path / "x", "pdf")):
        with pytest.raises(Misused):
            audit_desk.export(house.ledger, said.voice, [], path, shape, Sought(), NOW)
    assert there.read_text() == "mine"
    assert len(records(house)) == count


# --- consent receipts


def fits(found: object, schema: Bundle) -> bool:
    """Does `found` fit the schema that we publish?"""
    checker: Any = jsonschema.Draft202012Validator(schema)
    return bool(checker.is_valid(found))


def test_a_receipt_is_as_its_schema_says_and_verifies(house: House) -> None:
    """I13."""
    schema = json.loads(SCHEMA.read_text())
    for grant in ("g1", "g2", "g3", "g4"):
        said = Said(as_json=True)
        assert audit_desk.receipt(house.ledger, said.voice, grant, NOW) == 0
        (found,) = said.objects()
        assert fits(found, schema)
        proof = found["manciple:proof"]
        _, size, root = proof["manciple:checkpoint"].split("\n")[:3]
        for entry in proof["manciple:entries"]:
            leaf = json.dumps(entry["manciple:leaf"], sort_keys=True, separators=(",", ":"))
            path = [base64.b64decode(each) for each in entry["manciple:inclusion"]]
            seq = entry["manciple:leaf"]["seq"]
            hashed = leaf_hash(leaf.encode())
            assert included(hashed, seq, int(size), path, base64.b64decode(root))
    with pytest.raises(NotFound):
        audit_desk.receipt(house.ledger, Said().voice, "g99", NOW)


def test_a_receipt_tells_when_it_was_given_used_and_withdrawn(house: House) -> None:
    said = Said(as_json=True)
    audit_desk.receipt(house.ledger, said.voice, "g1", NOW)
    audit_desk.receipt(house.ledger, said.voice, "g4", NOW)
    orders, ended = (each["dct:hasPart"][0] for each in said.objects())
    told = [event["dct:description"] for event in orders["manciple:event"]]
    assert told == ["given, version 1", *["used: order.place"] * 3]
    status = ended["dpv:hasProcess"][0]["dpv:hasConsentStatus"][0]["@type"]
    assert status == ["dpv:ConsentWithdrawn"]
    assert orders["dpv:hasProcess"][0]["dpv:hasDataController"] == [SHOP]


def test_a_receipt_says_which_version_the_user_did_not_sign(seed: Seed, tmp_path: Path) -> None:
    house = seed.copied(tmp_path / "home")
    house.grant(f"{CARTS} mode auto")
    with house.ledger.writing(NOW) as page:
        page.narrow(replace(parse(f"{CARTS} count qty<=2 mode ask"), id="g1"))
    said = Said(as_json=True)
    audit_desk.receipt(house.ledger, said.voice, "g1", NOW)
    (found,) = said.objects()
    given, narrowed = found["dct:hasPart"][0]["manciple:event"]
    assert given["dpv:isImplementedByEntity"] == "manciple:user"
    assert narrowed["dct:description"] == "narrowed without the passphrase, version 2"
    assert narrowed["dpv:isImplementedByEntity"] == "manciple:this-home"
    assert narrowed["dpv:hasConsentStatus"]["dpv:isIndicatedBy"] == "manciple:this-home"
    schema = json.loads(SCHEMA.read_text())
    assert fits(found, schema)
    narrowed["dpv:isImplementedByEntity"] = "manciple:user"
    assert not fits(found, schema)


def test_every_mandatory_field_is_asked_for_by_the_schema(house: House) -> None:
    schema = json.loads(SCHEMA.read_text())
    said = Said(as_json=True)
    audit_desk.receipt(house.ledger, said.voice, "g1", NOW)
    (found,) = said.objects()
    record = found["dct:hasPart"][0]
    for part in (found, record, record["dpv:hasProcess"][0], record["manciple:event"][0]):
        for name in [n for n in part if n != "dct:description" and not n.startswith("manciple:e")]:
            kept = part.pop(name)
            assert not fits(found, schema), name
            part[name] = kept
    assert fits(found, schema)


def test_an_end_that_the_user_did_not_sign_does_not_pass_as_signed(
    seed: Seed, tmp_path: Path
) -> None:
    """B05: a stranger sees that a prohibition was ended by whoever held the work key alone."""
    house = seed.copied(tmp_path / "home")
    forbids = house.grant("tool=cart verb=cart.add asker=agent hosts a.example mode deny")
    second = house.grant("tool=cart verb=cart.add asker=user hosts a.example mode deny")
    house.lift(forbids.id)
    exported(house, tmp_path / "signed.json", "bundle")
    assert verified(tmp_path / "signed.json").returncode == 0
    house.append(Lifted(second.id, second.version, "00" * 64))
    exported(house, tmp_path / "forged.json", "bundle")
    ran = verified(tmp_path / "forged.json")
    assert ran.returncode == 1
    assert "lifted is not signed by the user" in ran.stdout
    house.ledger.database.close()


# --- an order in a bundle follows from the user's yes


def ordered(key: str, request: str | None, cents: int = 1000) -> Intended:
    return Intended(key, order(cents), "g1", 1, request, order(cents).cost)


def asked(request: str, cents: int = 1000, life: timedelta = timedelta(hours=1)) -> Asked:
    return Asked(request, order(cents), "g1", 1, Mode.ASK_TYPED, "run", NOW + life)


YES = "yes"
"""Where the user says yes to `a1`."""

ON_A2 = "on a2"
"""Where they say yes to `a2`."""

AGAIN = "again"
"""Where that very yes is written down a second time."""

WITHOUT = "order.place without a yes to exactly that"
ORDERED: dict[str, tuple[list[Entry | str | timedelta], str]] = {
    "on a yes": ([asked("a1"), YES, ordered("k/1", "a1")], ""),
    "on no request": ([ordered("k/1", None)], WITHOUT),
    "on what still waits": ([asked("a1"), ordered("k/1", "a1")], WITHOUT),
    "on what was never asked": ([ordered("k/1", "a1")], WITHOUT),
    "of something else": ([asked("a1"), YES, ordered("k/1", "a1", 9000)], WITHOUT),
    "twice": ([asked("a1"), YES, ordered("k/1", "a1"), ordered("k/2", "a1")], WITHOUT),
    "on what was declined": ([asked("a1"), YES, Declined("a1"), ordered("k/1", "a1")], WITHOUT),
    "on what was suspended": (
        [asked("a1"), YES, Suspended("restored"), ordered("k/1", "a1")],
        WITHOUT,
    ),
    "on a yes written twice": (
        [asked("a1"), YES, ordered("k/1", "a1"), AGAIN, ordered("k/2", "a1")],
        "a yes to a1, which was answered before",
    ),
    "on a yes after it was declined": (
        [asked("a1"), Declined("a1"), YES, ordered("k/1", "a1")],
        "a yes to a1, which was answered before",
    ),
    "under what was revoked": (
        [asked("a1"), YES, Revoked(("g1",)), ordered("k/1", "a1")],
        "order.place under g1, which had ended",
    ),
    "under a key that was done": (
        [
            *(asked("a1"), YES, ordered("k/1", "a1"), Finished("k/1", "done")),
            *(asked("a2"), ON_A2, ordered("k/1", "a2")),
        ],
        "order.place was begun again under a key that was done",
    ),
    "under a key that is open": (
        [asked("a1"), YES, ordered("k/1", "a1"), asked("a2"), ON_A2, ordered("k/1", "a2")],
        "order.place was begun again under a key that was open",
    ),
    "under a key that failed": (
        [
            *(asked("a1"), YES, ordered("k/1", "a1"), Finished("k/1", "failed", "out_of_stock")),
            *(asked("a2"), ON_A2, ordered("k/1", "a2")),
        ],
        "",
    ),
    "ended twice": (
        [*(asked("a1"), YES, ordered("k/1", "a1")), *([Finished("k/1", "done")] * 2)],
        "what had ended, ended again",
    ),
    "dated back": (
        [
            *(asked("a1"), YES, timedelta(days=7), Exported(("fit.shoe",))),
            *(timedelta(days=-7, minutes=1), ordered("k/1", "a1")),
        ],
        "the yes to a1 had run out",
    ),
    "too late": (
        [asked("a1"), YES, timedelta(hours=2), ordered("k/1", "a1")],
        "the yes to a1 had run out",
    ),
    "a year later": (
        [asked("a1", life=timedelta(days=999)), YES, timedelta(days=365), ordered("k/1", "a1")],
        "the yes to a1 had run out",
    ),
}


@pytest.mark.parametrize("name", ORDERED)
def test_an_order_in_a_bundle_follows_from_one_yes_of_the_user_to_exactly_that(
    seed: Seed, tmp_path: Path, name: str
) -> None:
    """C10, C11: whatever the work key alone wrote beside it."""
    house, (done, why) = seed.copied(tmp_path / "home"), ORDERED[name]
    house.grant(f"{ORDERS} money USD order<=500 mode ask-typed")
    for each in done:
        if isinstance(each, timedelta):
            house.clock.now += each
        elif each in (YES, ON_A2):
            house.approve("a1" if each == YES else "a2")
        elif isinstance(each, str):
            house.append(next(r.entry for r in records(house) if r.entry.kind == "approved"))
        else:
            house.append(each)
    exported(house, tmp_path / "bundle.json", "bundle")
    ran = verified(tmp_path / "bundle.json")
    assert (ran.returncode == 0) is (why == ""), ran.stdout
    assert why in ran.stdout
    house.ledger.database.close()


def test_no_order_in_a_bundle_passes_on_a_yes_of_the_work_key(seed: Seed, tmp_path: Path) -> None:
    house = seed.copied(tmp_path / "home")
    house.grant(f"{ORDERS} money USD order<=500 mode ask-typed")
    mild = replace(asked("a1"), mode=Mode.ASK)
    for each in (mild, approval.approve(mild, house.work), ordered("k/1", "a1")):
        house.append(each)
    exported(house, tmp_path / "bundle.json", "bundle")
    assert "the yes to a1 is not signed by the user" in verified(tmp_path / "bundle.json").stdout
    house.ledger.database.close()


def test_with_an_effect_on_a_request_a_bundle_shows_the_yes_to_it(
    house: House, tmp_path: Path
) -> None:
    """So that a stranger can tie it to the user, whatever else is left out."""
    text = exported(house, tmp_path / "some.json", "bundle", kind="intended")
    shown = [e["leaf"]["kind"] for e in json.loads(text)["entries"] if "detail" in e]
    ends = {"revoked", "declined"}
    assert set(shown) == {"opened", "asked", "approved", "intended", "finished"} | ends
    assert shown.count("asked") == shown.count("approved") == 3
    assert verified(tmp_path / "some.json").returncode == 0


@pytest.mark.parametrize("end", [Declined("a1"), Revoked(("g1",)), Suspended("restored")])
def test_what_ended_a_yes_is_in_every_bundle_and_cannot_be_left_out(
    seed: Seed, tmp_path: Path, end: Entry
) -> None:
    house = seed.copied(tmp_path / "home")
    house.grant(f"{ORDERS} money USD order<=500 mode ask-typed")
    house.append(asked("a1"))
    house.approve("a1")
    house.append(end)
    house.append(ordered("k/1", "a1"))
    path = tmp_path / "bundle.json"
    changed = json.loads(exported(house, path, "bundle", kind="intended"))
    assert verified(path).returncode == 1
    for part in ("detail", "salt"):
        del entry_of(changed, end.kind)[part]
    path.write_text(json.dumps(changed))
    assert f"{end.kind} is not shown" in verified(path).stdout
    house.ledger.database.close()


def test_a_clock_that_the_user_set_back_holds_in_a_bundle_at_its_place_alone(
    seed: Seed, tmp_path: Path
) -> None:
    house = seed.copied(tmp_path / "home")
    house.grant(f"{ORDERS} money USD order<=500 mode ask-typed")
    house.clock.now += timedelta(days=7)
    house.append(Exported(("fit.shoe",)))
    house.clock.now -= timedelta(days=7)
    with house.ledger.writing(house.clock()) as page:
        page.set_clock(house.user)
    house.append(asked("a1"))
    house.approve("a1")
    house.append(ordered("k/1", "a1"))
    exported(house, tmp_path / "some.json", "bundle", kind="intended")
    assert verified(tmp_path / "some.json").returncode == 0, verified(tmp_path / "some.json").stdout
    house.append(next(r.entry for r in records(house) if r.entry.kind == "clock_set"))
    exported(house, tmp_path / "bundle.json", "bundle")
    assert "was signed for another time" in verified(tmp_path / "bundle.json").stdout
    house.ledger.database.close()


def test_a_second_opening_in_a_bundle_is_noticed(seed: Seed, tmp_path: Path) -> None:
    house = seed.copied(tmp_path / "home")
    house.append(Opened(house.ledger.keys.user.hex(), house.ledger.keys.work.hex()))
    exported(house, tmp_path / "bundle.json", "bundle")
    assert "begun a second time" in verified(tmp_path / "bundle.json").stdout
    house.ledger.database.close()
