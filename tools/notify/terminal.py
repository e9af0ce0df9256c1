"""Notices at the terminal of a running program."""

from dataclasses import dataclass
from typing import TextIO

from manciple.policies.errors import NotDone
from manciple.policies.warrant import Warrant
from manciple.tools.notify.interface import Level, Notice, rendered


@dataclass(frozen=True, slots=True)
class Terminal:
    """Prints to a stream. Nothing is markup: a notice is plain text, and is written as it is."""

    stream: TextIO
    name: str = "terminal"
    level: Level = Level.FULL

    @property
    def host(self) -> None:
        """Nothing leaves this machine."""
        return

    async def send(self, notice: Notice, warrant: Warrant) -> None:  # noqa: ARG002  (no host)
        """Print the notice. Raises `NotDone` where the terminal is gone."""
        title, body = rendered(notice, self.level)
        lines = [title, *(f"  {line}" for line in body.splitlines() if line != title)]
        try:
            self.stream.write("".join(f"{self._shown(line)}\n" for line in lines))
            self.stream.flush()
        except (OSError, ValueError):
            raise NotDone("the terminal is gone") from None

    def _shown(self, line: str) -> str:
        encoding = self.stream.encoding or "utf-8"
        return line.encode(encoding, "backslashreplace").decode(encoding)
