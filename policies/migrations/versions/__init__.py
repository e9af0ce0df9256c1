"""One module for each revision of `ledger.db`."""
