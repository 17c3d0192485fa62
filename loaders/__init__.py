"""Loaders: each brings facts from one kind of source into the casebook and the graph."""
