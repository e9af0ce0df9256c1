"""Verify a bundle of manciple's log: python3 verify_bundle.py BUNDLE [FINGERPRINT]

Needs Python and `cryptography`, and nothing of manciple. Exit code 0: all of it holds. 1: not.
FINGERPRINT is that of the user's key, as the user told you: without it you know that one key signed
all of it, not whose. The format is in docs/formats/bundle.md.
"""

import base64
import hashlib
import json
import sys

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec, ed25519, utils

# What the user signs beside grants and ceilings: the domain, and what of the entry.
SIGNED = {
    "key_rotated": ("rotate", "before after generation"),
    "ceiling_removed": ("ceiling removal", "ceiling version"),
    "clock_set": ("clock", "at seen"),
    "witness_removed": ("witness", "at witness"),
    "forked": ("fork", "at gone"),
    "lifted": ("lifting", "grant version"),
}
wrong = []


def check(holds, what):
    wrong.extend([] if holds else [what])


def sha(*parts):
    return hashlib.sha256(b"".join(parts)).digest()


def canonical(value):
    return json.dumps(value, sort_keys=True, separators=(",", ":")).encode()


def framed(domain, message):
    return f"manciple {domain} v1\n".encode() + message


def signed(key, message, signature):
    """Did `key` sign it? The user's is a point of P-256, a work key the 32 bytes of Ed25519."""
    try:
        if len(key) == 32:
            return not ed25519.Ed25519PublicKey.from_public_bytes(key).verify(signature, message)
        r, s = int.from_bytes(signature[:32], "big"), int.from_bytes(signature[32:], "big")
        point = ec.EllipticCurvePublicKey.from_encoded_point(ec.SECP256R1(), key)
        point.verify(utils.encode_dss_signature(r, s), message, ec.ECDSA(hashes.SHA256()))
        return len(signature) == 64
    except (InvalidSignature, ValueError):
        return False


def check_signed(what, key, domain, message, holder):
    holds = signed(key, framed(domain, message), bytes.fromhex(holder["signature"]))
    who = "the work key that was in use" if len(key) == 32 else "the user"
    check(holds, f"{what} is not signed by {who}")


def check_scope(place, key, domain, entry, version, **more):
    kind = "grant" if "grant" in entry else "ceiling"
    stated = {"id": entry[kind], "scope": version["scope"], "version": version["version"]} | more
    message = sha(framed(domain, canonical(stated)))
    check_signed(f"{place}: {kind} {entry[kind]}", key, domain, message, version)


def roots_of(leaves):
    """The root of the RFC 9162 tree over the first n leaves, for each n."""
    peaks, roots = [], [sha()]
    for at, leaf in enumerate(leaves):
        node = sha(b"\x00", leaf)
        while at & 1:
            node, at = sha(b"\x01", peaks.pop(), node), at >> 1
        peaks.append(node)
        root = peaks[-1]
        for peak in reversed(peaks[:-1]):
            root = sha(b"\x01", peak, root)
        roots.append(root)
    return roots


def check_note(name, note, works, roots, gone):
    """A C2SP checkpoint: signed by the log's key, and true of the entries here, or given up."""
    text, _, rest = note.rpartition("\n\n")
    origin, size, root = text.split("\n")[:3]
    size, root = int(size), base64.b64decode(root)
    said = [line.split(" ") for line in rest.strip("\n").split("\n")]
    raws = [base64.b64decode(raw) for _, signer, raw in said if signer == origin]
    ids = {sha(origin.encode(), b"\n\x01", key)[:4]: key for key in works}
    good = [r for r in raws if signed(ids.get(r[:4], bytes(32)), f"{text}\n".encode(), r[4:])]
    check(good, f"{name}: not signed by the key of this log")
    given_up, here = (size, root.hex()) in gone, len(roots) - 1
    check(given_up or size <= here, f"{name}: has seen {size} entries, here are {here}")
    same = root == roots[min(size, here)]
    check(given_up or same, f"{name}: the entries are not those it has seen")
    return origin, size


def check_entry(leaf, entry, log):
    """`log` holds what the entries before this one say: the last of `works` is in use here."""
    place, kind, user, works = f"entry {leaf['seq']}", entry["kind"], log["user"], log["works"]
    check(kind == leaf["kind"], f"{place}: labelled as what it is not")
    if kind == "opened" and leaf["seq"] == 0:
        works.append(bytes.fromhex(entry["work_key"]))
        check(entry["user_key"] == user.hex(), f"{place}: begun with another user's key")
    work = works[-1] if works else bytes(32)
    if kind in SIGNED:
        domain, names = SIGNED[kind]
        told = canonical({name: entry[name] for name in names.split()})
        check_signed(f"{place}: {kind}", user, domain, told, entry)
    if kind == "key_rotated":
        turn = (entry["before"], entry["generation"]) == (work.hex(), len(works) + 1)
        check(turn, f"{place}: another key was in use")
        works.append(bytes.fromhex(entry["after"]))
    if kind in ("forked", "witness_removed"):
        here = (log["origin"], leaf["seq"], log["roots"][leaf["seq"]].hex())
        at = tuple(entry["at"][name] for name in ("origin", "size", "root"))
        check(at == here, f"{place}: was signed for another place")
        log["gone"].update((past["size"], past["root"]) for past in entry.get("gone", ()))
    if kind == "granted":  # whether a narrowed one is narrower, `manciple audit verify` looks at
        base = entry.get("base")
        check_scope(place, user, "grant", entry, base or entry)
        if base:
            check(base["version"] < entry["version"], f"{place}: narrows a version that came later")
            check_scope(place, work, "narrowing", entry, entry, base=base)
    if kind == "ceiling_set":
        check_scope(place, {"user": user, "work": work}[entry["signer"]], "ceiling", entry, entry)
    if kind == "asked":
        check(
            entry["request"] not in log["asked"], f"{place}: asked for under a name that was used"
        )
        log["asked"][entry["request"]] = entry
    if kind == "approved" and entry["request"] in log["asked"]:
        asked = log["asked"][entry["request"]]
        mandate = {name: asked[name] for name in ("request", "grant", "version")}
        mandate["action"] = sha(framed("action", canonical(asked["action"]))).hex()
        mandate["nonce"], mandate["expires"] = (
            entry["nonce"],
            asked["expires"].replace("Z", "+00:00"),
        )
        typed = asked["mode"] == "ask-typed" or asked["action"]["verb"] == "order.place"
        presence = entry["signer"] == "work" and not (typed or asked["action"]["brings"])
        yes, by = f"{place}: the yes to {entry['request']}", work if presence else user
        check_signed(yes, by, "mandate", canonical(mandate), entry)


def main(path, fingerprint=None):
    with open(path, encoding="utf-8") as file:
        bundle = json.load(file)
    check(bundle["format"] == "manciple bundle 1", "this is another format")
    keys = [bytes.fromhex(name) for name in bundle["keys"]["work"]]
    user, works, gone = bytes.fromhex(bundle["keys"]["user"]), [], set()
    leaves = [each["leaf"] for each in bundle["entries"]]
    roots = roots_of([canonical(leaf) for leaf in leaves])
    check([each["seq"] for each in leaves] == [*range(len(leaves))], "an entry is out of its place")
    origin, size = check_note("the head", bundle["checkpoint"], keys, roots, ())
    check(size == len(leaves), f"the head is over {size} entries, here are {len(leaves)}")
    log = {
        "user": user,
        "works": works,
        "gone": gone,
        "asked": {},
        "origin": origin,
        "roots": roots,
    }
    shown = [each for each in bundle["entries"] if each.get("detail") is not None]
    for each in shown:
        leaf, salt, text = each["leaf"], bytes.fromhex(each["salt"]), each["detail"].encode()
        committed = sha(framed("detail", salt + text)).hex() == leaf["commitment"]
        check(committed, f"entry {leaf['seq']}: is not what was committed to")
        check_entry(leaf, json.loads(text)["entry"], log)
    for each in bundle["witnesses"]:
        name, note = each["name"], each["note"]
        check(check_note(name, note, keys, roots, gone)[0] == origin, f"{name}: keeps another log")
    found = hashlib.sha256(user).hexdigest()
    told = None if fingerprint is None else "".join(fingerprint.split()).lower()
    check(told in (None, found), f"the user's key is another one: {found}")
    check(works, "entry 0 is not shown, so nothing ties the keys to this log")
    check(works[::-1] == keys, "the work keys are not those that the entries lead to")
    for line in wrong:
        print("WRONG:", line)
    if not wrong:
        print(
            f"{size} entries of {origin} hold, {len(shown)} of them shown; head {roots[-1].hex()}"
        )
        print(f"all of it is signed by the user's key {found}")
        print(
            "seen outside by:", ", ".join(each["name"] for each in bundle["witnesses"]) or "nobody"
        )
        print(*(f"the user gave up {n} entries that were seen outside\n" for n, _ in gone), end="")
    return 1 if wrong else 0


if __name__ == "__main__":
    if len(sys.argv) not in (2, 3):
        sys.exit(__doc__)
    try:
        sys.exit(main(*sys.argv[1:]))
    except (KeyError, ValueError, TypeError, AttributeError, IndexError, OSError) as error:
        print(f"WRONG: this cannot be read as a bundle ({type(error).__name__})")
        sys.exit(1)
