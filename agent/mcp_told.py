"""What MCP clients were told of the profile: what they say from then on is held against it."""

from manciple.tools.book import Book

_TOLD = "mcp_told"


def told_to_clients(book: Book) -> frozenset[str]:
    """Return the fields of the profile that MCP clients have read, this one or another."""
    return frozenset(filter(None, (book.setting(_TOLD) or "").split(" ")))


def client_was_told(book: Book, field: str) -> None:
    """Remember that a client has read a field: what it says from now on is held against it."""
    book.keep_setting(_TOLD, " ".join(sorted({*told_to_clients(book), field})))
