"""Opening every sealed cell there is: what nobody reads can be changed, too.

It reads the tables' own description, as `policies/reseal.py` does, so no table can be forgotten.
"""

from collections.abc import Iterator
from typing import Any, cast

from sqlalchemy import Column, Row, Table, func, select

from manciple.policies import verified
from manciple.policies.errors import MancipleError
from manciple.policies.keys import WorkKey
from manciple.policies.schema import LedgerRow
from manciple.policies.sealed import ANEW, Sealed
from manciple.policies.vault import FIELD, unopened
from manciple.policies.view import View

_READ = frozenset({"entry", "head"})
"""Opened where the log is folded and its head is held."""


def closed(view: View) -> int:
    """Count the sealed cells, the values of the vault among them: nobody can look without a key."""
    count = 0
    for table in LedgerRow.metadata.sorted_tables:
        columns = [func.count(column) for column in _cells(table)]
        if columns:
            count += sum(view.connection.execute(select(*columns)).one())
    return count + int(
        view.connection.execute(select(func.count()).select_from(FIELD)).scalar_one()
    )


def broken(view: View, work: WorkKey) -> Iterator[str]:
    """Yield a line for each cell that does not open where it stands, or is not under its index."""
    for table in LedgerRow.metadata.sorted_tables:
        cells = _cells(table) if table.name not in _READ else []
        for row in view.connection.execute(select(table)) if cells else ():
            yield from _broken(view, table, cells, row)
    yield from unopened(view.connection, work)


def _cells(table: Table) -> list[Column[Any]]:
    return [column for column in table.columns if isinstance(column.type, Sealed)]


def _broken(view: View, table: Table, cells: list[Column[Any]], row: Row[Any]) -> Iterator[str]:
    values = dict(zip(table.columns.keys(), row, strict=True))
    name = str(values.get("id", values[next(iter(table.primary_key.columns)).name]))
    if table.name == "mark" and verified.rewrites(name):
        return
    try:
        there = [column for column in cells if values[column.name] is not None]
        opened = {column.name: values[column.name].open(name) for column in there}
        for column in table.columns:
            stands = cast("str | None", values[column.name])
            if stands is None or ANEW not in column.info:
                continue
            if column.info[ANEW](stands, opened, view.blind) != stands:
                yield f"a row of {table.name} stands under another index than its own"
    except MancipleError as error:
        yield f"{table.name} {name}: {error}"
