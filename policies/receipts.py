"""Consent receipts: what the user agreed to with one grant, as others can read and verify it.

JSON-LD in W3C's Data Privacy Vocabulary, by its profile of ISO/IEC TS 27560:2023; every mandatory
field and its term are listed in `docs/formats/receipt.md`. Beside the record stand the entries of
the log that it is made from, each with its inclusion proof under one checkpoint. Pure.
"""

import base64
import json
from collections.abc import Sequence
from datetime import datetime
from typing import Any

from manciple.policies.actions import Verb
from manciple.policies.canonical import encode
from manciple.policies.entries import Granted, Intended, Lifted, Record, Revoked, Suspended
from manciple.policies.grant_text import parse
from manciple.policies.grant_words import sentence
from manciple.policies.grants import ADDED, ANY, Grant
from manciple.policies.log import Head, Opened
from manciple.policies.merkle import Leaves

PROFILE = "https://w3id.org/dpv/schema/dpv-27560"
CONTEXT = {
    "dpv": "https://w3id.org/dpv#",
    "pd": "https://w3id.org/dpv/pd#",
    "dpv-27560": f"{PROFILE}#",
    "dct": "http://purl.org/dc/terms/",
    "skos": "http://www.w3.org/2004/02/skos/core#",
    "rdf": "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
    "rdfs": "http://www.w3.org/2000/01/rdf-schema#",
    "manciple": "https://manciple.invalid/terms#",
}

_DATA = {
    "identity": "pd:Name",
    "contact.email": "pd:EmailAddress",
    "contact": "pd:Contact",
    "address": "pd:PhysicalAddress",
    "fit": "pd:PhysicalCharacteristic",
    "taste": "pd:Preference",
    "channel": "pd:Contact",
}
"""The nearest category of DPV's personal data for our fields, by whole name or first part."""

_SELF = "manciple:this-home"


def about(grant: str, records: Sequence[Record]) -> list[int]:
    """Return the places of the entries that a grant's receipt is made from: given, used, ended."""
    return [
        record.seq
        for record in records
        if (isinstance(record.entry, Granted | Intended) and record.entry.grant == grant)
        or (isinstance(record.entry, Lifted) and record.entry.grant == grant)
        or (isinstance(record.entry, Revoked) and grant in record.entry.grants)
        or isinstance(record.entry, Suspended)
    ]


def receipt(
    grant: str, told: Sequence[Opened], leaves: Leaves, head: Head, fingerprint: str, now: datetime
) -> dict[str, Any]:
    """Return the receipt of one grant. `told` are the entries of `about`, opened."""
    given = [each for each in told if isinstance(each.record.entry, Granted)]
    first = given[0].record.at
    return {
        "@context": CONTEXT,
        "@type": ["dpv:ConsentReceipt"],
        "dct:conformsTo": "dpv-27560:receipt-record",
        "dpv:hasIdentifier": f"{head.checkpoint.origin}/{grant}/receipt/{head.checkpoint.size}",
        "dct:created": _instant(now),
        "dct:creator": _SELF,
        "dct:hasPart": [_record(grant, told, head, fingerprint, first)],
        "manciple:proof": {
            "manciple:checkpoint": head.note,
            "manciple:entries": [_proof(each, leaves) for each in told],
        },
    }


def _record(
    grant: str, told: Sequence[Opened], head: Head, fingerprint: str, first: datetime
) -> dict[str, Any]:
    versions = [e.record.entry for e in told if isinstance(e.record.entry, Granted)]
    latest = parse(versions[-1].scope)
    entities = _entities(latest)
    shops = [name for name in entities if name not in {_SELF, "manciple:user"}]
    events = [event for each in told for event in _events(each.record, latest)]
    return {
        "@type": ["dpv:ConsentRecord"],
        "dct:conformsTo": "dpv-27560:record",
        "dpv:hasIdentifier": f"{head.checkpoint.origin}/{grant}",
        "dpv:hasDataSubject": {"@type": ["dpv:DataSubject"], "dpv:hasIdentifier": fingerprint},
        "dct:created": _instant(first),
        "dct:creator": _SELF,
        "dct:language": "en",
        "dpv:hasProcess": [_process(grant, versions[-1].scope, latest, shops, events)],
        "dpv:hasEntity": entities,
        "manciple:event": events,
    }


def _process(
    grant: str, scope: str, latest: Grant, shops: list[str], events: list[dict[str, Any]]
) -> dict[str, Any]:
    until = _instant(latest.until) if latest.until else None
    duration = (
        {"@type": "dpv:UntilTimeDuration", "rdf:value": until}
        if until
        else {"@type": "dpv:UntilEventDuration", "rdf:value": "withdrawal"}
    )
    statuses = [event["dpv:hasConsentStatus"] for event in events]
    return {
        "@type": ["dpv:Process"],
        "dpv:hasIdentifier": grant,
        "dpv:hasNotice": [
            {
                "@type": ["dpv:PrivacyNotice", "dpv:ConsentNotice"],
                "dpv:hasIdentifier": grant,
                "dct:description": f"it {sentence(latest)}",
                "dct:source": scope,
                "dct:language": "en",
            }
        ],
        "dpv:hasPurpose": [
            {
                "@type": ["dpv:Purpose"],
                "skos:broader": _purpose(latest),
                "skos:prefLabel": latest.purpose or ", ".join(latest.verbs),
            }
        ],
        "dpv:hasPersonalData": [_data(use.field, str(use.handling)) for use in latest.fields],
        "dpv:hasProcessing": ["dpv:Disclose", "dpv:Use"] if latest.fields else ["dpv:Use"],
        "dpv:hasDataController": shops or [_SELF],
        "dpv:hasDataSource": [{"@type": ["dpv:DataSubjectDataSource"]}],
        "dpv:hasStorageCondition": [
            {"@type": ["dpv:StorageLocation"], "dpv:hasLocation": "dpv:LocalLocation"},
            {"@type": ["dpv:StorageDuration"], "dpv:hasDuration": duration},
        ],
        "dpv:hasJurisdiction": ["unknown: what a shop keeps is under its own notice and law"],
        "dpv:hasRecipient": shops,
        "dpv:hasLegalBasis": ["dpv:ExplicitlyExpressedConsent"],
        "dpv:hasConsentControl": [
            {"@type": ["dpv:WithdrawConsent"], "dpv:isExercisedAt": f"manciple revoke {grant}"}
        ],
        "dpv:hasConsentStatus": statuses[-1:],
    }


def _events(record: Record, latest: Grant) -> list[dict[str, Any]]:
    match record.entry:
        case Granted(version=version, base=None):
            what, status, who = f"given, version {version}", "dpv:ConsentGiven", "manciple:user"
        case Granted(version=version):
            # What the user signed stands, for less; the vocabulary knows no withdrawal of a part.
            what = f"narrowed without the passphrase, version {version}"
            status, who = "dpv:ConsentGiven", _SELF
        case Intended():
            what, status, who = f"used: {record.entry.action.verb}", "dpv:ConsentGiven", _SELF
        case Revoked() | Lifted():
            what, status, who = "withdrawn", "dpv:ConsentWithdrawn", "manciple:user"
        case _:
            what, status, who = "suspended", "dpv:ConsentInvalidated", _SELF
    event: dict[str, Any] = {
        "dct:date": _instant(record.at),
        "dct:valid": _instant(latest.until) if latest.until else "until withdrawn",
        "dpv:isImplementedByEntity": who,
        "dpv:hasLegalBasis": "dpv:ExplicitlyExpressedConsent",
        "dpv:hasConsentStatus": {
            "@type": [status],
            "dpv:isIndicatedAtTime": _instant(record.at),
            "dpv:isIndicatedBy": who,
            "dpv:isExercisedAt": "the signing screen" if who == "manciple:user" else "manciple",
        },
        "dct:description": what,
        "manciple:entry": record.seq,
    }
    if isinstance(record.entry, Intended):
        event["dpv:hasRecipient"] = record.entry.action.host or _SELF
        event["dpv:hasPersonalData"] = [use.field for use in record.entry.action.fields]
    return [event]


def _entities(grant: Grant) -> dict[str, Any]:
    entities: dict[str, Any] = {
        "manciple:user": _party("the user", ["dpv:DataSubject"], "this home", "manciple"),
        _SELF: _party("manciple, run by the user", ["dpv:Entity"], "this home", "manciple"),
    }
    for host in grant.hosts:
        if host in {ADDED, ANY}:
            entities[f"group:{host}"] = {
                "@type": ["dpv:Entity"],
                "rdfs:subClassOf": ["dpv:DataController"],
                "skos:prefLabel": "every shop that the user has added" if host == ADDED else "any",
                "dct:identifier": f"group:{host}",
                "dpv:hasName": host,
                "dpv:hasAddress": "as each shop says",
                "dpv:hasContact": "as each shop says",
            }
        else:
            url = f"https://{host}"
            kinds = ["dpv:DataController", "dpv:Recipient"]
            entities[host] = _party(host, kinds, url, url)
    return entities


def _party(name: str, kinds: list[str], address: str, contact: str) -> dict[str, Any]:
    return {
        "@type": kinds,
        "dct:identifier": name,
        "dpv:hasName": name,
        "dpv:hasAddress": address,
        "dpv:hasContact": contact,
    }


def _purpose(grant: Grant) -> str:
    if grant.purpose == "deliver":
        return "dpv:DeliveryOfGoods"
    told = Verb.NOTICE_SEND in grant.verbs
    return "dpv:CommunicationManagement" if told else "dpv:RequestedServiceProvision"


def _data(field: str, handling: str) -> dict[str, Any]:
    broader = _DATA.get(field) or _DATA.get(field.partition(".")[0], "dpv:PersonalData")
    return {
        "@type": ["dpv:PersonalData"],
        "skos:broader": [broader],
        "skos:prefLabel": field,
        "skos:note": f"as {handling}",
    }


def _proof(opened: Opened, leaves: Leaves) -> dict[str, Any]:
    return {
        "manciple:leaf": json.loads(opened.leaf.data),
        "manciple:salt": opened.salt.hex(),
        "manciple:detail": opened.detail.decode(),
        "manciple:inclusion": [
            base64.b64encode(each).decode() for each in leaves.inclusion(opened.record.seq)
        ],
    }


def _instant(at: datetime) -> str:
    said: str = json.loads(encode(at))
    return said
