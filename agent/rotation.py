"""Changing the work key, or going on with a change that was cut off."""

from datetime import datetime

from manciple.agent.unlock import key_file
from manciple.policies.home import Home
from manciple.policies.key_stores import keep_again
from manciple.policies.keys import Unlocked, alone_at_the_keys
from manciple.policies.ledger import Ledger
from manciple.policies.rotation import reseal_ledger
from manciple.tools.book import reseal_book


def rotate(home: Home, unlocked: Unlocked, now: datetime) -> Unlocked:
    """Make a new work key and seal everything under it; durable when this returns.

    Where a change was begun before, it goes on with that one. Raises `Refused` where another
    process is at it.
    """
    with alone_at_the_keys(unlocked) as current:
        if current.next is None:
            with Ledger(home, current.work).writing(now) as page:
                page.sign_for_work_key(current.user)
        begun = current.with_next()
        if begun.next is None:
            return begun
        reseal_ledger(home, begun, now)
        reseal_book(home, begun.work.sealer, begun.next.sealer)
        kept_in = key_file(home) if home.key_file_note.exists() else None
        keep_again(home, begun.next, kept_in)
        return begun.with_next_as_work()
