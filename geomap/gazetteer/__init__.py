"""The gazetteer: places of the world and their names, embedded, opened by memory-mapping."""

from geomap.gazetteer.index import Gazetteer, Place
from geomap.gazetteer.layers import Layer, MemoryLayer
from geomap.text.names import NameKind, fold

__all__ = ["Gazetteer", "Layer", "MemoryLayer", "NameKind", "Place", "fold"]
