"""Trained models that are handed in as files: what may be wrong with one, in the order of looking.

A fault is a function of a `Model` that tells whether it is so. Its docstring is what to say.
"""

import dataclasses
import functools
from pathlib import Path

import kgan
from kgan.homework.sandbox import Feedback
from kgan.homework.words import Words


class Model:
    """A model in a file, and what can be seen of it; each thing is looked at once, when needed.

    Args:
        path: Path of a `.keras` file.
        seed: Int, for what is drawn of it.

    Attributes:
        kind: Class that the model must be of.
    """

    kind = kgan.GAN

    def __init__(self, path, seed=0):
        self.path, self.seed = path, seed

    @functools.cached_property
    def loaded(self):
        """The model itself. It is loaded in safe mode, so nothing in the file is executed."""
        return kgan.load_model(self.path, self.kind)


_models = {}  # the last one


def find(of, path, seed=0):
    """Returns the `Model` of a file: the last one again, if the file has not changed.

    Args:
        of: Subclass of `Model`.
        path: String or path.
        seed: Int.
    """
    path = Path(path)
    key = of, str(path), path.stat().st_mtime_ns if path.is_file() else None, seed
    if key not in _models:
        _models.clear()
        _models[key] = of(path, seed)
    return _models[key]


def fault(faults, section):
    """Adds a fault to a list of them.

    Args:
        faults: List, of pairs of `Words` and function.
        section: String, the label of the section that explains it.

    Returns:
        Decorator of the function.
    """

    def file(function):
        faults.append((Words(function.__name__, section, function.__doc__), function))
        return function

    return file


def examine(model, faults, **limits):
    """Looks for faults, one by one.

    Args:
        model: A `Model`.
        faults: List, as `fault` fills it.
        **limits: Numbers that the words speak of.

    Raises:
        Feedback: If it has one; the first is said.
    """
    for words, is_so in faults:
        if is_so(model):
            text = words.text.format(model=model, **limits)
            raise Feedback(dataclasses.replace(words, text=text).say(), words.name)


def no_file(model):
    """There is no file {model.path} beside the notebook. Train and save your model first, and hand
    the file in together with the notebook.
    """
    return not model.path.is_file()


def refused(model):
    """Tells whether the file can't be loaded; `model.reason` then holds what the loader says."""
    try:
        return model.loaded is None
    except Exception as error:  # there are many
        model.reason = " ".join(str(error).split())[:200]
        return True
