"""A way to find the entry that began the present era of the log.

Programs before this revision know no eras: what they sign names none.
"""

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"


def upgrade() -> None:
    """Make the index of `policies/schema.py` in the place of the former one."""
    op.drop_index("ix_entry_upgraded", "entry")
    op.create_index(
        "ix_entry_turn",
        "entry",
        ["seq"],
        sqlite_where=sa.text("kind IN ('suspended', 'upgraded')"),
    )
