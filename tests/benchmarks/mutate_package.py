"""Changes operators and constants of the package, one at a time: which change does no test notice?

    python tests/benchmarks/mutate_package.py theory losses
    python tests/benchmarks/mutate_package.py --most 50

For each module some changes are drawn, the same each time: `+` to `-`, `*` to `/`, `<` to `>=` and
`<` to `<=`, `and` to `or` and the like; a number x to -x, to 2x and to x + 1; `True` to `False`,
`None` to 0; default values too. A copy of the package with the change runs the module's own fast
tests, and, if they pass, all fast tests. Texts, types in annotations and docstrings are left alone.

Each result is kept under `--work`, so a run can be stopped and goes on there.
"""

import argparse
import ast
import copy
import hashlib
import json
import random
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from rich.progress import track

ROOT = Path(__file__).parents[2]
MODULES = ("theory", "losses", "penalties", "metrics", "two_networks", "gan")
SWAPS = [(ast.Add, ast.Sub), (ast.Mult, ast.Div), (ast.And, ast.Or), (ast.Eq, ast.NotEq)]
SWAPS += [(ast.Is, ast.IsNot), (ast.In, ast.NotIn), (ast.Lt, ast.GtE), (ast.Gt, ast.LtE)]
OTHER = {a: [b] for a, b in SWAPS} | {b: [a] for a, b in SWAPS}
for strict, weak in ((ast.Lt, ast.LtE), (ast.Gt, ast.GtE)):
    OTHER[strict].append(weak)
    OTHER[weak].append(strict)
OTHER[ast.Pow] = [ast.Mult]
OTHER[ast.FloorDiv] = OTHER[ast.Mod] = [ast.Mult]


def replacements(node):
    """Yields (field, new value) for each change of one node."""
    if isinstance(node, ast.BinOp | ast.BoolOp | ast.AugAssign):
        for other in OTHER.get(type(node.op), []):
            yield "op", other()
    elif isinstance(node, ast.UnaryOp) and isinstance(node.op, ast.USub | ast.Not):
        yield "op", ast.UAdd() if isinstance(node.op, ast.USub) else None
    elif isinstance(node, ast.Compare):
        for i, op in enumerate(node.ops):
            for other in OTHER.get(type(op), []):
                yield "ops", [*node.ops[:i], other(), *node.ops[i + 1 :]]
    elif isinstance(node, ast.Constant):
        if isinstance(node.value, bool):
            yield "value", not node.value
        elif node.value is None:
            yield "value", 0
        elif isinstance(node.value, int | float):
            for value in {-node.value, 2 * node.value, node.value + 1} - {node.value}:
                yield "value", value


def changed(tree):
    """Returns all (line, description, source) with one change each."""
    left_alone = {
        id(child)
        for node in ast.walk(tree)
        if isinstance(node, ast.JoinedStr)
        for child in ast.walk(node)
    }
    nodes = list(ast.walk(tree))
    found = []
    for i, node in enumerate(nodes):
        if id(node) in left_alone:
            continue
        for field, value in replacements(node):
            mutant = copy.deepcopy(tree)
            target = list(ast.walk(mutant))[i]
            if value is None and field == "op":  # `not x` becomes x
                target.op, target.operand = ast.Not(), ast.UnaryOp(ast.Not(), target.operand)
            else:
                setattr(target, field, value)
            text = f"{ast.unparse(node)} -> {ast.unparse(target)}"
            found.append((node.lineno, text, ast.unparse(ast.fix_missing_locations(mutant))))
    return found


def passes(folder, tests):
    """Runs fast tests in a copy; tells whether all pass."""
    command = ["-m", "pytest", "-x", "-q", "-m", "not slow", "-p", "no:cacheprovider", *tests]
    run = subprocess.run([sys.executable, *command], cwd=folder, capture_output=True, text=True)
    return run.returncode == 0


def make_copy(folder):
    """Makes a folder with the package's sources, and links to what is beside them."""
    shutil.copytree(ROOT / "kgan", folder / "kgan", ignore=shutil.ignore_patterns("__pycache__"))
    for path in ROOT.iterdir():
        if path.name not in ("kgan", ".git", "runs"):
            (folder / path.name).symlink_to(path)


def survives(module, source):
    """Tells whether a changed module passes all fast tests."""
    with tempfile.TemporaryDirectory() as folder:
        folder = Path(folder)
        make_copy(folder)
        (folder / "kgan" / f"{module}.py").write_text(source, "utf-8")
        return passes(folder, [f"tests/test_{module}.py"]) and passes(folder, ["tests"])


def main():
    """Runs the command line."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("modules", nargs="*", choices=[*MODULES, []], default=MODULES)
    parser.add_argument("--most", type=int, default=45, help="changes of a module; default: 45")
    parser.add_argument("--work", type=Path, default=Path("runs") / "mutate_package")
    args = parser.parse_args()
    args.work.mkdir(parents=True, exist_ok=True)
    rows = []
    for module in args.modules:
        text = (ROOT / "kgan" / f"{module}.py").read_text("utf-8")
        found = changed(ast.parse(text))
        chosen = random.Random(0).sample(found, min(args.most, len(found)))
        path = args.work / f"{module}.json"
        known = json.loads(path.read_text()) if path.exists() else {}
        for _, _, source in track(chosen, description=module):
            key = hashlib.sha256(source.encode()).hexdigest()
            if key not in known:
                known[key] = survives(module, source)
                path.write_text(json.dumps(known))
        alive = [
            (line, change)
            for line, change, source in chosen
            if known[hashlib.sha256(source.encode()).hexdigest()]
        ]
        for line, change in sorted(alive):
            print(f"{module}.py, line {line}: {change}")
        rows.append(f"| {module} | {len(found)} | {len(chosen)} | {len(chosen) - len(alive)} |")
    print("\n| module | possible changes | made | noticed |\n|---|---|---|---|", *rows, sep="\n")


if __name__ == "__main__":
    main()
