"""Whom a certificate makes known: nobody but who is trusted, and of that name."""

import ssl
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from manciple.policies.errors import (
    StoreUnreachable,
)
from manciple.tools.http import Http, authorities
from tests.tools.http.server import Names, certificates, open_shop, warrant


async def test_a_certificate_must_be_trusted_and_of_this_name(names: Names) -> None:
    """F09."""
    names.answers = {"shop.lan": [["127.0.0.1"]], "other.lan": [["127.0.0.1"]]}
    server, client = certificates("shop.lan")
    async with open_shop(server) as shop:
        good, wrong = f"shop.lan:{shop.port}", f"other.lan:{shop.port}"
        async with Http(lookup=names, tls=client) as http:
            assert (await http.request("GET", f"https://{good}/", warrant(good))).status == 200
            with pytest.raises(StoreUnreachable):
                await http.request("POST", f"https://{wrong}/", warrant(wrong))
        async with Http(lookup=names) as http:
            with pytest.raises(StoreUnreachable) as caught:
                await http.request("POST", f"https://{good}/", warrant(good))
    assert caught.value.hint == "its certificate is not good for this name"
    assert len(shop.heads) == 1


async def test_an_expired_certificate_is_not_accepted(names: Names) -> None:
    """F09."""
    names.answers["shop.lan"] = [["127.0.0.1"]]
    server, client = certificates("shop.lan", expires=datetime.now(UTC) - timedelta(days=1))
    async with open_shop(server) as shop, Http(lookup=names, tls=client) as http:
        host = f"shop.lan:{shop.port}"
        with pytest.raises(StoreUnreachable):
            await http.request("GET", f"https://{host}/", warrant(host))


async def test_the_environment_adds_no_authority(
    names: Names, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """F09, J03: SSL_CERT_FILE would let whoever sets it read all that is sent."""
    names.answers["shop.lan"] = [["127.0.0.1"]]
    server, client = certificates("shop.lan")
    pem = "".join(ssl.DER_cert_to_PEM_cert(der) for der in client.get_ca_certs(binary_form=True))
    file = tmp_path / "ca.pem"
    file.write_text(pem)
    monkeypatch.setenv("SSL_CERT_FILE", str(file))
    authorities.cache_clear()  # or another test may have read them before
    async with open_shop(server) as shop, Http(lookup=names) as http:
        host = f"shop.lan:{shop.port}"
        with pytest.raises(StoreUnreachable):
            await http.request("GET", f"https://{host}/", warrant(host))
