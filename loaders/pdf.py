"""The text of a PDF that has a text layer."""

from __future__ import annotations

import io
import logging

from graph.errors import DocumentError

_MAX_PAGES = 500
# A page with fewer characters than this on average is a picture of a page.
_LEAST_PER_PAGE = 20


def text_of_pdf(content: bytes) -> str:
    """The text of the pages in reading order, an empty line between pages.

    Raises:
        DocumentError: it is damaged, protected, too long, or has no text layer (a scan).
    """
    from pypdf import PdfReader

    logging.getLogger("pypdf").setLevel(logging.ERROR)
    if b"%PDF-" not in content[:1024]:
        raise DocumentError("it is no PDF; was it given the wrong name?")
    try:
        reader = PdfReader(io.BytesIO(content))
        if reader.is_encrypted and not reader.decrypt(""):
            raise DocumentError("it is protected by a password; save it without one.")
        count = len(reader.pages)
        if count > _MAX_PAGES:
            raise DocumentError(f"it has {count} pages; the limit is {_MAX_PAGES}. Split it.")
        pages = [page.extract_text() for page in reader.pages]
    except DocumentError:
        raise
    except Exception as error:  # pypdf raises many kinds on a broken file; none of them is ours to tell apart
        raise DocumentError(f"the PDF is damaged ({type(error).__name__}); print it to a new PDF.") from error
    if sum(len(page.strip()) for page in pages) < _LEAST_PER_PAGE * max(1, count):
        raise DocumentError("the PDF holds pictures of pages (a scan) and no text; run text recognition on it first.")
    return "\n\n".join(page.strip() for page in pages) + "\n"
