"""One language: its cue words, and what manciple says in it."""

import re
from collections.abc import Mapping
from dataclasses import dataclass

from manciple.agent.readers import FLAGS


def cue(*patterns: str) -> re.Pattern[str]:
    """Compile the alternatives of one meaning; a space stands for any white space."""
    pattern = "|".join(f"(?:{each})" for each in patterns)
    return re.compile(pattern.replace(" ?", r"\s?").replace(" ", r"\s+"), FLAGS)


@dataclass(frozen=True, slots=True, kw_only=True)
class Language:
    """What the grammar knows of one language alone. Patterns are for folded text."""

    polite: re.Pattern[str]
    """Words that change nothing, at the start of a request."""

    closing: re.Pattern[str]
    """The same, up to its end; also its full stop."""

    question: re.Pattern[str]
    """In a closing: it asks whether, and does not say that it should be."""

    refusals: Mapping[str, re.Pattern[str]]
    """What is never done from words, by the name of the answer."""

    turned: re.Pattern[str]
    """A negation that ends right before such words and turns them round."""

    commands: tuple[tuple[str, re.Pattern[str]], ...]
    """Whole requests without goods, by meaning; the first that matches all of it counts."""

    also: re.Pattern[str]
    """Signs of a second request, or of an exception, in a command that takes any words."""

    find: re.Pattern[str]
    watch: re.Pattern[str]
    """As `then`, the words that mean that the user is told."""

    tell: re.Pattern[str]
    """As `watch`."""

    put: re.Pattern[str]
    """The verb of putting into the cart, where it stands away from the word cart."""

    cart: re.Pattern[str]
    """The cart as the place to put something; as `then`, the words that mean it."""

    condition: re.Pattern[str]
    """Something is to be waited for."""

    perhaps: re.Pattern[str]
    """May mean now, or to wait for it."""

    drops: re.Pattern[str]
    """Within the words of a price: it is to become so."""

    confirms: re.Pattern[str]
    """The user will confirm themselves; nothing is ordered without that anyway."""

    at_most: re.Pattern[str]
    """Up to an amount: no more than it."""

    or_less: re.Pattern[str]
    """Right after an amount: no more than it."""

    place: re.Pattern[str]
    """A shop named as a place, as `store`, if it is one."""

    elsewhere: re.Pattern[str]
    """What can only be a shop, as `store`."""

    filler: re.Pattern[str]
    """Words at either end of the goods that say nothing of them."""

    vague: re.Pattern[str]
    """Goods that are only pointed at."""

    says: Mapping[str, str]
    """What manciple answers, by name, with `{}` for its part."""
