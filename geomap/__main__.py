"""``python -m geomap`` is the command ``geomap``."""

from geomap.cli import app

app(prog_name="geomap")
