"""The ciphers and derivations that everything rests on do what their specifications say."""

import json
from pathlib import Path
from typing import Any

import pytest
from cryptography.hazmat.primitives.ciphers.aead import AESGCMSIV
from cryptography.hazmat.primitives.kdf.argon2 import Argon2id

from manciple.policies.wrap import Unopened, opened

WYCHEPROOF = Path(__file__).parents[1] / "vectors" / "aes_gcm_siv.json"
"""From Wycheproof (C2SP), Apache-2.0: every case, without the prose."""

RFC_8452 = {
    # Appendix C.2, AEAD_AES_256_GCM_SIV: key, nonce, AAD, plaintext, result.
    "C.2 empty": (
        "01" + "00" * 31,
        "03" + "00" * 11,
        "",
        "",
        "07f5f4169bbf55a8400cd47ea6fd400f",
    ),
    "C.2 eight bytes": (
        "01" + "00" * 31,
        "03" + "00" * 11,
        "",
        "0100000000000000",
        "c2ef328e5c71c83b843122130f7364b761e0b97427e3df28",
    ),
    "C.2 with AAD": (
        "01" + "00" * 31,
        "03" + "00" * 11,
        "01",
        "0200000000000000",
        "1de22967237a813291213f267e3b452f02d01ae33e4ec854",
    ),
    # Appendix C.3: the counter wraps.
    "C.3": (
        "00" * 32,
        "00" * 12,
        "",
        "000000000000000000000000000000004db923dc793ee6497c76dcc03a98e108",
        "f3f80f2cf0cb2dd9c5984fcda908456cc537703b5ba70324a6793a7bf218d3ea"
        "ffffffff000000000000000000000000",
    ),
}


@pytest.mark.parametrize("case", RFC_8452)
def test_aes_256_gcm_siv_is_that_of_rfc_8452(case: str) -> None:
    key, nonce, aad, plain, result = map(bytes.fromhex, RFC_8452[case])
    assert opened(key, nonce + result, aad) == plain
    assert AESGCMSIV(key).encrypt(nonce, plain, aad) == result


def test_argon2id_is_that_of_rfc_9106() -> None:
    """Section 5.3."""
    derived = Argon2id(
        salt=b"\x02" * 16,
        length=32,
        iterations=3,
        lanes=4,
        memory_cost=32,
        ad=b"\x04" * 12,
        secret=b"\x03" * 8,
    ).derive(b"\x01" * 32)
    assert derived.hex() == "0d640df58d78766c08c037a34a8b53c9d01ef0452d75b65eb52520e96b01e659"


def cases() -> list[dict[str, Any]]:
    whole = json.loads(WYCHEPROOF.read_bytes())
    found = [case for group in whole["testGroups"] for case in group["tests"]]
    assert len(found) == whole["numberOfTests"] == 202
    return found


def test_aes_gcm_siv_agrees_with_wycheproof() -> None:
    """G05: what is valid opens to its plaintext, what is not opens to nothing."""
    counted = {"valid": 0, "invalid": 0}
    for case in cases():
        key, iv, aad, plain, body, tag = (
            bytes.fromhex(case[name]) for name in ("key", "iv", "aad", "msg", "ct", "tag")
        )
        if case["result"] == "valid":
            assert opened(key, iv + body + tag, aad) == plain, case["tcId"]
            assert AESGCMSIV(key).encrypt(iv, plain, aad) == body + tag, case["tcId"]
        else:
            with pytest.raises(Unopened):
                opened(key, iv + body + tag, aad)
        counted[case["result"]] += 1
    assert counted["valid"] > 100
    assert counted["invalid"] > 10
