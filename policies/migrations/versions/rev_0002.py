"""Versions, ceilings, rates, open carts and the clock.

What older effects paid, and where, lies sealed: `Ledger` fills it in when it is next unlocked, and
until then `currency` is empty, which counts against every limit.
"""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"


def upgrade() -> None:
    """Add what `policies/schema.py` has beyond the first schema."""
    op.add_column("grant", sa.Column("signed", sa.DateTime()))
    op.add_column("intent", sa.Column("currency", sa.String()))
    op.add_column("intent", sa.Column("host", sa.String()))
    op.add_column(
        "intent", sa.Column("tries", sa.Integer(), nullable=False, server_default=sa.text("1"))
    )
    op.add_column(
        "intent", sa.Column("failures", sa.Integer(), nullable=False, server_default=sa.text("0"))
    )
    op.execute("UPDATE intent SET failures = 1 WHERE state = 'failed'")
    op.drop_index("ix_intent_grant_id", "intent")
    op.create_index("ix_intent_use", "intent", ["grant_id", "at"])
    op.create_index(
        "ix_intent_paid", "intent", ["grant_id", "minor"], sqlite_where=sa.text("minor > 0")
    )
    op.create_table(
        "ceiling",
        sa.Column("id", sa.String(), primary_key=True),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("state", sa.String(), nullable=False),
        sa.Column("body", sa.LargeBinary(), nullable=False),
    )
    op.create_table(
        "line",
        sa.Column("key", sa.String(), primary_key=True),
        sa.Column("line", sa.String(), primary_key=True),
        sa.Column("grant_id", sa.String(), nullable=False, index=True),
        sa.Column("minor", sa.Integer(), nullable=False),
        sa.Column("currency", sa.String(), nullable=False),
    )
    op.create_index("ix_line_line", "line", ["line"])
    op.create_table(
        "clock",
        sa.Column("id", sa.Integer(), primary_key=True),
        sa.Column("seen", sa.DateTime(), nullable=False),
    )
    op.execute("INSERT INTO clock SELECT 1, max(at) FROM entry HAVING max(at) IS NOT NULL")
