"""Bringing what an older program left to how it is kept now, when the work key is first at hand."""

from collections.abc import Callable
from contextlib import AbstractContextManager
from datetime import UTC, datetime
from typing import TypeAlias

from sqlalchemy import delete, insert, select, update

from manciple.policies import log
from manciple.policies.access import Access
from manciple.policies.canonical import encode
from manciple.policies.checks import differences
from manciple.policies.database import Database
from manciple.policies.entries import Upgraded
from manciple.policies.errors import LogBroken, MancipleError
from manciple.policies.fold import fold
from manciple.policies.folded import Folded
from manciple.policies.merkle import Tree
from manciple.policies.page import Page
from manciple.policies.pen import Scribe, begun, move
from manciple.policies.spending import INTENT, LINE
from manciple.policies.view import GRANT, View

Writing: TypeAlias = Callable[[datetime], AbstractContextManager[Page]]
"""Opens a page of the ledger."""


def upgrade(
    database: Database,
    writing: Writing,
    access: Access,
    scribe: Scribe,
    *,
    head: bool,
    empty: bool,
) -> None:
    """Sign the `head` anew, or fill in what is `empty` of what older schemas did not keep.

    Then it is written down that no entry counts in an older form any more. Raises `LogBroken` where
    the head would be signed over tables that do not follow from the log.
    """
    if head:
        with database.writing() as connection:
            _sign_head(View(connection, access), access, scribe)
    try:
        with writing(datetime.now(UTC)) as page:
            if empty and not head:
                fill_in(page, fold(page.connection, access.keys))
            if page.older():
                page.append(Upgraded())
    except MancipleError:
        return  # `audit verify` tells what is broken; until then, empty counts as spent


def _sign_head(view: View, access: Access, scribe: Scribe) -> None:
    """Write the head of an older revision, if one is left, as a checkpoint.

    The tables as they are become the ones that the head is signed over, so they are held against
    the log first. Refused where a checkpoint is there already: an older head that was put back
    would let any state pass.
    """
    connection, keys = view.connection, access.keys
    found = connection.execute(select(log.FORMER)).first()
    if found is None:
        return
    if connection.execute(select(log.HEAD.c.id)).first() is not None:
        raise LogBroken("a head of an earlier program was put beside the one of this")
    tree = Tree(found.size, log.split(found.peaks))
    said = encode({"size": tree.size, "root": tree.root.hex(), "at": found.at.isoformat()})
    if not tree.whole or not keys.verify("work", "head", said, found.signature):
        raise LogBroken("the head is not signed by this home's work key")
    if what := _odd(view, access):
        raise LogBroken(what, hint="bring back a backup")
    first = connection.execute(select(log.ENTRY.c.id).where(log.ENTRY.c.seq == 0)).scalar_one()
    move(connection, scribe, log.ORIGIN + first, tree, begun(connection), found.at)
    connection.execute(delete(log.FORMER))


def _odd(view: View, access: Access) -> str | None:
    """Say what does not follow from the log, once what older schemas lack is filled in."""
    folded = fold(view.connection, access.keys)
    fill_in(view, folded)
    return next(differences(view, folded), None)


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
    for name, here in folded.lines.items():
        for key, line in here.items():
            row = {
                "key": view.blind("key", key),
                "line": view.blind("line", name),
                "grant_id": line.grant,
                "minor": line.worth.minor,
                "currency": line.worth.currency,
            }
            write(insert(LINE).values(**row))
