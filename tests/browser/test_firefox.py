"""The page in another browser: Firefox draws it, from disk."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import pytest
from PIL import Image

from geomap.output.frame import to_frame
from geomap.output.maps import write_map
from support.reading import stories
from support.waiting import DEAD_MAN_SECONDS

FIREFOX = shutil.which("firefox-esr") or shutil.which("firefox")
pytestmark = [
    pytest.mark.browser,
    pytest.mark.skipif(FIREFOX is None, reason="no Firefox on this machine"),
]

EVENT, SEA, LAND = (148, 2, 16), (219, 229, 235), (247, 246, 242)  # as css/colours.css has them


def test_firefox_draws_pane_map_and_points(tmp_path: Path) -> None:
    articles, rows = stories()
    write_map(to_frame(rows), tmp_path / "page.html", articles=articles, title="Raids")
    (tmp_path / "profile").mkdir()
    assert FIREFOX is not None
    command = [FIREFOX, "--headless", "--no-remote", "--profile", str(tmp_path / "profile")]
    command += ["--window-size=1280,800", "--screenshot", str(tmp_path / "shot.png")]
    page = (tmp_path / "page.html").as_uri()
    subprocess.run([*command, page], check=True, capture_output=True, timeout=DEAD_MAN_SECONDS)
    picture = Image.open(tmp_path / "shot.png").convert("RGB")
    colours = {colour: n for n, colour in picture.getcolors(maxcolors=2**24) or ()}
    assert colours.get(SEA, 0) > 50_000 and colours.get(LAND, 0) > 50_000
    assert colours.get(EVENT, 0) > 50  # where things happened, in legend and chips
    pane = picture.crop((0, 0, 380, 60)).convert("L")
    assert min(pane.tobytes()) < 60  # the headline
