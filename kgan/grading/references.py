"""Sources of lessons and assignments: the numbers of sections in place of their labels."""

import re

from kgan._sections import number

HEADING = re.compile(r"^(# # Homework|# ##?)\.? (.+) \{#(.*)\}$", re.MULTILINE)
REFERENCE = re.compile(r"\bsec:([\w-]*\w)")


def resolve(source):
    """Fills the numbers into the source of a lesson or an assignment.

    A heading such as `# ## The proof {#optimal-d-proof}` gets its number in place of its label, and
    a reference, `sec:optimal-d-proof`, becomes that number.

    Args:
        source: String, the text of a file in `notebooks/src`.

    Returns:
        The text that learners read.

    Raises:
        ValueError: If no heading has a label that is used.
    """
    text = HEADING.sub(_numbered, source)
    return REFERENCE.sub(lambda reference: number(reference[1]), text)


def _numbered(heading):
    start, title, label = heading.groups()
    return f"{start} {number(label)}{'' if start == '# ##' else '.'} {title}"
