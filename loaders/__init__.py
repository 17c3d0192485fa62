"""Bring facts in: hand-coded cases and reports."""
