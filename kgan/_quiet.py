"""What kgan sets for TensorFlow in the whole process, unless `KGAN_QUIET=0` is set."""

import importlib.machinery
import os
import sys

_ALLOWED = os.environ.get("KGAN_QUIET") != "0"


def silence_tensorflow():
    """Keeps TensorFlow's start-up messages off the terminal, and its warnings too."""
    # Whoever sets a lower level wants to see what TensorFlow says.
    if _ALLOWED and os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "3") == "3":
        sys.meta_path.insert(0, _QuietTensorFlow)


def steady_graphs():
    """Switches TensorFlow's graph optimizer off, or, where there is a GPU, two parts of it.

    It lets one operation stand for equal ones. A gradient that has several readers then enters a
    sum of three or more in a place that depends on which reader is done first: equal runs drift
    apart, from the last digit on. No CPU recipe is slower without it. On a GPU it also chooses
    layouts for convolutions, so there only two parts go: the one that rewrites sums, and the
    remapper, which fails on convolutions with LeakyReLU and says so on the terminal.
    """
    import tensorflow as tf

    if _ALLOWED:
        options = {"arithmetic_optimization": False, "remapping": False}
        options["disable_meta_optimizer"] = not tf.config.list_physical_devices("GPU")
        tf.config.optimizer.set_experimental_options(options)


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
                # They go to file descriptor 2, past Python's `sys.stderr`.
                saved = os.dup(2)
                with open(os.devnull, "w") as devnull:  # noqa: PTH123
                    os.dup2(devnull.fileno(), 2)
                try:
                    execute(module)
                finally:
                    os.dup2(saved, 2)
                    os.close(saved)
                # Each new GAN is a new graph; TensorFlow warns of that after the fifth.
                module.get_logger().setLevel("ERROR")

            spec.loader.exec_module = execute_quietly
        return spec
