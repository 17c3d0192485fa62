"""Attacks in English: words of harm, clauses, and rules over them."""
