"""The data that pass between the steps: articles, locations, events."""
