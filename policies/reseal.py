"""Sealing a whole database anew: every cell, and every blind index, under the next work key.

It reads the tables' own description: a `Sealed` column is a cell, and a column that says so in its
`info` (`sealed.blind_of` and its like) is a blind index. So no table can be forgotten.
"""

from collections.abc import Iterator
from typing import Any, cast

from sqlalchemy import Column, Connection, MetaData, Row, Table, and_, or_, select

from manciple.policies.errors import HomeBroken
from manciple.policies.sealed import ANEW, ELSEWHERE, IMPLIES, Sealed, Sealer

_AT_ONCE = 200


def reseal(connection: Connection, metadata: MetaData, old: Sealer, new: Sealer) -> None:
    """Do it, in the transaction that is open; `connection` reads under the `old` key.

    Raises `HomeBroken` for an index that follows from nothing.
    """
    renamed: dict[str, str] = {}
    # What follows from another table's rows comes after these.
    for table in sorted(metadata.sorted_tables, key=_follows):
        if any(_is_cell(c) or ANEW in c.info or ELSEWHERE in c.info for c in table.columns):
            for row in _rows(connection, table):
                _write(connection, table, row, (old, new), renamed)


def _follows(table: Table) -> bool:
    return any(ELSEWHERE in column.info for column in table.columns)


def _rows(connection: Connection, table: Table) -> Iterator[Row[Any]]:
    """Yield every row once, although its key may change meanwhile."""
    keys = list(table.primary_key.columns)
    found = connection.execute(select(*keys)).fetchall()
    for at in range(0, len(found), _AT_ONCE):
        some = found[at : at + _AT_ONCE]
        each = (zip(keys, row, strict=True) for row in some)
        where = or_(*(and_(*(key == value for key, value in pairs)) for pairs in each))
        yield from connection.execute(select(table).where(where)).fetchall()


def _write(
    connection: Connection,
    table: Table,
    row: Row[Any],
    sealers: tuple[Sealer, Sealer],
    renamed: dict[str, str],
) -> None:
    old, new = sealers
    keys = list(table.primary_key.columns)
    bound = table.columns.get("id", keys[0])  # an entry's cells are bound to its id, not its place
    before = dict(zip(table.columns.keys(), row, strict=True))
    cells = [c for c in table.columns if _is_cell(c) and before[c.name] is not None]
    opened = {c.name: before[c.name].open(str(before[bound.name])) for c in cells}
    values: dict[str, Any] = {}
    for column in table.columns:
        stands = before[column.name]
        if stands is None:
            continue
        if ANEW in column.info:
            values[column.name] = column.info[ANEW](stands, opened, new.blind)
            renamed[stands] = values[column.name]
        if ELSEWHERE in column.info:
            if stands not in renamed:
                raise HomeBroken(f"a row of {table.name} follows from nothing")
            values[column.name] = renamed[stands]
    if IMPLIES in table.info:
        pairs = cast("list[tuple[str, str]]", table.info[IMPLIES](opened))
        renamed |= {old.blind(*pair): new.blind(*pair) for pair in pairs}
    row_id = str(values.get(bound.name, before[bound.name]))
    for column in cells:
        place = cast("Sealed", column.type).place
        values[column.name] = new.seal(place, row_id, opened[column.name])
    if values:
        # Not through the columns' own types: these seal under the earlier key.
        changes = ", ".join(f'"{name}" = ?' for name in values)
        where = " AND ".join(f'"{key.name}" = ?' for key in keys)
        statement = f'UPDATE "{table.name}" SET {changes} WHERE {where}'  # noqa: S608
        there = [before[key.name] for key in keys]
        connection.exec_driver_sql(statement, (*values.values(), *there))


def _is_cell(column: Column[Any]) -> bool:
    return isinstance(column.type, Sealed)
