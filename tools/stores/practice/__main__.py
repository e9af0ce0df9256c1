"""Run the practice shop: `python -m manciple.tools.stores.practice --port 8123 --currency USD`.

Prints its address and the file (0600) that holds the owner's token; ends with Ctrl-C or SIGTERM.
"""

import argparse
import asyncio
import signal
import sys
import tempfile
from pathlib import Path

from manciple.policies.errors import Misused
from manciple.policies.secret import Secret
from manciple.tools.stores.practice.shop import PracticeShop


def main() -> int:
    """Serve until told to stop; return the exit code."""
    parser = argparse.ArgumentParser(prog="manciple.tools.stores.practice")
    parser.add_argument("--port", type=int, default=0, help="0: any free port")
    parser.add_argument("--currency", default="USD", help="ISO 4217")
    words = parser.parse_args()
    try:
        shop = PracticeShop(currency=words.currency)
        asyncio.run(_serve(shop, words.port))
    except Misused as error:
        print(f"practice shop: error: {error}", file=sys.stderr)
        return error.exit_code
    except OSError as error:
        print(f"practice shop: error: {error.strerror}", file=sys.stderr)
        return 1
    return 0


async def _serve(shop: PracticeShop, port: int) -> None:
    stop = asyncio.Event()
    for number in (signal.SIGINT, signal.SIGTERM):
        asyncio.get_running_loop().add_signal_handler(number, stop.set)
    with tempfile.TemporaryDirectory(prefix="manciple-practice-") as folder:
        async with shop.serving(port) as base:
            print("address", base)
            print("token", _written(Path(folder) / "token", shop.token), flush=True)
            await stop.wait()


def _written(path: Path, token: Secret[str]) -> Path:
    path.touch(mode=0o600)
    path.write_text(token.reveal())
    return path


if __name__ == "__main__":
    sys.exit(main())
