"""The pipeline: from articles to located mentions, one or many."""
