"""`python -m kgan train`, `sample` and `evaluate`: a module each, and what they share."""

from kgan import data

DATASETS = sorted(data.SOURCES)


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
