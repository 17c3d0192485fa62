"""The explorer: the graph in a browser, for one person on one machine."""
