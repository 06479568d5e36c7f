"""Validation: rules look at a reading and say what a wire desk would object to. Nothing here changes anything."""
