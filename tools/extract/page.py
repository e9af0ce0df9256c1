"""One page as it came: its bytes, its address, its characters, and, where asked, its tree."""

import html
import re
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

if TYPE_CHECKING:  # most pages are read without their tree
    from selectolax.lexbor import LexborHTMLParser

MAX_BYTES = 8 * 1024 * 1024
MAX_TREE_BYTES = 4 * 1024 * 1024
"""A tree is built of no more: beyond that a page is not written for people."""

MAX_TEXT = 300_000
MAX_TAGS = 200_000
MAX_OPEN = 10_000
"""Elements open at once: what a parser does for each new one grows with them."""
MAX_NAMES = 20_000
NEAR_BEFORE, NEAR_BEHIND = 30_000, 200_000
MAX_SELECTED = 60
HEAD_BYTES = 200_000

_META = re.compile(
    rb"""<meta[^>]{0,200}?charset\s{0,9}=\s{0,9}["']?\s{0,9}([a-z0-9_:-]{1,40})""", re.IGNORECASE
)
_TITLE = re.compile(rb"<(?:title|TITLE)[^>]{0,200}>([^<]{0,1000})")
_HREF = re.compile(rb"""href\s?=\s?["']?([^"'\s>]{1,2000})""")
_ROOT = re.compile(rb"<(?:html|HTML)([^>]{0,2000})>")
_LANG = re.compile(rb"""\slang\s?=\s?["']?([a-z]{2,3}(?:[-_][a-z0-9]{2,8}){0,2})""", re.IGNORECASE)
_COUNTRY = re.compile(r"\.([a-z]{2})$")
_EVERYWHERE = frozenset("en es fr pt zh ar".split())
_NOT_COUNTRIES = frozenset("co io me tv ai cc ly to fm gg eu la ws am is st sh gl nu".split())
"""Top-level domains of two letters that stand for other things than where a shop is."""

_CODECS = {
    **{f"windows-125{n}": f"cp125{n}" for n in range(9)},
    **{f"iso-8859-{n}": f"iso8859_{n}" for n in (2, 3, 4, 5, 6, 7, 8, 10, 13, 14, 15, 16)},
    **dict.fromkeys("iso-8859-1 latin1 us-ascii ascii".split(), "cp1252"),
    **dict.fromkeys("iso-8859-9 latin5".split(), "cp1254"),
    **dict.fromkeys("shift_jis shift-jis sjis x-sjis windows-31j".split(), "cp932"),
    **dict.fromkeys("gb2312 gbk gb18030".split(), "gb18030"),
    **dict.fromkeys("big5 big5-hkscs".split(), "big5hkscs"),
    **dict.fromkeys("euc-kr ks_c_5601-1987".split(), "cp949"),
    **dict.fromkeys("tis-620 windows-874".split(), "cp874"),
    "euc-jp": "euc_jp",
    "koi8-r": "koi8_r",
    "koi8-u": "koi8_u",
}
"""What browsers take each label for (https://encoding.spec.whatwg.org); all others are UTF-8."""


@dataclass(frozen=True)
class Page:
    """A page; what is worked out of it is kept. Nothing in it raises."""

    raw: bytes
    url: str = ""
    """Its whole address, with query and fragment where there are any; empty: not known."""

    charset: str | None = None
    """The one that HTTP named."""

    @cached_property
    def body(self) -> bytes:
        """The bytes, cut at `MAX_BYTES`; UTF-16 is UTF-8 here."""
        page = self.raw[:MAX_BYTES]
        if page.startswith((b"\xff\xfe", b"\xfe\xff")):
            return page.decode("utf-16", "replace").encode()
        return page

    @cached_property
    def codec(self) -> str:
        """The codec that browsers would take."""
        if self.raw.startswith((b"\xff\xfe", b"\xfe\xff")):
            return "utf-8"
        meta = _META.search(self.body, 0, 4096)
        declared = self.charset or (meta[1].decode("ascii") if meta else "")
        return _CODECS.get(declared.strip(" \"'").lower(), "utf-8")

    @cached_property
    def head(self) -> bytes:
        """The bytes up to where the body begins, at most `HEAD_BYTES`."""
        end = self.body.find(b"<body", 0, HEAD_BYTES)
        return self.body[: end if end >= 0 else HEAD_BYTES]

    @cached_property
    def title(self) -> str:
        """What stands in `<title>`."""
        at = self.head.find(b"<title")
        found = _TITLE.match(self.head, at) if at >= 0 else _TITLE.search(self.head)
        return " ".join(html.unescape(self.decoded(found[1])).split()) if found else ""

    @cached_property
    def canonical(self) -> str:
        """The address that the page calls its own; empty where it names none."""
        head, at = self.head, self.head.find(b"canonical")
        if at < 0:
            return ""
        start, end = head.rfind(b"<", max(at - 2000, 0), at), head.find(b">", at, at + 2000)
        found = _HREF.search(head, start, end) if 0 <= start < end else None
        return html.unescape(self.decoded(found[1])).strip() if found else ""

    @cached_property
    def locale(self) -> str:
        """The language that the page says it is in, such as `de-CH`; empty where it does not."""
        root = _ROOT.search(self.body, 0, 20_000)
        found = _LANG.search(root[1]) if root else None
        return found[1].decode("ascii").replace("_", "-") if found else ""

    @cached_property
    def place(self) -> str:
        """The language with the place that the page names or its host lies in, such as `en-NZ`.

        Empty where only a language of many countries is named: that says nothing of money.
        """
        language, _, region = self.locale.partition("-")
        if region or (language and language not in _EVERYWHERE):
            return self.locale
        country = _COUNTRY.search(urlsplit(self.url).hostname or "") if self.url else None
        if not country or country[1] in _NOT_COUNTRIES:
            return ""
        return f"{language or 'en'}-{'GB' if country[1] == 'uk' else country[1].upper()}"

    @cached_property
    def markup(self) -> bytes:
        """The bytes without what scripts and styles hold, at most `MAX_TREE_BYTES` of them."""
        return without_scripts(self.body[:MAX_TREE_BYTES])

    @cached_property
    def names(self) -> str:
        """The classes (`.price`) and ids (`#price`) of the elements, a line for each.

        Where there is a heading, of those from a little before it on: what is about the product.
        """
        at = self.markup.find(b"<h1")
        near = self.markup[max(at - NEAR_BEFORE, 0) : at + NEAR_BEHIND] if at >= 0 else self.markup
        found = {
            prefix + word for attribute, prefix in _NAMING for word in _values(near, attribute)
        }
        return "\n".join(sorted(found)[:MAX_NAMES])

    def selector(self, words: tuple[str, ...], limit: int = MAX_SELECTED) -> str:
        """Return a selector of the elements whose class or id holds one of `words` (lower case).

        At most `limit` names, of the first words first. To ask a tree for parts of names takes
        ten times as long as to ask for whole ones.
        """
        names, lower = self.names, self.names.lower()  # ASCII: as long as it was
        found: set[str] = set()
        for word in words:
            at = -1
            while len(found) < limit and (at := lower.find(word, at + 1)) >= 0:
                end = names.find("\n", at)
                end = end if end >= 0 else len(names)
                found.add(names[names.rfind("\n", 0, at) + 1 : end])
                at = end
        return ",".join(sorted(found))

    @cached_property
    def tree(self) -> "LexborHTMLParser":
        """What a browser would make of it, scripts not run."""
        from selectolax.lexbor import LexborHTMLParser

        body = self.markup
        if not _is_flat(body):
            return LexborHTMLParser("")
        if self.codec == "utf-8" and _is_utf8(body):
            return LexborHTMLParser(body)
        return LexborHTMLParser(self.decoded(body))

    @cached_property
    def text(self) -> str:
        """What a person reads, a line for each piece; at most `MAX_TEXT` characters."""
        root = self.tree.body
        return root.text(separator="\n", strip=True, skip_empty=True)[:MAX_TEXT] if root else ""

    def decoded(self, part: bytes) -> str:
        """Return the characters of a part of the page."""
        try:
            return part.decode(self.codec)
        except UnicodeDecodeError:
            # Pages that declare nothing, or UTF-8 falsely, are mostly of this kind.
            return part.decode("cp1252" if self.codec == "utf-8" else self.codec, "replace")


_NAMING = ((b"class=", "."), (b" id=", "#"))
_SAID = {
    attribute: re.compile(attribute + rb"""["']?([^"'>]{1,400})""") for attribute, _ in _NAMING
}
_PLAIN_NAME = re.compile(r"[A-Za-z_][A-Za-z0-9_-]{0,80}")


def _values(markup: bytes, attribute: bytes) -> set[str]:
    """Return what an attribute says anywhere, by words that need no escaping in a selector."""
    whole = set(_SAID[attribute].findall(markup))
    words = set(b" ".join(whole).decode("ascii", "replace").split())
    return {word for word in words if _PLAIN_NAME.fullmatch(word)}


_VOID = (b"<br", b"<img", b"<input", b"<link", b"<meta", b"<!", b"<hr", b"<source", b"<path")


def _is_flat(body: bytes) -> bool:
    """Does this surely nest within bounds? Reckoned from the tags, piece by piece."""
    tags = body.count(b"<")
    if tags <= MAX_OPEN or tags > MAX_TAGS:
        return tags <= MAX_OPEN
    depth = 0
    for at in range(0, len(body), 65_536):
        piece = body[at : at + 65_536]
        opened = piece.count(b"<") - sum(piece.count(void) for void in _VOID)
        depth = max(depth + opened - 2 * piece.count(b"</") - piece.count(b"/>"), 0)
        if depth > MAX_OPEN:
            return False
    return True


def _is_utf8(body: bytes) -> bool:
    try:
        body.decode()
    except UnicodeDecodeError:
        return False
    return True


def without_scripts(body: bytes) -> bytes:
    """Leave out what scripts and styles hold: half of a page, and nothing that a person sees."""
    parts: list[bytes] = []
    at = 0
    for opening, closing in ((b"<script", b"</script"), (b"<style", b"</style")):
        parts, at = [], 0
        while (start := body.find(opening, at)) >= 0:
            parts.append(body[at:start])
            at = body.find(closing, start)
            if at < 0:
                return b"".join(parts)
        parts.append(body[at:])
        body = b"".join(parts)
    return body
