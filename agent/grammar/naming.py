"""Reads what goods are called in a longer story, apart from what is told of them."""

import re

from manciple.agent.grammar.goods import fragments, is_strange, product, word_edges
from manciple.agent.grammar.meaning import Slot
from manciple.agent.grammar.reading import Reading
from manciple.agent.grammar.text import GAP, cue

_ASKED_FOR = cue(
    r"^.*\b(?:i (?:want|need|require)|i'd (?:like|love)|i'm (?:after|looking for|hunting for)"
    r"|(?:looking|searching|hunting|shopping) for|where (?:(?:i|we|to|one)(?: can| could| might"
    r"| should)?|(?:can|could|do|might|should) (?:i|we|one)) (?:find|get|buy|pick up|purchase)"
    r"|needs?|wants?|could use|in search of)\b"
    r"(?: (?:like|to (?:get|find|buy|have|see)))*"
)
"""What leads up to the goods in a longer story."""

_ASIDE = cue(
    r"^(?:(?:and|but|so|because|since|as|cause) )*(?:i|we|he|she|they|it|you|that|this|there|my \w+"
    r"|our \w+)(?:'m|'s|'re|'ve|'ll|'d| am| is| are| was| were| have| has| had| do| don't| did"
    r"| can| can't| will| want| need| love| like| hate| live| work| just| really| got)\b"
    r"|\bhere$|^(?:broke|just|sorry|lol|haha|urgent)\b|^for (?:me|mom|dad|him|her|us)$"
    r"|\b(?:allergic|student|redoing|outgrew|broke)\b"
)
"""A part of the sentence that tells something else than the goods."""


def described_product(r: Reading) -> None:
    """Read the goods of a question: the name, what is said of them after it, and no story."""
    found = [(_asked_for(piece), span) for piece, span in fragments(r)]
    names = [each for each in found if not _ASIDE.search(each[0])] or found
    if not names or re.search(r"[\u3400-\u9fff]", r.text.spelt.text):
        product(r)
        return
    told = [each for each in names[1:] if _is_told(r, *each)]
    name = " ".join(piece for piece, _ in names if piece not in {said for said, _ in told})
    r.strange = any(is_strange(r, span) for _, span in names)
    r.slots["product"] = Slot(name, (r.text.span(*names[0][1]),))
    if told:
        before = r.slots.get("features")
        said = [str(before.value)] if before else []
        r.slots["features"] = Slot(",".join([*said, *(piece for piece, _ in told)]))
    r.text.take(found[0][1][0], found[-1][1][1])


def _asked_for(piece: str) -> str:
    lead = _ASKED_FOR.search(piece)
    return (word_edges(piece[lead.end() :]) if lead else piece) or piece


def _is_told(r: Reading, piece: str, span: tuple[int, int]) -> bool:
    """Is it something said of goods after a comma, and no name?"""
    before = r.text.full[: span[0]].rstrip(f" {GAP}")
    return (
        before.endswith(",")
        and len(piece.split()) <= MAX_FEATURE
        and _STATE.fullmatch(piece) is None
    )


_STATE = cue(r"(?:certified|refurbished|used|new|only|in good condition|unopened|that|all| )+")


MAX_FEATURE = 4
"""Words of something said of goods beside their name."""
