"""Generative adversarial networks in Keras: the package behind the course.

Modules and the names below load when they are first used, so `from kgan import theory` needs
neither TensorFlow nor Keras.

Two settings of the process change, your own code's included. `import kgan` before TensorFlow keeps
TensorFlow's start-up messages and warnings off the terminal and out of notebooks
(`TF_CPP_MIN_LOG_LEVEL=0` in the environment shows them). With `kgan.GAN` TensorFlow's graph
optimizer is switched off, which lets equal runs drift apart in the last digits; where there is a
GPU, two parts of it are. `KGAN_QUIET=0` in the environment leaves TensorFlow as it is.
"""

import contextlib
import importlib
import importlib.machinery
import os
import sys

_NUMPY_MODULES = ("data", "homework", "metrics", "plots", "theory")
_KERAS_MODULES = ("callbacks", "diagnosis", "gan", "losses", "models", "penalties", "presets")
_NAMES = {"GAN": "gan", "load_model": "gan", "diagnose": "diagnosis"}

__all__ = sorted([*_NUMPY_MODULES, *_KERAS_MODULES, *_NAMES])


def __getattr__(name):
    if name not in __all__:
        raise AttributeError(f"module 'kgan' has no attribute {name!r}")
    if name not in _NUMPY_MODULES:
        _require_tensorflow_backend()
    module = importlib.import_module(f"kgan.{_NAMES.get(name, name)}")
    return getattr(module, name) if name in _NAMES else module


def __dir__():
    return __all__


def _require_tensorflow_backend():
    """Raises unless Keras runs, or is about to run, on TensorFlow."""
    if "keras" in sys.modules:
        backend = sys.modules["keras"].config.backend()
    else:
        backend = os.environ.setdefault("KERAS_BACKEND", "tensorflow")
    if backend != "tensorflow":
        raise ImportError(
            f"kgan needs Keras's TensorFlow backend. Received: KERAS_BACKEND={backend!r}. "
            "Set KERAS_BACKEND=tensorflow before Keras is imported."
        )


@contextlib.contextmanager
def _silent_stderr():
    """Discards what is written to file descriptor 2, which Python's `sys.stderr` cannot do."""
    saved = os.dup(2)
    with open(os.devnull, "w") as devnull:  # noqa: PTH123
        os.dup2(devnull.fileno(), 2)
    try:
        yield
    finally:
        os.dup2(saved, 2)
        os.close(saved)


class _QuietTensorFlow:
    """Finder that loads TensorFlow with its C++ start-up messages discarded."""

    @staticmethod
    def find_spec(name, path=None, target=None):
        if name != "tensorflow":
            return None
        spec = importlib.machinery.PathFinder.find_spec(name, path, target)
        if spec is not None:
            execute = spec.loader.exec_module

            def execute_quietly(module):
                with _silent_stderr():
                    execute(module)
                # Each new GAN is a new graph; TensorFlow warns of that after the fifth.
                module.get_logger().setLevel("ERROR")

            spec.loader.exec_module = execute_quietly
        return spec


# Whoever sets a lower level wants to see what TensorFlow says.
if os.environ.get("KGAN_QUIET") != "0" and (
    os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "3") == "3"
):
    sys.meta_path.insert(0, _QuietTensorFlow)
