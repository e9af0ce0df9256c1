"""Witnesses of the log: who keeps its head elsewhere (`policies/witness.py` says what for)."""
