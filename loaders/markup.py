"""The text of an HTML page: what a reader sees, one line a block, nothing fetched."""

from __future__ import annotations

import re
from html.parser import HTMLParser

_BLOCKS = frozenset(
    "address article aside blockquote body caption dd div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5"
    " h6 header hr li main nav ol option p pre section summary table tbody td tfoot th thead title tr ul".split()
)
_SPACED = frozenset("h1 h2 h3 h4 h5 h6 p li blockquote table ul ol div section article title".split())
_HIDDEN = frozenset("script style noscript template svg math iframe object select button".split())
_SPACES = re.compile(r"[^\S\n]+")
_LINES = re.compile(r" *\n *")
_GAPS = re.compile(r"\n{3,}")


class _Page(HTMLParser):
    """Collects the visible text."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.parts: list[str] = []
        self.hidden = 0

    def parse_html_declaration(self, i: int) -> int:
        """Pass over `<![...]>` as a browser does; the parser of the library fails on one that is not closed."""
        return self.parse_bogus_comment(i) if self.rawdata.startswith("<![", i) else super().parse_html_declaration(i)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag in _HIDDEN:
            self.hidden += 1
        elif tag == "br":
            self.parts.append("\n")
        elif tag in _BLOCKS:
            self.parts.append("\n\n" if tag in _SPACED else "\n")
            if tag == "li":
                self.parts.append("- ")

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag not in _HIDDEN:
            self.handle_starttag(tag, attrs)

    def handle_endtag(self, tag: str) -> None:
        if tag in _HIDDEN:
            self.hidden = max(0, self.hidden - 1)
        elif tag in _BLOCKS:
            self.parts.append("\n\n" if tag in _SPACED else "\n")

    def handle_data(self, data: str) -> None:
        if not self.hidden:
            self.parts.append(_SPACES.sub(" ", data.replace("\n", " ")))


def text_of_html(page: str) -> str:
    """The visible text of a page: one line a block, an empty line between paragraphs."""
    parser = _Page()
    # Behind the last ">" no tag is closed; the parser would look for its end from every "<" there.
    closed = page.rfind(">") + 1
    parser.feed(page[:closed] + page[closed:].replace("<", "&lt;"))
    parser.close()
    text = _SPACES.sub(" ", "".join(parser.parts))
    return _GAPS.sub("\n\n", _LINES.sub("\n", text)).strip() + "\n"
