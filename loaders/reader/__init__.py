"""Reading prose: a report becomes candidates, each with the place it was read from.

`text` and `layout` know characters, lines and sentences; `candidate` is what every extractor
returns and the one gate all of them pass; `rules` is the default extractor and runs the packs of
`english` and `russian`; `people` decides which spellings are one person; `evaluate` measures.
"""
