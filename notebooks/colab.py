"""Colab: a badge that opens a notebook there, and a cell that installs kgan where it is missing.

Both need the repository's public address, which is one setting of `pyproject.toml`:

    [project.urls]
    Repository = "https://github.com/OWNER/REPO"

Colab opens the branch `main`. Without an address notebooks get neither. The two cells are no part
of what is executed: they are put before the cells of a built notebook, and taken off again when it
is compared with its source.
"""

import re
import tomllib
from pathlib import Path

import nbformat

ROOT = Path(__file__).parents[1]
_GITHUB = "https://github.com/"
_TAG = "colab"
_SET_UP = """\
# In Colab this installs kgan. Elsewhere it does nothing.
import subprocess
import sys
from importlib.util import find_spec

in_colab = find_spec("google") and find_spec("google.colab")
if in_colab and not find_spec("kgan"):
    print("Installing kgan ...")
    package = "{address}/archive/refs/heads/main.zip"
    subprocess.run([sys.executable, "-m", "pip", "install", "--quiet", package], check=True)"""


def repository():
    """Returns the repository's public address, or `None` if it has none.

    Raises:
        ValueError: If it is not on GitHub, from where alone Colab opens notebooks.
    """
    settings = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
    address = settings["project"].get("urls", {}).get("Repository")
    if address is not None and not re.fullmatch(rf"{_GITHUB}[\w.-]+/[\w.-]+(?<!\.git)", address):
        raise ValueError(
            "`Repository` in pyproject.toml must be https://github.com/OWNER/REPO, since Colab "
            f"opens notebooks from GitHub. Received: {address!r}"
        )
    return address


def cells(address, path):
    """Makes the two cells of a notebook.

    Args:
        address: What `repository` returned.
        path: Path of the notebook.

    Returns:
        List of two cells, or an empty one without an address.
    """
    if address is None:
        return []
    page = f"{address.removeprefix(_GITHUB)}/blob/main/{path.relative_to(ROOT).as_posix()}"
    badge = (
        "[![Open in Colab](https://colab.research.google.com/assets/colab-badge.svg)]"
        f"(https://colab.research.google.com/github/{page})"
    )
    return [
        nbformat.v4.new_markdown_cell(badge, id="colab-badge", metadata={"tags": [_TAG]}),
        nbformat.v4.new_code_cell(
            _SET_UP.format(address=address),
            id="colab-set-up",
            metadata={"jupyter": {"source_hidden": True}, "tags": [_TAG]},
        ),
    ]


def read(path):
    """Reads a notebook without the two cells."""
    notebook = nbformat.read(path, as_version=4)
    notebook.cells = [c for c in notebook.cells if _TAG not in c.metadata.get("tags", [])]
    return notebook


def update(path, address):
    """Writes a notebook anew if its two cells are not what the address makes them.

    Args:
        path: Path of a built notebook.
        address: What `repository` returned.
    """
    notebook = read(path)
    notebook.cells = cells(address, path) + notebook.cells
    if notebook != nbformat.read(path, as_version=4):
        nbformat.write(notebook, path)
