"""Labels of sections: their table, and the places where a number is filled in."""

import re
import sys
from pathlib import Path

from kgan import _sections

import build
import pytest
import sections

ROOT = Path(__file__).parents[1]


# The repository's.


def test_the_table_is_current():
    table = sections.as_json(sections.read_table())
    assert _sections.TABLE.read_text("utf-8") == table, "run notebooks/build.py"


@pytest.mark.parametrize("page", sections.PAGES, ids=lambda page: page.parent.name)
def test_numbers_in_a_markdown_file_are_current(page):
    assert page.read_text("utf-8") == sections.with_numbers(page), "run notebooks/build.py"


@pytest.mark.parametrize("source", sections.sources(), ids=lambda source: source.stem)
def test_no_label_is_left_in_what_learners_read(source):
    text = sections.with_numbers(source)
    assert "sec:" not in text
    assert "{#" not in text


NUMBERED = re.compile(
    r"\b(?:lesson|section)s?(?:\s(?:[#>] *)*)+\d+(?:\.\d+)*(?!\d|\.\d|<!-- sec:)", re.IGNORECASE
)
OF_A_PAPER = re.compile(r"((19|20)\d\d\)?(\]\(\S+\))?,\s+(# )?|paper already advises it \()$")
OWN = Path(__file__)
# Answers of learners, in rounds/, name the sections as they were.
FILES = [
    *sections.sources(),
    *sections.PAGES,
    *(ROOT / "kgan").rglob("*.py"),
    *sorted(p for p in (ROOT / "tests").rglob("*.py") if "rounds" not in p.parts and p != OWN),
    *(ROOT / "tests" / "benchmarks").glob("*.[pt]*"),
    ROOT / "CONTRIBUTING.md",
]


def without_a_label(text):
    """The references to a lesson or section by a number that nobody keeps current."""
    text = re.sub(r"^```.*?^```", "", text, flags=re.MULTILINE | re.DOTALL)  # output, quoted
    found = NUMBERED.finditer(text)
    return [match[0] for match in found if not OF_A_PAPER.search(text[: match.start()])]


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.name)
def test_no_reference_is_without_a_label(path):
    assert without_a_label(path.read_text("utf-8")) == []


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("as lesson {} says", ["lesson 12"]),
        ("# of sections\n# > {} and 4", ["sections\n# > 12"]),
        ("lesson {}<!-- sec:evaluation -->, section {}.3", ["section 12.3"]),
        ("Goodfellow et al. (2014), section {}, say", []),
        ("Goodfellow et al., 2014; section {}", ["section 12"]),
    ],
)
def test_a_reference_without_a_label_is_found(text, found):
    assert without_a_label(text.format(12, 12)) == found


# Filled in, in a course of three files.

FIRST = """# %% [markdown]
# # A game {#game}
#
# See section sec:rules, and lesson sec:end's.
#
# ## Before
#
# ## Rules, and $x$ {#rules}
#
# ### How to win
#
# ## Play {#play}
"""
PAGE = """| | lesson |
|---|---|
| 7<!-- sec:end --> | [Old](notebooks/07_old.ipynb) | of <!-- sec:play --> |

Homework 2<!-- sec:hw-do --> is on sections 9.9<!-- sec:rules -->–<!-- sec:play -->.
"""


@pytest.fixture
def course(tmp_path, monkeypatch):
    """A folder of sources, a page and the table."""
    monkeypatch.setattr(sections, "NOTEBOOKS", tmp_path)
    monkeypatch.setattr(sections, "PAGES", [tmp_path / "README.md"])
    monkeypatch.setattr(_sections, "TABLE", tmp_path / "sections.json")
    monkeypatch.setattr(sys, "argv", ["build.py"])
    source = tmp_path / "src"
    source.mkdir()
    (source / "01_game.py").write_text(FIRST)
    (source / "02_end.py").write_text("# %% [markdown]\n# # The end {#end}\n")
    (source / "hw_03_do.py").write_text("# %% [markdown]\n# # Homework. Do it {#hw-do}\n")
    (tmp_path / "README.md").write_text(PAGE)
    yield source
    _sections.table.cache_clear()


def test_numbers_come_from_files_and_from_the_order_of_headings(course):
    sections.update()
    assert {label: tuple(entry.values()) for label, entry in _sections.table().items()} == {
        "game": ("1", "A game"),
        "rules": ("1.1", "Rules, and $x$"),
        "play": ("1.2", "Play"),
        "end": ("2", "The end"),
        "hw-do": ("3", "Do it"),
    }
    assert _sections.number("play") == "1.2"


def test_learners_read_numbers(course):
    sections.update()
    lines = sections.with_numbers(course / "01_game.py").splitlines()
    assert [line for line in lines if len(line) > 1] == [
        "# %% [markdown]",
        "# # 1. A game",
        "# See section 1.1, and lesson 2's.",
        "# ## Before",
        "# ## 1.1 Rules, and $x$",
        "# ### How to win",
        "# ## 1.2 Play",
    ]
    assert sections.with_numbers(course / "hw_03_do.py").endswith("# # Homework 3. Do it\n")


def test_a_table_of_assignments_gets_a_row_for_each(course):
    head = "# # Homework. Do it {#hw-do}\n#\n# **Goals.** Say it,\n# do it.\n#\n"
    terms = "# **You need:** lesson sec:end. · **Time:** an hour · **Points:** 3\n"
    (course / "hw_03_do.py").write_text(f"# %% [markdown]\n{head}{terms}\n# %%\n")
    page = course.parent / "README.md"
    table = "<!-- assignments -->\n| file | what |\n|---|---|\n"
    page.write_text(f"{table}| [hw_02_old](hw_02_old.ipynb) | gone |\n\nEnd.\n")
    sections.update()
    row = "| [hw_03_do](hw_03_do.ipynb) | Say it, do it. | lesson 2<!-- sec:end --> | an hour | 3 |"
    assert page.read_text() == f"{table}{row}\n\nEnd.\n"
    (course / "hw_03_do.py").write_text("# %% [markdown]\n# # Homework. Do it {#hw-do}\n")
    with pytest.raises(ValueError, match="README.md: hw_03_do.py must begin with Goals"):
        sections.update()


def test_a_lesson_in_between_renumbers_what_points_behind_it(course):
    (course / "02_end.py").rename(course / "03_last.py")
    (course / "02_more.py").write_text("# %% [markdown]\n# # More {#more}\n")
    (course / "01_game.py").write_text(FIRST.replace("# ## Before", "# ## Before {#before}"))
    sections.update()
    page = (course.parent / "README.md").read_text()
    assert page.splitlines()[2:] == [
        "| 3<!-- sec:end --> | [The end](notebooks/03_last.ipynb) | of 1.3<!-- sec:play --> |",
        "",
        "Homework 3<!-- sec:hw-do --> is on sections 1.2<!-- sec:rules -->–1.3<!-- sec:play -->.",
    ]
    assert "lesson 3's" in sections.with_numbers(course / "01_game.py")


@pytest.mark.parametrize("place", ["src/01_game.py", "README.md"])
def test_an_unknown_label_stops_the_build_and_names_the_file(place, course):
    path = course.parent / place
    path.write_text(path.read_text().replace("sec:rules", "sec:Rules"))
    with pytest.raises(
        SystemExit, match=rf"^{path.name}: A lesson must .* Received: label='Rules'"
    ):
        build.main()


@pytest.mark.parametrize("label", ["play", "Rules", "the rules", "rules-", ""])
def test_labels_that_are_ill_formed_or_taken_are_refused(label, course):
    path = course / "01_game.py"
    path.write_text(FIRST.replace("{#rules}", f"{{#{label}}}").replace("sec:rules", "sec:play"))
    with pytest.raises(ValueError, match=f"^01_game.py: A label .* Received: '{label}'"):
        sections.update()
