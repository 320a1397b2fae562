"""Grades one submission: `python -m kgan.grading.worker < job.json > replies.jsonl`.

A process of its own, so that it can be limited and ended. The student's cells run in a kernel, and
each task's tests when the cell of its check is due. What came of them is counted here, outside the
kernel: a task is right if the reply says so, with a word that was drawn for it, and if the same
tests refuse an answer that is wrong.
"""

import ast
import collections
import contextlib
import ctypes
import json
import os
import re
import secrets
import sys
import threading
import warnings

from kgan.grading import assignment, oddities

import nbformat
import psutil
from nbclient import NotebookClient

# A file of the submission's takes no installed package's place.
_FIRST = """\
import os, sys
sys.path.sort(key=lambda path: path in ("", os.getcwd()))
import kgan.grading.kernel
del kgan, os, sys"""
_STILL_THERE = 10  # seconds in which a kernel must answer after it was interrupted
_WATCH = 0.5  # seconds between two looks at the memory
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


class _Deaf(Exception):  # noqa: N818
    """The kernel does not answer after an interrupt."""


class _Exit(Exception):  # noqa: N818
    """The cell has asked the kernel to end."""


def _keep_reply(cell, cell_index, execute_reply):
    cell.metadata.reply = execute_reply["content"]


class Kernel:
    """A kernel in which cells run one by one; one that has died is started again.

    Args:
        folder: String, the folder to run in.
        seconds: Float, the time limit of a cell.
        memory: Int, bytes that all its processes together may have.
    """

    def __init__(self, folder, seconds, memory):
        self._folder, self._seconds, self._memory = folder, seconds, memory
        self._stack, self._client = contextlib.ExitStack(), None
        self._over = threading.Event()
        self._past = []  # cells that a new kernel has to run again

    def __enter__(self):
        self._start()
        return self

    def __exit__(self, *exception):
        self._stack.close()
        _end_children()

    def _start(self):
        while not self._started():
            pass

    def _started(self):
        """Starts a kernel, and tells whether it has run all cells again that it has to."""
        self._stack.close()
        _end_children()
        self._over.clear()
        self._client = client = NotebookClient(
            nbformat.v4.new_notebook(),
            kernel_name="python3",
            interrupt_on_timeout=True,
            error_on_timeout={"ename": "Hangs", "evalue": "", "traceback": []},
            allow_errors=True,
            record_timing=False,
            resources={"metadata": {"path": self._folder}},
            on_cell_executed=_keep_reply,
        )
        self._enter(client)
        threading.Thread(target=self._watch, args=(client,), daemon=True).start()
        self._execute(_FIRST, self._seconds)
        for i, source in enumerate(self._past):
            try:
                self._execute(source, self._seconds)
            except Exception:  # what went well once may fail now
                del self._past[i]
                return False
        return True

    def _enter(self, client):
        for left in reversed(range(3)):  # one start in some hundred fails on a busy machine
            try:
                return self._stack.enter_context(client.setup_kernel())
            except Exception:
                _end_children()
                client.km = client.kc = None
                if not left:
                    raise

    def _watch(self, client):
        while client is self._client and not self._over.wait(_WATCH):
            if _memory_of_children() > self._memory:
                self._over.set()
                _end_children()

    def run(self, source, of_student=True, blame_last=False):
        """Runs a cell.

        Args:
            source: String.
            of_student: Whether it is a student's cell, which a kernel that has to start anew runs
                again.
            blame_last: Whether the student's last cell is to blame where the kernel dies.

        Returns:
            Tuple: what it printed, and what went wrong, or `None`.
        """
        try:
            cell = self._execute(source, self._seconds)
            hangs = cell.metadata.reply.get("ename") == "Hangs"
            if hangs:
                self._ping()
            if any(
                part.get("source") == "ask_exit" for part in cell.metadata.reply.get("payload", [])
            ):
                raise _Exit
            if hangs:
                return "", f"it did not end within {self._seconds:g} seconds"
        except Exception as error:  # of nbclient, when the kernel is no more, and of `_ping`
            why = "the kernel died"
            if self._over.is_set():
                why = f"it took more than {self._memory / 2**30:g} GB of memory"
            elif isinstance(error, _Exit):
                why = "it ended the kernel"
            elif isinstance(error, _Deaf):
                why = (
                    f"it did not end within {self._seconds:g} seconds, nor when it was interrupted"
                )
            if blame_last:
                del self._past[-1:]
            self._start()
            return "", why
        if of_student:
            self._past.append(source)
        outputs = cell.get("outputs", [])
        printed = "".join(out.text for out in outputs if out.output_type == "stream")
        errors = [out for out in outputs if out.output_type == "error"]
        said = [f"{error.ename}: {error.evalue}" for error in errors[:1]]
        return printed, re.sub(r"\(\d+\.py, line", "(line", said[0]) if said else None

    def _execute(self, source, seconds):
        cell = nbformat.v4.new_code_cell(source)
        self._client.nb.cells.append(cell)
        self._client.timeout_func = lambda cell: seconds
        self._client.execute_cell(cell, len(self._client.nb.cells) - 1)
        return cell

    def _ping(self):
        if self._execute("0", _STILL_THERE).metadata.reply.get("ename") == "Hangs":
            raise _Deaf


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
            dead = hangs or trouble.startswith(("the kernel died", "it took more"))
            return result | {"feedback": text}, None if dead else trouble
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
        for line in printed.splitlines():
            if word in line:
                with contextlib.suppress(ValueError):
                    return json.loads(line), None
        return None, trouble or "there was no reply"


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
    with Kernel(job["folder"], job["seconds"], job["memory"]) as kernel:
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


def _memory_of_children():
    total = 0
    for child in psutil.Process().children(recursive=True):
        with contextlib.suppress(psutil.Error):  # it may have ended
            memory = child.memory_full_info()
            total += getattr(memory, "pss", memory.rss)  # shared pages count once
    return total


def _end_children():
    for child in psutil.Process().children(recursive=True):
        with contextlib.suppress(psutil.Error):
            child.kill()


def _adopt_orphans():
    """Makes processes whose parent has ended children of this one, so that they end with it."""
    if sys.platform == "linux":
        ctypes.CDLL(None).prctl(36, 1, 0, 0, 0)  # PR_SET_CHILD_SUBREAPER


def _limit_memory(size):
    with contextlib.suppress(ImportError):  # Windows
        import resource

        resource.setrlimit(resource.RLIMIT_DATA, (size, size))


def main():
    """Reads a job, and writes what becomes of it, a line of JSON each."""
    warnings.simplefilter("ignore")
    job = json.load(sys.stdin)
    replies = os.fdopen(os.dup(1), "w")
    os.dup2(os.open(os.devnull, os.O_WRONLY), 1)  # what the kernel inherits
    _adopt_orphans()
    _limit_memory(job["memory"])
    for reply in grade(job):
        print(json.dumps(reply), file=replies, flush=True)


if __name__ == "__main__":
    main()
