"""Measurements against a named peer in the same run; see `make bench`."""
