"""Grades one submission: `python -m kgan.grading.worker < job.json > replies.jsonl`.

A process of its own, so that it can be limited and ended. The student's cells run in a kernel, and
each task's tests when the cell of its check is due. What came of them is counted here, outside the
kernel: a task is right if the reply says so, with a word that was drawn for it, and if the same
tests refuse an answer that is wrong.
"""

import ast
import collections
import contextlib
import json
import os
import re
import secrets
import sys
import warnings

from kgan.grading import assignment, oddities, session

_HANGS = "Your code did not come to an end in time. Is there a loop that never stops?"


Step = collections.namedtuple("Step", "kind name source")


def plan(submitted, original):
    """Sorts a submission's cells out.

    Args:
        submitted: The notebook, as nbformat's.
        original: The `Assignment`.

    Returns:
        Tuple: list of `Step`s in order, of the kinds `"given"`, `"solution"`, `"added"` (run the
        source) and `"task"` (its tests are due); and notes for the instructor. Cells that were not
        to be changed are taken from the original. Where cells have lost their marks, those that
        read like the original's are known by that.
    """
    known = {cell.name: cell for cell in original.cells if cell.kind != "markdown"}
    codes = [cell for cell in submitted.cells if cell.cell_type == "code"]
    codes = [cell for cell in codes if cell.get("id") != "colab-set-up"]  # it installs kgan
    names = [assignment.grade_id(cell) for cell in codes]
    if marked := not known.keys().isdisjoint(names):
        notes = []
    else:
        by_text = {cell.for_learners.strip(): cell.name for cell in known.values()}
        names = [by_text.get(cell.source.strip()) for cell in codes]
        notes = ["the cells have lost their marks: all of them are run, in order"]
    order = {name: i for i, name in enumerate(known)}
    steps, places, edited = [], [-1], []
    for cell, name in zip(codes, names, strict=True):
        places.append(order.get(name, places[-1]))  # an added cell stays below its neighbour
        if name not in known:
            steps.append(Step("added", "an added cell", cell.source))
            continue
        locked = known[name].kind != "solution"
        if locked and cell.source.strip() != known[name].for_learners.strip():
            edited.append(name)
        source = known[name].for_learners if locked else cell.source
        steps.append(Step(known[name].kind, name, source))
    del places[0]
    in_order = sorted(range(len(steps)), key=places.__getitem__)
    if moved := in_order != sorted(in_order):
        steps = [steps[i] for i in in_order]
    seen = collections.Counter(step.name for step in steps if step.kind != "added")
    missing = [name for name in known if name not in seen]
    steps[:0] = [Step("given", n, known[n].source) for n in missing if known[n].kind == "given"]
    steps += [Step("task", task.name, "") for task in original.tasks if task.name not in seen]
    last = {step.name: i for i, step in enumerate(steps)}  # where a check counts that was copied
    steps = [step for i, step in enumerate(steps) if step.kind != "task" or i == last[step.name]]
    if marked:
        repeated = [name for name, count in seen.items() if count > 1]
        added = sum(step.kind == "added" and bool(step.source.strip()) for step in steps)
        lists = {"edited outside the gaps": edited, "missing": missing}
        lists["there more than once"] = repeated
        notes = [f"{what}: {', '.join(found)}" for what, found in lists.items() if found]
        notes += [f"added cells: {added}"] * bool(added) + ["cells put back in order"] * moved
    return steps, notes


class Examiner:
    """Puts a task's tests to a kernel.

    Args:
        kernel: The `Kernel`.
        original: The `Assignment`.

    Attributes:
        done: Set of the names of exercises that have been tested.
    """

    def __init__(self, kernel, original):
        self._kernel, self._asked, self.done = kernel, [], set()
        self._bound = {
            name
            for cell in original.cells
            if cell.kind == "solution"
            for name in _bound(ast.parse(cell.source).body)
        }

    def examine(self, task):
        """Runs a task's tests.

        Returns:
            Tuple: a dict with `points`, `of`, `feedback` and `mistake`; and why there is none that
            can be trusted, or `None`.
        """
        result = {"points": 0, "of": task.points, "feedback": "", "mistake": None}
        self._asked.append(task)
        if trouble := self._refuses(task, "unsolved"):
            return result | {"feedback": f"Not tested: {trouble}."}, trouble
        reply, trouble = self._ask(task)
        if reply is None:
            hangs = trouble.startswith("it did not end")
            text = _HANGS if hangs else f"Not tested: {trouble}."
            own = trouble.startswith(("it did not end", "the kernel", "it took more", "it ended"))
            return result | {"feedback": text}, None if own else trouble
        if reply["right"]:
            return result | {"points": task.points, "feedback": "Right."}, None
        return result | {"feedback": reply["feedback"], "mistake": reply["mistake"]}, None

    def last_word(self):
        """Returns what is wrong with the tests after all, as a list with a text or none."""
        trouble = self._asked and self._refuses(self._asked[-1], "constant")
        return [trouble] if trouble else []

    def _refuses(self, task, decoy):
        """Returns `None` if a task's tests refuse a wrong answer, or what they do instead."""
        reply, trouble = self._ask(task, decoy)
        if reply is None:  # the student's last cell may have ended the kernel afterwards
            reply, trouble = self._ask(task, decoy)
        if reply is None:
            return f"{task.name} can't be tested: {trouble}"
        return f"{task.name} accepts an answer that is wrong" if reply["right"] else None

    def names(self, task):
        """Returns the names of the answers that a task's tests look at."""
        nodes = ast.walk(ast.parse(task.tests))
        return self._bound & {node.id for node in nodes if isinstance(node, ast.Name)}

    def _ask(self, task, decoy=None):
        """Returns the reply to a task's tests, or `None`, and what went wrong."""
        word = secrets.token_hex(16)
        kernel = "__import__('kgan.grading.kernel', fromlist=['kernel'])"
        names = ", ".join(f"{name!r}: {kernel}.{decoy}" for name in sorted(self.names(task)))
        decoys = f"{{{names}}}" if decoy else None
        source = f"{kernel}.run({task.tests!r}, {word!r}, globals(), {decoys})"
        printed, trouble = self._kernel.run(source, of_student=False, blame_last=decoy is not None)
        lines = [line for line in printed.splitlines() if word in line]
        if len(lines) == 1:
            with contextlib.suppress(ValueError):
                return json.loads(lines[0]), None
        return None, trouble or f"there were {len(lines)} replies"


def _bound(body):
    """Yields the names that statements bind."""
    for statement in body:
        if isinstance(statement, ast.FunctionDef | ast.ClassDef):
            yield statement.name
        for node in ast.walk(statement) if isinstance(statement, ast.Assign) else ():
            if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Store):
                yield node.id


def grade(job):
    """Runs a submission and its tests.

    Args:
        job: Dict with `notebook`, `source` (of the assignment), `folder` (to run in), `seconds` (a
            cell may take) and `memory` (bytes).

    Yields:
        Dicts: `{"note": ...}`, `{"task": name, "points": ..., "of": ..., "feedback": ...,
        "mistake": ...}`, and at the end `{"status": ...}`.
    """
    original = assignment.read(job["source"])
    steps, notes = plan(assignment.open_notebook(job["notebook"]), original)
    yield from ({"note": note} for note in notes)
    cells = {cell.name: cell for cell in original.cells}
    distrusted, lent, untouched, failed = [], set(), set(), {}
    with session.Kernel(job["folder"], job["seconds"], job["memory"]) as kernel:
        examiner = Examiner(kernel, original)
        for kind, name, source in steps:
            if kind == "task":
                result, trouble = examiner.examine(cells[name])
                if undefined := re.match(r"NameError: name '(\w+)'", result["feedback"]):
                    result["feedback"] = failed.get(undefined[1], result["feedback"])
                yield {"task": name, **result}
                distrusted += [trouble] if trouble else []
                if result["points"] and lent - examiner.done:
                    yield {"note": f"{name}: homework.given was asked before"}
                if result["points"] and examiner.names(cells[name]) & untouched:
                    yield {"note": f"{name}: points for a gap that is as it was"}
                examiner.done |= set(re.findall(r"\bcheck_(\w+)", cells[name].tests))
                continue
            if kind != "given":
                lent |= oddities.lent(source)
                if found := oddities.oddities(source):
                    yield {"note": f"look at {name}: {', '.join(found)}"}
            if kind == "solution" and source.strip() == cells[name].for_learners.strip():
                untouched |= set(_bound(ast.parse(source).body))
            _, trouble = kernel.run(source)
            if trouble and kind == "solution":
                failed |= dict.fromkeys(
                    _bound(ast.parse(cells[name].source).body), _unfinished(trouble)
                )
            if trouble and not trouble.startswith("NotImplementedError"):
                yield {"note": f"{name}: {trouble.splitlines()[-1]:.100}"}
        distrusted += examiner.last_word()
    yield {"status": distrusted[0] if distrusted else "graded"}


def _unfinished(trouble):
    """Returns what to say of an answer whose cell has not run to its end."""
    if trouble.startswith("NotImplementedError"):
        return "There is no answer here yet: the gap is still to be filled."
    return f"The cell did not run to its end, so this name is not defined. {trouble}"


def main():
    """Reads a job, and writes what becomes of it, a line of JSON each."""
    warnings.simplefilter("ignore")
    job = json.load(sys.stdin)
    replies = os.fdopen(os.dup(1), "w")
    os.dup2(os.open(os.devnull, os.O_WRONLY), 1)  # what the kernel inherits
    session.adopt_orphans()
    session.limit_memory(job["memory"])
    for reply in grade(job):
        print(json.dumps(reply), file=replies, flush=True)


if __name__ == "__main__":
    main()
