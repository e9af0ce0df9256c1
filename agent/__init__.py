"""Who decides what to do, and how the user is spoken with."""
