"""Schema migrations of `book.db` (Alembic)."""
