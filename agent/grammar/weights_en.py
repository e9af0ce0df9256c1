"""What English words speak for, all parts of it together."""

from manciple.agent.grammar import (
    weights_en_eighth,
    weights_en_fifth,
    weights_en_first,
    weights_en_fourth,
    weights_en_second,
    weights_en_seventh,
    weights_en_sixth,
    weights_en_third,
)

WEIGHTS = "".join(
    part.WEIGHTS
    for part in (
        weights_en_first,
        weights_en_second,
        weights_en_third,
        weights_en_fourth,
        weights_en_fifth,
        weights_en_sixth,
        weights_en_seventh,
        weights_en_eighth,
    )
)
