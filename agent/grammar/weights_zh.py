"""What Chinese words speak for, all parts of it together."""

from manciple.agent.grammar import (
    weights_zh_eighth,
    weights_zh_fifth,
    weights_zh_first,
    weights_zh_fourth,
    weights_zh_second,
    weights_zh_seventh,
    weights_zh_sixth,
    weights_zh_third,
)

WEIGHTS = "".join(
    part.WEIGHTS
    for part in (
        weights_zh_first,
        weights_zh_second,
        weights_zh_third,
        weights_zh_fourth,
        weights_zh_fifth,
        weights_zh_sixth,
        weights_zh_seventh,
        weights_zh_eighth,
    )
)
