"""The badge and the set-up cell for Colab: with a public address, and without one."""

import os
import subprocess
import sys
from pathlib import Path

from kgan.grading import assignment, worker

import build
import colab
import nbformat
import pytest

NOTEBOOKS = Path(__file__).parents[1] / "notebooks"
LESSON = NOTEBOOKS / "02_losses_from_bce.ipynb"
HOMEWORK = NOTEBOOKS / "homework" / "hw_01_losses.ipynb"
ADDRESS = "https://github.com/ada/gans"


@pytest.mark.parametrize(
    "path",
    sorted([*NOTEBOOKS.glob("*.ipynb"), *NOTEBOOKS.glob("homework/*.ipynb")]),
    ids=lambda path: path.stem,
)
def test_every_notebook_has_what_the_address_gives_it(path):
    cells = nbformat.read(path, as_version=4).cells
    expected = colab.cells(colab.repository(), path)
    assert cells == expected + colab.read(path).cells, "run notebooks/build.py"


@pytest.mark.parametrize("path", [LESSON, HOMEWORK], ids=["lesson", "homework"])
def test_cells_come_and_go_with_the_address(path, tmp_path, monkeypatch):
    bare = colab.read(path)
    copy = tmp_path / path.relative_to(colab.ROOT)
    copy.parent.mkdir(parents=True)
    monkeypatch.setattr(colab, "ROOT", tmp_path)
    nbformat.write(bare, copy)
    before = copy.read_bytes()
    colab.update(copy, ADDRESS)
    colab.update(copy, ADDRESS)
    badge, set_up, *others = nbformat.read(copy, as_version=4).cells
    page = f"ada/gans/blob/main/{copy.relative_to(tmp_path).as_posix()}"
    assert badge.source.startswith("[![Open in Colab](https://")
    assert badge.source.endswith(f"](https://colab.research.google.com/github/{page})")
    assert "https://github.com/ada/gans/" in set_up.source
    assert others == bare.cells  # with their outputs
    assert colab.read(copy) == bare
    colab.update(copy, "https://github.com/ada/moved")
    assert "ada/gans" not in copy.read_text("utf-8")
    colab.update(copy, None)
    assert copy.read_bytes() == before


def test_a_notebook_with_the_cells_is_current(tmp_path, monkeypatch):
    monkeypatch.setattr(colab, "ROOT", tmp_path)
    monkeypatch.setattr(build, "NOTEBOOKS", tmp_path)
    (tmp_path / "homework").mkdir()
    for path, source in ((LESSON, LESSON.stem), (HOMEWORK, HOMEWORK.stem)):
        copy = tmp_path / path.relative_to(NOTEBOOKS)
        nbformat.write(colab.read(path), copy)
        colab.update(copy, ADDRESS)
        assert build.is_current(NOTEBOOKS / "src" / f"{source}.py")


def test_the_grader_does_not_take_them_for_the_students(tmp_path):
    source = NOTEBOOKS / "src" / f"{HOMEWORK.stem}.py"
    notebook = colab.read(HOMEWORK)
    notebook.cells = colab.cells(ADDRESS, HOMEWORK) + notebook.cells
    steps, notes = worker.plan(notebook, assignment.read(source))
    assert notes == []
    assert not any("google" in step.source for step in steps)


@pytest.mark.parametrize(
    ("setting", "address"),
    [
        ("", None),
        ('urls.Homepage = "https://example.org"', None),
        (f'urls.Repository = "{ADDRESS}"', ADDRESS),
    ],
)
def test_the_address_is_one_setting(setting, address, tmp_path, monkeypatch):
    monkeypatch.setattr(colab, "ROOT", tmp_path)
    (tmp_path / "pyproject.toml").write_text(f"[project]\n{setting}\n")
    assert colab.repository() == address


@pytest.mark.parametrize(
    "address",
    [
        "https://gitlab.com/ada/gans",
        "https://github.com/ada",
        f"{ADDRESS}/tree/main",
        f"{ADDRESS}.git",
    ],
)
def test_an_address_that_colab_cannot_open_is_refused(address, tmp_path, monkeypatch):
    monkeypatch.setattr(colab, "ROOT", tmp_path)
    (tmp_path / "pyproject.toml").write_text(f'[project.urls]\nRepository = "{address}"\n')
    with pytest.raises(ValueError, match=f"https://github.com/OWNER/REPO.+ Received: '{address}'"):
        colab.repository()


def run_set_up(folder, modules):
    """Runs the set-up cell where these modules are; returns its output and what pip was asked."""
    for module in ["pip", *modules]:
        (folder / module).mkdir(parents=True)
        (folder / module / "__init__.py").touch()
    asked = folder / "asked"
    record = f"import pathlib, sys; pathlib.Path({str(asked)!r}).write_text(' '.join(sys.argv[1:]))"
    (folder / "pip" / "__main__.py").write_text(record)
    _, set_up = colab.cells(ADDRESS, LESSON)
    process = subprocess.run(
        [sys.executable, "-S", "-c", set_up.source],  # -S: without what is installed here
        cwd=folder,
        env={**os.environ, "PYTHONPATH": str(folder)},
        capture_output=True,
        text=True,
    )
    assert (process.returncode, process.stderr) == (0, "")
    return process.stdout, asked.read_text() if asked.exists() else None


def test_in_colab_kgan_is_installed_with_one_line(tmp_path):
    said, asked = run_set_up(tmp_path, ["google/colab"])
    assert said == "Installing kgan ...\n"
    assert asked == f"install --quiet {ADDRESS}/archive/refs/heads/main.zip"


@pytest.mark.parametrize(
    "modules",
    [[], ["google/protobuf"], ["kgan"], ["google/colab", "kgan"]],
    ids=["elsewhere", "elsewhere with another google", "installed", "installed in Colab"],
)
def test_where_there_is_nothing_to_do_it_is_silent(modules, tmp_path):
    assert run_set_up(tmp_path, modules) == ("", None)
