"""Files as people's office programs make them: written and opened by LibreOffice itself."""

from __future__ import annotations

import csv
import shutil
import subprocess
from pathlib import Path

import pytest

import geomap as library
from support.command import Run
from support.files import MAKERS

OFFICE = shutil.which("soffice")

pytestmark = pytest.mark.skipif(
    OFFICE is None, reason="LibreOffice (Debian's libreoffice-writer-nogui, -calc-nogui) is absent"
)

NAMED = ["Perm", "Perm", "Yekaterinburg", "São Paulo"]


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with a document and a table, and with what LibreOffice makes of them."""
    made = tmp_path_factory.mktemp("office")
    (made / "a.docx").write_bytes(MAKERS["a.docx"]())
    (made / "t.csv").write_bytes(MAKERS["a.csv"]())
    convert(made / "a.docx", "odt")
    convert(made / "a.docx", "pdf")
    # 44, 34, 76: commas, double quotes, UTF-8.
    convert(made / "t.csv", "xlsx", "--infilter=CSV:44,34,76")
    return made


def convert(file: Path, kind: str, *options: str) -> None:
    """Has LibreOffice make a file of another kind, with a profile of its own, beside the first."""
    home = f"-env:UserInstallation={(file.parent / 'profile').as_uri()}"
    command = [str(OFFICE), "--headless", home, *options, "--convert-to", kind, file.name]
    subprocess.run(command, cwd=file.parent, check=True, capture_output=True)
    assert file.with_suffix(f".{kind.partition(':')[0]}").exists()


@pytest.mark.parametrize("name", ["a.docx", "a.odt", "a.pdf"])
def test_a_document_is_read(folder: Path, name: str) -> None:
    table = library.locate(folder / name)
    assert list(table["mention"]) == NAMED


def test_a_workbook_is_read_as_the_table_that_it_was(folder: Path) -> None:
    columns = ["mention", "start", "published", "source", "desk"]
    workbook, plain = library.locate(folder / "t.xlsx"), library.locate(folder / "t.csv")
    assert workbook[columns].to_numpy().tolist() == plain[columns].to_numpy().tolist()


def test_a_workbook_of_ours_opens_as_the_table_of_ours(folder: Path, geomap: Run) -> None:
    geomap("locate", folder / "a.docx", "--output", folder / "our.xlsx", code=0)
    geomap("locate", folder / "a.docx", "--output", folder / "plain.csv", code=0)
    convert(folder / "our.xlsx", "csv:Text - txt - csv (StarCalc):44,34,76")
    with (folder / "our.csv").open(encoding="utf-8") as opened:
        shown = list(csv.DictReader(opened))
    with (folder / "plain.csv").open(encoding="utf-8-sig") as opened:
        written = list(csv.DictReader(opened))
    for name in ("mention", "sentence", "place", "country_code", "role", "start", "geonameid"):
        assert [row[name] for row in shown] == [row[name] for row in written]
