"""Free mail services, by the domains of their addresses; not complete: what is not listed proves nothing."""

from .tables import Standing

STANDING = Standing("general knowledge", confirmed=False)

WEBMAIL = frozenset(
    """
    gmail.com googlemail.com yahoo.com yahoo.co.uk yahoo.fr yahoo.de yahoo.co.in ymail.com rocketmail.com hotmail.com hotmail.co.uk hotmail.fr outlook.com
    live.com msn.com aol.com aim.com icloud.com me.com mac.com gmx.de gmx.net gmx.com gmx.at gmx.ch web.de mail.com
    mail.ru yandex.ru bk.ru proton.me protonmail.com pm.me tutanota.com qq.com 163.com 126.com hanmail.net rediffmail.com
    laposte.net wanadoo.fr
    """.split()
)
"""Domains in lower case."""
