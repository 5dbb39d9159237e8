"""Storage: files that survive a kill, and what was worked out before."""
