"""A process that holds keys leaves no core dump behind and is not read by its neighbours."""

import subprocess
import sys


def test_after_closing_there_is_no_core_and_nobody_attaches() -> None:
    """G14."""
    program = (
        "import ctypes, resource\n"
        "from manciple.policies.memory import close_memory\n"
        "close_memory()\n"
        "print(resource.getrlimit(resource.RLIMIT_CORE), ctypes.CDLL(None).prctl(3, 0, 0, 0, 0))\n"
    )
    ran = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=True
    )
    expected = "(0, 0) 0" if sys.platform == "linux" else "(0, 0)"
    assert ran.stdout.startswith(expected)
