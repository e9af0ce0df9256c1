"""Under which work key the book is sealed."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"


def upgrade() -> None:
    """What is sealed stays as it is: no key is at hand here."""
    op.create_table(
        "sealing",
        sa.Column("id", sa.Integer(), primary_key=True),
        sa.Column("generation", sa.Integer(), nullable=False),
    )
    op.execute("INSERT INTO sealing (id, generation) VALUES (1, 1)")
