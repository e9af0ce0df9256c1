"""What an attacker can do who writes every token of the planner: tasks, injections, two users.

Each run has a real home, the real gate and runner, and practice shops over HTTP on this machine;
their own state is the judge. `uncovered` are runs with an effect outside the grants; `covered_harm`
runs with harm inside a grant of convenience; `exact_mandate_harm` the same attacks where exactly
the one thing was granted: this shop, this variant, this price, once. `--share 0.05 --seed 1` draws
a sample of the attacks. The last line is one JSON object.
"""

import argparse
import asyncio
import json
import multiprocessing
import os
import resource
import sys
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent.parent))

from tests.attacks import suite
from tests.attacks.knows import Injection
from tests.attacks.play import Theatre
from tests.attacks.suite import Ended
from tests.attacks.tasks import TASKS, Task
from tests.fakes import Seed


def main() -> None:
    """Play and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--share", type=float, default=1.0)
    parser.add_argument("--seed", default="1")
    parser.add_argument("--workers", type=int, default=os.cpu_count() or 1)
    options = parser.parse_args()
    os.umask(0o077)
    began = time.monotonic()
    # Every commit of a home waits for its disk: in memory, what is measured is the work.
    memory = Path("/dev/shm")
    where = memory if os.access(memory, os.W_OK) else None
    with tempfile.TemporaryDirectory(prefix="manciple-attacks-", dir=where) as scratch:
        folder = Path(scratch)
        seed = Seed.made(folder / "seed")
        pairs = suite.pairs(options.share, options.seed)
        # Forked, so that the keys need not be derived again; they are never written down.
        context, shared = multiprocessing.get_context("fork"), (folder, seed, pairs)
        with context.Pool(options.workers, _PARTS.append, (shared,)) as pool:
            # A task at a time: what one costs differs, and none waits for the other's.
            ended: list[Ended] = []
            for found in pool.imap_unordered(part, range(len(TASKS))):
                ended += found
                print(json.dumps(suite.totals(ended)), file=sys.stderr, flush=True)
            pool.close()
            pool.join()
        costs = asyncio.run(suite.costs_of(ended))
    for each in ended:
        if each.played.uncovered:
            print(each.task, each.injection, each.kind, each.person, *each.played.uncovered)
    spent = [resource.getrusage(who) for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)]
    more = {
        "cpu_s": round(sum(each.ru_utime + each.ru_stime for each in spent), 1),
        "wall_s": round(time.monotonic() - began, 1),
        "seed": options.seed,
        "share": options.share,
    }
    print(json.dumps({**suite.totals(ended, costs), **more}))


_PARTS: list[tuple[Path, Seed, Sequence[tuple[Task, Injection]]]] = []
"""What a worker was given at its start."""


_THEATRES: list[Theatre] = []
"""This worker's own, once it has begun."""


def part(number: int) -> list[Ended]:
    """Play the attacks on one task, in a worker."""
    folder, seed, pairs = _PARTS[0]
    if not _THEATRES:
        own = folder / f"worker-{os.getpid()}"
        own.mkdir()
        _THEATRES.append(Theatre(own, seed))
    task = TASKS[number]
    return suite.played(_THEATRES[0], [pair for pair in pairs if pair[0] is task], [task])


if __name__ == "__main__":
    main()
