"""Bringing what an older program left to how it is kept now, when the work key is first at hand."""

from datetime import UTC, datetime

from sqlalchemy import Connection, delete, insert, update

from manciple.policies import log
from manciple.policies.access import Access
from manciple.policies.checks import differences
from manciple.policies.errors import MancipleError
from manciple.policies.fold import Folded, fold
from manciple.policies.ledger import Ledger
from manciple.policies.spending import INTENT, LINE
from manciple.policies.view import GRANT, View


def upgrade(ledger: Ledger, access: Access, scribe: log.Scribe, *, head: bool) -> None:
    """Fill in what older schemas did not keep in the clear, and sign the `head` anew.

    Raises `LogBroken` where the head would be signed over tables that do not follow from the log.
    """

    def odd(connection: Connection) -> str | None:
        view = View(connection, access)
        folded = fold(connection, ledger.keys)
        fill_in(view, folded)
        return next(differences(view, folded), None)

    if head:
        with ledger.database.writing() as connection:
            log.bring_up(connection, scribe, ledger.keys, odd)
        return
    try:
        with ledger.writing(datetime.now(UTC)) as page:
            fill_in(page, fold(page.connection, ledger.keys))
    except MancipleError:
        return  # `audit verify` tells what is broken; until then, empty counts as spent


def fill_in(view: View, folded: Folded) -> None:
    """Write the columns that revision 0002 added, as they follow from the log."""
    write = view.connection.execute
    for grant, each in folded.grants.items():
        write(update(GRANT).where(GRANT.c.id == grant).values(signed=each.signed))
    for key, intent in folded.intents.items():
        values = {
            "at": intent.at,
            "currency": intent.currency,
            "host": view.blind("host", intent.host) if intent.host else None,
            "tries": intent.tries,
            "failures": intent.failures,
        }
        write(update(INTENT).where(INTENT.c.key == view.blind("key", key)).values(**values))
    write(delete(LINE))
    for key, lines in folded.lines.items():
        for name, worth in lines.worths.items():
            row = {
                "key": view.blind("key", key),
                "line": view.blind("line", name),
                "grant_id": lines.grant,
                "minor": worth.minor,
                "currency": worth.currency,
            }
            write(insert(LINE).values(**row))
