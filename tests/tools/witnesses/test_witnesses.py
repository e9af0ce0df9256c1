"""Each witness keeps the last head, and takes none that does not go on from it."""

import json
import os
import stat
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from manciple.policies.checkpoint import Checkpoint, sign
from manciple.policies.entries import WitnessAdded
from manciple.policies.errors import LogBroken, Misused, WitnessSilent
from manciple.policies.merkle import Tree, consistency, leaf_hash
from manciple.policies.witness import Witness
from manciple.tools.witnesses.command import CommandWitness
from manciple.tools.witnesses.file import FileWitness
from manciple.tools.witnesses.git import GitWitness
from manciple.tools.witnesses.named import placed, said
from tests.policies.test_checkpoint import KEY, PUBLIC

LEAVES = [leaf_hash(bytes([n])) for n in range(8)]

# A small true witness: keeps one note in a file, and refuses one that is smaller.
PROGRAM = """
import sys, pathlib
kept, said = pathlib.Path(sys.argv[1]), sys.stdin.read()
if said:
    head, _, note = said.partition("\\n\\n")
    old = head.startswith("old") and int(head.split()[1])
    if old is not False and kept.exists() and int(kept.read_text().split("\\n")[1]) != old:
        sys.exit(1)
    if head.startswith("old") or head.startswith("fork FORK"):
        kept.write_text(note)
print(kept.read_text() if kept.exists() else "", end="")
"""


def grown(size: int, origin: str = "manciple.log/00") -> tuple[Tree, str]:
    tree = Tree().with_leaves(LEAVES[:size])
    return tree, sign(Checkpoint(origin, size, tree.root), KEY, PUBLIC)


def git(folder: Path, *words: str) -> str:
    own = {"PATH": os.environ["PATH"], "GIT_CONFIG_GLOBAL": "/dev/null"}
    done = subprocess.run(["git", *words], cwd=folder, env=own, check=True, capture_output=True)
    return done.stdout.decode()


def a_file(folder: Path) -> Witness:
    return FileWitness(folder / "head")


def a_repository(folder: Path) -> Witness:
    git(folder, "init", "-q", "-b", "main")
    return GitWitness(folder)


def a_clone(folder: Path) -> Witness:
    git(folder, "init", "-q", "--bare", "-b", "main", "there.git")
    git(folder, "clone", "-q", "there.git", "here")
    git(folder / "here", "symbolic-ref", "HEAD", "refs/heads/main")
    return GitWitness(folder / "here")


def a_command(folder: Path) -> Witness:
    return CommandWitness((sys.executable, "-c", PROGRAM, str(folder / "kept")))


@pytest.fixture(params=[a_file, a_repository, a_clone, a_command])
def witness(request: pytest.FixtureRequest, tmp_path: Path) -> Witness:
    make: Callable[[Path], Witness] = request.param
    return make(tmp_path)


def test_it_keeps_the_last_head_that_it_was_given(witness: Witness) -> None:
    assert witness.latest() is None
    old, note = grown(3)
    witness.submit(note, 0, ())
    assert witness.latest() == note
    _, later = grown(8)
    witness.submit(later, 3, consistency(old, LEAVES[3:]))
    assert witness.latest() == later


def test_it_takes_no_head_that_it_has_not_seen_the_beginning_of(witness: Witness) -> None:
    """I03, I04."""
    _, note = grown(5)
    witness.submit(note, 0, ())
    _, smaller = grown(3)
    with pytest.raises((LogBroken, WitnessSilent)):
        witness.submit(smaller, 0, ())
    assert witness.latest() == note


@pytest.mark.parametrize("make", [a_file, a_repository, a_clone])
def test_ours_check_the_proof(make: Callable[[Path], Witness], tmp_path: Path) -> None:
    """I05, I12."""
    witness = make(tmp_path)
    old, note = grown(5)
    witness.submit(note, 0, ())
    proof = consistency(old, LEAVES[5:])
    other = sign(Checkpoint("manciple.log/00", 8, bytes(32)), KEY, PUBLIC)
    foreign = grown(8, "manciple.log/11")[1]
    good = grown(8)[1]
    for wrong, size, path in (
        (other, 5, proof),
        (good, 5, ()),
        (good, 4, proof),
        (foreign, 5, proof),
        (grown(5, "manciple.log/11")[1], 5, ()),
    ):
        with pytest.raises(LogBroken):
            witness.submit(wrong, size, path)
    assert witness.latest() == note
    witness.submit(good, 5, proof)


def test_a_file_is_for_its_owner_alone_and_missing_folders_are_said(tmp_path: Path) -> None:
    path = tmp_path / "stick" / "head"
    with pytest.raises(WitnessSilent):
        FileWitness(path).latest()
    with pytest.raises(WitnessSilent):
        FileWitness(path).submit(grown(1)[1], 0, ())
    path.parent.mkdir()
    FileWitness(path).submit(grown(1)[1], 0, ())
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert FileWitness(path).near(tmp_path)
    path.chmod(0o644)
    with pytest.raises(WitnessSilent):
        FileWitness(path).latest()


def test_a_repository_runs_no_hook_of_its_own(tmp_path: Path) -> None:
    witness = a_repository(tmp_path)
    hook = tmp_path / ".git" / "hooks" / "pre-commit"
    hook.parent.mkdir(exist_ok=True)
    hook.write_text("#!/bin/sh\ntouch ran\nexit 1\n")
    hook.chmod(0o700)
    witness.submit(grown(2)[1], 0, ())
    assert not (tmp_path / "ran").exists()
    assert git(tmp_path, "log", "--format=%s %an").strip() == "checkpoint 2 manciple"


def test_with_a_remote_only_what_is_there_counts(tmp_path: Path) -> None:
    """The clone lies beside the home, and would be put back with it."""
    witness = a_clone(tmp_path)
    witness.submit(grown(2)[1], 0, ())
    assert not GitWitness(tmp_path / "here").near(tmp_path)
    assert "checkpoint 2" in git(tmp_path / "there.git", "log", "--format=%s", "main")
    (tmp_path / "there.git").rename(tmp_path / "gone.git")
    with pytest.raises(WitnessSilent):
        witness.latest()


def test_the_remote_is_the_one_that_was_taken_down(tmp_path: Path) -> None:
    """I04: the clone's own word is in the same hands as the home."""
    a_clone(tmp_path)
    added = said([str(tmp_path / "here")])
    assert (added.tool, added.remote) == ("git", str(tmp_path / "there.git"))
    witness = placed(added)
    old, note = grown(3)
    witness.submit(note, 0, ())
    git(tmp_path, "init", "-q", "--bare", "-b", "main", "theirs.git")
    clone = tmp_path / "here"
    for turned in (
        ("remote", "set-url", "origin", str(tmp_path / "theirs.git")),
        ("symbolic-ref", "HEAD", "refs/heads/empty"),
    ):
        config, head = (clone / ".git" / name for name in ("config", "HEAD"))
        before = config.read_text(), head.read_text()
        git(clone, *turned)
        with pytest.raises(LogBroken, match="turned to another remote"):
            witness.latest()
        config.write_text(before[0])
        head.write_text(before[1])
    theirs, ours = str(tmp_path / "theirs.git"), str(tmp_path / "there.git")
    git(clone, "config", f"url.{theirs}.insteadOf", ours)
    git(clone, "config", "core.hooksPath", str(tmp_path))
    shown = GitWitness(clone, ours, "main")
    with pytest.raises(LogBroken):
        shown.latest()
    (clone / ".git").rename(tmp_path / "away")
    assert shown.latest() == note, "the address is enough"
    shown.submit(grown(8)[1], 3, consistency(old, LEAVES[3:]))
    assert "checkpoint 8" in git(tmp_path / "there.git", "log", "--format=%s", "main")
    assert git(tmp_path / "theirs.git", "branch") == ""


def test_nothing_else_in_the_repository_is_touched(tmp_path: Path) -> None:
    witness = a_clone(tmp_path)
    clone = tmp_path / "here"
    (clone / "notes").write_text("mine")
    own = ("-c", "user.name=x", "-c", "user.email=x")
    git(clone, "add", "notes")
    git(clone, *own, "commit", "-q", "-m", "mine")
    git(clone, "push", "-q", "origin", "main")
    witness.submit(grown(3)[1], 0, ())
    assert git(tmp_path / "there.git", "ls-tree", "--name-only", "main") == "checkpoint\nnotes\n"


def test_no_password_of_a_remote_gets_into_the_log(tmp_path: Path) -> None:
    a_clone(tmp_path)
    git(tmp_path / "here", "remote", "set-url", "origin", "https://me:canary@git.example/heads")
    with pytest.raises(Misused) as caught:
        said(["git", str(tmp_path / "here")])
    assert "canary" not in str(caught.value)


def test_a_past_that_was_given_up_gives_way_and_stays_on_record(witness: Witness) -> None:
    _, note = grown(5)
    witness.submit(note, 0, ())
    _, smaller = grown(3)
    witness.accept(smaller, "FORK")
    assert witness.latest() == smaller
    match witness:
        case FileWitness(path):
            assert f"FORK\n{note}" in path.with_name("head.forks").read_text()
        case GitWitness(folder) if folder.name == "here":
            there = folder.parent / "there.git"
            assert git(there, "show", "main:forks") == "FORK\n"
            assert git(there, "show", "main~:checkpoint") == note
        case GitWitness(folder):
            assert git(folder, "show", "HEAD:forks") == "FORK\n"
            assert git(folder, "show", "HEAD~:checkpoint") == note
        case _:
            assert isinstance(witness, CommandWitness)


def test_a_command_that_fails_or_hangs_is_silent(tmp_path: Path) -> None:
    for words in (("false",), (str(tmp_path / "nothing"),)):
        with pytest.raises(WitnessSilent):
            CommandWitness(words).latest()
    with pytest.raises(LogBroken):
        CommandWitness(("echo", "nonsense")).submit(grown(1)[1], 0, ())


def test_a_command_sees_nothing_of_our_environment(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("MANCIPLE_HOME", "canary")
    assert "canary" not in (CommandWitness(("env",)).latest() or "")


@pytest.mark.parametrize(
    ("tool", "place"),
    [("file", "head"), ("git", "here"), ("command", "[]"), ("command", "echo"), ("command", "5")],
)
def test_a_place_that_cannot_be_one_is_refused(tool: str, place: str) -> None:
    added = WitnessAdded("x-1", tool, place, needed=True)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    with pytest.raises(Misused):
        placed(added)


def test_the_entry_names_the_witness(tmp_path: Path) -> None:
    command = WitnessAdded("command-1", "command", json.dumps(["echo", "x"]), needed=True)
    assert placed(command) == CommandWitness(("echo", "x"))
    assert placed(WitnessAdded("file-1", "file", str(tmp_path), needed=True)) == FileWitness(
        tmp_path
    )
