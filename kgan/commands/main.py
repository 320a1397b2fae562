"""The command line: `python -m kgan train`, `sample`, `evaluate`, `lab` and `grade`."""

import argparse
import os
import sys

from kgan.commands import evaluate, sample, train
from kgan.grading import command as grading
from kgan.labs import command as labs

# The user's doing, as wrong arguments are.
_WRONG_PATH = FileNotFoundError | FileExistsError | NotADirectoryError


class _Parser(argparse.ArgumentParser):
    """Parser whose errors are one line."""

    def error(self, message):
        self.exit(2, f"{self.prog}: error: {message}\n")


def _parse(arguments):
    parser = _Parser(prog="python -m kgan", description="Trains GANs and samples from them.")
    commands = parser.add_subparsers(required=True, metavar="train|sample|evaluate|lab|grade")
    for module in (train, sample, evaluate, labs, grading):
        module.add_to(commands)
    return parser.parse_args(arguments)


def main(arguments=None):
    """Runs the command line.

    Args:
        arguments: List of strings, by default those of the process.

    Returns:
        Exit status: 0, 1 for a failure, 2 for wrong arguments, 130 after Ctrl-C.
    """
    os.environ.setdefault("MPLBACKEND", "agg")  # pictures go to files
    args = _parse(arguments)
    try:
        args.run(args)
    except KeyboardInterrupt:
        print("python -m kgan: interrupted", file=sys.stderr)
        return 130
    except (ValueError, TypeError, ImportError, OSError, ArithmeticError) as error:
        print("python -m kgan: error:", " ".join(str(error).split()), file=sys.stderr)
        failed = isinstance(error, OSError | ArithmeticError)
        return 1 if failed and not isinstance(error, _WRONG_PATH) else 2
    return 0
