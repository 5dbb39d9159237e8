"""One object of settings: the file, the environment, the command line, the last one strongest."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path

import pytest

from geomap.config.settings import Settings, load_settings, template
from geomap.errors import SettingsError
from support.command import Run


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    return tmp_path


def test_without_anything_the_defaults_hold() -> None:
    settings = load_settings()
    assert settings == Settings()
    assert (settings.seeds, settings.jobs, settings.geocoder) == (Path("seeds"), None, ())


def test_the_environment_goes_before_the_file_and_the_command_line_before_both(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (folder / "geomap.toml").write_text('jobs = 2\ntitle = "File"\nmaps = "site"\n')
    monkeypatch.setenv("GEOMAP_JOBS", "3")
    monkeypatch.setenv("GEOMAP_TITLE", "Environment")
    settings = load_settings(title="Command line", maps=None)
    assert (settings.jobs, settings.title, settings.maps) == (3, "Command line", Path("site"))


def test_lists_in_the_environment_are_separated_by_commas(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("GEOMAP_GEOCODER", "nominatim, photon")
    monkeypatch.setenv("GEOMAP_OFFLINE", "true")
    monkeypatch.setenv("GEOMAP_CORRECTIONS", "")
    settings = load_settings()
    assert (settings.geocoder, settings.offline) == (("nominatim", "photon"), True)
    assert settings.corrections == ()


@pytest.mark.parametrize(
    ("written", "advice"),
    [
        ("job = 2", "geomap.toml: 'job' is not known: did you mean jobs?"),
        ("geocoders-x = 2", "geomap.toml: 'geocoders-x' is not known: did you mean geocoders?"),
        ("Title = 'x'", "geomap.toml: 'Title' is not known: did you mean title?"),
        ("zzzz = 2", "geomap.toml: 'zzzz' is not known: give one of seeds, maps, cache, "),
        ("config = 'x'", "geomap.toml: 'config' is not known: "),
        ("jobs = 0", "geomap.toml: jobs: input should be greater than or equal to 1 (processes"),
        ("lang = 'xx'", "geomap.toml: lang: "),
        ("language = 'Hindi'", "geomap.toml: language: 'Hindi' is no code"),
        ("geocoders = ['photon']", "geomap.toml: 'geocoders' is not known: did you mean geocoder?"),
        ("geocoder = [2]", "geomap.toml: geocoder: "),
    ],
)
def test_what_the_file_must_not_say_is_refused_in_one_line_with_advice(
    folder: Path, written: str, advice: str
) -> None:
    (folder / "geomap.toml").write_text(written)
    with pytest.raises(SettingsError) as caught:
        load_settings()
    assert str(caught.value).startswith(advice)
    assert "\n" not in str(caught.value)


def test_a_wrong_variable_is_told_by_its_name(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("GEOMAP_JOBS", "many")
    with pytest.raises(SettingsError, match=r"^GEOMAP_JOBS: input should be a valid integer"):
        load_settings()


def test_functions_take_no_setting_from_the_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("GEOMAP_GEOCODER", "nominatim")
    assert Settings().geocoder == Settings.of(jobs=2).geocoder == ()
    with pytest.raises(SettingsError, match=r"^jobs: input should be greater"):
        Settings.of(jobs=0)


def test_the_template_says_the_defaults(folder: Path) -> None:
    (folder / "geomap.toml").write_text(template())
    assert load_settings() == Settings()
    uncommented = re.sub(r"^#(?=\w+ = |\[)", "", template(), flags=re.MULTILINE)
    said = tomllib.loads(uncommented)
    assert said.keys() - {"geocoders"} == {
        name
        for name, field in Settings.model_fields.items()
        if field.default is not None and name != "config"
    }
    (folder / "geomap.toml").write_text(uncommented)
    assert load_settings() == Settings()


def test_init_writes_it_once_and_a_wrong_key_ends_any_command(geomap: Run, tmp_path: Path) -> None:
    assert geomap("init").stdout == "Written: geomap.toml\n"
    done = geomap("init", code=1)
    assert done.stderr == "geomap: geomap.toml: is there already: delete it, or give another name\n"
    Path("wrong.toml").write_text("job = 2\n")
    Path("story.txt").write_text("Police raided an office in Perm.")
    wrong = "geomap: wrong.toml: 'job' is not known: did you mean jobs?\n"
    for command in ("build", "locate", "events", "explain", "text"):
        for path in ("story.txt", "nowhere.txt"):  # there or not
            assert geomap(command, path, "--config", "wrong.toml", code=2).stderr == wrong, command
    for command in ("cache info", "cache list", "cache prune", "geocode Perm"):
        assert geomap(*command.split(), "--config", "wrong.toml", code=2).stderr == wrong, command
