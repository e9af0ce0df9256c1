"""Verify a bundle of a manciple log: python3 verify_bundle.py BUNDLE [FINGERPRINT]

Needs Python 3.11 and `cryptography`, and nothing of manciple. Exit code 0: all of it holds. 1: not.
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

wrong = []


def check(holds, what):
    if not holds:
        wrong.append(what)


def sha(*parts):
    return hashlib.sha256(b"".join(parts)).digest()


def canonical(value):
    return json.dumps(value, sort_keys=True, separators=(",", ":")).encode()


def digest(domain, value):
    return sha(f"manciple {domain} v1\n".encode(), canonical(value))


def signed(signer, keys, domain, message, signature):
    framed = f"manciple {domain} v1\n".encode() + message
    try:
        if signer == "work":
            return any(ed25519_signed(key, signature, framed) for key in keys["work"])
        r, s = int.from_bytes(signature[:32], "big"), int.from_bytes(signature[32:], "big")
        point = ec.EllipticCurvePublicKey.from_encoded_point(ec.SECP256R1(), keys["user"])
        point.verify(utils.encode_dss_signature(r, s), framed, ec.ECDSA(hashes.SHA256()))
    except (InvalidSignature, ValueError):
        return False
    return len(signature) == 64


def ed25519_signed(key, signature, message):
    try:
        ed25519.Ed25519PublicKey.from_public_bytes(key).verify(signature, message)
    except (InvalidSignature, ValueError):
        return False
    return True


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


def check_note(name, note, keys, roots, whole):
    """A C2SP checkpoint: signed by the log's key, and true of the entries here."""
    text, _, rest = note.rpartition("\n\n")
    origin, size, root = text.split("\n")[:3]
    good = False
    for line in rest.strip("\n").split("\n"):
        _, signer, said = line.split(" ")
        raw = base64.b64decode(said)
        for key in keys["work"]:
            key_id = sha(signer.encode(), b"\n\x01", key)[:4]
            if (signer, key_id) == (origin, raw[:4]):
                good = good or ed25519_signed(key, raw[4:], text.encode() + b"\n")
    check(good, f"{name}: not signed by the key of this log")
    check(int(size) < len(roots), f"{name}: has seen {size} entries, here are {len(roots) - 1}")
    known = roots[min(int(size), len(roots) - 1)]
    check(base64.b64decode(root) == known, f"{name}: the entries are not those it has seen")
    check(not whole or int(size) == len(roots) - 1, f"{name}: is over another number of entries")
    return origin


def check_entry(leaf, entry, keys, asked, works):
    """`works` are the work keys so far, as the entries say them; the last one is in use here."""
    place, kind = f"entry {leaf['seq']}", entry["kind"]
    check(kind == leaf["kind"], f"{place}: labelled as what it is not")
    if kind == "opened" and leaf["seq"] == 0:
        works.append(bytes.fromhex(entry["work_key"]))
        check(entry["user_key"] == keys["user"].hex(), f"{place}: begun with another user's key")
    if kind == "key_rotated":
        told = {name: entry[name] for name in ("before", "after", "generation")}
        turn = works[-1:] == [bytes.fromhex(entry["before"])]
        check(turn and entry["generation"] == len(works) + 1, f"{place}: another key was in use")
        check_signed(f"{place}: another work key", "user", keys, "rotate", canonical(told), entry)
        works.append(bytes.fromhex(entry["after"]))
    keys = keys | {"work": works[-1:]}
    if kind == "granted":
        check_granted(place, entry, keys)
    if kind == "ceiling_set":
        check(entry["signer"] in ("user", "work"), f"{place}: signed by nobody known")
        message = digest("ceiling", scope_of("ceiling", entry, entry))
        check_signed(
            f"{place}: {entry['ceiling']}", entry["signer"], keys, "ceiling", message, entry
        )
    if kind == "ceiling_removed":
        message = canonical({name: entry[name] for name in ("ceiling", "version")})
        check_signed(
            f"{place}: the end of {entry['ceiling']}",
            "user",
            keys,
            "ceiling removal",
            message,
            entry,
        )
    if kind == "clock_set":
        message = canonical({name: entry[name] for name in ("at", "seen")})
        check_signed(f"{place}: the clock", "user", keys, "clock", message, entry)
    if kind == "witness_removed":
        message = canonical({"remove": entry["witness"]})
        check_signed(f"{place}: the end of a witness", "user", keys, "witness", message, entry)
    if kind == "asked":
        check(entry["request"] not in asked, f"{place}: {entry['request']} is asked for twice")
        asked[entry["request"]] = entry
    if kind == "approved" and entry["request"] in asked:
        before = asked[entry["request"]]
        names = ("request", "grant", "version")
        mandate = {name: before[name] for name in names} | {
            "action": digest("action", before["action"]).hex(),
            "expires": before["expires"].replace("Z", "+00:00"),
            "nonce": entry["nonce"],
        }
        signature, signer = bytes.fromhex(entry["signature"]), entry["signer"]
        typed = before["mode"] == "ask-typed" or before["action"]["verb"] == "order.place"
        enough = signer == "user" or not (typed or before["action"]["brings"])
        holds = enough and signed(signer, keys, "mandate", canonical(mandate), signature)
        check(holds, f"{place}: the yes to {entry['request']} is not signed")


def check_granted(where, entry, keys):
    """By the user; or by the work key, beside what the user signed (whether it is narrower is not
    looked at here: `manciple audit verify` does that).
    """
    base, place = entry.get("base"), f"{where}: grant {entry['grant']}"
    if base is None:
        message = digest("grant", scope_of("grant", entry, entry))
        return check_signed(place, "user", keys, "grant", message, entry)
    message = digest("grant", scope_of("grant", entry, base))
    check_signed(place, "user", keys, "grant", message, base)
    check(base["version"] < entry["version"], f"{place} narrows a version that came later")
    message = digest("narrowing", scope_of("grant", entry, entry) | {"base": base})
    return check_signed(place, "work", keys, "narrowing", message, entry)


def scope_of(what, entry, version):
    return {"id": entry[what], "scope": version["scope"], "version": version["version"]}


def check_signed(place, signer, keys, domain, message, holder):
    holds = signed(signer, keys, domain, message, bytes.fromhex(holder["signature"]))
    who = "the user" if signer == "user" else "the work key that was in use"
    check(holds, f"{place} is not signed by {who}")


def main(path, fingerprint=None):
    with open(path, encoding="utf-8") as file:
        bundle = json.load(file)
    check(bundle["format"] == "manciple bundle 1", "this is another format")
    keys = {"user": bytes.fromhex(bundle["keys"]["user"])}
    keys["work"] = [bytes.fromhex(name) for name in bundle["keys"]["work"]]
    asked, works, shown = {}, [], 0
    leaves = [each["leaf"] for each in bundle["entries"]]
    roots = roots_of([canonical(leaf) for leaf in leaves])
    origin = check_note("the head", bundle["checkpoint"], keys, roots, True)
    for each in bundle["witnesses"]:
        check(check_note(each["name"], each["note"], keys, roots, False) == origin, "another log")
    for number, each in enumerate(bundle["entries"]):
        leaf = each["leaf"]
        check(leaf["seq"] == number, f"entry {number}: stands in another place")
        if each.get("detail") is not None:
            shown, text = shown + 1, each["detail"].encode()
            committed = sha(b"manciple detail v1\n", bytes.fromhex(each["salt"]), text).hex()
            check(committed == leaf["commitment"], f"entry {number}: is not what was committed to")
            check_entry(leaf, json.loads(text)["entry"], keys, asked, works)
    found = hashlib.sha256(keys["user"]).hexdigest()
    check(fingerprint in (None, found), f"the user's key is another one: {found}")
    check(works, "entry 0 is not shown, so nothing ties the keys to this log")
    check(works[::-1] == keys["work"], "the work keys are not those that the entries lead to")
    for line in wrong:
        print("WRONG:", line)
    if not wrong:
        print(
            f"{len(leaves)} entries of {origin} hold, {shown} of them shown; head {roots[-1].hex()}"
        )
        print(f"all of it is signed by the user's key {found}")
        print("seen outside by:", ", ".join(e["name"] for e in bundle["witnesses"]) or "nobody")
    return 1 if wrong else 0


if __name__ == "__main__":
    if len(sys.argv) not in (2, 3):
        sys.exit(__doc__)
    try:
        sys.exit(main(*sys.argv[1:]))
    except (KeyError, ValueError, TypeError, AttributeError, IndexError, OSError) as error:
        print(f"WRONG: this cannot be read as a bundle ({type(error).__name__})")
        sys.exit(1)
