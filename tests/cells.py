"""Every sealed cell of a home, opened with its keys."""

from manciple.policies.ledger import Ledger
from manciple.policies.schema import LedgerRow
from manciple.policies.sealed import Sealed
from manciple.tools.book import Book, BookRow


def cells(ledger: Ledger, book: Book) -> dict[str, bytes]:
    """Return what every sealed cell holds, by table, column and row; the vault's values are none.

    Read from the tables' own descriptions, so that none can be forgotten.
    """
    opened: dict[str, bytes] = {}
    for database, rows in ((ledger.database, LedgerRow), (book.database, BookRow)):
        with database.reading() as connection:
            for table in rows.metadata.sorted_tables:
                sealed = [column for column in table.columns if isinstance(column.type, Sealed)]
                for row in connection.execute(table.select()) if sealed else ():
                    values = dict(zip(table.columns.keys(), row, strict=True))
                    key = next(iter(table.primary_key.columns)).name
                    name = str(values.get("id", values[key]))
                    for column in sealed:
                        if (cell := values[column.name]) is not None:
                            place = f"{table.name}.{column.name} {name}"
                            opened[place] = cell.open(name)
    return opened
