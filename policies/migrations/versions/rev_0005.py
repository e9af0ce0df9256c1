"""A way to find the entry that says that no older form counts any more.

Programs before this revision know neither that entry nor a home that was opened so.
"""

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"


def upgrade() -> None:
    """Make the index of `policies/schema.py`."""
    op.create_index(
        "ix_entry_upgraded", "entry", ["seq"], sqlite_where=sa.text("kind = 'upgraded'")
    )
