"""A witness in a git repository: each checkpoint a commit, pushed where there is a remote.

Where there is a remote, only what is there counts: the clone lies beside the home. So does what the
clone says of its remote: the address and the branch are taken down when the witness is named. From
then on everything is asked of that address, in a repository of its own that is thrown away, where
no setting of the clone sends it elsewhere.
"""

import os
import subprocess
from collections.abc import Generator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory
from urllib.parse import urlsplit

from manciple.policies.errors import LogBroken, Misused, WitnessSilent
from manciple.policies.home import write_own
from manciple.policies.witness import goes_on

FILE, FORKS = "checkpoint", "forks"
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
class Where:
    """Where a repository has its commits go."""

    remote: str
    """An address; empty where they stay."""

    branch: str


@dataclass(frozen=True, slots=True)
class GitWitness:
    """Keeps the last checkpoint in the file `checkpoint` of the repository at `folder`."""

    folder: Path
    remote: str | None = None
    """The address that was taken down; empty: it stays here. None: what the repository says."""

    branch: str | None = None

    def latest(self) -> str | None:
        """Return what the last commit holds, at the remote if there is one.

        Raises `LogBroken` where the repository no longer names the address that was taken down.
        """
        where = self._where()
        if not where.remote:
            return self._shown(self._in_folder(), "HEAD", FILE)
        with self._fetched(where) as (there, tip):
            found = self._shown(there, tip, FILE) if tip else None
        if self.remote and (self.folder / ".git").exists() and self.where() != where:
            raise LogBroken(f"the repository at {self.folder} was turned to another remote")
        return found

    def submit(self, note: str, old_size: int, proof: Sequence[bytes]) -> None:
        """Commit `note`, and push it."""
        goes_on(self.latest(), note, old_size, proof)
        self._commit(f"checkpoint {note.split(chr(10))[1]}", {FILE: note})

    def accept(self, note: str, fork: str) -> None:
        """Commit `note` and the statement; what was there stays in the history."""
        size = note.split("\n")[1]
        self._commit(f"fork: the user goes on at {size}", {FILE: note}, f"{fork}\n")

    def near(self, home: Path) -> bool:
        """Is it on the same disk as the home, and nowhere else?"""
        try:
            return not self._where().remote and (self.folder.stat().st_dev == home.stat().st_dev)
        except (OSError, WitnessSilent, Misused):
            return False

    def where(self) -> Where:
        """Return what the repository itself says.

        Raises `Misused` for an address with a password in it: it would stand in the log.
        """
        here = self._in_folder()
        first = next(iter(here.git("remote").split()), None)
        url = here.git("remote", "get-url", "--push", first).strip() if first else ""
        if url and "://" not in url and ":" not in url.partition("/")[0]:
            url = str((self.folder / url).absolute())
        if urlsplit(url).scheme in {"http", "https"} and "@" in urlsplit(url).netloc:
            raise Misused("the remote's address holds a password", hint="ssh, or ~/.netrc")
        return Where(url, here.git("symbolic-ref", "--short", "HEAD").strip())

    def _where(self) -> Where:
        if self.remote is None:
            return self.where()
        return Where(self.remote, self.branch or "main")

    def _commit(self, why: str, files: dict[str, str], fork: str = "") -> None:
        where = self._where()
        if where.remote:
            with self._fetched(where) as (there, tip):
                self._write(there, tip, why, files, fork)
                there.git("push", "-q", where.remote, f"HEAD:refs/heads/{where.branch}")
        else:
            here = self._in_folder()
            tip = "HEAD" if here.git("rev-parse", "-q", "--verify", "HEAD", may_fail=True) else ""
            self._write(here, tip, why, files, fork)

    def _write(self, git: "_Git", tip: str, why: str, files: dict[str, str], fork: str) -> None:
        if fork:
            before = self._shown(git, tip, FORKS) if tip else None
            files = {**files, FORKS: (before or "") + fork}
        if tip and all(self._shown(git, tip, name) == text for name, text in files.items()):
            return
        for name, text in files.items():
            write_own(git.folder / name, text.encode())
        git.git("add", "--", *files)
        git.git("commit", "-q", "-m", why, "--", *files)

    @contextmanager
    def _fetched(self, where: Where) -> Generator[tuple["_Git", str], None, None]:
        """Open a repository that holds the remote's branch; its commit, or empty without one."""
        with TemporaryDirectory(prefix="manciple-") as folder:
            there = _Git(Path(folder))
            there.git("init", "-q", "-b", "main")
            listed = there.git("ls-remote", "--heads", where.remote, f"refs/heads/{where.branch}")
            if not listed.strip():
                yield there, ""
                return
            branch = f"+refs/heads/{where.branch}:refs/manciple/there"
            there.git("fetch", "-q", "--no-tags", "--depth=1", where.remote, branch)
            there.git("reset", "-q", "refs/manciple/there")  # nothing of it is written out
            yield there, "HEAD"

    def _in_folder(self) -> "_Git":
        if not (self.folder / ".git").exists():
            raise WitnessSilent("there is no repository", hint=f"git init {self.folder}")
        return _Git(self.folder)

    def _shown(self, git: "_Git", commit: str, name: str) -> str | None:
        listed = git.git("ls-tree", "--name-only", commit, "--", name, may_fail=True)
        return git.git("show", f"{commit}:{name}") if listed.strip() else None


@dataclass(frozen=True, slots=True)
class _Git:
    folder: Path

    def git(self, *words: str, may_fail: bool = False) -> str:
        """Run git here; empty where it failed and may."""
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
