"""How long the command line takes to answer: `--help`, and three commands that read the home.

A bare Typer program in the same environment is the floor. Everything is byte-compiled first, the
programs take turns, and the last line is one JSON object with medians of wall time in ms.
"""

import argparse
import compileall
import json
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path
from statistics import median

ROOT = Path(__file__).parent.parent
READS = {
    "permissions": ["permissions"],
    "watch list": ["watch", "list"],
    "audit log": ["audit", "log"],
}
TYPER = '''
import typer

app = typer.Typer(add_completion=False)


@app.command()
def hello(name: str = "you") -> None:
    """Say hello."""
    print(f"hello {name}")


if __name__ == "__main__":
    app()
'''


def main() -> None:
    """Measure and print."""
    runs = _runs()
    for folder in ("policies", "tools", "agent"):
        compileall.compile_dir(ROOT / folder, quiet=2)
    compileall.compile_file(ROOT / "cli.py", quiet=2)
    with tempfile.TemporaryDirectory(prefix="manciple-bench-") as scratch:
        commands = _commands(Path(scratch))
        took = _took(commands, runs)
    reads = {name: took[name] for name in READS}
    print(
        json.dumps(
            {
                "help_ms": round(took["help"], 1),
                "read_ms": {name: round(ms, 1) for name, ms in reads.items()},
                "typer_ms": round(took["typer"], 1),
                "help_ratio": round(took["help"] / took["typer"], 2),
                "read_ratio": {n: round(ms / took["typer"], 2) for n, ms in reads.items()},
                "runs": runs,
            }
        )
    )


def _runs() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--runs", type=int, default=15, help="of each program")
    return int(parser.parse_args().runs)


def _commands(scratch: Path) -> dict[str, list[str]]:
    """Make a bare Typer program and a throw-away home, and say how each is started."""
    (scratch / "bare.py").write_text("import bare_app\n\nbare_app.app()\n", encoding="utf-8")
    (scratch / "bare_app.py").write_text(TYPER, encoding="utf-8")
    compileall.compile_dir(scratch, quiet=2)
    manciple = [str(Path(sys.executable).with_name("manciple"))]
    home = [*manciple, "--home", str(scratch / "home")]
    _make_home(home, scratch / "work.key")
    return {
        "typer": [sys.executable, str(scratch / "bare.py"), "--help"],
        "help": [*manciple, "--help"],
        **{name: [*home, *words] for name, words in READS.items()},
    }


def _make_home(manciple: Sequence[str], key_file: Path) -> None:
    """Initialise the home with an explicit key file, so that reading asks for no passphrase."""
    reading, writing = os.pipe()
    os.write(writing, b"a passphrase for a throw-away home\n")
    os.close(writing)
    init = [*manciple, "--passphrase-fd", str(reading), "init", "--key-file", str(key_file)]
    _run(init, reading)
    os.close(reading)


def _took(commands: dict[str, list[str]], runs: int) -> dict[str, float]:
    """Return the median wall time of each in ms; one round first warms the disk."""
    times: dict[str, list[float]] = {name: [] for name in commands}
    for turn in range(runs + 1):
        for name, command in commands.items():
            began = time.perf_counter()
            _run(command)
            if turn:
                times[name].append((time.perf_counter() - began) * 1000)
    return {name: median(each) for name, each in times.items()}


def _run(command: Sequence[str], *pass_fds: int) -> None:
    done = subprocess.run(
        command,
        check=False,
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        pass_fds=pass_fds,
    )
    if done.returncode:
        sys.exit(f"{' '.join(command)}: {done.stderr}")


if __name__ == "__main__":
    main()
