"""geomap.toml: what it may say, and that what it must not say is refused in one line."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from geomap.errors import SettingsError
from geomap.geocoding.services import find_service, service_names
from geomap.geocoding.settings import ServiceTables, read_settings


def settings(folder: Path, text: str) -> ServiceTables:
    file = folder / "geomap.toml"
    file.write_text(text, "utf-8")
    return read_settings(file)


def refused(folder: Path, text: str) -> str:
    with pytest.raises(SettingsError) as caught:
        settings(folder, text)
    message = str(caught.value)
    assert "\n" not in message and "geomap.toml" in message and "s3cr3t" not in message
    return message


def test_without_a_file_the_table_of_services_holds(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    nominatim = read_settings().service("Nominatim")
    assert nominatim.domain == nominatim.host == "nominatim.openstreetmap.org"
    assert (nominatim.scheme, nominatim.language, nominatim.limit) == ("https", "en", 10)
    assert (nominatim.requests_a_second, nominatim.keep_days) == (1.0, 180)
    assert nominatim.is_public


def test_the_file_in_the_current_folder_is_read(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "geomap.toml").write_text("[geocoders.photon]\nlimit = 3\n")
    assert read_settings().service("photon").limit == 3
    assert read_settings().service("nominatim").limit == 10


def test_every_entry(tmp_path: Path) -> None:
    read = settings(
        tmp_path,
        """
        [geocoders.nominatim]
        domain = "Nominatim.Example.org:8443"
        scheme = "https"
        user_agent = "newsroom/1.0 (desk@example.org)"
        language = "de,en"
        limit = 20
        requests_a_second = 50
        timeout = 2.5
        attempts = 2
        keep_days = 30
        keep_misses_days = 1
        [geocoders.GOOGLE]
        channel = "desk"
        """,
    )
    own = read.service("nominatim")
    assert (own.domain, own.is_public, own.requests_a_second) == (
        "nominatim.example.org:8443", False, 50,
    )  # fmt: skip
    assert (own.user_agent, own.language, own.limit) == (
        "newsroom/1.0 (desk@example.org)", "de,en", 20,
    )  # fmt: skip
    assert (own.timeout, own.attempts, own.keep_days, own.keep_misses_days) == (2.5, 2, 30, 1)
    assert read.service("googlev3").options == {"channel": "desk"}
    assert own.parameters("ru") == {
        "domain": "nominatim.example.org:8443", "limit": 20, "country": "RU", "language": "de,en",
    }  # fmt: skip
    assert "country" not in read.service("photon").parameters("RU")  # it takes none


@pytest.mark.parametrize(
    ("service", "entry", "variable"),
    [
        ("google", "api_key", "GEOMAP_GOOGLE_API_KEY"),
        ("google", "secret_key", "GEOMAP_GOOGLE_SECRET_KEY"),
        ("geonames", "username", "GEOMAP_GEONAMES_USERNAME"),
        ("here", "app_code", "GEOMAP_HERE_APP_CODE"),
        ("azure", "subscription_key", "GEOMAP_AZURE_API_KEY"),
        ("opencage", "key", "GEOMAP_OPENCAGE_API_KEY"),
        ("opencage", "API_KEY", "GEOMAP_OPENCAGE_API_KEY"),
        ("mapbox", "access_token", "GEOMAP_MAPBOX_API_KEY"),
        ("nominatim", "password", "this service takes none"),
    ],
)
def test_a_key_in_the_file_is_refused_and_not_repeated(
    tmp_path: Path, service: str, entry: str, variable: str
) -> None:
    message = refused(tmp_path, f'[geocoders.{service}]\n{entry} = "s3cr3t"')
    assert f"[geocoders.{service}] {entry}: keys are not kept in files" in message
    assert variable in message


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("[geocoders.nominatum]", "no geocoder is called 'nominatum'"),
        ("[geocoders.gazetteer]", "the gazetteer has no settings"),
        ("[nominatim]", "'nominatim' is not known: give [geocoders.NAME] tables"),
        ("geocoders = 5", "give tables"),
        ("[geocoders]\nnominatim = 5", "give tables"),
        ("[geocoders.nominatim]\nlimits = 5", "limits: not known: give one of domain"),
        ("[geocoders.nominatim]\nlimit = 0", "limit: give a whole number from 1 to 50"),
        ("[geocoders.nominatim]\nlimit = 41", "gives at most 40"),
        ("[geocoders.nominatim]\nlimit = true", "limit: give a whole number"),
        ("[geocoders.nominatim]\nlimit = 2.5", "limit: give a whole number"),
        ("[geocoders.nominatim]\ntimeout = nan", "timeout: give a number"),
        ('[geocoders.nominatim]\ntimeout = "5"', "timeout: give a number"),
        ('[geocoders.nominatim]\nscheme = "ftp"', "scheme: give"),
        ('[geocoders.nominatim]\nscheme = "http"', "is asked by https"),
        ('[geocoders.nominatim]\ndomain = "https://x.org/a"', "domain: give a host"),
        ('[geocoders.nominatim]\ndomain = "me:s3cr3t@x.org"', "holds a name or password"),
        ('[geocoders.nominatim]\ndomain = ""', "domain: give a host"),
        ('[geocoders.nominatim]\nuser_agent = "a\\nX-Evil: b"', "one line of ASCII"),
        ('[geocoders.nominatim]\nuser_agent = "geopy/2.4"', "names a program or an example"),
        ('[geocoders.nominatim]\nuser_agent = "my-application"', "names a program or an example"),
        ('[geocoders.nominatim]\nuser_agent = "geomap"', "names a program or an example"),
        ("[geocoders.nominatim]\nrequests_a_second = 2", "server allows 1: lower it"),
        ("[geocoders.photon]\nrequests_a_second = 1.5", "server allows 1: lower it"),
        ("[geocoders.pelias]\nlimit = 5", "domain: is missing"),
        ('[geocoders.here]\ndomain = "x.org"', "domain: not known"),
        ("[geocoders.nominatim\n", "line 1"),
        ('[geocoders.google]\napi_key = "s3cr3t', "not TOML"),
        ("[geocoders.google]\napi_key = s3cr3t", "line 2"),
        ("a = " + "[" * 2000, "not TOML"),
    ],
)
def test_what_cannot_be_followed_is_told_with_the_entry(
    tmp_path: Path, text: str, said: str
) -> None:
    assert said in refused(tmp_path, text)


def test_a_limit_can_be_raised_where_the_server_is_ones_own_or_paid_for(tmp_path: Path) -> None:
    read = settings(
        tmp_path,
        '[geocoders.nominatim]\ndomain = "10.0.0.5:8088"\nscheme = "http"\n'
        "requests_a_second = 200\n[geocoders.opencage]\nrequests_a_second = 15\n",
    )
    assert read.service("nominatim").requests_a_second == 200
    assert read.service("opencage").requests_a_second == 15


@pytest.mark.parametrize(
    "domain", ["nominatim.openstreetmap.org.", "NOMINATIM.openstreetmap.org:443"]
)
def test_the_public_server_is_the_public_server_however_it_is_written(
    tmp_path: Path, domain: str
) -> None:
    text = f'[geocoders.nominatim]\ndomain = "{domain}"\nrequests_a_second = 5'
    assert "server allows 1" in refused(tmp_path, text)


def test_a_file_that_is_not_there_or_not_text(tmp_path: Path) -> None:
    with pytest.raises(SettingsError, match=r"no\.toml: no such file"):
        read_settings(tmp_path / "no.toml")
    with pytest.raises(SettingsError, match="cannot be read: is a directory"):
        read_settings(tmp_path)
    (tmp_path / "latin.toml").write_bytes(b"# \xe9\n")
    with pytest.raises(SettingsError, match="not UTF-8"):
        read_settings(tmp_path / "latin.toml")
    (tmp_path / "large.toml").write_bytes(b"#" * 1_000_001)
    with pytest.raises(SettingsError, match="larger than a megabyte"):
        read_settings(tmp_path / "large.toml")
    (tmp_path / "bom.toml").write_bytes(b"\xef\xbb\xbf[geocoders.photon]\nlimit = 2\n")
    assert read_settings(tmp_path / "bom.toml").service("photon").limit == 2


@given(st.text(max_size=60))
def test_any_text_is_settings_or_an_error_of_one_line(text: str) -> None:
    import tempfile

    with tempfile.NamedTemporaryFile(suffix=".toml") as file:
        Path(file.name).write_text(f"[geocoders.photon]\n{text}", "utf-8", "replace")
        try:
            read_settings(file.name)
        except SettingsError as error:
            assert "\n" not in str(error)


def test_an_empty_key_is_none(tmp_path: Path) -> None:
    opencage = ServiceTables().service("opencage")
    for environment in ({}, {"GEOMAP_OPENCAGE_API_KEY": "  "}):
        with pytest.raises(SettingsError, match="set GEOMAP_OPENCAGE_API_KEY"):
            opencage.keys(environment)
    with pytest.raises(SettingsError, match="holds a character that no key has") as caught:
        opencage.keys({"GEOMAP_OPENCAGE_API_KEY": "s3cr3t\nx"})
    assert "s3cr3t" not in str(caught.value)
    assert opencage.keys({"GEOMAP_OPENCAGE_API_KEY": " abc "}).reveal() == {"api_key": "abc"}


def test_keys_that_are_needed_together_are_asked_for_together() -> None:
    here = ServiceTables().service("here")
    assert here.keys({"GEOMAP_HERE_API_KEY": "a"}).reveal() == {"apikey": "a"}
    both = {"GEOMAP_HERE_APP_ID": "a", "GEOMAP_HERE_APP_CODE": "b"}
    assert here.keys(both).reveal() == {"app_id": "a", "app_code": "b"}
    with pytest.raises(SettingsError, match="GEOMAP_HERE_APP_ID and GEOMAP_HERE_APP_CODE"):
        here.keys({"GEOMAP_HERE_APP_ID": "a"})


def test_an_unknown_service_is_told_with_all_that_are_known() -> None:
    with pytest.raises(SettingsError) as caught:
        find_service("nominatum")
    assert all(name in str(caught.value) for name in ["gazetteer", *service_names()])
