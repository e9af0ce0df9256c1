"""Schema migrations of `ledger.db` (Alembic)."""
