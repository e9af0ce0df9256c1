"""The desk for the keys: another passphrase, another work key, the recovery sheet."""

from datetime import datetime

from manciple.agent import presence
from manciple.agent.home_desk import new_passphrase
from manciple.agent.rotation import rotate
from manciple.agent.sheet import print_sheet
from manciple.agent.unlock import by_passphrase
from manciple.agent.voice import Voice
from manciple.policies.errors import VaultLocked
from manciple.policies.home import Home
from manciple.policies.keys import Unlocked, alone_at_the_keys, recover
from manciple.policies.memory import close_memory
from manciple.policies.recovery import read_code

DONE = 0


def passphrase(home: Home, old_fd: int | None, new_fd: int | None, voice: Voice) -> int:
    """Seal both keys under another passphrase."""
    unlocked = by_passphrase(home.opened(), old_fd, "the present passphrase: ")
    typed = new_passphrase(new_fd)
    with alone_at_the_keys(unlocked) as current:
        current.with_passphrase(typed)
    lines = ["the new passphrase counts from now on"]
    voice.answer({"changed": "passphrase"}, lines)
    voice.say("a backup from before still opens with the earlier one")
    return DONE


def change_work_key(home: Home, fd: int | None, voice: Voice, now: datetime) -> int:
    """Make a new work key and seal everything under it; or go on with that."""
    unlocked = by_passphrase(home.opened(), fd)
    with voice.busy("sealing everything under a new work key"):
        done = rotate(home, unlocked, now)
    data = {"generation": done.work.generation, "work_key": done.work.public.hex()}
    said = f"work key {done.work.generation} is in use; nothing in the home opens with the earlier"
    voice.answer(data, said)
    voice.say("a backup from before still opens with the earlier key: make a new one")
    voice.next("manciple backup FILE")
    return DONE


def sheet(home: Home, fd: int | None, voice: Voice, now: datetime) -> int:
    """Make a recovery sheet, and print it; an earlier one is void."""
    unlocked = by_passphrase(home.opened(), fd)
    print_sheet(unlocked, voice, now)
    return DONE


def recovered(
    home: Home,
    voice: Voice,
    now: datetime,
    *,
    code_fd: int | None,
    new_fd: int | None,
    fingerprint: str | None,
) -> int:
    """Open the home by its recovery code, under a new passphrase."""
    unlocked = by_code(home.opened(), code_fd=code_fd, new_fd=new_fd, fingerprint=fingerprint)
    if unlocked.next is not None:
        rotate(home, unlocked, now)
    voice.answer({"recovered": True}, "both keys are back; the new passphrase counts from now on")
    voice.next("manciple keys recovery, if somebody may have seen the sheet")
    return DONE


def by_code(
    home: Home, *, code_fd: int | None, new_fd: int | None, fingerprint: str | None
) -> Unlocked:
    """Ask for what stands on the sheet and for a new passphrase, and open the home with it."""
    close_memory()
    if code_fd is not None:
        code = read_code(presence.passphrase_from(code_fd).reveal())
    else:
        code = read_code(presence.passphrase("the code on the recovery sheet: ").reveal())
    if fingerprint is None:
        if not presence.at_terminal():
            raise VaultLocked("the sheet's fingerprint is compared", hint="--fingerprint TEXT")
        fingerprint = presence.asked("the user key on the sheet (its first 16 signs will do): ")
    return recover(home, code, fingerprint, new_passphrase(new_fd))
