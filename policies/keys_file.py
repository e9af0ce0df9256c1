"""`keys.json`: both keys of a home, sealed under the passphrase and, where the user made a sheet,
under the recovery code. Specified in `docs/formats/keys.md`.

It is read whole, opened whole, and written whole; while the work key is being changed it holds the
next one too.
"""

import base64
import json
import os
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, cast

from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.kdf.argon2 import Argon2id
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from manciple.policies.errors import HomeBroken, WrongPassphrase
from manciple.policies.home import Home, write_own
from manciple.policies.secret import Secret
from manciple.policies.wrap import Unopened, opened, unwrapped, wrapped

FORMAT = 2
PRESENT = {"t": 3, "m_kib": 65536, "p": 1}
"""Argon2id (RFC 9106): passes, memory and lanes of a new passphrase, and the least that is read."""

CEILING = {"t": 64, "m_kib": 4 * 1024 * 1024, "p": 64}
"""And the most: a changed file must not make this machine stand still."""


@dataclass(frozen=True, slots=True)
class Kek:
    """The key that a passphrase gives, with how it was derived."""

    kdf: Mapping[str, str | int]
    key: Secret[bytes]

    @classmethod
    def new(cls, passphrase: Secret[str]) -> "Kek":
        """Derive from a new passphrase, with the present costs and a salt of its own."""
        return cls.of({"name": "argon2id", **PRESENT, "salt": _b64(os.urandom(16))}, passphrase)

    @classmethod
    def of(cls, kdf: Mapping[str, str | int], passphrase: Secret[str]) -> "Kek":
        """Derive as a keys file says."""
        derived = Argon2id(
            salt=_un64(kdf["salt"]),
            length=32,
            iterations=cast("int", kdf["t"]),
            lanes=cast("int", kdf["p"]),
            memory_cost=cast("int", kdf["m_kib"]),
        ).derive(passphrase.reveal().encode())
        return cls(kdf, Secret(derived))


@dataclass(frozen=True, slots=True)
class Code:
    """The recovery code's key, and the salt that it was derived with."""

    salt: bytes
    key: Secret[bytes]

    @classmethod
    def of(cls, code: Secret[bytes], salt: bytes | None = None) -> "Code":
        """Derive it. The code is random and long, so no slow derivation is needed."""
        salt = salt or os.urandom(16)
        derived = HKDF(hashes.SHA256(), length=32, salt=salt, info=b"manciple recovery v1")
        return cls(salt, Secret(derived.derive(code.reveal())))


@dataclass(frozen=True, slots=True)
class Work:
    """A work key: the root, and which one it is, counted from 1."""

    root: Secret[bytes]
    public: bytes
    generation: int


@dataclass(frozen=True, slots=True)
class Contents:
    """All that a keys file holds, open."""

    user: Secret[bytes]
    """The private scalar, 32 bytes."""

    user_public: bytes
    work: Work
    next: Work | None = None
    """The work key that a change which is under way leads to."""

    signature: bytes = b""
    """The user key's, under that change."""

    code: Code | None = None


@dataclass(frozen=True, slots=True)
class KeysFile:
    """A keys file as it lies on the disk: closed."""

    kdf: Mapping[str, str | int]
    user_public: bytes
    work_public: bytes
    generation: int
    changing: bool
    """Is a change of the work key under way?"""

    _whole: dict[str, Any] = field(repr=False)

    @property
    def has_sheet(self) -> bool:
        """Was a recovery sheet made?"""
        return "recovery" in self._whole

    def by_passphrase(self, kek: Kek) -> Contents:
        """Open it. Raises `WrongPassphrase`."""
        whole, key = self._whole, kek.key.reveal()
        if whole["format"] == 1:
            return self._first(key)
        try:
            user = unwrapped(key, _un64(whole["user_sealed"]), _user_bound(whole))
            code = None
            if sheet := whole.get("recovery"):
                sealed, bound = _un64(sheet["key_sealed"]), _code_bound(whole, sheet)
                code = Code(_un64(sheet["salt"]), Secret(unwrapped(key, sealed, bound)))
            return self._contents(user, code, key, "sealed", "")
        except Unopened as error:
            raise _closed() from error

    def by_code(self, code: Secret[bytes]) -> Contents:
        """Open it with the code of the recovery sheet. Raises `WrongPassphrase`."""
        sheet = self._whole.get("recovery")
        if sheet is None:
            raise WrongPassphrase(
                "no recovery sheet was made for this home", hint="the passphrase opens it"
            )
        made = Code.of(code, _un64(sheet["salt"]))
        key, salt = made.key.reveal(), sheet["salt"]
        try:
            user = unwrapped(key, _un64(sheet["user_sealed"]), _user_bound(self._whole, salt))
            return self._contents(user, made, key, "by_code", salt)
        except Unopened as error:
            raise WrongPassphrase("that code does not open this home") from error

    def _contents(
        self, user: bytes, code: Code | None, key: bytes, member: str, salt: str
    ) -> Contents:
        whole = self._whole

        def work(slot: dict[str, Any]) -> Work:
            bound = _work_bound(whole, slot, salt)
            root = Secret(unwrapped(key, _un64(slot[member]), bound))
            return Work(root, _un64(slot["public"]), slot["generation"])

        following = whole.get("next")
        return Contents(
            user=Secret(user),
            user_public=self.user_public,
            work=work(whole["work"]),
            next=work(following) if following else None,
            signature=bytes.fromhex(following["signature"]) if following else b"",
            code=code,
        )

    def _first(self, key: bytes) -> Contents:
        """Open format 1, which had neither commitments nor a recovery code."""
        header = {k: v for k, v in self._whole.items() if not k.endswith("_sealed")}

        def part(what: str) -> bytes:
            bound = f"manciple key {what}\n".encode() + json.dumps(header, sort_keys=True).encode()
            return opened(key, _un64(self._whole[f"{what}_sealed"]), bound)

        try:
            work = Work(Secret(part("work")), self.work_public, 1)
            return Contents(Secret(part("user")), self.user_public, work)
        except Unopened as error:
            raise _closed() from error


def read(home: Home) -> KeysFile:
    """Read the file. Raises `HomeBroken` for one that is damaged or asks for too little or much."""
    try:
        whole = cast("dict[str, Any]", json.loads(home.keys.read_bytes()))
        file = _first_format(whole) if whole["format"] == 1 else _second_format(whole)
        costs = {name: file.kdf[name] for name in PRESENT}
        safe = file.kdf["name"] == "argon2id" and all(
            type(cost) is int and PRESENT[name] <= cost <= CEILING[name]
            for name, cost in costs.items()
        )
    except (OSError, ValueError, KeyError, TypeError, AttributeError, RecursionError) as error:
        raise HomeBroken("the keys file cannot be read", hint="bring back a backup") from error
    if not safe:
        raise HomeBroken("the keys file asks for another derivation than is safe")
    return file


def write(home: Home, contents: Contents, kek: Kek) -> None:
    """Seal everything anew under `kek`, and write the file whole or not at all."""
    key, code = kek.key.reveal(), contents.code
    whole: dict[str, Any] = {
        "format": FORMAT,
        "kdf": dict(kek.kdf),
        "user_public": _b64(contents.user_public),
    }
    salt = _b64(code.salt) if code else ""

    def slot(work: Work) -> dict[str, Any]:
        made: dict[str, Any] = {"generation": work.generation, "public": _b64(work.public)}
        root = work.root.reveal()
        made["sealed"] = _b64(wrapped(key, root, _work_bound(whole, made, "")))
        if code:
            bound = _work_bound(whole, made, salt)
            made["by_code"] = _b64(wrapped(code.key.reveal(), root, bound))
        return made

    user = contents.user.reveal()
    whole["user_sealed"] = _b64(wrapped(key, user, _user_bound(whole)))
    whole["work"] = slot(contents.work)
    if contents.next:
        whole["next"] = {**slot(contents.next), "signature": contents.signature.hex()}
    if code:
        sheet = {"salt": salt}
        secret = code.key.reveal()
        sheet["key_sealed"] = _b64(wrapped(key, secret, _code_bound(whole, sheet)))
        sheet["user_sealed"] = _b64(wrapped(secret, user, _user_bound(whole, salt)))
        whole["recovery"] = sheet
    write_own(home.keys, json.dumps(whole, indent=1).encode())


def _first_format(whole: dict[str, Any]) -> KeysFile:
    for name in ("user_sealed", "work_sealed"):
        _un64(whole[name])
    _un64(whole["kdf"]["salt"])
    public = _un64(whole["user_public"]), _un64(whole["work_public"])
    return KeysFile(whole["kdf"], *public, 1, changing=False, _whole=whole)


def _second_format(whole: dict[str, Any]) -> KeysFile:
    _closed_set(whole, "format kdf user_public user_sealed work", "next recovery")
    if whole["format"] != FORMAT:
        raise ValueError("a format that this program does not know")
    _closed_set(whole["kdf"], "name t m_kib p salt")
    for slot, more in ((whole["work"], ""), (whole.get("next"), " signature")):
        if slot is not None:
            _closed_set(slot, f"generation public sealed{more}", "by_code")
            if type(slot["generation"]) is not int or (more and not _hex(slot["signature"])):
                raise ValueError("a work key without its place")
            [_un64(slot[name]) for name in ("public", "sealed")]
            if "recovery" in whole:
                _un64(slot["by_code"])
    if "recovery" in whole:
        _closed_set(whole["recovery"], "salt key_sealed user_sealed")
        [_un64(each) for each in whole["recovery"].values()]
    for text in (whole["kdf"]["salt"], whole["user_public"], whole["user_sealed"]):
        _un64(text)
    work = whole["work"]
    return KeysFile(
        kdf=whole["kdf"],
        user_public=_un64(whole["user_public"]),
        work_public=_un64(work["public"]),
        generation=work["generation"],
        changing="next" in whole,
        _whole=whole,
    )


def _closed_set(found: dict[str, Any], needed: str, may: str = "") -> None:
    names = set(found)
    if not set(needed.split()) <= names <= {*needed.split(), *may.split()}:
        raise ValueError("other members than a keys file has")


def _hex(text: str) -> bool:
    return bytes.fromhex(text).hex() == text


def _user_bound(whole: Mapping[str, Any], salt: str = "") -> bytes:
    return _bound("user", whole, salt, {})


def _work_bound(whole: Mapping[str, Any], slot: Mapping[str, Any], salt: str) -> bytes:
    return _bound("work", whole, salt, {name: slot[name] for name in ("generation", "public")})


def _code_bound(whole: Mapping[str, Any], sheet: Mapping[str, Any]) -> bytes:
    return _bound("recovery", whole, "", {"salt": sheet["salt"]})


def _bound(what: str, whole: Mapping[str, Any], salt: str, more: Mapping[str, Any]) -> bytes:
    """Return what a wrap is bound to: by the code its salt, else how the passphrase is derived.

    So the costs cannot be turned down, and no key can be exchanged.
    """
    under = {"salt": salt} if salt else {"kdf": whole["kdf"]}
    fixed = {"format": FORMAT, "user_public": whole["user_public"], "under": under, **more}
    return f"manciple keys v2 {what}\n".encode() + json.dumps(fixed, sort_keys=True).encode()


def _closed() -> WrongPassphrase:
    return WrongPassphrase("that passphrase does not open this home")


def _b64(data: bytes) -> str:
    return base64.b64encode(data).decode()


def _un64(text: object) -> bytes:
    return base64.b64decode(cast("str", text), validate=True)
