"""What can go wrong, as sentences for the person at the keyboard.

The message of every error here says what happened, where, and what to do next. The command
line prints it without a traceback and ends with the class's `exit_code`.
"""

from __future__ import annotations


class CasegraphError(Exception):
    """A problem that the person can do something about."""

    exit_code = 1


class InputError(CasegraphError):
    """A file or a value that was given has a mistake in it."""


class SchemaError(InputError, ValueError):
    """A fact does not fit the schema; the message is meant for the person who wrote it."""


class UsageError(CasegraphError):
    """A command was asked for something it cannot do."""

    exit_code = 2


class DocumentError(InputError):
    """A file cannot be read as a document; the message says why and what to do."""


class ExtractorMissing(UsageError):
    """What an extractor needs is not installed, not configured or cannot be reached: it can read no report."""


class NotFoundError(CasegraphError):
    """Nothing matches, or more than one thing does."""

    exit_code = 3


class StoreError(CasegraphError):
    """The store could not be used."""

    exit_code = 4


class EngineError(StoreError):
    """A local engine could not be started, reached or stopped."""


class EngineMissing(EngineError):
    """The software of an engine is not installed."""


class LoginError(StoreError):
    """The server refused the user name or the password."""


class UnreachableError(StoreError):
    """No server answers at the address."""


class CypherError(StoreError):
    """The engine does not understand or cannot run a statement; whoever wrote it has to change it."""

    exit_code = 2


class ReadOnlyError(StoreError):
    """A statement that may only read tried to do something else."""

    exit_code = 2


class QueryTimeout(StoreError):
    """A statement took longer than it may."""
