"""Derive which traditional signs of Chinese are written for each simplified one, from OpenCC.

    python tools/derive_signs.py     # writes geomap/languages/zh/signs.txt

OpenCC's table is in PyPI ``opencc-python-reimplemented``.
"""

from __future__ import annotations

from importlib.resources import files

from geomap.resources import PACKAGE

HEAD = """\
# A simplified sign and the traditional ones that are written for it, the likeliest first
# (tools/derive_signs.py, from OpenCC's STCharacters).
"""


def main() -> None:
    """Writes the table."""
    table = files("opencc").joinpath("dictionary", "STCharacters.txt").read_text(encoding="utf-8")
    lines = []
    for simplified, signs in (line.split("\t") for line in table.splitlines() if line):
        kept = [sign for sign in signs.split(" ") if len(sign) == 1 and sign <= "\uffff"]
        if len(simplified) == 1 and simplified <= "\uffff" and kept not in ([], [simplified]):
            lines.append(f"{simplified}{''.join(kept)}\n")
    path = PACKAGE / "languages" / "zh" / "signs.txt"
    path.write_text(HEAD + "".join(lines), encoding="utf-8")
    print(f"{path.name}: {len(lines)} signs")


if __name__ == "__main__":
    main()
