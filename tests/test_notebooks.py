"""The notebooks as files; nbval runs them (plain `pytest`)."""

import ast
import base64
import html
import io
import itertools
import re
from pathlib import Path

from kgan import _sections

import build
import colab
import nbconvert
import nbformat
import numpy as np
import PIL.Image
import pytest

NOTEBOOKS = Path(__file__).parents[1] / "notebooks"
SOURCES = sorted((NOTEBOOKS / "src").glob("[0-9]*.py"))  # homework: test_assignment.py

# Lessons that are still longer than there is room for.
LONG = (
    "15_losses",
    "18_evaluation",
    "19_latent_space",
    "20_clinic",
)


def read(source):
    return colab.read(NOTEBOOKS / f"{source.stem}.ipynb")


each_source = pytest.mark.parametrize("source", SOURCES, ids=lambda source: source.stem)


def test_every_notebook_has_a_source_and_the_numbers_have_no_gap():
    names = [source.stem for source in SOURCES]
    assert [path.stem for path in sorted(NOTEBOOKS.glob("*.ipynb"))] == names
    assert [int(name[:2]) for name in names] == list(range(1, len(names) + 1))


@each_source
def test_was_executed_from_its_source(source):
    assert build.is_current(source), f"run notebooks/build.py {source.stem}"
    code = [cell for cell in read(source).cells if cell.cell_type == "code"]
    # Without execution counts nbval would skip the comparison of outputs, silently.
    assert [cell.execution_count for cell in code] == list(range(1, len(code) + 1))


@each_source
def test_prints_no_warnings_and_stays_small(source):
    notebook = read(source)
    for cell in notebook.cells:
        for output in cell.get("outputs", []):
            assert output.get("name") != "stderr", output.text
            assert output.output_type != "error"
            # An object's repr under a figure is noise.
            assert "<Axes" not in str(output.get("data", {}).get("text/plain", ""))
    assert (NOTEBOOKS / f"{source.stem}.ipynb").stat().st_size <= 700_000


@each_source
def test_has_the_parts_of_a_lesson(source):
    notebook = read(source)
    prose = "\n".join(cell.source for cell in notebook.cells if cell.cell_type == "markdown")
    first = notebook.cells[0].source
    assert first.startswith(f"# {int(source.stem[:2])}. ")
    for part in ("**Papers:**", "**You need:**", "**Study time:**", "**Running time:**"):
        assert part in first
    for part in ("You will be able to", "Predict before you run", "## Exercises", "## Summary"):
        assert part in prose
    assert "**Next:**" in prose
    assert prose.count("<details>") == prose.count("</details>") >= 3
    summary = prose.split("## Summary")[1]
    assert len(re.findall(r"^- ", summary, flags=re.MULTILINE)) <= 5


@each_source
def test_every_figure_has_alternative_text_and_code_cells_are_short(source):
    for cell in read(source).cells:
        if cell.cell_type == "code":
            hidden = cell.metadata.get("jupyter", {}).get("source_hidden")
            assert len(cell.source.splitlines()) <= (40 if hidden else 25), cell.source
            for output in cell.outputs:
                # An `alt` in metadata reaches nobody: figures are shown by `plots.show`.
                kinds = output.get("data", {}).keys()
                assert not [kind for kind in kinds if kind.startswith("image/")], cell.source
                page = output.get("data", {}).get("text/html", "")
                for image in re.findall(r"<img [^>]*>", page):
                    assert len(re.search(r'alt="([^"]*)"', image)[1]) > 20, cell.source
                # A figure that was drawn in an earlier cell is shown empty.
                for png in re.findall(r"data:image/png;base64,([A-Za-z0-9+/=]+)", page):
                    picture = PIL.Image.open(io.BytesIO(base64.b64decode(png))).convert("L")
                    assert np.ptp(picture.getextrema()) > 0, cell.source


@pytest.mark.parametrize(
    "source", [s for s in SOURCES if s.stem not in LONG], ids=lambda source: source.stem
)
def test_leaves_room_for_the_learner(source):
    """What is to be read counts, folded answers and words in formulas too; not collapsed cells."""
    cells = read(source).cells
    prose = "\n".join(cell.source for cell in cells if cell.cell_type == "markdown")
    words = re.findall(r"[A-Za-z][A-Za-z'’-]+", re.sub(r"(?s)```.*?```", "", prose))
    assert len(words) <= 2200
    code = [cell for cell in cells if cell.cell_type == "code"]
    shown = [cell for cell in code if not cell.metadata.get("jupyter", {}).get("source_hidden")]
    lines = [len([line for line in cell.source.splitlines() if line.strip()]) for cell in shown]
    assert max(lines) <= 15
    assert sum(lines) <= 200
    exercises = prose.split("## Exercises")[1]
    assert len(re.findall(r"(?m)^\*\*\d+\.\*\* ", exercises)) >= 5


def sections(cells):
    """The pieces of a lesson, (cell type, source), in groups that begin with a `## ` heading."""
    found = [[]]
    for cell in cells:
        is_code = cell.cell_type == "code"
        for piece in [cell.source] if is_code else re.split(r"(?m)^(?=## )", cell.source):
            if not is_code and piece.startswith("## "):
                found.append([])
            found[-1].append((cell.cell_type, piece))
    return found


def alternative_text(code):
    """What is written out in the calls of `show`, without the values filled in."""
    calls = [node for node in ast.walk(ast.parse(code)) if isinstance(node, ast.Call)]
    texts = [call.args[0] for call in calls if ast.unparse(call.func) in ("plots.show", "show")]
    parts = [part for text in texts for part in getattr(text, "values", [text])]
    written = [part.value for part in parts if isinstance(part, ast.Constant)]
    return " ... ".join(value for value in written if isinstance(value, str))


def figures(section):
    """Yields (code, alternative text, caption or nothing) for each figure of a section."""
    for (kind, code), (_, after) in itertools.pairwise([*section, ("markdown", "")]):
        if kind == "code" and (text := alternative_text(code)):
            caption = re.match(r"\*(?!\*).+?(?<!\*)\*(?=\n\n|\n?$)", after, flags=re.DOTALL)
            yield code, text, caption[0] if caption else ""


def unfounded_numbers(text, code):
    """The decimal numbers and percentages of a text that are not written in the code."""
    nodes = [node for node in ast.walk(ast.parse(code)) if isinstance(node, ast.Constant)]
    known = {float(node.value) for node in nodes if type(node.value) in (int, float)}
    known |= {round(100 * value, 9) for value in known}
    numbers = re.findall(r"(?<![\d.])(?<!section )(?:\d*\.\d+(?![\d.])|\d+(?= ?\\?%))", text)
    return [number for number in numbers if float(number) not in known]


@each_source
def test_numbers_under_a_figure_come_from_the_code(source):
    # An alternative text gets its numbers from values, f"{...}", or has those of its own cell; a
    # caption has those of its section: the number of an assert, or one that is set there.
    for section in sections(read(source).cells):
        all_code = "\n".join(piece for kind, piece in section if kind == "code")
        for code, text, caption in figures(section):
            assert not unfounded_numbers(text, code), text
            assert caption, f"A figure without a caption:\n{code}"
            assert not unfounded_numbers(caption, all_code), caption


@pytest.mark.slow
@each_source
def test_alternative_texts_reach_the_html_export(source):
    notebook = read(source)
    page, _ = nbconvert.HTMLExporter().from_notebook_node(notebook)
    assert "No description has been provided" not in page
    outputs = [output for cell in notebook.cells for output in cell.get("outputs", [])]
    shown = "".join(output.get("data", {}).get("text/html", "") for output in outputs)
    for alt in re.findall(r'<img (alt="[^"]*")', shown):
        assert html.unescape(alt) in html.unescape(page)


LESSON = """# %% [markdown]
# See section sec:play.

# %%
1 + 1
"""


@pytest.fixture
def lesson(tmp_path, monkeypatch):
    """A source of two cells, and its notebook."""
    monkeypatch.setattr(build, "NOTEBOOKS", tmp_path)
    monkeypatch.setattr(_sections, "table", lambda: {"play": {"number": "1.4"}})
    source = tmp_path / "src" / "01_x.py"
    source.parent.mkdir()
    source.write_text(LESSON)
    assert not build.is_current(source)
    write(source)
    assert build.is_current(source)
    return source


def write(source, code=None):
    """Writes the notebook of a source, as if executed; its code may be edited afterwards."""
    cells = build.read_cells(source)
    notebook = nbformat.v4.new_notebook(cells=cells, metadata={"kgan": build.stamp(cells)})
    notebook.cells[1].source = code or notebook.cells[1].source
    nbformat.write(notebook, build.NOTEBOOKS / f"{source.stem}.ipynb")


def test_an_edited_source_is_noticed(lesson):
    lesson.write_text(LESSON.replace("1 + 1", "1 + 1  # edited"))
    assert not build.is_current(lesson)
    lesson.write_text(LESSON.replace("# %%\n", '# %% tags=["a"]\n'))
    assert not build.is_current(lesson)


def test_an_edited_cell_is_noticed(lesson):
    write(lesson, code="1 + 2")
    assert not build.is_current(lesson)
    # In the source, too: then the output is that of another cell.
    lesson.write_text(LESSON.replace("1 + 1", "1 + 2"))
    assert not build.is_current(lesson)
    write(lesson)
    assert build.is_current(lesson)


def test_another_label_is_no_change_and_another_number_is(lesson, monkeypatch):
    lesson.write_text(LESSON.replace("sec:play", "sec:turns"))
    monkeypatch.setattr(_sections, "table", lambda: {"turns": {"number": "1.4"}})
    assert build.is_current(lesson)
    monkeypatch.setattr(_sections, "table", lambda: {"turns": {"number": "2.1"}})
    assert not build.is_current(lesson)


def test_the_format_is_checked_with_the_numbers_filled_in(lesson, tmp_path, monkeypatch):
    # In place of ruff, which not everyone has who runs tests: a check that lines are short.
    (tmp_path / "ruff.py").write_text("import sys\nsys.exit(max(map(len, sys.stdin)) > 20)\n")
    monkeypatch.setenv("PYTHONPATH", str(tmp_path))
    build.check_format(lesson)
    lesson.write_text(LESSON.replace("play", "play, and more"))
    with pytest.raises(RuntimeError, match="01_x.py is not formatted"):
        build.check_format(lesson)


def test_pictures_get_few_colours_and_films_stay_films():
    greys = np.random.default_rng(0).integers(0, 256, (2, 64, 64, 1)).repeat(3, axis=-1)
    frames = [PIL.Image.fromarray(grey.astype("uint8")).convert("RGBA") for grey in greys]

    def png(**settings):
        out = io.BytesIO()
        frames[0].save(out, "png", **settings)
        return base64.b64encode(out.getvalue()).decode()

    few = build.in_few_colours(png())
    assert len(few) < 0.7 * len(png())
    picture = PIL.Image.open(io.BytesIO(base64.b64decode(few))).convert("RGB")
    assert np.abs(np.asarray(picture, int) - greys[0]).max() <= 4
    assert build.in_few_colours(few) == few
    film = png(save_all=True, append_images=frames[1:])
    assert build.in_few_colours(film) == film


def test_only_folded_code_is_executed_as_a_solution():
    prose = """<details><summary>Answer</summary>

No code.

</details>

```python
run_for_hours()
```

<details><summary>Solution</summary>

```python
x = 1
```

```python
y = 2
```

</details>"""
    cells = [nbformat.v4.new_markdown_cell(prose), nbformat.v4.new_code_cell("z = 3")]
    assert build.folded_code(cells) == ["x = 1\n", "y = 2\n"]
