"""The lesson on generative models and the script behind its record have the same models."""

import ast
from pathlib import Path

import jupytext
import pytest

ROOT = Path(__file__).parents[1]
(LESSON,) = (ROOT / "notebooks" / "src").glob("[0-9]*_generative_models.py")
SCRIPT = ROOT / "tests" / "benchmarks" / "generative_models.py"
NAMES = ["OneLoss", "build_encoder", "VAE", "FlowMatching", "waves", "block", "build_velocity"]
NAMES += ["build_code_velocity"]


def definitions(code):
    """Classes and functions by name, as trees without docstrings."""
    found = {}
    for node in ast.parse(code).body:
        if isinstance(node, ast.ClassDef | ast.FunctionDef):
            for inner in ast.walk(node):
                if isinstance(inner, ast.ClassDef | ast.FunctionDef) and ast.get_docstring(inner):
                    del inner.body[0]
            found[node.name] = ast.dump(node)
    return found


@pytest.mark.parametrize("name", NAMES)
def test_the_lesson_writes_out_what_was_raced(name):
    cells = jupytext.read(LESSON, fmt="py:percent").cells
    code = "\n\n".join(cell.source for cell in cells if cell.cell_type == "code")
    assert definitions(code)[name] == definitions(SCRIPT.read_text("utf-8"))[name]


def test_another_model_is_noticed():
    code = SCRIPT.read_text("utf-8")
    changed = code.replace("(1 - t) * noise + t * x", "t * noise + (1 - t) * x")
    assert definitions(changed)["FlowMatching"] != definitions(code)["FlowMatching"]
