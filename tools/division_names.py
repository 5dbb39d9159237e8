"""Names of divisions: which one leads, which others are kept.

Used by ``derive_divisions.py``.
"""

from __future__ import annotations

import re
import unicodedata

from division_keys import bare_key, key
from division_sources import Division

IRISH = frozenset({"IE", "GB"})

US_KINDS = re.compile(r"\b(County|Parish|Borough|Census Area|Municipality|City)\b")

LONGEST_ALIAS = 60

POPULOUS = 250_000  # below it a division keeps only the names that newspapers may use

# Countries whose first-level divisions are called states in English, and how the word is used.
STATES = frozenset({"US", "AU", "BR", "IN", "MM", "MX", "MY", "NG", "SD", "SS", "VE"})

KINDS = ("Province", "State", "Region", "Governorate", "Prefecture", "Oblast", "Department")

# What English newspapers call divisions that GeoNames leads with another name of, by hand.
ENGLISH_NAMES = {
    "AZ.09": "Baku",
    "BA.01": "Federation of Bosnia and Herzegovina",
    "BE.BRU": "Brussels",
    "BR.05": "Bahia",
    "CA.12": "Yukon",
    "CN.21": "Ningxia",
    "CZ.78": "South Moravia",
    "CZ.85": "Moravia-Silesia",
    "DE.01": "Baden-Württemberg",
    "DE.08": "Rhineland-Palatinate",
    "ES.54": "Castilla-La Mancha",
    "ES.55": "Castile and León",
    "ET.51": "Oromia",
    "GE.51": "Tbilisi",
    "IT.02": "Basilicata",
    "IT.10": "Marche",
    "LB.04": "Beirut",
    "MM.10": "Sagaing",
    "MX.15": "State of Mexico",
    "NG.11": "Federal Capital Territory",
    "RO.10": "Bucharest",
    "RU.01": "Adygea",
    "RU.03": "Altai Republic",
    "RU.06": "Arkhangelsk Oblast",
    "RU.08": "Bashkortostan",
    "RU.11": "Buryatia",
    "RU.19": "Ingushetia",
    "RU.22": "Kabardino-Balkaria",
    "RU.24": "Kalmykia",
    "RU.27": "Karachay-Cherkessia",
    "RU.29": "Kemerovo Oblast",
    "RU.31": "Khakassia",
    "RU.32": "Khanty-Mansi Autonomous Okrug",
    "RU.42": "Leningrad Oblast",
    "RU.45": "Mari El",
    "RU.46": "Mordovia",
    "RU.50": "Nenets Autonomous Okrug",
    "RU.56": "Oryol Oblast",
    "RU.59": "Primorsky Krai",
    "RU.66": "Saint Petersburg",
    "RU.70": "Stavropol Krai",
    "RU.73": "Tatarstan",
    "RU.79": "Tuva",
    "RU.80": "Udmurtia",
    "RU.87": "Yamalo-Nenets Autonomous Okrug",
    "RU.92": "Kamchatka Krai",
    "RU.93": "Zabaykalsky Krai",
    "TW.02": "Kaohsiung",
    "UA.13": "Kyiv Oblast",
    "UA.17": "Odesa Oblast",
    "UA.24": "Volyn Oblast",
    "UA.25": "Zakarpattia Oblast",
    "YE.26": "Sanaa",
    "ZA.03": "Free State",
    "ZA.10": "North West",
}

MORE_ALIASES = {
    "RU.59": ("Primorye", "Primorye Region", "Maritime Territory"),
    "RU.63": ("Yakutia", "Sakha Republic"),
    "RU.92": ("Kamchatka",),
    "RU.93": ("Transbaikal", "Zabaikalsky Krai"),
    "UA.13": ("Kiev Oblast", "Kyiv Region", "Kiev Region"),
    "UA.17": ("Odessa Oblast", "Odesa Region", "Odessa Region"),
    "US.DC": ("District of Columbia",),
}

NO_ALIASES = {  # Natural Earth's names of a neighbour, and parts of a long name
    "ET.54": ("Narodów", "Nationalities", "Nationalities and Peoples", "Southern Nations"),
    "RU.48": ("Moskovskaya", "Московская область"),
    "US.DC": ("District of Columbia State", "State of Washington, D.C."),
}


def is_latin(name: str) -> bool:
    """Whether every letter is a Latin one."""
    return all(
        unicodedata.name(c, "").startswith("LATIN") for c in name if c.isalpha() and ord(c) > 127
    )


def _is_name_character(c: str) -> bool:
    return unicodedata.category(c)[0] in "LM" or c in " -–'’‘ʻʼ`.·・\u200c\u200d"


def is_alias(name: str) -> bool:
    """Whether it is worth a row: a name, not a code, an abbreviation or a note."""
    if not name or len(name) > LONGEST_ALIAS or not all(map(_is_name_character, name)):
        return False  # some of Natural Earth's names are spoilt by a wrong encoding
    return not is_latin(name) or (len(name) > 3 and name[-1] != "." and not name[0].islower())


def with_accents(primary: str, names: list[str]) -> str:
    """GeoNames' accentless name as the first of its names that agrees with it spells it."""
    if key(names[0]) == key(primary):
        return names[0]
    same = [name for name in names if key(name) == key(primary) and is_latin(name)]
    return next((name for name in same if name != primary), primary)


def admin1_names(unit: Division, taken: frozenset[str]) -> tuple[str, list[str]]:
    """The name of a first-level division and its aliases.

    The English name leads where GeoNames' own is also that of a city inside ("Perm"), so that a
    bare city's name never means the division.

    Args:
        unit: The division.
        taken: Keys of the names that belong to its country and the large cities of it.
    """
    feature = unit.natural_earth or {}
    local = [*unit.names.values(), feature.get("name"), feature.get("name_en")]
    english = unit.names["en"]
    name = with_accents(unit.primary, [text for text in local if text])
    cities = {key(city["name"]) for city in unit.cities}
    if (key(name) in cities or key(name) in taken) and bare_key(english) == bare_key(name):
        name = english
    name = ENGLISH_NAMES.get(unit.code, name)
    candidates = [unit.primary, *unit.names.values(), unit.local_name]
    if feature:
        columns = sorted(column for column in feature if re.fullmatch(r"name_[a-z]{2,3}", column))
        if unit.population < POPULOUS:
            columns = ["name_ru"]
        for column in ("name", "gn_name", "woe_name", "name_local", "name_alt", *columns):
            candidates += re.split(r"[|;]|, ", str(feature[column] or ""))
    # The short form as most news write it: "Sverdlovsk region", "Hainan Province".
    short = re.sub(
        r"^(Province|State|Republic|Region|Canton) of (the )?"
        rf"| (Regional State|Peoples' Region|{'|'.join(KINDS)}|Krai|Republic|District|County"
        r"|Municipality)$",
        "",
        english if is_latin(english) and unit.code not in ENGLISH_NAMES else name,
    )
    candidates.append(short)
    kind = feature.get("type_en") or ""
    if kind in KINDS or unit.country in STATES:
        candidates.append(f"{short} {'State' if unit.country in STATES else kind}")
    if name.endswith((" Oblast", " Krai")):
        candidates.append(f"{short} Region")
    if unit.country == "US":
        candidates.append(f"State of {name}")
    kept = [text for text in candidates if key(text) not in cities | taken or same(text, name)]
    kept = [*MORE_ALIASES.get(unit.code, ()), *kept]
    kept = [text for text in kept if text not in NO_ALIASES.get(unit.code, ())]
    return name, _distinct(name, kept)


def same(text: str, name: str) -> bool:
    """Whether the two differ in accents and the like alone."""
    return key(text) == key(name)


def admin2_names(unit: Division) -> tuple[str, list[str]]:
    """The name of a second-level division and its aliases.

    A US county is never called without its "County": a bare "Harris" is a person.
    """
    english = unit.names["en"]
    if unit.country == "US":
        name = unit.names.get("census", unit.primary)
        if " city" in name:
            name = unit.primary
        longer = [text for text in (english, unit.primary) if US_KINDS.search(text)]
        if name.endswith(" County"):
            longer.append(name.removesuffix("unty"))  # "Platte Co."
        if name.startswith("St. "):
            longer.append(name.replace("St. ", "Saint "))
        return name, _distinct(name, longer)
    candidates = [unit.primary]
    candidates += [unit.names[language] for language in ("fr", "es") if language in unit.names]
    if unit.country in IRISH:
        place = english.removeprefix("County ").removesuffix(" County")
        # The cities and Dublin's parts are no counties of the old kind.
        single = unit.country == "IE" and " " not in english and english != "Fingal"
        if "orough" not in english and (english.startswith("County ") or single):
            candidates += [f"County {place}", f"{place} County", f"Co. {place}", f"Co {place}"]
    name = with_accents(english, [unit.primary]) if is_latin(english) else unit.primary
    return name, _distinct(name, [text for text in candidates if is_latin(text)])


def _distinct(name: str, candidates: list[str]) -> list[str]:
    """The candidates that differ from the name and from one another by more than case."""
    seen = {unicodedata.normalize("NFC", name).casefold()}
    kept: list[str] = []
    for text in candidates:
        alias = unicodedata.normalize("NFC", " ".join(text.split()))
        if is_alias(alias) and alias.casefold() not in seen:
            seen.add(alias.casefold())
            kept.append(alias)
    return sorted(kept)
