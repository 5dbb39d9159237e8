"""What axe finds on a page."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from playwright.sync_api import Page


def serious(page: Page, axe: str, rules: list[str] | None) -> list[str]:
    """What is seriously wrong with the page, by all of axe's rules or by these."""
    if not page.evaluate("'axe' in window"):
        page.evaluate(axe + "; null")
    # What passes is nobody's business: to describe it would take as long as to look.
    options: dict[str, Any] = {
        "reporter": "no-passes",
        "resultTypes": ["violations"],
        "selectors": False,
    }
    if rules:
        options["runOnly"] = rules
    found: list[dict[str, Any]] = page.evaluate(
        "async (options) => (await axe.run(document, options)).violations", options
    )
    return [
        f"{violation['id']}: {node['html'][:160]} {node['failureSummary'][:300]}"
        for violation in found
        if violation["impact"] in {"serious", "critical"}
        for node in violation["nodes"]
    ]
