"""Keys of divisions' names: what the units of several sources are joined by."""

from __future__ import annotations

import re
import unicodedata
from functools import cache

# Words for a kind of division, in the languages of the sources, and the words around them.
GENERIC_TEXT = """
county parish borough census area municipality district division province state region
republic oblast krai kray okrug governorate prefecture department canton commune
city town township territory union autonomous metropolitan rural urban regional unitary
authority council shire local government lga upazila zila taluk tehsil agency community
the of and
rayon raion raionul rajon rayony judet judetul judeti comuna oras orasul municipiul
municipio municipios municipiul municipi provincia provincie provinz departamento
departement region regiao estado ciudad cidade distrito concelho partido canton cantao
comune citta metropolitana arrondissement commune cercle wilaya wilayah wilayat
landkreis kreis kreisfreie stadt bezirk gemeente gemeinde kommun kommune kommunen lan fylke
obshtina opstina opcina zupanija grad okres kraj gmina powiat wojewodztwo novads pagasts
pilseta rajonas savivaldybe apskritis vald maakond megye jaras
ili ilcesi ilce belediyesi amphoe king changwat tambon huyen thanh pho thi xa quan tinh
sheng shi xian qu zhou gun si gu do ken machi mura cho son chome
kabupaten kota daerah propinsi provinsi khet srok ostan shahrestan muhafazat muhafazah
wiliat mintaqah aymag aimag sum sumu rayonu viloyati tumani oblysy audany
markaz qism qada qaza qeza liwa daira muang zone awraja shahri shahristan bakhsh nor pag
munitsipalitet munitsipaliteti munitsipalitetis raioni gorodskaya administratsiya gorodskoy
gorod barrio barrios mahalle mandal block circle
al as ash ad ar az at e i
de del della des du da do dos das di la le les las los el al ul and y et e
"""

GENERIC_WORDS = frozenset(GENERIC_TEXT.split())

LETTERS = str.maketrans(
    {"ß": "ss", "ø": "o", "æ": "a", "œ": "o", "đ": "d", "ı": "i", "ł": "l", "ð": "d", "þ": "th"}
)


def fold(name: str) -> str:
    """Casefolded, without accents and punctuation, words one space apart."""
    text = unicodedata.normalize("NFKD", name.casefold().translate(LETTERS))
    text = "".join(c for c in text if not unicodedata.combining(c))
    text = re.sub(r"['’‘ʻʼʹ`´.]", "", text)
    return " ".join(re.findall(r"\w+", text))


def unaccented(name: str) -> str:
    """The name in GeoNames' accentless form."""
    text = unicodedata.normalize("NFKD", name)
    return "".join(c for c in text if not unicodedata.combining(c))


@cache
def key(name: str) -> str:
    """What names are compared by: ``fold`` with "oe" as "o", for GeoNames writes ö as either."""
    return re.sub(r"([aou])e", r"\1", fold(name)).replace("saint ", "st ")


@cache
def bare_key(name: str) -> str:
    """``key`` without the words for a kind of division, or with them if nothing else is there."""
    words = key(name).split()
    return " ".join(word for word in words if word not in GENERIC_WORDS) or " ".join(words)


# Transliterations that sources differ in, the longer first.
LOOSE = (
    (r"(?:iy|yy|ii|yi|oy|aya|oye)\b", "y"),
    (r"[iy](?=[aeou])", ""),
    (r"kh|q", "h"),
    (r"zh|dj|dzh|j", "j"),
    (r"ou|oo|w", "u"),
    (r"ee|y", "i"),
    (r"ph", "f"),
    (r"c(?!h)", "k"),
    (r"s\b", ""),
    (r"e", "i"),
    (r"o", "u"),
    (r"(.)\1+", r"\1"),
    (r"h\b", ""),
)


@cache
def loose_key(name: str) -> str:
    """``bare_key`` with what transliterations differ in evened out, without spaces."""
    text = bare_key(name)
    for pattern, replacement in LOOSE:
        text = re.sub(pattern, replacement, text)
    text = text.replace(" ", "")
    return text if len(text) >= 4 else ""


def slavic_stem(name: str) -> str:
    """What the name of a Russian district has in common with its seat: "segezh", Segezha."""
    match = re.fullmatch(r"(?:\S+ )?(\S{4,}?)(?:s?k|ts?k|nsk)(?:iy|ii|yy|yi|y|i)", bare_key(name))
    return match[1] if match else ""
