"""The voice: answers on stdout, everything said about them on stderr, data always escaped.

What is written in English here comes out in the language that is spoken (`language.in_words`).
With `--json` an answer is one JSON object on one line, and nothing else is on stdout.
"""

import json
import os
import sys
from collections.abc import Callable, Collection, Generator, Iterable, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any, TextIO

from manciple.agent.language import in_words
from manciple.policies.canonical import encode
from manciple.policies.errors import MancipleError
from manciple.policies.visible import columns, escaped, shown

NEXT = {
    "out_of_stock": "fewer of it, or another: manciple find …",
    "quote_changed": "ask for it again, to see what it costs now",
    "store_unreachable": "nothing was sent: try again later",
    "store_refused": "look at the shop's own page, or try again later",
    "not_done": "nothing was done, and nothing is lost: try again",
    "unclear": "nothing is sent twice: manciple watch check asks what became of it",
    "home_broken": "manciple doctor, or bring back a backup",
    "log_broken": "manciple audit verify",
    "locked": "--passphrase-fd N, or a terminal",
    "misused": "manciple --help",
}
"""What to do next, by the error's code, where the error itself does not say."""


MAX_LINE = 20_000
"""A line is cut here, in columns: the longest grant, in words, fits."""


MAX_LIVE = 100
"""Of what is done right now; one line of it is seen at a time."""


@dataclass(slots=True)
class Voice:
    """How one command speaks."""

    as_json: bool = False
    out: TextIO = field(default_factory=lambda: sys.stdout)
    err: TextIO = field(default_factory=lambda: sys.stderr)
    still: bool = False
    """Does nothing move at the terminal, for the person has something to read there?"""

    def answer(self, data: object, text: str | Iterable[str]) -> None:
        """Give the answer: `data` with `--json`, else `text`."""
        if self.as_json:
            self.out.write(json.dumps(data, ensure_ascii=False, default=str) + "\n")
            return
        for line in [text] if isinstance(text, str) else text:
            self.out.write(f"{shown(in_words(line), MAX_LINE)}\n")

    def written(self, data: object, text: str) -> None:
        """Give the answer as what another program reads: said in no language, and never cut."""
        if self.as_json:
            self.answer(data, "")
            return
        for line in text.splitlines():
            self.out.write(f"{escaped(line)}\n")

    def table(
        self,
        data: object,
        heads: Sequence[str],
        rows: Sequence[Sequence[str]],
        ours: Collection[int] = (),
    ) -> None:
        """Give the answer as a table, or as `data` with `--json`.

        `ours` are the columns whose cells are words of ours, and not what a shop or the user wrote.
        """
        if self.as_json:
            self.answer(data, "")
            return
        from rich import box
        from rich.console import Console
        from rich.table import Table
        from rich.text import Text

        table = Table(box=box.SIMPLE_HEAD, pad_edge=False, header_style="bold")
        for head in heads:
            table.add_column(in_words(head), overflow="fold")
        for row in rows:
            cells = (in_words(cell) if n in ours else cell for n, cell in enumerate(row))
            table.add_row(*(Text(shown(cell, 400)) for cell in cells))
        Console(file=self.out, highlight=False, width=_width(self.out)).print(table)

    def say(self, *lines: str) -> None:
        """Say something about the answer, on stderr."""
        for line in lines:
            self.err.write(f"{shown(in_words(line), MAX_LINE)}\n")

    @contextmanager
    def busy(self, what: str) -> Generator[None, None, None]:
        """Show at a terminal that something takes a while; say nothing elsewhere."""
        if self.still or self.as_json or not self.err.isatty() or _dumb():
            yield
            return
        from rich.console import Console

        with Console(file=self.err).status(shown(in_words(what))):
            yield

    @contextmanager
    def live(self, what: str) -> Generator[Callable[[str], None], None, None]:
        """Like `busy`, and gives what to call with each next thing that is done."""
        if self.still or self.as_json or not self.err.isatty() or _dumb():
            yield lambda _: None
            return
        from rich.console import Console
        from rich.live import Live
        from rich.spinner import Spinner
        from rich.text import Text

        # As text: what a user or a planner wrote is no markup.
        spinner = Spinner("dots", Text(shown(in_words(what))))
        with Live(spinner, console=Console(file=self.err), transient=True) as screen:

            def now(text: str) -> None:
                spinner.update(text=Text(shown(text, MAX_LIVE)))
                screen.refresh()  # at once: a step may be over before the next frame

            yield now

    def next(self, command: str) -> None:
        """Say what to type next."""
        self.say(f"{in_words('next: ')}{in_words(command)}")

    def error(self, error: MancipleError) -> None:
        """Say what went wrong, and what to do."""
        self.say(f"{in_words('manciple: error: ')}{in_words(str(error))}")
        if hint := error.hint or NEXT.get(error.code):
            self.hint(hint)

    def hint(self, text: str) -> None:
        """Say what helps."""
        self.say(f"{in_words('hint: ')}{in_words(text)}")


def _dumb() -> bool:
    return os.environ.get("TERM") == "dumb"


def named(name: str, value: str, width: int = 9) -> str:
    """Return a line of a name and a value, the values of several below each other."""
    return f"{name}{' ' * max(1, width - columns(name))}{value}"


def data_of(value: object) -> Any:  # noqa: ANN401  (plain JSON)
    """Return a result as JSON writes it; the fields are those of its dataclass."""
    return json.loads(encode(value))


def _width(stream: TextIO) -> int | None:
    if os.environ.get("COLUMNS", "").isdecimal() or stream.isatty():
        return None
    return 100
