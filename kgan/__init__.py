"""Generative adversarial networks in Keras: the package behind the course.

Modules and the names below load when they are first used, so `from kgan import theory` needs
neither TensorFlow nor Keras.

Two settings of the process change, your own code's included. `import kgan` before TensorFlow keeps
TensorFlow's start-up messages and warnings off the terminal and out of notebooks
(`TF_CPP_MIN_LOG_LEVEL=0` in the environment shows them). With `kgan.GAN` TensorFlow's graph
optimizer is switched off, which lets equal runs drift apart in the last digits; where there is a
GPU, two parts of it are. `KGAN_QUIET=0` in the environment leaves TensorFlow as it is.
"""

import importlib
import os
import sys

from kgan import _quiet

_NUMPY_MODULES = ("data", "homework", "labs", "metrics", "plots", "theory")
_KERAS_MODULES = ("callbacks", "checkpoints", "diagnosis", "distribute", "gan", "layers", "losses")
_NAMES = {"GAN": "gan", "load_model": "gan", "TwoNetworks": "two_networks", "diagnose": "diagnosis"}

__all__ = sorted([*_NUMPY_MODULES, *_KERAS_MODULES, "models", "penalties", "presets", *_NAMES])


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
    keras, setting = sys.modules.get("keras"), os.environ.setdefault("KERAS_BACKEND", "tensorflow")
    backend = keras.config.backend() if keras else setting
    if backend != "tensorflow":
        raise ImportError(
            f"kgan needs Keras's TensorFlow backend. Received: KERAS_BACKEND={backend!r}. "
            "Set KERAS_BACKEND=tensorflow before Keras is imported."
        )


_quiet.silence_tensorflow()
