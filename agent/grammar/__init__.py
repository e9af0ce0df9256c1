"""Reads the commonest requests, in English and Traditional Chinese, with no model at all."""

from manciple.agent.plan import Planned
from manciple.agent.planner import Known


class GrammarPlanner:
    """Plans what it reads for certain, and asks about the rest."""

    async def plan(self, words: str, known: Known) -> Planned:
        """Plan `words`. Never raises for what a user can type: it asks instead."""
        # Not before: the readers use this package's numerals, and the grammar uses the readers.
        from manciple.agent.grammar.planner import planned

        return planned(words, known)
