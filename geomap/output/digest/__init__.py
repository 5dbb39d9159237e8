"""The digest of a build for a news desk: where, how often, when, what changed, what to check."""
