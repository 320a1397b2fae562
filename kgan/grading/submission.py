"""One submission: the files that were handed in, and what they tell before anything runs."""

import functools
import hashlib
import os
from pathlib import Path

from kgan import homework
from kgan.grading import assignment

_MOST = 200 * 2**20  # bytes of all files together
_LONGEST = 30 * 2**20  # bytes of a notebook


class Submission:
    """One student's submission.

    Args:
        entry: Path of the student's folder or notebook, or of whatever else lies there.
        original: The `Assignment`.

    Attributes:
        student: String, the name of the folder or the file.
        path: Path of the notebook, or `None`.
        files: List of the paths of all files that belong to it.
        problem: String, why there is nothing to run; empty if there is.
        notes: List of strings.
        key: String, which changes when a file, the assignment or kgan does.
    """

    def __init__(self, entry, original):
        name = entry.stem if entry.suffix == ".ipynb" and not entry.is_dir() else entry.name
        self.student = os.fsencode(name).decode("utf-8", "backslashreplace")
        self.path, self.files, self.problem, self.notes, self.key = None, [], "", [], ""
        try:
            self._look(entry, original)
        except Exception as error:  # a folder or a file can be anything
            self.problem = f"can't be read ({type(error).__name__}: {error!s:.100})"

    def _look(self, entry, original):
        files = _files(entry)
        notebooks = [path for path in files if path.suffix == ".ipynb"]
        well_named = [path for path in notebooks if path.stem == original.name]
        if not notebooks:
            self.problem = "no notebook handed in"
        elif entry.is_dir() and not well_named and len(notebooks) > 1:
            self.problem = f"several notebooks, none is {original.name}.ipynb"
        elif sum(path.stat().st_size for path in files) > _MOST:
            self.problem = f"more than {_MOST >> 20} MB of files"
        elif (well_named or notebooks)[0].stat().st_size > _LONGEST:
            self.problem = f"a notebook of more than {_LONGEST >> 20} MB"
        else:
            self.path = (well_named or notebooks)[0]
            self.files = [path for path in files if path.is_relative_to(self.path.parent)]
            if entry.is_dir() and not well_named:
                self.notes.append(f"renamed: {self.path.name}")
            elif len(notebooks) > 1:
                self.notes.append(f"{len(notebooks)} notebooks: {self.path.name} was taken")
            self._look_inside(original)
            self.key = self._digest(original)

    def _look_inside(self, original):
        try:
            notebook = assignment.open_notebook(self.path)
            sources = [cell.source for cell in notebook.cells if cell.cell_type == "code"]
            name = notebook.metadata.get("kgan", {}).get("assignment", original.name)
        except Exception as error:  # the file can hold anything
            self.problem = f"not a readable notebook, perhaps truncated ({type(error).__name__})"
            return
        if name != original.name:
            self.problem = f"another assignment: {name}"
        elif not any(sources):
            self.problem = "a notebook without code"

    def _digest(self, original):
        digest = hashlib.sha256(f"{original.digest} {_digest_of_checks()}".encode())
        for path in self.files:
            digest.update(os.fsencode(path.relative_to(self.path.parent)) + b"\0")
            digest.update(hashlib.sha256(path.read_bytes()).digest())
        return digest.hexdigest()

    def copy(self, folder):
        """Copies the files, as they lie beside the notebook."""
        for path in self.files:
            copy = folder / path.relative_to(self.path.parent)
            copy.parent.mkdir(parents=True, exist_ok=True)
            copy.write_bytes(path.read_bytes())


@functools.cache
def _digest_of_checks():
    digest = hashlib.sha256()
    for path in sorted(Path(homework.__file__).parent.glob("*.*")):
        digest.update(path.read_bytes())
    return digest.hexdigest()


def _files(entry):
    """Lists the files of a submission: no links, no devices, nothing that Jupyter has left."""
    if not entry.is_dir():
        found = [entry]
    else:
        walk = os.walk(entry, followlinks=False)
        found = [Path(folder, name) for folder, _, names in walk for name in names]
    found = [path for path in found if path.is_file() and (path == entry or not path.is_symlink())]
    hidden = (".ipynb_checkpoints", "__pycache__")
    return sorted(path for path in found if not set(hidden) & set(path.parts))
