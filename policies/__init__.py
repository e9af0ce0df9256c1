"""What may be done: permissions, keys, the vault, the ledger, and the gate.

Nothing in here knows a shop, a tool or a planner; an effect reaches the gate as a callable.
"""
