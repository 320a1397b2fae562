"""A kernel that is ended with all that it has started, and started again when it has died."""

import contextlib
import ctypes
import re
import sys
import threading

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
        if not source.strip():  # nbclient runs no such cell
            return "", None
        try:
            cell = self._execute(source, self._seconds)
            reply = cell.metadata.reply
            if reply.get("ename") == "Hangs":
                self._ping()
                return "", f"it did not end within {self._seconds:g} seconds"
            if any(part.get("source") == "ask_exit" for part in reply.get("payload", [])):
                raise _Exit
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
        if not errors:
            return printed, None
        said = f"{errors[0].ename}: {errors[0].evalue}".encode("utf-8", "backslashreplace").decode()
        return printed, re.sub(r"\(\d+\.py, line", "(line", said)

    def _execute(self, source, seconds):
        cell = nbformat.v4.new_code_cell(source)
        self._client.nb.cells.append(cell)
        self._client.timeout_func = lambda cell: seconds
        self._client.execute_cell(cell, len(self._client.nb.cells) - 1)
        return cell

    def _ping(self):
        if self._execute("0", _STILL_THERE).metadata.reply.get("ename") == "Hangs":
            raise _Deaf


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


def adopt_orphans():
    """Makes processes whose parent has ended children of this one, so that they end with it."""
    if sys.platform == "linux":
        ctypes.CDLL(None).prctl(36, 1, 0, 0, 0)  # PR_SET_CHILD_SUBREAPER


def limit_memory(size):
    """Limits the memory of this process and of each that it starts, in bytes."""
    with contextlib.suppress(ImportError):  # Windows
        import resource

        resource.setrlimit(resource.RLIMIT_DATA, (size, size))
