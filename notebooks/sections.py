"""Labels of sections, and the numbers that are filled in for them.

A heading in `src/` has a label: `# ## The proof {#optimal-d-proof}`. The number before the dot is
that of the file, the one behind it counts the headings with a label. `sec:optimal-d-proof` becomes
this number when a notebook is built. A Markdown file is read as it is, so there the number stands
before the label: `3.2<!-- sec:optimal-d-proof -->`.
"""

import json
import re
from pathlib import Path

from kgan import _sections
from kgan.grading import references

NOTEBOOKS = Path(__file__).parent
FOLDERS = ("", "data", "notebooks", "notebooks/homework", "tests/benchmarks")
PAGES = [NOTEBOOKS.parent / folder / "README.md" for folder in FOLDERS]

_LABEL = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")
_NUMBER = re.compile(r"(?:\d+(?:\.\d+)?)?(<!-- sec:(.*?) -->)")
_LINK = re.compile(r"(<!-- sec:(\S*) --> \| )\[[^]]*\]\([^)]*\)")
_ASSIGNMENTS = re.compile(r"(<!-- assignments -->\n\|.*\n\|.*\n)(?:\|.*\n)*")
_GOALS = re.compile(r"\*\*Goals\.\*\* (.+?)\n\n", re.DOTALL)
_TERMS = re.compile(r"\*\*You need:\*\* (.+)\. · \*\*Time:\*\* (.+) · \*\*Points:\*\* (\d+)")


def sources():
    """Returns the paths of all lessons and assignments."""
    return sorted((NOTEBOOKS / "src").glob("*.py"))


def read_table():
    """Reads the headings of all sources.

    Returns:
        A dict by label of dicts with `number` and `title`.

    Raises:
        ValueError: If a label is ill-formed, or stands at two headings.
    """
    table = {}
    for source in sources():
        lesson, section = int(re.search(r"\d+", source.stem)[0]), 0
        for start, title, label in references.HEADING.findall(source.read_text("utf-8")):
            if not _LABEL.fullmatch(label) or label in table:
                wanted = "A label is lower-case words with hyphens between, and has one heading."
                raise ValueError(f"{source.name}: {wanted} Received: {label!r}")
            number = str(lesson)
            if start == "# ##":
                section += 1
                number = f"{lesson}.{section}"
            table[label] = {"number": number, "title": title}
    return table


def as_json(table):
    """Returns the text of `kgan/sections.json`."""
    return json.dumps(table, indent=1, ensure_ascii=False) + "\n"


def fill(page):
    """Returns the text of a Markdown file with its numbers as they are now.

    In a table of lessons, title and link in the cell behind a number are filled in too, and a
    table after `<!-- assignments -->` gets a row for each assignment, by what its head says.
    """

    def link(cell):
        number, title = (_sections.table()[cell[2]][key] for key in ("number", "title"))
        (source,) = (NOTEBOOKS / "src").glob(f"{int(number):02d}_*.py")
        return f"{cell[1]}[{title}](notebooks/{source.stem}.ipynb)"

    rows = (_row(source) for source in sources() if source.stem.startswith("hw_"))
    page = _ASSIGNMENTS.sub(lambda found: found[1] + "".join(rows), page)
    return _LINK.sub(link, _NUMBER.sub(lambda found: _sections.number(found[2]) + found[1], page))


def _row(source):
    head = re.sub(r"^# ?", "", source.read_text("utf-8").partition("\n\n")[0], flags=re.MULTILINE)
    head = references.REFERENCE.sub(r"<!-- sec:\1 -->", head)
    goals, terms = _GOALS.search(head), _TERMS.search(head)
    if goals is None or terms is None:
        raise ValueError(f"{source.name} must begin with Goals, You need, Time and Points.")
    cells = [f"[{source.stem}]({source.stem}.ipynb)", goals[1].replace("\n", " "), *terms.groups()]
    return f"| {' | '.join(cells)} |\n"


def with_numbers(path):
    """Returns the text of a source or of a Markdown file, numbers filled in.

    Raises:
        ValueError: If no heading has a label that is used there.
    """
    try:
        return (fill if path.suffix == ".md" else references.resolve)(path.read_text("utf-8"))
    except ValueError as error:
        raise ValueError(f"{path.name}: {error}") from None


def update():
    """Writes the table, and the numbers into the Markdown files.

    Raises:
        ValueError: If a label is ill-formed, used twice, or unknown where it is used.
    """
    _sections.TABLE.write_text(as_json(read_table()), "utf-8")
    _sections.table.cache_clear()
    for source in sources():
        with_numbers(source)
    for page in PAGES:
        page.write_text(with_numbers(page), "utf-8")
