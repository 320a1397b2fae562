"""What an instructor should look at in a student's code, though nothing is wrong with it in itself.

The grader runs in one process with the code that it grades. Who means to deceive it needs what no
assignment asks for: other modules, names with underscores, kgan's inner parts. This is said of a
submission, beside its points.
"""

import ast
import re

# What the assignments' answers may import without a question.
_ORDINARY = {
    *("collections", "functools", "itertools", "math", "random", "statistics", "time", "typing"),
    *("warnings", "keras", "kgan", "matplotlib", "numpy", "scipy", "tensorflow", "IPython"),
}
_BUILTINS = {
    *("eval", "exec", "compile", "open", "globals", "locals", "vars", "input"),
    *("getattr", "setattr", "delattr", "get_ipython"),
}
# Modules and readers of files that are within reach as attributes of others.
_INNER = {
    *("os", "sys", "subprocess", "importlib", "inspect", "gc", "builtins", "ctypes", "pathlib"),
    *("threading", "pickle", "marshal", "socket", "io", "gfile", "py_function", "numpy_function"),
    *("fromfile", "memmap", "src", "reference", "grading", "sandbox", "exercise"),
}
_HOMEWORK = re.compile(r"check_\w+|given|example|broken_run|TwoNetworks|Feedback")
_MAGIC = re.compile(r"^\s*(%%?(matplotlib|time|timeit)\b.*)$", re.MULTILINE)
_SHELL = re.compile(r"^\s*(?:\w+\s*=\s*)?[!%].*$", re.MULTILINE)


def oddities(source):
    """Lists what is unusual in a cell.

    Args:
        source: String, the cell's code.

    Returns:
        Sorted list of strings, such as `"import os"`; empty as a rule, and where the code can't be
        read, which running it tells.
    """
    source = _MAGIC.sub("", source)
    found = {"a magic or shell command"} if _SHELL.search(source) else set()
    try:
        tree = ast.parse(_SHELL.sub("", source))
    except (SyntaxError, ValueError, RecursionError, MemoryError):
        return sorted(found)
    modules = set()
    for node in ast.walk(tree):
        found |= set(_in_node(node, modules))
    return sorted(found)


def _in_node(node, modules):
    """Yields what is unusual in one node; collects the names that imports bind."""
    if isinstance(node, ast.Import | ast.ImportFrom):
        start = [node.module or "."] if isinstance(node, ast.ImportFrom) else []
        for alias in node.names:
            name = ".".join([*start, alias.name])
            modules.add(alias.asname or alias.name.split(".")[0])
            parts = name.split(".")
            inner = any(part in _INNER | _BUILTINS or part.startswith("_") for part in parts)
            if parts[0] not in _ORDINARY or inner or _within_homework(parts):
                yield f"import {name}"
    elif isinstance(node, ast.Name):
        if node.id in _BUILTINS or re.fullmatch(r"__\w+", node.id):
            yield node.id
    elif isinstance(node, ast.Attribute):
        base = node.value.id if isinstance(node.value, ast.Name) else ""
        own = base == "self" and not node.attr.startswith("__")
        inner = node.attr in _INNER or (node.attr.startswith("_") and node.attr != "__init__")
        if (inner and not own) or (base == "homework" and not _HOMEWORK.fullmatch(node.attr)):
            yield f"{base or '...'}.{node.attr}"
        if base in modules and not isinstance(node.ctx, ast.Load):
            yield f"{base}.{node.attr} changed"


def _within_homework(parts):
    return parts[:2] == ["kgan", "homework"] and not all(map(_HOMEWORK.fullmatch, parts[2:]))


def lent(source):
    """Lists the exercises of which a cell asks `homework.given` for the answer.

    Args:
        source: String, the cell's code.

    Returns:
        Set of names; `"?"` where one is not written out.
    """
    try:
        nodes = list(ast.walk(ast.parse(_SHELL.sub("", source))))
    except (SyntaxError, ValueError, RecursionError, MemoryError):
        return set()
    calls = [node for node in nodes if isinstance(node, ast.Call) and _is_given(node.func)]
    named = [call for call in calls if call.args and isinstance(call.args[0], ast.Constant)]
    others = sum(map(_is_given, nodes)) - len(named)
    return {call.args[0].value for call in named} | ({"?"} if others else set())


def _is_given(node):
    return "given" in (getattr(node, "attr", ""), getattr(node, "id", ""))
