"""Vessin, a language that nobody speaks: as another package would add one, in a folder."""

from __future__ import annotations

from pathlib import Path

from support.packages import install

MODULE = '''
from pathlib import Path
from geomap.languages.base import Language

def vessin():
    """Vessin, whose words lie beside this module."""
    return Language("xv", Path(__file__).parent)
'''

FILES = {
    "text.toml": """
place_prepositions = "zu vel"
function_words = "@place_prepositions ka"
abbreviations = "skt"
""",
    "recognition.toml": """
governing = "@text.place_prepositions"
certain_prepositions = "zu"
in_words = "zu vel"
""",
    "places.toml": 'media_words = "novi"\n',
    "roles.toml": """
prepositions = "zu vel"
event_stems = "razu"
""",
    "times.toml": """
quick = '''marto'''
before = '''(\\w+)\\s$'''
lead_words = "zu"
months = { marto = 3 }

[[expressions]]
kind = "date"
pattern = '''\\b(?P<d>\\d+)\\sdi\\s(?P<m>marto)\\s(?P<y>\\d{4})'''
""",
    "given.txt": "lima\n",  # a name of persons there
    "titles.txt": "skt\n",
    "common.txt": "omsk\t1\n",  # there, to sleep
    "words.txt": "omsk\nbolo\nrazu\n",
}


def install_vessin(site: Path) -> None:
    """Installs the package where Python finds it."""
    install(site, "vessin", "", "[geomap.languages]\nxv = vessin:vessin\n")
    (site / "vessin.py").unlink()
    (site / "vessin").mkdir()
    (site / "vessin" / "__init__.py").write_text(MODULE)
    for name, text in FILES.items():
        (site / "vessin" / name).write_text(text)
