"""Installing GeoNames' dump files beside the built-in places."""
