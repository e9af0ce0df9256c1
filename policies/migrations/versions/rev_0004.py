"""The head as a signed checkpoint, witnesses, and marks.

A checkpoint is signed by the work key, which no migration has: the old head waits in
`former_head` until the vault is next unlocked (`policies/log.py`).
"""

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"


def upgrade() -> None:
    """Make the tables of `policies/schema.py`."""
    op.rename_table("head", "former_head")
    op.create_table(
        "head",
        sa.Column("id", sa.Integer(), primary_key=True),
        sa.Column("note", sa.String(), nullable=False),
        sa.Column("peaks", sa.LargeBinary(), nullable=False),
        sa.Column("state", sa.LargeBinary(), nullable=False),
    )
    op.create_table(
        "witness",
        sa.Column("id", sa.String(), primary_key=True),
        sa.Column("body", sa.LargeBinary(), nullable=False),
    )
    op.create_table(
        "mark",
        sa.Column("id", sa.String(), primary_key=True),
        sa.Column("body", sa.LargeBinary(), nullable=False),
    )
