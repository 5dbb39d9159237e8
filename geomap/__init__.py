"""geomap: from a folder of news articles to a map of where it happened."""

__version__ = "0.1.0"
