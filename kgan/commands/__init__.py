"""The command line: `main`, a module for each of three commands, and what all commands share."""

import argparse

from kgan import data

DATASETS = sorted(data.SOURCES)


def positive(number):
    """Makes a converter of arguments to numbers above 0.

    Args:
        number: `int` or `float`.

    Returns:
        Function of a string that returns the number, or raises `argparse.ArgumentTypeError`.
    """

    def convert(text):
        value = number(text)
        if not 0 < value < float("inf"):
            raise argparse.ArgumentTypeError(f"must be above 0, not {text}")
        return value

    return convert


def add_common(command):
    """Adds the arguments that all three have.

    Args:
        command: Their parser.
    """
    command.add_argument("--seed", type=int, default=0, help="default: 0")
    command.add_argument("--overwrite", action="store_true", help="replace earlier files")


def check_free(path, overwrite):
    """Refuses to write where something is.

    Args:
        path: `pathlib.Path`.
        overwrite: Whether that is what the user asked for.

    Raises:
        FileExistsError: If there is such a file, and it is not to be replaced.
    """
    if path.exists() and not overwrite:
        raise FileExistsError(f"--out {path} exists; name another file, or add --overwrite")
