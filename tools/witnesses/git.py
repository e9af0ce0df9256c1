"""A witness in a git repository: each checkpoint a commit, pushed where there is a remote.

Where there is a remote, only what is there counts: the clone lies beside the home.
"""

import os
import subprocess
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from manciple.policies.errors import WitnessSilent
from manciple.policies.home import write_own
from manciple.policies.witness import goes_on

FILE = "checkpoint"
TIMEOUT_S = 15.0
_SAFE = (
    "core.hooksPath=/dev/null",
    "core.fsmonitor=false",
    "commit.gpgSign=false",
    "user.name=manciple",
    "user.email=manciple@localhost",
    "protocol.ext.allow=never",
)


@dataclass(frozen=True, slots=True)
class GitWitness:
    """Keeps the last checkpoint in the file `checkpoint` of the repository at `folder`."""

    folder: Path

    def latest(self) -> str | None:
        """Return what the last commit holds, at the remote if there is one."""
        if not (self.folder / ".git").exists():
            raise WitnessSilent("there is no repository", hint=f"git init {self.folder}")
        return self._shown(self._fetched() or "HEAD")

    def submit(self, note: str, old_size: int, proof: Sequence[bytes]) -> None:
        """Commit `note`, and push it."""
        goes_on(self.latest(), note, old_size, proof)
        if self._shown("HEAD") != note:
            write_own(self.folder / FILE, note.encode())
            self._git("add", "--", FILE)
            size = note.split("\n")[1]
            self._git("commit", "-q", "-m", f"checkpoint {size}", "--", FILE)
        remote = self._remote()
        if remote is not None:
            self._git("push", "-q", remote, f"HEAD:refs/heads/{self._branch()}")

    def near(self, home: Path) -> bool:
        """Is it on the same disk as the home, and nowhere else?"""
        try:
            same = self.folder.stat().st_dev == home.stat().st_dev
            return same and self._remote() is None
        except (OSError, WitnessSilent):
            return False

    def _fetched(self) -> str | None:
        """Fetch from the remote; returns what its branch is called here, None without one."""
        remote = self._remote()
        if remote is None:
            return None
        known, branch = f"refs/manciple/{remote}", self._branch()
        there = self._git("ls-remote", "--heads", remote, f"refs/heads/{branch}")
        if not there.strip():
            return None
        self._git("fetch", "-q", "--no-tags", remote, f"+refs/heads/{branch}:{known}")
        return known

    def _shown(self, commit: str) -> str | None:
        there = self._git("ls-tree", "--name-only", commit, "--", FILE, may_fail=True)
        return self._git("show", f"{commit}:{FILE}") if there.strip() else None

    def _remote(self) -> str | None:
        return next(iter(self._git("remote").split()), None)

    def _branch(self) -> str:
        return self._git("symbolic-ref", "--short", "HEAD").strip()

    def _git(self, *words: str, may_fail: bool = False) -> str:
        settings = [part for each in _SAFE for part in ("-c", each)]
        try:
            done = subprocess.run(  # noqa: S603  (the user's own, no shell)
                ["git", *settings, *words],  # noqa: S607  (the user's own git)
                cwd=self.folder,
                env=_environment(),
                stdin=subprocess.DEVNULL,
                capture_output=True,
                timeout=TIMEOUT_S,
                check=False,
            )
        except subprocess.TimeoutExpired:
            raise WitnessSilent(f"git {words[0]} took longer than {TIMEOUT_S:g} s") from None
        except OSError as error:
            raise WitnessSilent("git cannot be started", hint="install git") from error
        if done.returncode and not may_fail:
            # What git says may name the remote's address, which is nobody's business here.
            raise WitnessSilent(f"git {words[0]} failed", hint=f"try it in {self.folder}")
        return "" if done.returncode else done.stdout.decode("utf-8", "replace")


def _environment() -> dict[str, str]:
    """Return what git and ssh need to find the user's own keys, and nothing that prompts."""
    kept = {
        name: os.environ[name] for name in ("PATH", "HOME", "SSH_AUTH_SOCK") if name in os.environ
    }
    return {
        **kept,
        "GIT_CONFIG_NOSYSTEM": "1",
        "GIT_CONFIG_GLOBAL": "/dev/null",
        "GIT_TERMINAL_PROMPT": "0",
        "GIT_ASKPASS": "/bin/false",
        "GIT_ALLOW_PROTOCOL": "file:git:http:https:ssh",
        "GIT_SSH_COMMAND": "ssh -o BatchMode=yes -o ConnectTimeout=5",
        "LC_ALL": "C",
    }
