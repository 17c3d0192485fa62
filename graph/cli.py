"""The command line: `casegraph`, whose commands are found by entry point.

A distribution adds commands by naming a list of click commands in the entry point group
`casegraph.commands`. Exit codes: 0 fine, 1 the input had errors, 2 wrong usage, 3 nothing
found or ambiguous, 4 the store could not be used.
"""

from __future__ import annotations

import errno
import sys
from typing import IO, Any

import click

from graph.errors import CasegraphError

GROUP = "casegraph.commands"
_FULL = (errno.ENOSPC, errno.EDQUOT)


class Refusal(click.ClickException):
    """An error of ours as click shows it: one sentence on stderr, and the exit code of its class."""

    def __init__(self, error: CasegraphError) -> None:
        super().__init__(str(error))
        vars(self)["exit_code"] = error.exit_code

    def show(self, file: IO[Any] | None = None) -> None:
        """Print the sentence."""
        click.echo(f"casegraph: {self.message}", file=file or sys.stderr)


class Commands(click.Group):
    """The commands of all entry points; they are imported when one of them is asked for."""

    def __init__(self, **settings: Any) -> None:
        super().__init__(**settings)
        self._found: dict[str, click.Command] | None = None
        self.missing: dict[str, str] = {}

    def found(self) -> dict[str, click.Command]:
        """Every command by name; a module that cannot be imported is noted in `missing`."""
        if self._found is None:
            from importlib.metadata import entry_points

            self._found = {}
            for entry in sorted(entry_points(group=GROUP), key=lambda entry: entry.name):
                try:
                    commands: list[click.Command] = entry.load()
                except Exception as error:  # a broken plug-in must not take the others with it
                    self.missing[entry.name] = f"{type(error).__name__}: {error}"
                    continue
                self._found.update((command.name or "", command) for command in commands)
        return self._found

    def list_commands(self, ctx: click.Context) -> list[str]:
        """The names of all commands, sorted."""
        return sorted(self.found())

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """The command of that name, if there is one."""
        return self.found().get(cmd_name)

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        """The command that the arguments name; an unknown one may be in a module that did not load."""
        try:
            return super().resolve_command(ctx, args)
        except click.UsageError as error:
            if not self.missing:
                raise
            raise click.UsageError(f"{error.message} {self._complaint()}", ctx) from error

    def format_epilog(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Say which commands could not be loaded."""
        super().format_epilog(ctx, formatter)
        if self.missing:
            formatter.write_paragraph()
            formatter.write_text(self._complaint())

    def _complaint(self) -> str:
        parts = "; ".join(f"those of '{name}' ({reason})" for name, reason in self.missing.items())
        return f"Some commands could not be loaded: {parts}."

    def invoke(self, ctx: click.Context) -> Any:
        """Run the command; an error of ours becomes one sentence and an exit code."""
        try:
            return super().invoke(ctx)
        except CasegraphError as error:
            raise Refusal(error) from error
        except OSError as error:
            if error.errno not in _FULL:
                raise
            raise Refusal(CasegraphError(f"nothing more can be written: {error.strerror}")) from error


@click.command(cls=Commands, context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100})
@click.version_option(package_name="casegraph", prog_name="casegraph", message="%(prog)s %(version)s")
def main() -> None:
    """Turn reports about attacks on free speech into a graph of cases that can be questioned."""


if __name__ == "__main__":
    main()
