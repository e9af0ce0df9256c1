"""What can be done: shops, carts, watches, notices, each behind the gate.

Nothing in here decides whether it may; every function that acts takes a warrant.
"""
