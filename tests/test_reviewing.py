"""A reviewer's first week, word for word as docs/reviewing-the-log.md shows it.

`UPDATE=1 pytest` writes the transcript anew, for a look at the diff.
"""

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.practice import here, normal, open_shop, prepare_order
from tests.terminal import SIGN, Person

PAGE = Path(__file__).parents[1] / "docs" / "reviewing-the-log.md"
SCRIPT = PAGE.with_name("verify_bundle.py")
BLOCK = re.compile(r"(<!-- transcript: review -->\n```\n)(.*?)(```)", re.DOTALL)


@pytest.fixture
def ordered(person: Person) -> Person:
    """Somebody who ordered once: the address went to a shop."""
    with open_shop() as (_, base):
        request = prepare_order(person, base)
        total = re.search(r"place an order: ([0-9.]+ USD)", here(person, "inbox").stdout)
        assert total is not None
        approved = person.type("approve", request, answers=[("type the amount", total[1]), SIGN])
        assert approved.code == 0, approved.shown
    return person


def test_a_first_week_as_a_reviewer(ordered: Person, tmp_path: Path) -> None:
    """Permissions, who saw the address, a narrower grant, a bundle that holds elsewhere."""
    shown: list[str] = []
    bundle = ordered.folder / "bundle.json"

    def types(*words: str, code: int = 0) -> str:
        ran = here(ordered, *words)
        assert ran.code == code, ran
        shown.append(f"$ manciple {' '.join(words)}\n{ran.stdout}{ran.stderr}")
        return ran.stderr

    types("permissions")
    types("me", "uses", "address.home")
    types("audit", "log", "--verb", "order.place")
    types("grant", "--change", "g7", "--order-max", "150USD")
    types("audit", "verify")
    told = types("audit", "export", str(bundle))
    fingerprint = told.strip().rpartition(" ")[2]

    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    for path in (bundle, SCRIPT):
        shutil.copy(path, elsewhere)

    def verifies(code: int) -> None:
        words = ["verify_bundle.py", "bundle.json", fingerprint]
        ran = subprocess.run(
            [sys.executable, "-I", *words],
            cwd=elsewhere,
            env={},
            capture_output=True,
            text=True,
            check=False,
        )
        assert ran.returncode == code, ran.stdout
        shown.append(f"$ python3 {' '.join(words)}\n{ran.stdout}{ran.stderr}")

    verifies(0)
    whole = bytearray((elsewhere / "bundle.json").read_bytes())
    at = whole.index(b"mode ask-typed") + len("mode ask-type")
    whole[at] ^= 1
    (elsewhere / "bundle.json").write_bytes(whole)
    shown.append("one byte of a grant's text is changed, and:\n")
    verifies(1)

    text = normal("".join(shown), folder=ordered.folder)
    for pattern, plain in (
        (r"manciple\.log/[0-9a-f]{16}", "manciple.log/0123456789abcdef"),
        (r"\b[0-9a-f]{64}\b", "0123…cdef"),
        (r"\b[0-9]{2}:[0-9]{2}:[0-9]{2}\b", "12:00:00"),
    ):
        text = re.sub(pattern, plain, text)
    page = PAGE.read_text("utf-8")
    if os.environ.get("UPDATE") == "1":
        PAGE.write_text(BLOCK.sub(lambda m: m[1] + text + m[3], page), "utf-8")
    block = BLOCK.search(PAGE.read_text("utf-8"))
    assert block is not None
    assert block[2] == text
