"""Keys stay in this process: no core dump holds them, and no other program of the user reads them.

It is a hurdle for accidents and for the curious, no wall: the same user can still trace a process
that it starts itself, and root reads everything. Python's own copies are not wiped.
"""

import ctypes
import resource
import sys

_PR_SET_DUMPABLE = 4
"""Linux, prctl(2)."""


def close_memory() -> None:
    """Do it for this process, before a key comes into it."""
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    if sys.platform == "linux":
        ctypes.CDLL(None).prctl(_PR_SET_DUMPABLE, 0, 0, 0, 0)
