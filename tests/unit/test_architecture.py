"""The two pages that lead a newcomer name what is there: every package, and no path that is not."""

from __future__ import annotations

import ast
import re
import subprocess
import tomllib
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
PACKAGE = ROOT / "geomap"
PAGES = ("docs/ARCHITECTURE.md", "CONTRIBUTING.md")
PATH = re.compile(
    r"(?:geomap|tests|tools|docs|benchmarks|maps|\.ci)/[\w./-]*\w|\b[\w-]+\.(?:md|toml|txt|py)\b"
)


def packages() -> list[str]:
    """The packages of the tree, without those of data."""
    return sorted(path.parent.name for path in PACKAGE.glob("*/__init__.py"))


@pytest.mark.parametrize("name", packages())
def test_the_architecture_tells_of_every_package(name: str) -> None:
    assert f"`geomap/{name}`" in (ROOT / PAGES[0]).read_text("utf-8")


@pytest.mark.parametrize("page", PAGES)
def test_every_path_that_a_page_names_is_there(page: str) -> None:
    text = (ROOT / page).read_text("utf-8")
    named = set(PATH.findall(text))
    assert len(named) > 10
    anywhere = {path.name for path in PACKAGE.rglob("*") if path.is_file()}
    missing = {
        name
        for name in named
        if not any((folder / name).exists() for folder in (ROOT, (ROOT / page).parent))
        and not ("/" not in name and name in anywhere)
    }
    assert not missing


def test_the_layers_shown_are_those_that_are_checked() -> None:
    contracts = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["tool"]["importlinter"]
    (layers,) = (c["layers"] for c in contracts["contracts"] if c["type"] == "layers")
    checked = [set(layer.split(" | ")) for layer in layers]
    page = (ROOT / PAGES[0]).read_text("utf-8")
    (block,) = re.findall(r"```text\n(__main__\n.*?)```", page, re.DOTALL)
    shown = [set(line.split(" | ")) for line in block.splitlines()]
    assert shown == checked


def test_nothing_in_the_package_imports_its_root() -> None:
    """Which imports nearly everything: the version has a module of its own."""
    modules = {path.stem for path in PACKAGE.iterdir()}
    for file in PACKAGE.rglob("*.py"):
        text = file.read_text("utf-8")
        if not re.search(r"\bfrom geomap import\b|\bimport geomap\b", text):
            continue
        for node in ast.walk(ast.parse(text)):
            if isinstance(node, ast.Import):
                assert "geomap" not in {alias.name for alias in node.names}, file
            elif isinstance(node, ast.ImportFrom) and node.module == "geomap":
                assert {alias.name for alias in node.names} <= modules, file


def test_the_root_has_at_most_ten_modules() -> None:
    listed = subprocess.run(
        ["git", "ls-files", "geomap"], cwd=ROOT, capture_output=True, text=True, check=False
    ).stdout.split()
    if not listed:
        pytest.skip("not a checkout")
    assert len([name for name in listed if re.fullmatch(r"geomap/\w+\.py", name)]) <= 10


def test_no_module_is_over_four_hundred_lines() -> None:
    sizes = {file.name: len(file.read_text("utf-8").splitlines()) for file in PACKAGE.rglob("*.py")}
    assert {name: size for name, size in sizes.items() if size > 400} == {}
