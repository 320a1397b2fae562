"""Runs a lab's JavaScript, without a page: its arithmetic is compared with that of kgan."""

import json

from kgan.labs.page import read

import pytest


class _Context:
    def __init__(self, source):
        quickjs = pytest.importorskip("quickjs", reason="The labs' arithmetic needs quickjs.")
        self._context = quickjs.Context()
        self._context.eval(source)

    def eval(self, expression):
        """Returns the value of an expression, as JSON has it."""
        return json.loads(self._context.eval(f"JSON.stringify({expression})"))

    def call(self, function, *arguments):
        """Calls a function with arguments that JSON can hold, and returns what it returns."""
        return self.eval(f"{function}({', '.join(map(json.dumps, arguments))})")


def context(name):
    """Loads `common.js` and a lab's file, such as `"hold"`: an object with `call` and `eval`."""
    return _Context(read("common.js") + read(f"{name}.js"))
