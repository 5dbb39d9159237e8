"""The table's columns, under the name they had before: see :mod:`geomap.schema.location`."""

from geomap.output.frame import to_frame
from geomap.schema.location import COLUMNS, ROLES, Location, Role

__all__ = ["COLUMNS", "ROLES", "Location", "Role", "to_frame"]
