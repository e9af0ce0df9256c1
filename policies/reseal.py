"""Sealing a whole database anew: every cell, and every blind index, under the next work key.

It reads the tables' own description: a `Sealed` column is a cell, and a column that says so in its
`info` (`sealed.blind_of`) is a blind index. So no table can be forgotten.
"""

from collections.abc import Iterator
from typing import Any, cast

from sqlalchemy import Column, Connection, MetaData, Row, Table, select

from manciple.policies.sealed import ANEW, Sealed, Sealer

_AT_ONCE = 200


def reseal(connection: Connection, metadata: MetaData, new: Sealer) -> None:
    """Do it, in the transaction that is open; `connection` still reads under the earlier key."""
    for table in metadata.sorted_tables:
        if any(_is_cell(column) or ANEW in column.info for column in table.columns):
            for row in _rows(connection, table):
                _write(connection, table, row, new)


def _rows(connection: Connection, table: Table) -> Iterator[Row[Any]]:
    """Yield every row once, although its id may change meanwhile."""
    (key,) = table.primary_key.columns
    ids = list(connection.execute(select(key)).scalars())
    for at in range(0, len(ids), _AT_ONCE):
        query = select(table).where(key.in_(ids[at : at + _AT_ONCE]))
        yield from connection.execute(query).fetchall()


def _write(connection: Connection, table: Table, row: Row[Any], new: Sealer) -> None:
    (key,) = table.primary_key.columns
    bound = table.columns.get("id", key)  # an entry's cells are bound to its id, not its place
    before: dict[str, Any] = dict(row._mapping)  # noqa: SLF001  (its public name)
    cells = [c for c in table.columns if _is_cell(c) and before[c.name] is not None]
    opened = {c.name: before[c.name].open(str(before[bound.name])) for c in cells}
    values: dict[str, Any] = {
        column.name: column.info[ANEW](before[column.name], opened, new.blind)
        for column in table.columns
        if ANEW in column.info
    }
    row_id = str(values.get(bound.name, before[bound.name]))
    for column in cells:
        place = cast("Sealed", column.type).place
        values[column.name] = new.seal(place, row_id, opened[column.name])
    if values:
        # Not through the columns' own types: these seal under the earlier key.
        changes = ", ".join(f'"{name}" = ?' for name in values)
        statement = f'UPDATE "{table.name}" SET {changes} WHERE "{key.name}" = ?'  # noqa: S608
        connection.exec_driver_sql(statement, (*values.values(), before[key.name]))


def _is_cell(column: Column[Any]) -> bool:
    return isinstance(column.type, Sealed)
