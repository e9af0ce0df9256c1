"""By which number a shop's people know a thing: as the page spells it out, or as its address does.

Asked for where goods of several shops are compared, or a person is to find the thing again; a watch
does not need it.
"""

import html
import re
from urllib.parse import parse_qsl, unquote, urlsplit

from manciple.policies.actions import plain
from manciple.tools.extract.page import Page, without_scripts
from manciple.tools.extract.said import Reading
from manciple.tools.gtins import gtin_of

MAX_NEAR = 80_000
MAX_NAMED = 40

_LABEL = re.compile(
    r"(?:(?:ebay |web |shop |store |our )?"
    r"(?:sku|item (?:no|nr|number|num|code|id|#)|item ?#|product (?:code|no|nr|number|id|ref|sku)|"
    r"article (?:no|nr|number|code)|art\.? ?(?:no|nr)|art|style (?:no|number|code|#)|"
    r"catalogue (?:no|number)|catalog (?:no|number)|cat\.? no|stock (?:no|number|code)|"
    r"part (?:no|number)|post id|ad id|listing id|reference(?: no| number)?|ref|model ?code|"
    r"artikel-? ?(?:nr|nummer|no)|artikelnr|artikelnummer|bestell-? ?(?:nr|nummer)|bestellnummer|"
    r"produkt-? ?(?:nr|nummer|code)|anzeige(?:nnummer|n-?nr)?|produktnummer|varenummer|varenr|"
    r"r[eé]f[eé]rence(?: produit)?|r[eé]f|code article|code produit|codice(?: prodotto| articolo)?|"
    r"cod\.? ?(?:prodotto|art(?:icolo)?|produs|produto)|c[oó]digo(?: do produto| de producto)?|"
    r"cod\.?|referencia|refer[eê]ncia|ref[.ª]*|id producto|"
    r"tuotenumero|tuotekoodi|tootekood|šifra(?: artikla| izdelka| proizvoda)?|sifra|"
    r"kód(?: produktu| zboží| tovaru)?|katalogové číslo|obj\.? č|kod (?:produktu|towaru)|"
    r"nr ref|numer (?:referencyjny|katalogowy)|symbol|cikkszám|preces kods|kods|prekės kodas|"
    r"ürün kodu|stok kodu|κωδικός(?: προϊόντος)?|"
    r"артикул|код(?: товара| товару)?|номер(?: товара)?|арт|"
    r"商品(?:編號|编号|番号|コード|貨號|代碼|id)|貨號|货号|品號|品番|管理番号|型番|料號|店內碼|"
    r"상품(?:번호|코드)|mã (?:sản phẩm|sp)|รหัสสินค้า|kode produk|رقم (?:المنتج|الموديل)|"
    r"מק\"?ט))"
    r"(?:\.?(?: ?[:：#№=.-]| ?\n ?[:：]?|(?<=[a-zа-я.]) (?=\S*\d)))\s?[:：]?\s?"
    r"([^\s,;)\]]{3,40})(?=[\s,;.)\]]|$)",
    re.IGNORECASE,
)
_CODE = re.compile(r"[A-Za-z0-9][A-Za-z0-9._/#-]{1,38}[A-Za-z0-9]", re.ASCII)
_NAMED = tuple(
    "sku product-code productcode product_code product-ref product_ref productref product-number "
    "productnumber product-id productid article-n articlen item-number itemnumber prod-code "
    "prd-code reference-number referencenumber part-number catalogue-number".split()
)
_BEHIND = re.compile(r"""[\w -]{0,60}["'](?:\s[^<>]{0,200})?>([^<>]{3,60})<""")
_TEXT = re.compile(r">\s*+([^<>\s][^<>]{0,99}+)<")
_IN_QUERY = (
    "childsku sku variantid variant pid productid product_id i_code goodscode goodsno itemid "
    "item_id prodid id"
).split()
_IN_PATH = re.compile(
    r"/(?:dp|gp/product|itm|item|items|prod|product|products|goods|p|pd|pdp|ip|i|sku|artikel|"
    r"products_id|product_id|offer|detail|ad|listing|salepage/index)/"
    r"(?:[^/]{1,200}/){0,2}?([A-Za-z]{0,3}[0-9][A-Za-z0-9-]{3,24})(?:[/_.]|$)",
    re.ASCII,
)
_AT_END = re.compile(
    r"(?:^|[-_./=])(?:[a-z]{1,3}[-_]?)?([0-9]{4,20})(?:_[a-z0-9]{1,6})?"
    r"(?:\.(?:html?|php|aspx?|jsp|prd))?/?$",
    re.ASCII | re.IGNORECASE,
)
_MIXED_AT_END = re.compile(
    r"(?:^|[-_/])((?=[a-z0-9]{0,24}\d)[a-z0-9]{6,24})(?:\.(?:html?|php|aspx?|jsp))?/?$",
    re.ASCII | re.IGNORECASE,
)


def code(page: Page, reading: Reading) -> str | None:
    """Return the number by which the shop knows the thing: spelled out, in its data, in its URL."""
    said = reading.sku
    spelled = spelled_out(page)
    if spelled:
        return spelled
    address = in_address(page.url)
    if said is None:
        return address
    if address and (" " in said or gtin_of(said)) and said not in page.url:
        return address
    if address and said.startswith(address) and said not in page.url:
        return address  # the variant's number begins with the product's
    return said


def spelled_out(page: Page) -> str | None:
    """Return the number that the page spells out behind a word for it, or in a place named so."""
    part = _near_heading(page)
    text = html.unescape("\n".join(_TEXT.findall(part)))
    for mark in _APART:
        text = text.replace(mark, "\n")
    lines = [line.strip() for line in text.split("\n")]
    for line, after in zip(lines, [*lines[1:], ""], strict=True):
        if not (_DIGIT.search(line) or _DIGIT.search(after)) or len(line) > 70:
            continue
        match = _LABEL.match(f"{line}\n{after}")
        found = match[1].strip(".:") if match else ""
        if _CODE.fullmatch(found) and _DIGIT.search(found) and not _DATE.search(found):
            return plain(found, 60)
    for written in _named(part):
        last = html.unescape(written).strip().split(" ")[-1].strip("():#")
        if _CODE.fullmatch(last) and len(_DIGIT.findall(last)) >= 3:
            return plain(last, 60)
    return None


def _named(part: str) -> list[str]:
    """Return what stands in elements that are named as a place for it, in the page's order."""
    lower = part.lower()
    found: list[tuple[int, str]] = []
    for word in _NAMED if len(lower) == len(part) else ():
        at = -1
        while len(found) < MAX_NAMED and (at := lower.find(word, at + 1)) >= 0:
            if match := _BEHIND.match(part, at):
                found.append((at, match[1]))
    return [written for _, written in sorted(found)]


def _near_heading(page: Page) -> str:
    """Return the markup from a little before the heading on; all that is shown without one."""
    at = page.body.find(b"<h1")
    if at < 0:
        lines = page.text[:MAX_NEAR].replace("<", " ").replace("\n", "<>")
        return f">{lines}<"
    return page.decoded(without_scripts(page.body[max(at - 4000, 0) : at + MAX_NEAR]))


_DIGIT = re.compile(r"\d", re.ASCII)
_APART = "|·•(["
_DATE = re.compile(r"^\d{1,2}[./-]\d{1,2}[./-]\d{2,4}$|^\d{1,2}/\d{1,2}$")


def in_address(url: str) -> str | None:
    """Return what in a URL looks like the number of a thing."""
    parts = urlsplit(url[:4000]) if url else None
    if parts is None:
        return None
    asked = {name.lower(): value for name, value in parse_qsl(parts.query)[:50]}
    for name in _IN_QUERY[:3]:
        if _CODE.fullmatch(asked.get(name, "")):
            return asked[name]
    path = unquote(parts.path)
    for pattern in (_IN_PATH, _AT_END):
        if match := pattern.search(path):
            return match[1]
    for name in _IN_QUERY[3:]:
        if _CODE.fullmatch(asked.get(name, "")) and any(c.isdigit() for c in asked[name]):
            return asked[name]
    match = _MIXED_AT_END.search(path)
    return match[1] if match else None
