"""The pages of the explorer, one module a kind of page."""
