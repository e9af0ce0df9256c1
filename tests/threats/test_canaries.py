"""Canaries: what is planted in the vault turns up nowhere, whatever is done and however loudly.

The whole story at the command line on the practice shop, with every debugging variable set and
every logger at its loudest. Afterwards every file, log line, error, prompt and request is looked
through for every planted value, as UTF-8, UTF-16, base64 (however aligned) and hex.
"""

import base64
import codecs
import hashlib
import json
import logging
import re
import sqlite3
from collections.abc import Callable, Generator, Mapping
from contextlib import closing, contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path

import pytest

from manciple.policies.fields import ADDRESS_PARTS, FIELDS
from manciple.policies.grant_text import parse
from manciple.policies.home import Home
from manciple.policies.keys import public_keys, read_key_file, unlock_user
from manciple.policies.ledger import Ledger
from manciple.policies.secret import Secret
from manciple.policies.vault import Vault
from manciple.tools.book import Book
from tests.agent.openai_server import Calls, Server, serving
from tests.cells import cells
from tests.practice import SHOE, SKU, here, in_a_thread, one_clear_line, open_shop
from tests.terminal import PASSPHRASE, SIGN, SIGNED, Person, Ran, leaks, told
from tests.threats.hostile import Lying, Stranger, stranger

pytestmark = pytest.mark.sample

TITLE = "Zephyrine Quillfeather Slipper"
"""What the watch waits for: the shoe's name at this shop."""

CANARIES: Mapping[str, str] = {
    "identity.name": "Ostranderquaid",
    "contact.email": "ostrander.quaid@post-kestrel.example",
    "contact.phone": "+886 912 774 508",
    "address.home": json.dumps(
        {
            "street": "77 Larkspurveil Crescent",
            "city": "Port Ellisande",
            "region": "Marrowick County",
            "postcode": "QX9-4471",
            "country": "TW",
        }
    ),
}
"""What has to look like something; the other fields hold words that are made up."""

DELIVERED = ("identity.name", "contact.email", "address.home")
"""What the shop gets with an order, and not before."""


def made_up(name: str) -> str:
    """Return a value for a field: an address or a size where it is one, else one odd word."""
    word = (
        hashlib.sha256(name.encode())
        .hexdigest()
        .translate(str.maketrans("0123456789", "ghijklmnop"))
    )
    if name.startswith("fit."):  # what a size is made of, and no size of anybody
        number = int(hashlib.sha256(name.encode()).hexdigest(), 16)
        return f"EU {1000 + number % 9000}.{10000 + number % 89989}"
    if not name.startswith("address."):
        return f"canary-{word[:16]}"
    parts = {part: f"{part} {word[at : at + 12]}" for at, part in enumerate(ADDRESS_PARTS)}
    return json.dumps({**parts, "postcode": f"{word[:5]}-90417", "country": "TW"})


LOUD_NAMES = (
    "sqlalchemy.engine sqlalchemy.pool httpx httpcore httpx2 aiohttp aiohttp.client asyncio openai "
    "alembic pydantic_ai"
)
LOUD = f"""
import logging, os
logging.basicConfig(filename=os.environ["LOUD_LOG"], level=logging.DEBUG)
for name in {LOUD_NAMES.split()}:
    logging.getLogger(name).setLevel(logging.DEBUG)
"""
"""Loaded into every process before the program: all that a library has to say goes to a file."""


def parts_of(value: str) -> list[str]:
    """Return what of a value is long enough to be looked for: an address by its parts."""
    try:
        parts = json.loads(value)
    except ValueError:
        return [value]
    return [part for part in parts.values() if len(part) > 2]


def backwards(text: str) -> str:
    return text[::-1]


def turned(text: str) -> str:
    return codecs.encode(text, "rot13")


def other(value: str, how: Callable[[str], str]) -> str:
    """Return what a field held before: it must be gone as well."""
    try:
        parts = json.loads(value)
    except ValueError:
        return how(value)
    return json.dumps({n: v if n == "country" else how(v) for n, v in parts.items()})


@dataclass
class Story:
    """Somebody with planted values, a shop, a model, and a stranger who should hear nothing."""

    person: Person
    shop: Lying
    base: str
    model: Server
    unasked: Stranger
    logs: Path
    before: list[dict[str, str]]
    """What each field held before it was set anew, and anew."""

    values: dict[str, str]
    """What each field holds."""

    errors: list[str] = field(default_factory=list[str])

    @property
    def host(self) -> str:
        return self.base.removeprefix("http://")

    @property
    def every(self) -> list[str]:
        """All that the fields ever held."""
        return [value for held in (*self.before, self.values) for value in held.values()]

    @property
    def planted(self) -> list[str]:
        """Every planted value that is long enough to be looked for, the earlier ones too."""
        every = [part for v in self.every for part in parts_of(v)]
        return [*every, PASSPHRASE]

    @property
    def watched(self) -> list[str]:
        """What tells what is watched, and where."""
        return [TITLE, SHOE, SKU, f"{self.base}/products/{SHOE}", self.host, "110 USD"]

    @property
    def loud(self) -> Mapping[str, str]:
        """Every variable that makes a library talk."""
        return {
            "LOUD_LOG": str(self.logs / "loud.log"),
            "PYTHONPATH": str(self.logs / "site"),
            "PYTHONASYNCIODEBUG": "1",
            "HTTPX_LOG_LEVEL": "trace",
            "OPENAI_LOG": "debug",
            "SQLALCHEMY_ECHO": "debug",
            "TMPDIR": str(self.person.folder / "temporary"),
        }

    def run(self, *words: str, stdin: str | None = None) -> Ran:
        """Run a command in this very process, as loud as the others."""
        handler = logging.FileHandler(self.loud["LOUD_LOG"])
        root, names = logging.getLogger(), LOUD_NAMES.split()
        before = {each: logging.getLogger(each).level for each in names}
        root.addHandler(handler)
        for each in names:
            logging.getLogger(each).setLevel(logging.DEBUG)
        try:
            return here(self.person, *words, stdin=stdin)
        finally:
            root.removeHandler(handler)
            for each, level in before.items():
                logging.getLogger(each).setLevel(level)

    def type(self, *words: str, answers: "list[tuple[str, str]] | tuple[()]" = ()) -> str:
        typed = self.person.type(*words, answers=answers, env=self.loud)
        assert typed.code in {0, 3}, typed.shown  # a notice that was refused is said at the end
        return typed.shown

    def stands_in_files(self) -> list[str]:
        """Return what of it lies in any file of the person's folder, temporary ones included."""
        return leaks(self.person.folder, [*self.planted, *self.watched])

    def logged(self) -> str:
        log = self.logs / "loud.log"
        return log.read_text("utf-8", "replace") if log.exists() else ""


@contextmanager
def story(person: Person, folder: Path) -> Generator[Story, None, None]:
    """Open the shop, the model and the stranger; plant every value."""
    (folder / "site").mkdir(parents=True)
    (folder / "site" / "sitecustomize.py").write_text(LOUD)
    (person.folder / "temporary").mkdir()
    shop = Lying(TITLE)
    script = Calls((("refuse", {"text": "nothing of the kind"}),))
    with (
        open_shop(shop) as (_, base),
        in_a_thread(lambda: serving(script)) as model,
        in_a_thread(stranger) as unasked,
    ):
        values = {name: CANARIES.get(name) or made_up(name) for name in FIELDS}
        values["channel.main"] = f"json://{unasked.host}/letters?token=canary-of-the-channel-6620"
        values["model.key"] = "sk-canary-of-the-provider-90417"
        free = {name: value for name, value in values.items() if name != "channel.main"}
        before = [{n: other(v, how) for n, v in free.items()} for how in (backwards, turned)]
        opened = Story(person, shop, base, model, unasked, folder, before, values)
        ledger = ledger_of(person)
        for every in before:
            for name, value in every.items():
                Vault(ledger).set(name, Secret(value), datetime.now(UTC))
        ledger.database.close()
        for name, value in values.items():
            set_ = opened.run("me", "set", name, stdin=value)
            assert set_.code == 0, set_.stderr
            opened.errors.append(set_.stderr)
        yield opened


@pytest.mark.parametrize("code", ["utf-8", "utf-16-le", "utf-16-be"])
@pytest.mark.parametrize("before", [b"", b"1", b"22"])
def test_what_is_looked_for_would_be_found(tmp_path: Path, code: str, before: bytes) -> None:
    """In every form and alignment that the canaries are looked for in."""
    value = "Ostranderquaid"
    raw = before + value.encode(code) + b" more"
    forms = (raw, base64.b64encode(raw), base64.urlsafe_b64encode(raw), raw.hex().encode())
    for number, form in enumerate((*forms, raw.hex().upper().encode())):
        path = tmp_path / f"file-{number}"
        path.write_bytes(b"\0" * 3 + form)
        assert leaks(tmp_path, [value]) == [f"{path.name}: {value}"]
        path.unlink()
    assert leaks(tmp_path, [value]) == []


def test_no_planted_value_turns_up_anywhere(
    person: Person, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """G01, H01, H02, H03, H06, H07: thirty values, the watch's address and goods, the whole way."""
    monkeypatch.setenv("PYTHONASYNCIODEBUG", "1")
    with story(person, tmp_path / "logs") as told_:
        assert len(set(told_.planted)) >= 30
        the_way_to_the_order(told_)
        the_way_after_it(told_)

        assert told_.stands_in_files() == []
        assert told(told_.errors, told_.planted) == []
        log = told_.logged()
        assert "sqlalchemy" in log
        assert "asyncio" in log
        assert told([log], [*told_.planted, TITLE, SHOE, SKU]) == []
        assert told_.unasked.heard == []


def the_way_to_the_order(told_: Story) -> None:
    """Find, watch, ask the model, fire, and fill the cart."""
    person = told_.person
    assert told_.run("store", "add", "--local", told_.base).code == 0
    # A reader that stays keeps the write-ahead logs from being emptied: they are looked through.
    with closing(sqlite3.connect(person.home / "ledger.db")) as reader:
        reader.execute("BEGIN")
        reader.execute("SELECT count(*) FROM entry").fetchone()
        assert "Zephyrine" in told_.run("find", "slipper").stdout
        wanted = ("slipper", "--size", "42", "--under", "110", "--then", "cart")
        told_.type("watch", "add", *wanted, answers=list(SIGNED))
        assert told_.run("watch", "check").code == 0
        the_profile_decides(told_)
        the_model_is_asked(told_)
        told_.shop.drop(SHOE, 20)
        fired = told_.run("watch", "check")
        assert "1 fired" in fired.stdout, fired
        assert told_.stands_in_files() == []
        assert (person.home / "ledger.db-wal").stat().st_size > 0
    delivered = [part for name in DELIVERED for part in parts_of(told_.values[name])]
    assert told([told_.shop.overheard], told_.planted) == []
    request = re.findall(r"manciple approve (a[0-9]+)", fired.stderr + fired.stdout)[-1]
    told_.errors.append(fired.stderr)
    amount = ("type the amount", "110.15 USD")
    screen = told_.type("approve", request, answers=[amount, SIGN])
    assert "ordered at" in screen
    told_.errors.append(screen)
    assert len(told_.shop.orders) == 1
    assert set(told([told_.shop.overheard], told_.planted)) == set(delivered)
    assert told_.run("why", request).code == 0


def the_profile_decides(told_: Story) -> None:
    """Runs that read a field: one that looks, one that chooses, one that watches in that size."""
    for words in (
        "find shoes in my size",
        "find shoes in my size and put the cheapest in my cart",
        "watch for shoes in my size below 100 USD and tell me",
        "幫我找我的尺寸的鞋子",
    ):
        told_.errors.append(told_.run("ask", words).stderr)


def everything_is_erased(told_: Story) -> None:
    """H07: afterwards no cell of the home tells a value, opened with all its keys, in any form."""
    ledger, book = opened_of(told_.person)
    before = cells(ledger, book)
    assert any(b"profile_read" in body for place, body in before.items() if "run" in place)
    assert told(map(in_full, before.values()), sized(told_)) == []
    watched = [place for place, body in before.items() if b"{{fit.shoe v" in body]
    assert watched
    erased = told_.run("me", "erase", "--delete", "--json")
    assert erased.code == 0, erased.stderr
    assert json.loads(erased.stdout)["told_by_entries"] == []
    after = cells(ledger, book)
    assert told(map(in_full, after.values()), told_.planted) == []
    assert told_.run("audit", "verify").code == 0
    for database in (ledger.database, book.database):
        database.close()


def sized(told_: Story) -> list[str]:
    """Return what the field held that decided, now and before."""
    return [held["fit.shoe"] for held in (*told_.before, told_.values)]


def in_full(body: bytes) -> str:
    """Return an opened cell as text: what stands in it as escapes too."""
    text = body.decode("latin-1")
    return (
        text + json.dumps(text)
        if "\\u" not in text
        else text + text.encode().decode("unicode_escape", "replace")
    )


def opened_of(person: Person) -> tuple[Ledger, Book]:
    """Open the person's databases with their key."""
    home = Home(person.home)
    work = read_key_file(person.key_file, public_keys(home))
    return Ledger(home, work), Book(home, work.sealer)


def the_model_is_asked(told_: Story) -> None:
    """Words that hold half the vault go to a model that may hear words, and nothing of it."""
    host = f"127.0.0.1:{told_.model.port}"
    assert told_.run("model", "set", told_.model.url, "scripted").code == 0
    scope = (
        f"tool=model verb=net.fetch asker=agent hosts {host} "
        "fields model.key as plain purpose plan mode auto"
    )
    sign(told_.person, scope)
    words = "perhaps something nice for the garden party of " + ", ".join(
        part for value in told_.values.values() for part in parts_of(value)
    )
    asked = told_.person.run("ask", words, env=told_.loud)
    assert asked.code == 3, asked
    told_.errors.append(asked.stderr)
    [prompt] = told_.model.requests
    assert "{{identity.name}}" in prompt.text
    assert "garden party" in prompt.text
    assert told([prompt.text, prompt.path], [*told_.planted, TITLE, SHOE, SKU]) == []
    key = told_.values["model.key"]
    assert [n for n, v in prompt.headers.items() if key in v] == ["authorization"]


def ledger_of(person: Person) -> Ledger:
    """Open the person's ledger."""
    home = Home(person.home)
    return Ledger(home, read_key_file(person.key_file, public_keys(home)))


def sign(person: Person, scope: str) -> None:
    """Sign a grant, as the screen does."""
    user = unlock_user(Home(person.home), Secret(PASSPHRASE))
    ledger = ledger_of(person)
    with ledger.writing(datetime.now(UTC)) as page:
        page.grant(parse(scope), user)
    ledger.database.close()


def the_way_after_it(told_: Story) -> None:
    """Look back, make every kind of mistake, and end all permissions."""
    person, values = told_.person, told_.values
    for words in (["audit", "log"], ["audit", "verify"], ["permissions"], ["inbox"], ["status"]):
        ran = told_.run(*words)
        told_.errors += [ran.stdout, ran.stderr]
    odd = values["contact.email"].replace("@", " ")
    wrong = told_.run("me", "set", "contact.email", stdin=odd)
    one_clear_line(wrong, 2)
    twice = told_.run("me", "set", "address.home", stdin=values["address.home"][:-1])
    one_clear_line(twice, 2)
    locked = told_.person.run("inbox", env=told_.loud, passphrase=values["identity.name"])
    assert locked.code == 5
    assert told_.run("revoke", "--all").code == 0
    refused = told_.run("find", "slipper")
    assert refused.code == 3
    everything_is_erased(told_)
    (person.home / "book.db").write_bytes(b"not a database " * 300)
    broken = told_.run("status")
    one_clear_line(broken, 1)
    told_.errors += [wrong.stderr, twice.stderr, locked.stderr, refused.stderr, broken.stderr]
