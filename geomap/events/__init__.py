"""Events: what happened, and at which of the places that its sentence names."""

from geomap.events.event_places import EventPlace, find_event_places

__all__ = ["EventPlace", "find_event_places"]
