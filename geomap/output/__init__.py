"""Writers: tables, credits and the map."""
