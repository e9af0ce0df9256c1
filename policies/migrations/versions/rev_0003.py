"""Under which work key the ledger is sealed, and how each key of the vault is wrapped."""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"


def upgrade() -> None:
    """What is sealed stays as it is: no key is at hand here."""
    op.create_table(
        "sealing",
        sa.Column("id", sa.Integer(), primary_key=True),
        sa.Column("generation", sa.Integer(), nullable=False),
        sa.Column("sender", sa.LargeBinary()),
    )
    op.execute("INSERT INTO sealing (id, generation) VALUES (1, 1)")
    op.execute("ALTER TABLE subject ADD COLUMN form INTEGER NOT NULL DEFAULT 1")
    op.execute("ALTER TABLE field ADD COLUMN form INTEGER NOT NULL DEFAULT 1")
