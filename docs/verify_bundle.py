"""Verify a bundle of manciple's log: python3 verify_bundle.py BUNDLE [FINGERPRINT]

Needs Python 3.11 and `cryptography`, and nothing of manciple. Exit code 0: all of it holds. 1: not.
FINGERPRINT is that of the user's key, as the user told you by another way than this file. Without
it you know that one key signed all of it, and not whose: anybody can make a key, and a whole log.
What is not shown was not looked at. The format is in docs/formats/bundle.md.
"""

import base64
import hashlib
import json
import sys
from datetime import datetime, timedelta
from functools import reduce

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec, ed25519, utils

SIGNED = {  # by the user, beside grants, ceilings and orders: the domain, and what of the entry
    "key_rotated": ("rotate", "before after generation"),
    "ceiling_removed": ("ceiling removal", "ceiling version"),
    "clock_set": ("clock", "at seen"),
    "witness_removed": ("witness", "at witness"),
    "forked": ("fork", "at gone"),
    "lifted": ("lifting", "grant version"),
}
SHOWN = {"opened", "key_rotated", "clock_set", "declined", "suspended", "revoked", "lifted"}
SHOWN |= {"upgraded"}
IN_ERA = {"granted", "lifted", "approved", "ceiling_set", "ceiling_removed", "clock_set"}
KEPT = {"cart.add", "cart.remove", "order.place", "notice.send", "watch.create", "watch.stop"}
KEPT |= {
    "store.add",
    "store.remove",
    "store.link",
    "store.unlink",
    "order.mark",
}  # done once under one key; a plain look may be done again
HERE = {"key-file", "key-store"}  # kept on the user's own machine: no witness outside
wrong = []
instant = datetime.fromisoformat


def check(holds, what):
    wrong.extend([] if holds else [what])


def sha(*parts):
    return hashlib.sha256(b"".join(parts)).digest()


def canonical(value):
    return json.dumps(value, sort_keys=True, separators=(",", ":")).encode()


def within(stated, signed):
    """What is signed names the era of the log that it is signed in; the first has no name."""
    return stated if signed.get("era") is None else stated | {"era": signed["era"]}


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
    stated = stated if "base" in more else within(stated, version)
    message = sha(framed(domain, canonical(stated)))
    check_signed(f"{place}: {kind} {entry[kind]}", key, domain, message, version)


def bound(entry):
    return canonical([entry[name] for name in ("action", "grant", "version")])


def check_yes(place, entry, log):
    """A yes is to one request that is shown, by the user's key where the amount is typed.

    It is given once: what was answered is asked again under another name.
    """
    again = entry["request"] in log["answered"]
    check(not again, f"{place}: a yes to {entry['request']}, which was answered before")
    log["answered"].add(entry["request"])
    if asked := log["asked"].get(entry["request"]):
        stated = {name: asked[name] for name in ("request", "grant", "version")}
        stated["action"] = sha(framed("action", canonical(asked["action"]))).hex()
        stated |= {"nonce": entry["nonce"], "expires": asked["expires"].replace("Z", "+00:00")}
        stated = within(stated, entry)
        typed = asked["mode"] == "ask-typed" or asked["action"]["verb"] == "order.place"
        by_work = entry["signer"] == "work" and not (typed or asked["action"]["brings"])
        key, what = log["works"][-1] if by_work else log["user"], f"the yes to {entry['request']}"
        check_signed(f"{place}: {what}", key, "mandate", canonical(stated), entry)
        end = min(instant(asked["expires"]), instant(asked["at"]) + timedelta(hours=24))
        log["yes"][entry["request"]] = bound(asked), end


def check_effect(place, entry, at, log):
    """An order, and whatever names a request, follows from one yes to exactly that, in time.

    `at` is the latest instant until then: an earlier date gives no yes back its time. What the
    grant was is held against what is shown of it.
    """
    action, request, grant = entry["action"], entry["request"], entry["grant"]
    stands = log["grants"].get(grant, entry["version"]) == entry["version"]
    check(stands, f"{place}: {action['verb']} under {grant}, which had ended in that version")
    if request or action["verb"] == "order.place" or action["brings"]:
        yes, end = log["yes"].pop(request, (b"", at))
        check(yes == bound(entry), f"{place}: {action['verb']} without a yes to exactly that")
        check(not yes or at < end, f"{place}: the yes to {request} had run out")


def check_key(place, entry, log):
    """What was done under a key is not begun anew under it, whatever was said yes to since."""
    kind, key, state = entry["kind"], entry["key"], log["keys"].get(entry["key"])
    if kind == "intended":
        verb = entry["action"]["verb"]
        again = {None, "failed"} if verb in KEPT else {None, "failed", "done"}
        check(state in again, f"{place}: {verb} was begun again under a key that was {state}")
    if kind == "finished":
        check(state not in {"done", "failed"}, f"{place}: what had ended, ended again")
    log["keys"][key] = entry.get("outcome", "open")


def check_era(place, leaf, entry, log):
    """What the user signed before a suspension, or in a past given up, counts no more."""
    turns = leaf["kind"] in {"suspended", "upgraded"}
    older = log["era"] and (leaf["kind"] == "upgraded" or not entry.get("at"))
    check(not (turns and older), f"{place}: an older form, which counts no more")
    if turns and entry.get("at"):
        check_here(place, leaf, entry, log)
        log["era"] = sha(framed("era", canonical({"at": entry["at"], "id": leaf["id"]}))).hex()
    if leaf["kind"] in IN_ERA and not entry.get("base"):
        check(entry.get("era") == log["era"], f"{place}: was signed in another past of this log")


def check_here(place, leaf, entry, log):
    here = {"origin": log["origin"], "size": leaf["seq"], "root": log["roots"][leaf["seq"]].hex()}
    check(entry["at"] == here, f"{place}: was signed for another place")


def check_end(place, entry, at, log):
    """What was answered or revoked is good no more; the user alone sets the clock back, once."""
    kind = entry["kind"]
    if kind == "clock_set":
        told = instant(entry["at"]), instant(entry["seen"])
        check(told == (instant(at), log["latest"]), f"{place}: was signed for another time")
        log["latest"] = told[0]
    if kind in ("revoked", "lifted"):
        log["grants"] |= dict.fromkeys(entry["grants"] if kind == "revoked" else [entry["grant"]])
    if kind in ("suspended", "declined"):  # nothing that was said yes to before is good any more
        over = [entry["request"]] if kind == "declined" else [*log["asked"]]
        log["answered"].update(over)
        log["yes"] = {k: v for k, v in log["yes"].items() if k not in over}


def check_entry(leaf, entry, log):
    """`log` holds what the entries before this one say: the last of `works` is in use here."""
    place, kind, user, works = f"entry {leaf['seq']}", entry["kind"], log["user"], log["works"]
    check(kind == leaf["kind"], f"{place}: labelled as what it is not")
    if kind == "opened":
        first = leaf["seq"] == 0 and entry["user_key"] == user.hex()
        check(first, f"{place}: begun a second time, or with another user's key")
        works.append(bytes.fromhex(entry["work_key"]))
    work = works[-1] if works else bytes(32)
    check_era(place, leaf, entry, log)
    if kind in SIGNED:
        domain, names = SIGNED[kind]
        told = canonical(within({name: entry[name] for name in names.split()}, entry))
        check_signed(f"{place}: {kind}", user, domain, told, entry)
    if kind == "key_rotated":
        turn = (entry["before"], entry["generation"]) == (work.hex(), len(works) + 1)
        check(turn, f"{place}: another key was in use")
        works.append(bytes.fromhex(entry["after"]))
    if kind in ("forked", "witness_removed"):
        check_here(place, leaf, entry, log)
        log["gone"].update((past["size"], past["root"]) for past in entry.get("gone", ()))
    if kind == "granted":  # whether a narrowed one is narrower, `manciple audit verify` looks at
        base, ended = entry.get("base"), log["grants"].get(entry["grant"], "") is None
        check(not ended, f"{place}: {entry['grant']} was granted anew after it had ended")
        log["grants"][entry["grant"]] = entry["version"]
        check_scope(place, user, "grant", entry, base or entry)
        if base:
            check(base["version"] < entry["version"], f"{place}: narrows a version that came later")
            signed_before = {name: base[name] for name in ("scope", "signature", "version")}
            before = within(signed_before, base)
            check_scope(place, work, "narrowing", entry, entry, base=before)
    if kind == "ceiling_set":
        check_scope(place, {"user": user, "work": work}[entry["signer"]], "ceiling", entry, entry)
    if kind == "asked":
        check(entry["request"] not in log["asked"], f"{place}: asked for under a used name")
        log["asked"][entry["request"]] = entry | {"at": leaf["at"]}
    if kind == "approved":
        check_yes(place, entry, log)
    check_end(place, entry, leaf["at"], log)
    if kind in ("intended", "finished"):
        check_key(place, entry, log)
    if kind == "intended":
        check_effect(place, entry, log["latest"], log)


def roots_of(leaves):
    """The root of the RFC 9162 tree over the first n leaves, for each n."""
    peaks, roots = [], [sha()]
    for at, leaf in enumerate(leaves):
        peaks.append(sha(b"\x00", leaf))
        while at & 1:
            peaks[-2:], at = [sha(b"\x01", *peaks[-2:])], at >> 1
        roots.append(reduce(lambda right, left: sha(b"\x01", left, right), reversed(peaks)))
    return roots


def check_note(name, note, works, roots, gone=()):
    """A C2SP checkpoint: signed by the log's key, and true of the entries here, or given up."""
    text, _, rest = note.rpartition("\n\n")
    origin, size, root = text.split("\n")[:3]
    size, root, here = int(size), base64.b64decode(root), len(roots) - 1
    said = [line.split(" ") for line in rest.strip("\n").split("\n")]
    raws = [base64.b64decode(raw) for _, signer, raw in said if signer == origin]
    ids = {sha(origin.encode(), b"\n\x01", key)[:4]: key for key in works}
    good = [r for r in raws if signed(ids.get(r[:4], bytes(32)), f"{text}\n".encode(), r[4:])]
    check(good, f"{name}: not signed by the key of this log")
    if (size, root.hex()) not in gone:
        check(size <= here, f"{name}: has seen {size} entries, here are {here}")
        check(root == roots[min(size, here)], f"{name}: the entries are not those it has seen")
    return origin, size


def tell_trust(found, fingerprint, witnesses, hidden):
    print(f"all of it is signed by the user's key {found}")
    if fingerprint is None:
        print("whose key that is, this file cannot say: anybody can make a key and a log under it.")
        print(
            "  Ask the user for their fingerprint by another way (on the telephone, face to face),"
        )
        print("  and give it as the second argument.")
    else:
        print("that is the key whose fingerprint you were told")
    outside = [each["name"] for each in witnesses if each["name"] not in HERE]
    print(
        "seen outside by:", ", ".join(outside) or "nobody: its owner could have cut or rewritten it"
    )
    if len(outside) < len(witnesses):
        print("kept on the user's own machine, so no witness outside:", end=" ")
        print(", ".join(each["name"] for each in witnesses if each["name"] in HERE))
    if hidden:
        print(f"{hidden} entries are not shown: what they say was not looked at")


def main(path, fingerprint=None):
    with open(path, encoding="utf-8") as file:
        bundle = json.load(file)
    check(bundle["format"] == "manciple bundle 1", "this is another format")
    keys, user = map(bytes.fromhex, bundle["keys"]["work"]), bytes.fromhex(bundle["keys"]["user"])
    keys, leaves = [*keys], [each["leaf"] for each in bundle["entries"]]
    roots = roots_of(map(canonical, leaves))
    check([each["seq"] for each in leaves] == [*range(len(leaves))], "an entry is out of its place")
    origin, size = check_note("the head", bundle["checkpoint"], keys, roots)
    check(size == len(leaves), f"the head is over {size} entries, here are {len(leaves)}")
    log = {"user": user, "works": [], "origin": origin, "roots": roots, "gone": set()}
    log |= {"asked": {}, "yes": {}, "answered": set(), "grants": {}, "latest": None}
    log |= {"keys": {}, "era": None}
    shown = [each for each in bundle["entries"] if each.get("detail") is not None]
    for each in bundle["entries"]:
        leaf = each["leaf"]
        log["latest"] = max(instant(leaf["at"]), log["latest"] or instant(leaf["at"]))
        if each.get("detail") is None:
            check(leaf["kind"] not in SHOWN, f"entry {leaf['seq']}: {leaf['kind']} is not shown")
            continue
        salt, text = bytes.fromhex(each["salt"]), each["detail"].encode()
        committed = sha(framed("detail", salt + text)).hex() == leaf["commitment"]
        check(committed, f"entry {leaf['seq']}: is not what was committed to")
        check_entry(leaf, json.loads(text)["entry"], log)
    for each in bundle["witnesses"]:
        kept, _ = check_note(each["name"], each["note"], keys, roots, log["gone"])
        check(kept == origin, f"{each['name']}: keeps another log")
    found = hashlib.sha256(user).hexdigest()
    told = found if fingerprint is None else "".join(fingerprint.split()).lower()
    check(told == found, f"the user's key is another one: {found}")
    check(log["works"], "entry 0 is not shown, so nothing ties the keys to this log")
    check(log["works"][::-1] == keys, "the work keys are not those that the entries lead to")
    for line in wrong:
        print("WRONG:", line)
    if not wrong:
        print(
            f"{size} entries of {origin} hold, {len(shown)} of them shown; head {roots[-1].hex()}"
        )
        tell_trust(found, fingerprint, bundle["witnesses"], len(leaves) - len(shown))
        for lost, _ in log["gone"]:
            print(f"the user gave up {lost} entries that were seen outside")
    return 1 if wrong else 0


if __name__ == "__main__":
    if len(sys.argv) not in (2, 3):
        sys.exit(__doc__)
    try:
        sys.exit(main(*sys.argv[1:]))
    except (KeyError, ValueError, TypeError, AttributeError, IndexError, OSError) as error:
        print(f"WRONG: this cannot be read as a bundle ({type(error).__name__})")
        sys.exit(1)
