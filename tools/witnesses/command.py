"""A witness behind a command of the user's: it gets a checkpoint on stdin, and answers the last.

The request is the one of https://c2sp.org/tlog-witness: a line `old SIZE`, the consistency proof
in base64 lines, an empty line, the checkpoint. Nothing on stdin asks for the last one alone. After
a restore it is `fork` and the user's signed statement instead of `old`: who knows no such line says
no, and is let go of and named anew.
"""

import base64
import os
import subprocess
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from manciple.policies.checkpoint import MAX_NOTE, read
from manciple.policies.errors import LogBroken, WitnessSilent

TIMEOUT_S = 20.0


@dataclass(frozen=True, slots=True)
class CommandWitness:
    """Asks `words`, a program and its arguments; no shell."""

    words: tuple[str, ...]

    def latest(self) -> str | None:
        """Run it with nothing on stdin; None where it answers nothing."""
        return self._said("") or None

    def submit(self, note: str, old_size: int, proof: Sequence[bytes]) -> None:
        """Run it with the checkpoint; it must answer that this is now the last it saw."""
        lines = [f"old {old_size}", *(base64.b64encode(each).decode() for each in proof)]
        self._told("\n".join(lines), note)

    def accept(self, note: str, fork: str) -> None:
        """Run it with the statement and the checkpoint."""
        self._told(f"fork {fork}", note)

    def _told(self, why: str, note: str) -> None:
        said = self._said(f"{why}\n\n{note}")
        if read(said).checkpoint != read(note).checkpoint:
            raise LogBroken("it answered with another checkpoint")

    def near(self, home: Path) -> bool:
        """Nobody can tell where a command keeps it; the user chose it to be elsewhere."""
        del home
        return False

    def _said(self, request: str) -> str:
        kept = {name: os.environ[name] for name in ("PATH", "HOME", "LANG") if name in os.environ}
        try:
            done = subprocess.run(  # noqa: S603  (the user's own, no shell)
                list(self.words),
                input=request.encode(),
                env=kept,
                capture_output=True,
                timeout=TIMEOUT_S,
                check=False,
            )
            said = done.stdout[: MAX_NOTE + 1].decode()
        except subprocess.TimeoutExpired:
            raise WitnessSilent(f"its command took longer than {TIMEOUT_S:g} s") from None
        except UnicodeDecodeError:
            raise LogBroken("its answer is no text") from None
        except OSError as error:
            raise WitnessSilent("its command cannot be started") from error
        if done.returncode:
            raise WitnessSilent(f"its command ended with {done.returncode}")
        return said
