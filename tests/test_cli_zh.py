"""The command line in Traditional Chinese: every screen that a person meets, and no English on it.

Names, handles, amounts, scopes and commands are the same in every language; `tests/chinese.py` says
what counts as English.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from manciple.tools.stores.practice import PracticeShop
from tests.chinese import english_in, half_wide
from tests.practice import PROFILE, SHOE, furnish, here, normal, open_shop, reads
from tests.terminal import PASSPHRASE, Person, Ran

ZH = ("--lang", "zh-Hant")
YES = ("輸入「yes」就繼續", "yes")
SIGN = ("輸入密語以簽署", PASSPHRASE)
SIGNED = [YES, SIGN]
WATCH = "幫我盯 Northlight trail shoe 我的尺寸 110美元以下就放進購物車"
NAMES = (
    *("Aurora Trail Shoe", "Northlight", "Standard shipping", "Black", "Blue", "Free shipping"),
    *("Practice Lane", "Ada Byron", "Taipei", "Python", "trail shoe", "running shoe", "nonsense"),
    *("ucp", "catalog", "practice", "approve", "grant --again"),
)
"""What the shop, the user and the program are called."""


@dataclass
class Reader:
    """Somebody who reads Chinese alone, and keeps all that was not."""

    person: Person
    seen: dict[str, str] = field(default_factory=dict[str, str])

    def says(self, *words: str, stdin: str | None = None) -> Ran:
        """Run a command without a terminal."""
        ran = here(self.person, *ZH, *words, stdin=stdin or "", wide=600)
        self.seen[" ".join(words)] = ran.stdout + ran.stderr
        return ran

    def types(self, *words: str, answers: Sequence[tuple[str, str]]) -> str:
        """Type a command at a terminal."""
        typed = self.person.type(*ZH, *words, answers=answers)
        self.seen[" ".join(words)] = typed.shown
        return typed.shown

    @property
    def english(self) -> list[str]:
        """What stands there in English, behind the command."""
        names = (*NAMES, *PROFILE.values(), *(say for say in self.seen), PASSPHRASE)
        found = {said: english_in(text, names) for said, text in self.seen.items()}
        return [f"{said}: {line.strip()}" for said, lines in found.items() for line in lines]


@pytest.fixture
def shopper(person: Person) -> Iterator[tuple[Reader, PracticeShop]]:
    with open_shop() as (shop, base):
        furnish(person, base)
        yield Reader(person), shop


def test_a_story_is_told_in_chinese(shopper: tuple[Reader, PracticeShop]) -> None:
    reader, shop = shopper
    for words in ("status", "doctor", "inbox", "permissions", "store list", "watch list"):
        reader.says(*words.split())
    reader.says("me", "show")
    reader.says("cart", "show")
    reader.says("order", "list")
    reader.says("budget")
    found = reader.says("find", "trail", "shoe", "--size", "42")
    offer = re.search(r"\bo[a-z2-7]{10}\b", found.stdout)
    assert offer is not None
    assert "有貨" in found.stdout
    reader.says("find", "nonsense", "--size", "42", "--colour", "blue")
    watched = reader.types("ask", WATCH, answers=SIGNED)
    assert "同時你會簽署一項權限：可以在" in watched
    reads("zh-watch", normal(watched))
    shop.drop(SHOE, 23)
    checked = reader.says("watch", "check")
    request = re.search(r"manciple approve (a\d+)", checked.stderr)
    assert request is not None
    reads("zh-inbox", normal(reader.says("inbox").stdout))
    screen = [("輸入金額", "106.28 USD"), SIGN]
    reads("zh-approval", normal(reader.types("approve", request[1], answers=screen)))
    reads("zh-why", normal(reader.says("why", request[1]).stdout))
    for words in (
        *(
            "why g2",
            "why g8",
            "order list",
            f"order show {request[1]}",
            "watch list",
            "watch show w1",
        ),
        *("audit log", "audit show 20", "audit verify", "audit verify --new", "permissions --all"),
        *("permissions --worst-case", "me uses address.home", "me uses fit.ring", "cart show"),
        *("audit witness list", "model show", "model prompts", "inbox", "status", "watch check"),
    ):
        reader.says(*words.split())
    reads("zh-permissions", normal(reader.says("permissions").stdout))
    assert reader.english == []
    assert half_wide("\n".join(reader.seen.values())) == []


def test_questions_refusals_and_mistakes_are_in_chinese(
    shopper: tuple[Reader, PracticeShop], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    reader, _ = shopper
    offer = re.search(r"\bo[a-z2-7]{10}\b", here(reader.person, "find", "trail shoe").stdout)
    assert offer is not None
    waits = reader.says("cart", "add", offer[0])
    assert waits.code == 4
    reader.says("inbox")
    reader.says("deny", "a1")
    for words in (
        *("find", "approve", "approve a1", "approve a99", "why a99", "why x", "deny"),
        *("order show a99", "store show nowhere.example", "watch show w99", "watch add shoe"),
        *("resume r99", "resume r1", "budget k9 --month 5", "budget --month x", "revoke", "grant"),
        *("grant --verb cart.add", "grant --verb order.place --at added", "me set fit.top"),
        *("me set nothing", "me show fit.ring", "cart add oxxxxxxxxxx"),
        *(
            "audit log --verb x",
            "audit show 999",
            "audit verify --witness /nowhere/at/all",
            "run --rounds 1",
        ),
        *("audit witness list", "audit witness add file here", "store remove nowhere.example"),
        *("store add http://127.0.0.1:9", "store add x", "init", "uninstall", "restore /no/such"),
        *("keys rotate", "backup /no/such/folder/file", "me erase", "me export /no/such/file"),
        *("grant --change g99 --qty 1", "permissions --lang tlh", "ask", "order place"),
        *("revoke g5", "revoke --all", "find shoe", "permissions", "status", "permissions --all"),
    ):
        reader.says(*words.split())
    for name in ("fit.top", "identity.name", "contact.phone", "contact.email", "model.key"):
        assert reader.says("me", "set", name, stdin="< >").code == 2
    assert reader.says("ask", "").code == 2
    said = reader.seen["find shoe"]
    assert "manciple grant --starters" in said
    assert reader.english == []


def test_the_signing_screens_are_in_chinese(shopper: tuple[Reader, PracticeShop]) -> None:
    reader, _ = shopper
    scope = "tool=cart verb=cart.add asker=agent hosts added mode deny"
    reader.types("grant", scope, answers=SIGNED)
    reader.types("budget", "--month", "600USD", answers=[])
    reader.says("budget")
    reader.types("budget", "k1", "--month", "700USD", answers=SIGNED)
    reader.types("revoke", "g8", "--signed", answers=SIGNED)
    reader.types("grant", "--change", "g6", "--mode", "auto", answers=SIGNED)
    reader.says("grant", "--change", "g6", "--qty", "1")
    reader.types("budget", "k1", "--remove", answers=SIGNED)
    dialogue = [
        ("號碼", "1"),
        ("號碼", "1"),
        ("品牌", ""),
        ("尺寸", ""),
        ("每件", "90"),
        ("幾個", ""),
    ]
    dialogue += [("幾天", ""), ("先問你", "y"), *SIGNED]
    shown = reader.types("grant", answers=dialogue)
    assert "已簽署" in shown
    reader.types("keys", "recovery", answers=[("密語", "wrong"), ("密語", PASSPHRASE)])
    reader.says("audit", "log", "--last", "60")
    reader.says("why", "g6")
    assert reader.english == []
