"""What geocoding services add to an article's candidates."""
