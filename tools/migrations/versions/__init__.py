"""One module for each revision of `book.db`."""
