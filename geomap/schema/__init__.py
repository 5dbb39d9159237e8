"""The nouns of geomap: what flows from step to step."""
