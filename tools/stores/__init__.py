"""Connectors: how each kind of shop is read, and where it allows it, bought from."""
