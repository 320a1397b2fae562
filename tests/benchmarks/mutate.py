"""Flips signs and constants in a lesson's code, one at a time: which changes does no assert notice?

    python tests/benchmarks/mutate.py 02 03     # these lessons
    python tests/benchmarks/mutate.py           # all

The code cells and the folded solutions of `notebooks/src/NN_topic.py` are run in one process.
Whatever an assert of the same section depends on is then changed, one change at a time:

- `+` to `-` and back, a minus sign added to a negative term, `<` to `>` and back;
- a number x to -x and to 2x (0 to 1).

A changed cell runs from the state before it, then the cells of its section that follow. The
change is noticed if one of them raises. Left alone are plots, printing, sizes, seeds, positions,
settings (values written out as they are, for a learner to change) and tolerances. An assert that
is only made looser can never fail, so in an inequality the direction and the signs are changed,
but not the threshold. What takes more than `--slow` seconds of processor time, such as a
training, is not repeated: what follows is changed, and run on the values already there.

Each section's result is kept under `--work`, by the text of its code: a run can be stopped at any
time and goes on there. Changes that make no difference to what is claimed are listed with their
reason in `mutate_explained.toml`.
"""

import argparse
import ast
import contextlib
import copy
import dataclasses
import functools
import gc
import hashlib
import io
import itertools
import json
import linecache
import re
import signal
import time
import tomllib
import types
import warnings
from pathlib import Path
from unittest import mock

from kgan import plots
from kgan.grading import references

import keras
import matplotlib as mpl
import matplotlib.pyplot as plt
import numpy as np
import tensorflow as tf

NOTEBOOKS = Path(__file__).parents[2] / "notebooks"
EXPLAINED = Path(__file__).with_name("mutate_explained.toml")
RULES = 4  # raise it when other changes are made than before: earlier results are then made again

OPPOSITE = {ast.Add: ast.Sub, ast.Lt: ast.Gt, ast.LtE: ast.GtE}
OPPOSITE |= {b: a for a, b in OPPOSITE.items()}
MODULES = {"np", "tf", "keras", "math", "plt", "kgan", "theory"}
DRAWING = re.compile(r"(print|display|plt|plots|legend|fig(ure)?|ax(e?s)?)(_\w+)?")
DRAWN_BY = re.compile(
    "plot|semilog[xy]|loglog|scatter|hist|imshow|contourf?|quiver|fill_between|bar|stem|text"
    "|annotate|set|set_(x|y)?(ticks|label|lim|scale|title)|ax[hv](line|span)|legend|colorbar"
)  # methods of Matplotlib
# Calls whose numbers are sizes, seeds, places or settings, and keywords that are.
SIZES = re.compile(
    "range|(lin|geom|log)space|arange|zeros|ones|eye|reshape|round|percentile|quantile|default_rng"
    "|sample|generate|predict|simulate|fit|load_data|take|batch|repeat|tile|split|array_split"
    "|expand_dims|squeeze|transpose|moveaxis|concatenate|stack|permutation|integers|choice|shuffle"
    "|figure|subplots|image_grid|Input|Dense|Conv2D|Adam|SGD|CosineDecay|TensorSpec|from_preset"
)
DRAWS = re.compile("normal|uniform|standard_normal|multivariate_normal|exponential")  # of rng
SETTINGS = re.compile(
    "(rel|abs|r|a)_?tol|seed|size|ax[ei]s|shape|figsize|color|alpha|label|decimals|verbose|dtype"
    "|batch_size|epochs|steps|bins|n|num|units|filters|depth|ndmin|maxsplit"
)
EQUALITIES = {"isclose", "allclose", "array_equal", "approx", "assert_allclose", "abs"}


# The lesson


@dataclasses.dataclass
class Unit:
    """A cell, or a part of one: what is changed and run as a whole."""

    statements: list
    slow: bool
    before: object = None  # a State
    after: object = None  # if it is slow, the State after it


def read(path):
    """Returns the text of a lesson, or of what is said of lessons, with the numbers of sections."""
    return references.resolve(path.read_text("utf-8"))


def read_cells(source):
    """Returns the code of a lesson, a list of (section, first line, code), solutions at the end."""
    text = read(source)
    cells, solutions, section = [], [], "set-up"

    def line(position):
        return text.count("\n", 0, position) + 1

    for match in re.finditer(r"^# %%(.*)\n((?:(?!# %%).*\n?)*)", text, flags=re.MULTILINE):
        if "[markdown]" not in match[1]:
            cells.append((section, line(match.start(2)), match[2]))
            continue
        for heading in re.findall(r"^# ## (.*)", match[2], flags=re.MULTILINE):
            section = heading
        for folded in re.finditer("<details>.*?</details>", match[2], flags=re.DOTALL):
            start = match.start(2) + folded.start()
            for block in re.finditer(r"# ```python\n(.*?)# ```", folded[0], flags=re.DOTALL):
                code = re.sub("^# ?", "", block[1], flags=re.MULTILINE)
                name = f"solution, line {line(start)}"
                solutions.append((name, line(start + block.start(1)), code))
    return cells + solutions


def name_of(node):
    """Returns the last name of what is called or read: `normal` of `rng.normal`."""
    return getattr(node, "attr", getattr(node, "id", ""))


def root_of(node):
    """Returns the first name: `rng` of `rng.normal(3)[0]`."""
    while not isinstance(node, ast.Name):
        node = getattr(node, "value", getattr(node, "func", None))
        if node is None:
            return ""
    return node.id


def is_drawing(node):
    """Tells whether an expression is there for the page only."""
    if not isinstance(node, ast.Call):
        return False
    drawn = isinstance(node.func, ast.Attribute) and DRAWN_BY.fullmatch(node.func.attr)
    return bool(drawn or DRAWING.fullmatch(root_of(node.func)))


def names_in(node, context=ast.Load):
    """Returns the names that are read, or bound (`ast.Store`), modules left out."""
    names = (n for n in ast.walk(node) if isinstance(n, ast.Name))
    return {n.id for n in names if isinstance(n.ctx, context)} - MODULES


def bound_by(statement):
    """Returns the names that a simple statement binds, or whose insides it may change."""
    if isinstance(statement, ast.Expr):  # called for its effect, on the object or an argument
        return set() if is_drawing(statement.value) else names_in(statement)
    stored = (n for n in ast.walk(statement) if isinstance(getattr(n, "ctx", None), ast.Store))
    return {root_of(n) for n in stored if not isinstance(n, ast.Tuple | ast.List | ast.Starred)}


def left_by(statements):
    """Returns the names that statements bind, or that calls in them may change."""
    parts = [part for statement in statements for part in ast.walk(statement)]
    names = set().union(*(bound_by(part) for part in parts if isinstance(part, ast.stmt)))
    for call in (part for part in parts if isinstance(part, ast.Call)):
        names |= names_in(ast.Tuple([*call.args, *(k.value for k in call.keywords)]))
        if isinstance(call.func, ast.Attribute):
            names.add(root_of(call.func))
    return names - MODULES


def feeding_asserts(statements, needed, checkers, straight=True):
    """Returns the statements that asserts depend on, going backwards; adds names to `needed`.

    Of a loop or a branch, its header and what feeds an assert inside. `checkers` are the names of
    functions that contain an assert.
    """
    found = []
    for statement in reversed(statements):
        parts = [getattr(statement, part, []) for part in ("body", "orelse", "finalbody")]
        parts += [handler.body for handler in getattr(statement, "handlers", [])]
        if isinstance(statement, ast.FunctionDef | ast.ClassDef):
            if statement.name not in needed | checkers:
                continue
        elif any(parts):
            inside = []
            for part in parts + parts:  # twice: what a loop's end makes, its beginning may need
                inside += feeding_asserts(part, needed, checkers, straight=False)
            if not inside:
                continue
            found += inside
            statement = copy.copy(statement)
            statement.body, statement.orelse, statement.finalbody, statement.handlers = 4 * [[]]
        elif not isinstance(statement, ast.Assert):
            called = {name_of(n.func) for n in ast.walk(statement) if isinstance(n, ast.Call)}
            if not (bound_by(statement) & needed or called & checkers):
                continue
            if straight and isinstance(statement, ast.Assign):  # what it was before is not needed
                needed -= {t.id for t in statement.targets if isinstance(t, ast.Name)}
        found.append(statement)
        needed |= names_in(statement)
    return found


# The changes


def places(node, role="computed"):
    """Yields the nodes to change in a statement. In an inequality of an assert, no thresholds."""
    if isinstance(node, ast.JoinedStr | ast.arguments) or is_drawing(node):
        return
    if isinstance(node, ast.keyword) and SETTINGS.fullmatch(node.arg or ""):
        return
    if isinstance(node, ast.Call) and SIZES.fullmatch(name_of(node.func)):
        return
    if isinstance(node, ast.Call) and DRAWS.fullmatch(getattr(node.func, "attr", "")):
        return
    if isinstance(node, ast.BinOp):
        if isinstance(node.op, ast.FloorDiv):  # it counts
            return
        if any("SEED" in name_of(side) for side in (node.left, node.right)):
            return
    if isinstance(node, ast.Subscript):  # not its index
        yield from places(node.value, role)
        return
    if role == "written":
        if is_literal(node):  # a setting
            return
        if not isinstance(node, ast.Dict | ast.List | ast.Tuple):
            role = "computed"
    if isinstance(node, ast.Assign | ast.AnnAssign | ast.For):
        role = "written"
    elif isinstance(node, ast.Assert):
        role = "claimed"
    elif role == "claimed" and isinstance(node, ast.Compare):
        equal = all(isinstance(op, ast.Eq | ast.NotEq | ast.In | ast.Is) for op in node.ops)
        role = "computed" if equal else "compared"
        yield node
    elif role != "computed" and isinstance(node, ast.Call) and name_of(node.func) in EQUALITIES:
        role = "computed"
    elif isinstance(node, ast.Compare | ast.UnaryOp | ast.BinOp | ast.AugAssign):
        sides = [node.left, node.right] if isinstance(node, ast.BinOp) else [node]
        if role != "compared" or all(map(names_in, sides)):  # a number added is a threshold
            yield node
    elif isinstance(node, ast.Constant) and role == "computed":
        yield node
    for child in ast.iter_child_nodes(node):
        if not (isinstance(node, ast.Assert) and child is node.msg):
            yield from places(child, role)


def is_literal(node):
    """Tells whether an expression is written out: numbers, strings, lists of them."""
    try:
        ast.literal_eval(node)
    except (ValueError, TypeError):
        return False
    return True


def changes(node):
    """Yields functions that change one node in place."""

    def replaced(field, value):
        return lambda n: setattr(n, field, value)

    if isinstance(node, ast.BinOp | ast.AugAssign):
        sides = [getattr(node, side, None) for side in ("left", "right", "value")]
        joins = any(
            isinstance(s, ast.List | ast.Tuple | ast.JoinedStr | ast.ListComp) for s in sides
        )
        texts = any(isinstance(s, ast.Constant) and isinstance(s.value, str) for s in sides)
        if type(node.op) in OPPOSITE and not joins and not texts:
            yield replaced("op", OPPOSITE[type(node.op)]())
    elif isinstance(node, ast.UnaryOp) and isinstance(node.op, ast.USub):
        yield replaced("operand", ast.UnaryOp(ast.USub(), node.operand))
    elif isinstance(node, ast.Compare):
        for i, op in enumerate(node.ops):
            if type(op) in OPPOSITE:
                flipped = [*node.ops[:i], OPPOSITE[type(op)](), *node.ops[i + 1 :]]
                yield replaced("ops", flipped)
    elif isinstance(node, ast.Constant) and type(node.value) in (int, float):
        if node.value == 0:
            yield replaced("value", 1)
        elif abs(node.value) > 1e-6:  # smaller ones keep a logarithm or a quotient finite
            yield replaced("value", -node.value)
            yield replaced("value", 2 * node.value)


def mutants(statements, chosen):
    """Yields (line, change, statements) for each single change of what is chosen."""
    module = ast.Module(statements, [])
    nodes = {id(node): i for i, node in enumerate(ast.walk(module))}
    seen = {ast.unparse(module)}
    for statement in sorted(chosen, key=lambda s: s.lineno):
        for place in places(statement):
            for change in changes(place):
                mutant = copy.deepcopy(module)
                node = list(ast.walk(mutant))[nodes[id(place)]]
                change(node)
                if (text := ast.unparse(mutant)) not in seen:
                    seen.add(text)
                    text = f"{ast.unparse(place)} -> {ast.unparse(node)}"
                    yield place.lineno, text, mutant.body


# Running them


class TimeUpError(BaseException):
    """The time for a change is up; no `except Exception` of a lesson catches it."""


def time_up(*_):
    """Handles the alarm."""
    raise TimeUpError


def execute(statements, namespace):
    """Runs statements without output."""
    text = ast.unparse(ast.Module(statements, []))
    file = f"<lesson {hashlib.sha256(text.encode()).hexdigest()}>"
    lines = text.splitlines(keepends=True)
    linecache.cache[file] = (len(text), None, lines, file)  # tf.function reads it
    with (
        contextlib.redirect_stdout(io.StringIO()),
        contextlib.redirect_stderr(io.StringIO()),
        warnings.catch_warnings(action="ignore"),
        np.errstate(all="ignore"),
        mock.patch.object(plots, "show", side_effect=lambda *_: plt.close("all")),
    ):
        exec(compile(text, file, "exec"), namespace)


def outcome(units, namespace, seconds):
    """Runs units; returns how they ended: "passed", "assert", "error" or "time"."""
    signal.signal(signal.SIGPROF, time_up)
    signal.setitimer(signal.ITIMER_PROF, seconds)  # of processor time
    try:
        for unit in units:
            if unit.slow:  # not again: its results as they were
                unit.after.put_back(left_by(unit.statements))
            else:
                execute(unit.statements, namespace)
    except AssertionError:
        return "assert"
    except (Exception, SystemExit):
        return "error"
    except TimeUpError:
        return "time"
    finally:
        signal.setitimer(signal.ITIMER_PROF, 0)
        plt.close("all")
    return "passed"


class State:
    """A namespace at one moment: its names, the insides of what they name, and Keras's settings."""

    KERAS = keras.Layer | keras.Optimizer | keras.Metric | keras.random.SeedGenerator

    def __init__(self, namespace):
        self.namespace, self.names = namespace, dict(namespace)
        self.seen = set()
        settings = keras.config
        self.undo = [
            functools.partial(settings.set_floatx, settings.floatx()),
            functools.partial(settings.set_dtype_policy, settings.dtype_policy()),
        ]
        for name, value in self.names.items():
            if not name.startswith("__"):
                self.look(value)

    def look(self, value):
        """Notes how to put back a value, and what is inside it."""
        if id(value) in self.seen:
            return
        self.seen.add(id(value))
        inside = []
        if isinstance(value, np.ndarray):
            if value.flags.writeable and value.size <= 1e6:  # nobody writes into the data sets
                self.undo.append(functools.partial(np.copyto, value, value.copy()))
        elif isinstance(value, np.random.Generator):
            bits = value.bit_generator
            self.undo.append(functools.partial(setattr, bits, "state", bits.state))
        elif isinstance(value, keras.Variable | tf.Variable):
            self.undo.append(functools.partial(value.assign, value.numpy()))
        elif isinstance(value, self.KERAS):
            inside = getattr(value, "variables", None) or [getattr(value, "state", None)]
            inside = [*inside, *(v for v in vars(value).values() if isinstance(v, self.KERAS))]
        elif isinstance(value, list | dict | set):
            self.undo.append(functools.partial(refill, value, value.copy()))
            inside = value.values() if isinstance(value, dict) else value
        elif isinstance(value, tuple):
            inside = value
        elif hasattr(value, "python_function"):  # of tf.function
            inside = [value.python_function]
        elif isinstance(value, types.FunctionType | types.MethodType):
            inside = [getattr(value, "__self__", None)]
            with contextlib.suppress(ValueError):  # a cell that is still empty
                inside += [c.cell_contents for c in getattr(value, "__closure__", None) or ()]
        elif type(value).__module__.split(".")[0] in ("kgan", "lesson"):
            inside = [getattr(value, "__dict__", None)]
        for part in list(inside):
            self.look(part)

    def put_back(self, names=None):
        """Puts back everything, or of the names these only."""
        if names is None:
            self.namespace.clear()
        chosen = self.names if names is None else names & self.names.keys()
        self.namespace.update({name: self.names[name] for name in chosen})
        for step in self.undo:
            step()


def refill(container, content):
    """Gives a list, dict or set the content that it had."""
    container.clear()
    (container.extend if isinstance(container, list) else container.update)(content)


def run_section(cells, namespace, slow):
    """Runs a section's cells as they are. Returns its units."""
    units = []
    for _, line, code in cells:
        begin = True
        for statement in ast.increment_lineno(ast.parse(code), line - 1).body:
            if begin:
                units.append(Unit([], False, State(namespace)))
            start = time.process_time()
            try:
                execute([statement], namespace)
            except Exception as error:
                error.add_note(f"The lesson itself fails in line {statement.lineno}.")
                raise
            begin = time.process_time() - start > slow
            if begin:
                units.append(Unit([statement], True, after=State(namespace)))
            else:
                units[-1].statements.append(statement)
    return [unit for unit in units if unit.statements]


def functions_with_asserts(cells):
    """Returns their names."""
    nodes = (node for *_, code in cells for node in ast.walk(ast.parse(code)))
    functions = [node for node in nodes if isinstance(node, ast.FunctionDef)]
    return {f.name for f in functions if any(isinstance(n, ast.Assert) for n in ast.walk(f))}


def reaches_slow(line, units):
    """Tells whether a change in a line of the first unit reaches what is not run again."""
    changed = set()
    for unit in units:
        for statement in unit.statements:
            if statement.lineno <= line <= statement.end_lineno or names_in(statement) & changed:
                if unit.slow:
                    return True
                parts = [part for part in ast.walk(statement) if isinstance(part, ast.stmt)]
                changed |= {part.name for part in parts if hasattr(part, "name")}
                changed = changed.union(*map(bound_by, parts))
    return False


def try_section(cells, namespace, checkers, slow=3.0):
    """Runs a section, makes each change in it, and returns the result. Leaves the state after it.

    Args:
        cells: List of (section, first line, code).
        namespace: Dict, as the cells before have left it.
        checkers: Set of the names of functions that contain an assert.
        slow: Float, processor time in seconds beyond which a statement is not run again.
    """
    units = run_section(cells, namespace, slow)
    end = State(namespace)
    text = {first + i: t for _, first, code in cells for i, t in enumerate(code.splitlines())}
    result = {"noticed": 0, "by_error": 0, "survivors": [], "slow": 0, "no_control": []}
    feeding, needed = [], set()
    for unit in reversed(units):
        feeding.insert(0, feeding_asserts(unit.statements, needed, checkers))
    for i, unit in enumerate(units):
        found = list(mutants(unit.statements, feeding[i]))
        if not found:
            continue
        if unit.slow:
            result["slow"] += len(found)
            continue
        later = [u for u, feeds in zip(units[i + 1 :], feeding[i + 1 :], strict=True) if feeds]
        unit.before.put_back()
        start = time.process_time()
        control = outcome([unit, *later], namespace, 600)  # unchanged, it passes as before
        limit = 5 + 5 * (time.process_time() - start)
        if control != "passed":  # something in this state could not be put back
            result["no_control"].append([text[found[0][0]].strip(), len(found)])
            continue
        for line, change, statements in found:
            unit.before.put_back()
            how = outcome([Unit(statements, False), *later], namespace, limit)
            if how == "passed" and reaches_slow(line, units[i:]):
                result["slow"] += 1
            elif how == "passed":
                result["survivors"].append([text[line].strip(), change])
            else:
                result["noticed"] += 1
                result["by_error"] += how != "assert"
        gc.collect()
    end.put_back()
    return result


def try_lesson(source, work, slow=3.0, again=False):
    """Returns the results of a lesson's sections, a list; those in `work` are not made again."""
    cells = read_cells(source)
    checkers = functions_with_asserts(cells)
    sections = [list(group) for _, group in itertools.groupby(cells, key=lambda cell: cell[0])]
    keys = [hashlib.sha256(f"{RULES} {[c[2] for c in s]}".encode()).hexdigest() for s in sections]
    path = work / f"{source.stem}.json"
    known = json.loads(path.read_text()) if path.exists() and not again else {}
    todo = [i for i, key in enumerate(keys) if key not in known]
    namespace = {"__name__": "lesson"}
    with contextlib.chdir(source.parent):
        for i in range(max(todo, default=-1) + 1):
            if i in todo:
                known[keys[i]] = try_section(sections[i], namespace, checkers, slow)
                path.write_text(json.dumps(known, indent=1))
            else:
                run_section(sections[i], namespace, slow)
    return [known[key] for key in keys]


def report(source, results, explained):
    """Prints what survived, and returns the lesson's row of the table."""
    lines = read(source).splitlines()
    numbers = {line.removeprefix("# ").strip(): n for n, line in reversed([*enumerate(lines, 1)])}
    survivors = [tuple(s) for result in results for s in result["survivors"]]
    unexplained = [s for s in survivors if not {s, (s[0], "*")} & explained]
    print(f"\n{source.stem}")
    for line, group in itertools.groupby(unexplained, key=lambda s: s[0]):
        print(f"  line {numbers.get(line, 0)}: {line}", *(c for _, c in group), sep="\n      ")
    for line, number in (found for result in results for found in result["no_control"]):
        print(f"  line {numbers.get(line, 0)}: {line}\n      can't be run again: {number} changes")
    noticed, by_error, slow = (sum(r[k] for r in results) for k in ("noticed", "by_error", "slow"))
    made = noticed + len(survivors)
    share = f"{noticed / made:.0%}" if made else ""
    fields = (source.stem, made, noticed, by_error, share, len(survivors) - len(unexplained))
    return "| " + " | ".join(map(str, (*fields, len(unexplained), slow))) + " |"


def main():
    """Runs the command line."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("lessons", nargs="*", default=[""], help="such as 02; by default all")
    parser.add_argument(
        "--slow", type=float, default=3.0, help="seconds of processor time, of a statement"
    )
    parser.add_argument("--again", action="store_true", help="forget the earlier results")
    parser.add_argument("--work", type=Path, default=Path("runs") / "mutate")
    args = parser.parse_args()
    mpl.use("Agg")
    work = args.work.resolve()
    work.mkdir(parents=True, exist_ok=True)
    explained = tomllib.loads(read(EXPLAINED))
    rows = []
    for source in sorted((NOTEBOOKS / "src").glob("[0-9]*.py")):
        if source.stem.startswith(tuple(args.lessons)):
            results = try_lesson(source, work, args.slow, args.again)
            reasons = {(e["line"], e["change"]) for e in explained.get(source.stem, [])}
            rows.append(report(source, results, reasons))
    print(
        "\n| lesson | changes | noticed | of these by an error | share | explained | open | slow |"
    )
    print("|---|---|---|---|---|---|---|---|", *rows, sep="\n")


if __name__ == "__main__":
    main()
