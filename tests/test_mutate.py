"""The benchmark `mutate.py` on a lesson of a few cells."""

import importlib.util
from pathlib import Path

import pytest

pytestmark = pytest.mark.slow
path = Path(__file__).parent / "benchmarks" / "mutate.py"
spec = importlib.util.spec_from_file_location("mutate", path)
mutate = importlib.util.module_from_spec(spec)
spec.loader.exec_module(mutate)

LESSON = """
# %% [markdown]
# ## 1.1 A sum
#
# %%
import numpy as np

rng = np.random.default_rng(7)
width = 3.0  # a setting
half = width * 0.5

# %%
# The first assert holds for everything, the second is sharp.
assert half * half >= 0
assert abs(half + 1.5 - width) < 0.1
seen = [half - 0.25]
print("not asserted:", half - 4)

# %% [markdown]
# ## 1.2 {heading}
#
# %%
draw = 2.0 + rng.normal(0, 0.01)
assert draw > 1.5
seen.append(draw)
assert len(seen) == 2
assert -1 < draw - half + 0.1

# %% [markdown]
# ## Exercises
#
# <details><summary>Solution</summary>
#
# ```python
# assert seen[0] + 1 == 2.25
# ```
#
# </details>
"""


@pytest.fixture
def lesson(tmp_path):
    source = tmp_path / "01_x.py"
    source.write_text(LESSON.format(heading="A draw"))
    return source


def test_what_no_assert_notices_survives(lesson, tmp_path):
    first, second, solution = mutate.try_lesson(lesson, tmp_path)
    # Half of 3 becomes -1.5 or 3, and the sum's signs and its 1.5 are changed: only the loose
    # assert, alone, would let all of these pass. `half >= 0` the other way round fails.
    assert first["survivors"] == []
    assert first["noticed"] == 8
    assert first["by_error"] == 0
    # A draw of 2 less 1.5 is above -1, whatever the sign; thresholds are never changed.
    assert [change for _, change in second["survivors"]] == [
        "2.0 + rng.normal(0, 0.01) -> 2.0 - rng.normal(0, 0.01)",
        "2.0 -> 4.0",
        "draw - half -> draw + half",
    ]
    assert second["no_control"] == []  # the list and the generator were put back
    assert solution["survivors"] == []
    assert solution["noticed"] == 5
    explained = {("draw = 2.0 + rng.normal(0, 0.01)", "*")}  # every change of that line
    row = mutate.report(lesson, [first, second, solution], explained)
    assert row.split(" | ")[-3:-1] == ["2", "1"]  # explained, open


def test_a_run_goes_on_where_it_was(lesson, tmp_path, monkeypatch):
    before = mutate.try_lesson(lesson, tmp_path)
    lesson.write_text(LESSON.format(heading="A draw").replace("assert draw > 1.5", "pass"))
    made = []
    try_section = mutate.try_section
    monkeypatch.setattr(
        mutate, "try_section", lambda *args: made.append(args[0][0][0]) or try_section(*args)
    )
    after = mutate.try_lesson(lesson, tmp_path)
    assert made == ["1.2 A draw"]
    assert [after[0], after[2]] == [before[0], before[2]]
    assert after[1]["noticed"] == before[1]["noticed"] - 1  # its direction
