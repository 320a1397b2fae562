"""Builds the notebooks: `src/NN_topic.py` -> executed `NN_topic.ipynb`.

    python notebooks/build.py                     # all whose source has changed
    python notebooks/build.py 01_two_player_game    # this one, whether changed or not
    python notebooks/build.py --solutions FOLDER    # homework with its solutions, for nbgrader

First the numbers of sections are filled in where a label stands for them: see `sections.py`. A
notebook is up to date when its cells are those of its source with these numbers; it records the
SHA-256 of the cells that were executed, so a test can tell whether its outputs are theirs. Code
blocks of folded solutions are executed too, and then left out. Homework, `src/hw_NN_topic.py`,
becomes the learner's `homework/hw_NN_topic.ipynb`, without solutions or outputs; its solution is
executed first, and must pass every check.

Where the repository has a public address, each notebook gets a badge that opens it in Colab, and is
not executed again for that: see `colab.py`.
"""

import argparse
import base64
import hashlib
import io
import re
import subprocess
import sys
import tempfile
from pathlib import Path

import colab
import sections

NOTEBOOKS = Path(__file__).parent
_WIDGET = "application/vnd.jupyter.widget-view+json"


def stamp(cells):
    """Returns what ties outputs to the cells that were executed: their SHA-256."""
    text = "\0".join(cell["source"] for cell in cells)
    return {"cells_sha256": hashlib.sha256(text.encode()).hexdigest()}


def read_cells(source):
    """Returns the cells of a lesson as learners read them, numbers of sections filled in."""
    import jupytext
    import nbformat

    notebook = jupytext.reads(sections.with_numbers(source), fmt="py:percent")
    cells = [nbformat.from_dict({**c, "id": f"cell-{i:02d}"}) for i, c in enumerate(notebook.cells)]
    for cell in cells:
        cell.metadata.pop("lines_to_next_cell", None)  # jupytext's own
    return cells


def is_homework(source):
    """Tells an assignment from a lesson."""
    return source.stem.startswith("hw_")


def is_current(source):
    """Tells whether the notebook has the cells of the source as it is now, and their outputs."""
    if is_homework(source):
        path = NOTEBOOKS / "homework" / f"{source.stem}.ipynb"
        return path.exists() and colab.read(path) == learners_file(source)
    path = NOTEBOOKS / f"{source.stem}.ipynb"
    if not path.exists():
        return False
    notebook = colab.read(path)
    kept = ("cell_type", "id", "metadata", "source")
    shown, written = (
        [[cell[key] for key in kept] for cell in cells]
        for cells in (notebook.cells, read_cells(source))
    )
    return shown == written and notebook.metadata.get("kgan") == stamp(notebook.cells)


def check_format(source):
    """Raises if ruff would format what learners read: the source, without labels in long lines."""
    ruff = [sys.executable, "-m", "ruff", "format", "--diff", "--stdin-filename", source]
    text = sections.with_numbers(source)
    run = subprocess.run(ruff, input=text, capture_output=True, text=True, encoding="utf-8")
    if run.returncode and "No module named ruff" not in run.stderr:  # contributors have it
        raise RuntimeError(f"{source.name} is not formatted:\n{run.stdout}{run.stderr}")


def folded_code(cells):
    """Returns the code blocks of folded solutions, a list of strings; other code is for reading."""
    prose = "\n".join(c["source"] for c in cells if c["cell_type"] == "markdown")
    blocks = re.findall(r"<details>(.*?)</details>", prose, flags=re.DOTALL)
    return [code for b in blocks for code in re.findall(r"```python\n(.*?)```", b, flags=re.DOTALL)]


def in_few_colours(png):
    """Returns a picture, base64 of a PNG, in 128 colours: half the bytes. Leaves films alone."""
    import PIL.Image

    picture = PIL.Image.open(io.BytesIO(base64.b64decode(png)))
    if getattr(picture, "is_animated", False):
        return png
    small = io.BytesIO()
    picture.convert("RGB").quantize(128).save(small, "png", optimize=True)
    return min(png, base64.b64encode(small.getvalue()).decode(), key=len)


def with_few_colours(page):
    """Returns HTML with each picture that `plots.show` put into it in few colours."""
    return re.sub(
        r"(?<=data:image/png;base64,)[A-Za-z0-9+/=]+", lambda m: in_few_colours(m[0]), page
    )


def build(source):
    """Executes one source and writes its notebook; raises if a cell fails or prints a warning."""
    import nbformat
    from nbclient import NotebookClient

    cells = read_cells(source)
    kernelspec = {"display_name": "Python 3", "language": "python", "name": "python3"}
    metadata = {"kernelspec": kernelspec, "kgan": stamp(cells)}
    solutions = [nbformat.v4.new_code_cell(code) for code in folded_code(cells)]
    notebook = nbformat.v4.new_notebook(cells=cells + solutions, metadata=metadata)
    NotebookClient(
        notebook,
        timeout=900,
        record_timing=False,
        resources={"metadata": {"path": str(NOTEBOOKS)}},
    ).execute()
    for cell in notebook.cells:
        if "outputs" in cell:
            # A widget lives in its kernel. Its picture, an output of its own, stays.
            cell.outputs = [o for o in cell.outputs if _WIDGET not in o.get("data", {})]
        for output in cell.get("outputs", []):
            if output.get("name") == "stderr":
                raise RuntimeError(f"A cell printed a warning:\n{cell.source}\n\n{output.text}")
            if "<img " in output.get("data", {}).get("text/html", ""):
                output.data = {"text/html": with_few_colours(output.data["text/html"])}
    notebook.cells = cells
    notebook.metadata = nbformat.from_dict(metadata)
    nbformat.validate(notebook)
    nbformat.write(notebook, NOTEBOOKS / f"{source.stem}.ipynb")


def learners_file(source):
    """Returns the notebook that learners get."""
    from kgan.grading import assignment

    return assignment.read(source).to_notebook()


def build_homework(source):
    """Executes the solution with all tests, and writes the learner's file."""
    from kgan.grading import assignment

    import nbformat
    from nbclient import NotebookClient

    solution = assignment.read(source).to_notebook(learner=False)
    for cell in solution.cells:
        cell.metadata.pop("tags", None)  # nothing may fail
    with tempfile.TemporaryDirectory() as folder:  # for files that a solution writes
        NotebookClient(solution, timeout=900, resources={"metadata": {"path": folder}}).execute()
    nbformat.write(learners_file(source), NOTEBOOKS / "homework" / f"{source.stem}.ipynb")


def main():
    """Runs the command line."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("names", nargs="*", help="such as 01_two_player_game")
    parser.add_argument("--solutions", type=Path, metavar="FOLDER", help="write homework solved")
    args = parser.parse_args()
    sources = sections.sources()
    try:
        address = colab.repository()
        sections.update()
    except ValueError as error:
        sys.exit(str(error))
    if args.solutions:
        from kgan.grading import assignment

        import nbformat

        for source in filter(is_homework, sources):
            folder = args.solutions / source.stem  # nbgrader's layout: source/NAME/NAME.ipynb
            folder.mkdir(parents=True, exist_ok=True)
            solution = assignment.read(source).to_notebook(learner=False)
            nbformat.write(solution, folder / f"{source.stem}.ipynb")
        return
    if unknown := set(args.names) - {source.stem for source in sources}:
        sys.exit(f"There is no source for {', '.join(sorted(unknown))}.")
    chosen = [s for s in sources if s.stem in args.names or not (args.names or is_current(s))]
    for source in chosen:
        print(f"building {source.stem} ...", flush=True)
        check_format(source)
        (build_homework if is_homework(source) else build)(source)
    for path in [*NOTEBOOKS.glob("*.ipynb"), *NOTEBOOKS.glob("homework/*.ipynb")]:
        colab.update(path, address)
    print(f"{len(chosen)} of {len(sources)} built")


if __name__ == "__main__":
    main()
