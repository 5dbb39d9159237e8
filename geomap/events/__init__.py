"""Events: what happened, and at which of the places that its sentence names."""
