"""A real browser for pages that we make: Debian's Chromium, driven by Playwright, which lets no request out.

Ask for the fixture ``browser`` and open pages with `opened`. A page that asks for anything but itself fails its test.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from node_packages import node_file
from playwright.sync_api import Browser, Dialog, Page, Route, sync_playwright

ARGUMENTS = (
    "--headless",
    "--no-sandbox",  # a container's root has no name spaces of its own
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
)
DESK = (1280, 900)
PHONE = (390, 844)


@dataclass
class Opened:
    """A page that was opened, and all that it tried: requests, dialogs, messages on its console."""

    page: Page
    requests: list[str] = field(default_factory=list)
    dialogs: list[str] = field(default_factory=list)
    console: list[str] = field(default_factory=list)

    def violations(self) -> list[str]:
        """What axe-core objects to: rule and element, those of WCAG 2.2 AA and of good practice."""
        self.page.evaluate(node_file("axe-core/axe.min.js").read_text(encoding="utf-8"))
        found: Any = self.page.evaluate("axe.run({resultTypes: ['violations']})")
        return [f"{one['id']}: {node['html'][:200]}" for one in found["violations"] for node in one["nodes"]]

    def overflow(self) -> int:
        """How many pixels the page is wider than its window."""
        width: int = self.page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth")
        return width


@contextmanager
def started(chromium: str) -> Iterator[Browser]:
    """The browser, for as long as the context lasts."""
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium, args=list(ARGUMENTS))
        try:
            yield browser
        finally:
            browser.close()


@contextmanager
def opened(browser: Browser, html: str, size: tuple[int, int] = DESK, scheme: str = "light") -> Iterator[Opened]:
    """A page of its own for some HTML, as a file would be opened, in a window of a size, in light or dark colours."""
    context = browser.new_context(
        viewport={"width": size[0], "height": size[1]},
        color_scheme="dark" if scheme == "dark" else "light",
    )
    page = context.new_page()
    found = Opened(page)

    def answer(route: Route) -> None:
        """Give the page itself, and nothing to whatever it asks for; what it asked for is kept."""
        if route.request.url == ADDRESS:
            route.fulfill(body=html, content_type="text/html; charset=utf-8")
        else:
            found.requests.append(route.request.url)
            route.abort()

    page.route("**/*", answer)

    def refuse(dialog: Dialog) -> None:
        """Keep what a dialog says, and close it."""
        found.dialogs.append(dialog.message)
        dialog.dismiss()

    page.on("dialog", refuse)
    page.on("console", lambda message: found.console.append(message.text))
    page.on("pageerror", lambda error: found.console.append(str(error)))
    try:
        page.goto(ADDRESS)
        yield found
    finally:
        context.close()


ADDRESS = "https://report.invalid/"
"""Where pages are served from; nothing of it leaves the browser."""


def picture(opened_page: Opened, path: Path) -> None:
    """A picture of the whole page, for people to look at."""
    opened_page.page.screenshot(path=path, full_page=True)
