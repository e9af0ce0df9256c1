"""Changing the work key: the ledger's part of it.

    keys.json holds the next work key too, signed by the user key
    ledger.db  one transaction: an entry that names it, every cell and index anew, its generation
    book.db    one transaction of its own
    both files are written anew without what was deleted; then key file and key store
    keys.json holds the next one alone

Whatever is cut off is done again from the first step that was not: each database says under which
generation it is sealed, and until the last step the keys file holds both keys.
"""

from datetime import datetime

from sqlalchemy import select, update

from manciple.policies.access import SEALING
from manciple.policies.entries import KeyRotated
from manciple.policies.home import Home
from manciple.policies.keys import Unlocked
from manciple.policies.ledger import Ledger
from manciple.policies.pen import Pen, Scribe
from manciple.policies.reseal import reseal
from manciple.policies.schema import LedgerRow
from manciple.policies.sealed import Plain
from manciple.policies.vault import reseal_vault
from manciple.policies.view import CLOCK


def reseal_ledger(home: Home, unlocked: Unlocked, now: datetime) -> None:
    """Seal ledger and vault under the next work key, unless that was done before."""
    new = unlocked.next
    if new is None:
        return
    work = unlocked.work
    ledger = Ledger(home, work)
    with ledger.database.sealing_anew(new.sealer) as connection:
        if connection is not None:
            pen = Pen(connection, Scribe(work))
            entry = KeyRotated(
                before=work.public.hex(),
                after=new.public.hex(),
                generation=new.generation,
                signature=unlocked.contents.signature.hex(),
            )
            pen.write([entry], now)
            connection.execute(update(CLOCK).where(CLOCK.c.seen < now).values(seen=now))
            # Said here, as the head that is moved below is signed over this row too.
            connection.execute(update(SEALING).values(generation=new.generation))
            if connection.execute(select(SEALING.c.sender)).scalar() is None:
                kept = Plain("1", work.derived("blind").reveal())
                connection.execute(update(SEALING).values(sender=kept))
            reseal_vault(connection, work, new)
            reseal(connection, LedgerRow.metadata, work.sealer, new.sealer)
            pen.hand_over(now, Scribe(new))
    ledger.database.compact()
    ledger.database.close()
