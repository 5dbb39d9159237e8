"""Building again as files change, and a page on this machine to drop files into."""
