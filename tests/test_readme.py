"""What the README shows is what the program does."""

import io
import re
from pathlib import Path
from typing import Any

import pytest
from typer.main import get_command

from manciple.agent.demo import play
from manciple.cli import app
from tests.terminal import at_warm_terminal

ROOT = Path(__file__).parent.parent
DOCS = [ROOT / "README.md", *sorted((ROOT / "docs").glob("*.md"))]


@pytest.fixture(scope="module")
def demo() -> str:
    """Play the demo once: it raises where a command ends in another way than told."""
    out = io.StringIO()
    assert play(out, at_warm_terminal) == 0
    return out.getvalue()


@pytest.mark.sample
def test_the_demo_reads_the_same_however_its_commands_are_started(demo: str) -> None:
    out = io.StringIO()
    assert play(out) == 0
    assert _even(out.getvalue()) == _even(demo)


def test_the_demo_tells_the_whole_story(demo: str) -> None:
    for told in (
        "is in your cart: 99 USD",
        "type the amount (105.95 USD)",
        "ordered at 127.0.0.1",
        "revoked: all",
        "manciple: error: not allowed to look at offers",
        "entries verify, with every detail",
        "the demo's home is deleted",
    ):
        assert told in demo


def test_the_demo_leaves_nothing_behind(demo: str) -> None:
    folders = re.findall(r"/\S*manciple-demo-[a-z0-9_]+", demo)
    assert folders
    assert not any(Path(folder).exists() for folder in folders)


def test_the_readmes_transcript_is_what_the_demo_shows(demo: str) -> None:
    text = (ROOT / "README.md").read_text("utf-8")
    block = re.search(r"<!-- transcript: demo -->\n```\n(.*?)```", text, re.DOTALL)
    assert block is not None
    shown = _even(demo)
    at = 0
    for piece in re.split(r"(?m)^…\n", block[1]):
        found = shown.find(_even(piece), at)
        assert found >= 0, f"not shown by the demo, or in another order:\n{piece}"
        at = found


@pytest.mark.parametrize("path", DOCS, ids=lambda path: path.name)
def test_every_command_in_the_docs_exists(path: Path) -> None:
    for line in _commands(path.read_text("utf-8")):
        _known(line.split())


def _commands(text: str) -> list[str]:
    fenced = "\n".join(re.findall(r"(?ms)^```\n(.*?)^```", text))
    lines: list[str] = re.findall(r"(?m)^(?:\$ )?manciple ([a-z].*?)(?:\s+#.*)?$", fenced)
    return lines + re.findall(r"`manciple ([a-z][^`]*)`", text)


def _known(words: list[str]) -> None:
    command: Any = get_command(app)
    for word in words:
        if not re.fullmatch("[a-z][a-z-]*", word) or not hasattr(command, "commands"):
            break
        commands = command.commands
        assert word in commands, f"there is no command {' '.join(words)}"
        command = commands[word]
    options: set[str] = {name for parameter in command.params for name in parameter.opts}
    used = {word.partition("=")[0] for word in words if re.fullmatch(r"--[a-z-]+", word)}
    assert used <= options, f"no option {used - options} in {' '.join(words)}"


def _even(text: str) -> str:
    """Make two runs comparable: ports, handles, days, instants and roots differ."""
    for pattern, even in (
        (r"127\.0\.0\.1:\d+", "127.0.0.1:PORT"),
        (r"\bo[a-z2-7]{10}\b", "oOFFER"),
        (r"\d{4}-\d\d-\d\d[ T]\d\d:\d\d:\d\d(?:\.\d+Z?|\+00:00)?", "INSTANT"),
        (r"\b\d\d:\d\d UTC", "TIME UTC"),
        (r"\d{4}-\d\d-\d\d", "DAY"),
        (r"\b\d{1,2} [A-Z][a-z]+ 20\d\d\b", "DAY"),
        (r"root [0-9a-f]{16}", "root HASH"),
        (r"\b(?:[A-Z0-9]{4}-){6}[A-Z0-9]{4}\b", "CODE"),
        (r"(?:[0-9a-f]{4}\s+){15}[0-9a-f]{4}", "FINGERPRINT"),
        (r"\bin \d+ ms\b", "in N ms"),
        (r"/\S*manciple-demo-\w+", "HOME"),
        (r" +", " "),
        (r"─+", "─"),
        (r" *\n", "\n"),
    ):
        text = re.sub(pattern, even, text)
    return text
