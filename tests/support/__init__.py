"""What several tests share: servers, articles, rows, and waiting for a state."""
