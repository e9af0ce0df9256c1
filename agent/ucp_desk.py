"""The desk for who we are to shops: the public profile, its keys, and linked accounts."""

import json
from pathlib import Path
from typing import TYPE_CHECKING, cast

from manciple.agent.app import App
from manciple.agent.identity import (
    Hosted,
    hosted,
    identity_of,
    keep_hosted,
    linked,
    signing_keys,
)
from manciple.agent.plan import Plan, Step, Value, Worked
from manciple.agent.run_desk import run_plan
from manciple.agent.voice import Voice
from manciple.policies.actions import Asker
from manciple.policies.errors import Misused, NotFound, StoreRefused
from manciple.policies.fields import SIGNING
from manciple.policies.home import write_new
from manciple.tools.book import Shop
from manciple.tools.hosted import HostedProfile

if TYPE_CHECKING:
    from manciple.tools.stores.ucp_keys import Keyring

DONE = 0


def profile_export(app: App, voice: Voice, folder: Path, at: str | None) -> int:
    """Write the files to host; the first export makes the key that signs.

    `at`: where the folder will be hosted, so that shops that link accounts can know the program.
    """
    from manciple.tools.stores.ucp_keys import Keyring
    from manciple.tools.stores.ucp_profile import CLIENT, PROFILE, client, document, written

    base = _base(at) if at else None
    keys = signing_keys(app.vault)
    if keys is None:
        keys = Keyring.new(app.clock())
        app.vault.keep_secret(SIGNING, keys.sealed(), app.clock())
    files = {PROFILE: written(document(keys.published(app.clock()))), ".nojekyll": b""}
    if base:
        files[CLIENT] = written(client(base))
    for name, content in files.items():
        place = folder / name
        place.parent.mkdir(parents=True, exist_ok=True)
        place.unlink(missing_ok=True)
        write_new(place, content)
        place.chmod(0o644)  # it is made to be read by all
    voice.answer(
        {"files": sorted(files), "folder": str(folder)},
        [f"written to {folder}: {', '.join(sorted(files))}; nothing in them is secret or personal"],
    )
    voice.say("host the folder as it is, for instance at GitHub Pages, then say where")
    voice.next(f"manciple config ucp-profile set {base or 'https://you.example'}/{PROFILE}")
    return DONE


def _base(at: str) -> str:
    from manciple.tools.stores.ucp_profile import hosted_at

    return hosted_at(at, local=at.startswith("http://")).url.rstrip("/")


async def profile_set(app: App, voice: Voice, url: str, *, local: bool, bot: bool) -> int:
    """Look whether the profile is hosted there as it was exported, and use it from now on."""
    from manciple.tools.stores.ucp_profile import (
        CLIENT,
        base_of,
        client,
        differs,
        document,
        hosted_at,
    )

    url = hosted_at(url, local=local).url
    keys, base, run = signing_keys(app.vault), base_of(url), app.book.new_run()
    if bot and keys is None:
        raise Misused(
            "without a key nothing is signed, for robots' sake neither",
            hint="manciple config ucp-profile export DIR",
        )
    steps = [_look("s1", url, local=local)]
    if base:
        steps.append(_look("s2", f"{base}/{CLIENT}", local=local, optional=True))
    said = f"config ucp-profile set {url}"
    if code := await run_plan(app, voice, said, Plan(steps=steps), Asker.USER, run):
        return code
    expected = document(keys.published(app.clock()) if keys else ())
    found = _shown(app, run, "s1")
    parts = differs(json.loads(found.text), expected) if found else ("ucp",)
    if found is None or parts:
        raise StoreRefused(
            f"what is hosted there is not what was exported: {', '.join(parts)}",
            hint="manciple config ucp-profile export DIR, and host it anew",
        )
    if keys:
        keys = _confirmed(app, keys)
    about = _shown(app, run, "s2")
    known = base and about and json.loads(about.text) == client(base)
    keep_hosted(
        app.book,
        Hosted(
            url,
            app.clock().isoformat(),
            keys.kid if keys else None,
            bot,
            f"{base}/{CLIENT}" if known else None,
        ),
    )
    if not found.cached:
        voice.say("the host lets nobody keep a copy (Cache-Control): some shops mind")
    return profile_show(app, voice)


def _confirmed(app: App, keys: "Keyring") -> "Keyring":
    """Sign with the newest key, now that it is published; let go of those long retired."""
    after = keys.confirmed(app.clock())
    if after != keys:
        app.vault.keep_secret(SIGNING, after.sealed(), app.clock())
    return after


def _look(name: str, url: str, *, local: bool, optional: bool = False) -> Step:
    arguments: dict[str, Value | list[Value]] = {"url": Worked(value=url)}
    arguments["local"] = Worked(value=local)
    return Step(id=name, tool="profile_look", arguments=arguments, optional=optional)


def _shown(app: App, run: str, step: str) -> HostedProfile | None:
    result = app.run(run).results.get(step)
    return cast("HostedProfile", result.value) if result else None


def profile_show(app: App, voice: Voice) -> int:
    """Say which profile shops are given, and whether requests are signed."""
    profile, keys = hosted(app.book), signing_keys(app.vault)
    us = identity_of(app.book, app.vault, app.clock)
    data = {
        "profile": us.profile,
        "hosted": profile is not None,
        "signed": us.signer is not None,
        "key": keys.kid if keys else None,
        "web_bot_auth": bool(profile and profile.bot and us.signer),
        "client": us.client,
        "next_key_waits": bool(keys and keys.waiting),
    }
    if profile is None:
        lines = [f"shops are given the generic profile: {us.profile}", "requests are not signed"]
    else:
        by = f"requests are signed by {us.signer.kid}" if us.signer else "requests are not signed"
        lines = [f"shops are given your profile: {us.profile}, seen on {profile.seen[:10]}", by]
    voice.answer(data, lines)
    if keys is None:
        voice.next("manciple config ucp-profile export DIR")
    elif keys.waiting:
        voice.say("the next key waits to be published: export, host it, and set the address again")
    return DONE


def profile_rotate(app: App, voice: Voice) -> int:
    """Make the next key; it signs once the hosted profile shows it."""
    keys = signing_keys(app.vault)
    if keys is None:
        raise NotFound("there is no key yet", hint="manciple config ucp-profile export DIR")
    app.vault.keep_secret(SIGNING, keys.rotated(app.clock()).sealed(), app.clock())
    voice.answer(
        {"rotated": True}, "the next key is made; the present one signs until it is hosted"
    )
    voice.next("manciple config ucp-profile export DIR, then … set URL")
    return DONE


def profile_remove(app: App, voice: Voice) -> int:
    """Stop using the profile, and destroy the keys."""
    keep_hosted(app.book, None)
    if SIGNING in app.vault.secrets():
        app.vault.drop_secret(SIGNING, app.clock())
    app.book.database.scrub()
    voice.answer({"removed": True}, "the keys are destroyed, and requests are no longer signed")
    voice.say(
        "take the hosted files down too: what a key signed can be checked as long as they stand"
    )
    return DONE


async def store_link(app: App, voice: Voice, host: str, client: str) -> int:
    """Link the user's account at a shop, for all that it needs one for."""
    from manciple.tools.stores.ucp_speaking import scopes

    site = app.context.site(host)
    offered, tokens = scopes(site), site.account.tokens() if site.account else None
    if app.book.store(host).kind != "ucp" or not offered:
        raise NotFound(
            f"{host} links no accounts",
            hint=f"manciple store add {site.base} reads anew what it does",
        )
    missing = [s for s in offered if tokens is None or s not in tokens.scopes]
    if not missing:
        raise Misused(f"your account at {host} is linked already", hint="manciple store list")
    arguments: dict[str, Value | list[Value]] = {"store": Worked(value=host)}
    arguments["scopes"] = [Worked(value=scope) for scope in missing]
    if client:
        arguments["client"] = Worked(value=client)
    voice.still = True  # the person reads an address meanwhile
    plan = Plan(steps=[Step(id="s1", tool="store_link", arguments=arguments)])
    return await run_plan(app, voice, f"store link {host}", plan, Asker.USER)


async def store_unlink(app: App, voice: Voice, host: str, *, here: bool) -> int:
    """Have the shop end the link, and destroy the tokens; or with `here` the latter alone."""
    if host not in linked(app.vault):
        raise NotFound(f"no account is linked at {host[:60]}", hint="manciple store list")
    if here:
        if app.context.account:
            app.context.account(host).forget()
        voice.answer({"host": host, "told": False}, f"your account at {host} is unlinked here")
        voice.say("the shop was not told: end it at the shop's own page too")
        return DONE
    step = Step(id="s1", tool="store_unlink", arguments={"store": Worked(value=host)})
    return await run_plan(app, voice, f"store unlink {host}", Plan(steps=[step]), Asker.USER)


def tiers(app: App, shop: Shop) -> list[str]:
    """Say what a UCP shop allows us as nobody, signed, and by the user's account."""
    if shop.kind != "ucp":
        return []
    from manciple.tools.stores.ucp_speaking import scopes

    us, offered = identity_of(app.book, app.vault, app.clock), scopes(app.context.site(shop.host))
    now = " (now)" if us.signer is None else ""
    lines = [f"  unsigned{now}: prices and carts; some shops want a signature for a checkout"]
    if us.signer:
        lines.append("  signed (now): checkouts too, where the shop trusts your profile")
    else:
        lines.append("  signed: checkouts too; for that: manciple config ucp-profile export DIR")
    if shop.host in linked(app.vault):
        lines.append("  linked (now): what needs your account there")
    elif offered:
        told = ", ".join(offered)
        lines.append(f"  linked: {told}; for that: manciple store link {shop.host}")
    else:
        lines.append("  linked: this shop links no accounts")
    return ["what it allows depends on who asks:", *lines]
