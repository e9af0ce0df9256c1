"""Pages that are no shop's page: refusals and captchas. What they hide is never "out of stock"."""

import re
from collections.abc import Mapping

from manciple.tools.extract.page import Page
from manciple.tools.extract.said import Wall

MAX_WORDS = 3000
"""A wall says little; a page of goods that mentions a captcha in its small print says more."""

MAX_BYTES = 500_000

_CAPTCHA = re.compile(
    r"captcha|robot check|are you a (?:robot|human)|not a robot|verify (?:that )?you(?:'re| are)|"
    r"human verification|bot verification|security (?:check|verification)|just a moment|"
    r"press (?:&|and) hold|checking your browser|enter the characters you see|"
    r"unusual (?:traffic|activity)|sicherheitsüberprüfung|bist du ein mensch|"
    r"vérification de sécurité|êtes-vous un robot|не робот|проверка безопасности|"
    r"驗證您是(?:真人|人類)|安全[驗验][證证]|人机验证|滑動驗證|滑块验证|機器人驗證|ロボットではありません|"
    r"로봇이 아닙니다",
    re.IGNORECASE,
)
_REFUSED = re.compile(
    r"access (?:to this page )?(?:has been |is |was )?(?:denied|blocked|forbidden|restricted)|"
    r"attention required|request (?:was |has been |could not be )?(?:blocked|rejected|satisfied)|"
    r"pardon our interruption|403 forbidden|forbidden|429 too many|too many requests|"
    r"rate limit|you have been blocked|service unavailable|temporarily blocked|"
    r"not acceptable|zugriff verweigert|accès (?:refusé|interdit)|accesso negato|"
    r"acceso denegado|acesso negado|доступ (?:ограничен|запрещ)|"
    r"access from your (?:country|region)|"
    r"拒絕存取|访问被拒绝|訪問被拒|存取被拒|請求過於頻繁|访问过于频繁|"
    r"アクセスが(?:拒否|制限)|접근이 (?:차단|거부)",
    re.IGNORECASE,
)
_MARKS = (
    (b"px-captcha", Wall.CAPTCHA),
    (b"captcha-delivery.com", Wall.CAPTCHA),
    (b"/_Incapsula_Resource", Wall.BLOCKED),
    (b"cf-chl", Wall.CAPTCHA),
    (b"_cf_chl", Wall.CAPTCHA),
    (b"cf-error-details", Wall.BLOCKED),
    (b"validateCaptcha", Wall.CAPTCHA),
    (b"awsWafCookieDomainList", Wall.CAPTCHA),
    (b"sec-if-cpt-container", Wall.CAPTCHA),
    (b"errors.edgesuite.net", Wall.BLOCKED),
)
"""What the programs that build such walls leave in them, and in no other page."""


_MAKERS = (
    ("Cloudflare", (b"cf-chl", b"_cf_chl", b"cf-error-details", b"challenges.cloudflare.com")),
    ("DataDome", (b"captcha-delivery.com",)),
    ("HUMAN", (b"px-captcha",)),
    ("Imperva", (b"/_Incapsula_Resource",)),
    ("Akamai", (b"sec-if-cpt-container", b"errors.edgesuite.net")),
    ("AWS WAF", (b"awsWafCookieDomainList",)),
)
"""Who builds walls, by what their walls hold."""

_SERVERS = (
    ("Cloudflare", "cf-mitigated"),
    ("DataDome", "x-datadome"),
    ("AWS WAF", "x-amzn-waf-action"),
    ("Imperva", "x-iinfo"),
)
"""Headers of an answer that such a program gave."""


def maker_of(body: bytes, headers: Mapping[str, str]) -> str:
    """Return whose wall this is; empty where it does not say."""
    for maker, name in _SERVERS:
        if name in headers:
            return maker
    return next((maker for maker, marks in _MAKERS if any(m in body for m in marks)), "")


def wall_of(page: Page) -> Wall | None:
    """Say what stands here in the shop's place; None where nothing does."""
    text = page.text
    if len(text) > MAX_WORDS or len(page.body) > MAX_BYTES:
        return None
    said = f"{page.title}\n{text}"
    if _CAPTCHA.search(said):
        return Wall.CAPTCHA
    if _REFUSED.search(said):
        return Wall.BLOCKED
    if len(text) > MAX_WORDS // 5:
        return None
    return next((wall for mark, wall in _MARKS if mark in page.body), None)
