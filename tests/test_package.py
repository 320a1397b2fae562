import doctest
import inspect
import json
import os
import re
import subprocess
import sys
import tomllib
from pathlib import Path

import kgan

import pytest

ROOT = Path(__file__).parents[1]
CLEAN = {k: v for k, v in os.environ.items() if not k.startswith(("TF_CPP", "KERAS_BACKEND"))}


def python(code, **env):
    return subprocess.run(
        [sys.executable, "-c", code], env={**CLEAN, **env}, capture_output=True, text=True
    )


def test_theory_needs_neither_tensorflow_nor_keras():
    code = (
        "import time; start = time.process_time()\n"
        "from kgan import theory, data\n"
        "seconds = time.process_time() - start\n"
        "import sys, json\n"
        "print(json.dumps([seconds, 'tensorflow' in sys.modules, 'keras' in sys.modules]))\n"
    )
    runs = [json.loads(python(code).stdout) for _ in range(3)]
    assert {(tensorflow, keras) for _, tensorflow, keras in runs} == {(False, False)}
    assert min(seconds for seconds, *_ in runs) < 0.5


@pytest.mark.slow
def test_importing_is_silent_and_so_is_training():
    code = (
        "import kgan, keras, numpy as np\n"
        "for i in range(7):\n"
        "    gan = kgan.GAN.from_preset('fashion_mnist', discriminator={'filters': 4}, seed=0)\n"
        "    gan.fit(np.zeros((8, 28, 28, 1), 'float32') - 1, batch_size=8, verbose=0)\n"
    )
    result = python(code)
    assert (result.returncode, result.stdout, result.stderr) == (0, "", "")


@pytest.mark.slow
def test_whoever_sets_a_log_level_sees_tensorflows_messages():
    assert python("import kgan, tensorflow", TF_CPP_MIN_LOG_LEVEL="0").stderr != ""


@pytest.mark.slow
def test_errors_while_tensorflow_loads_are_shown():
    code = "import kgan, os\nimport tensorflow\nos.write(2, b'still here')\n"
    assert python(code).stderr == "still here"


@pytest.mark.parametrize("name", ["GAN", "losses", "models"])
def test_other_backends_are_refused_with_the_remedy(name):
    result = python(f"from kgan import {name}", KERAS_BACKEND="jax")
    assert result.returncode == 1
    assert "ImportError: kgan needs Keras's TensorFlow backend" in result.stderr
    assert "KERAS_BACKEND=tensorflow" in result.stderr
    assert python("from kgan import theory", KERAS_BACKEND="jax").returncode == 0


def test_plots_need_no_backend_of_keras():
    code = "from kgan import plots; import sys; print('keras' in sys.modules)"
    assert python(code, KERAS_BACKEND="jax").stdout == "False\n"


@pytest.mark.slow
def test_kgan_quiet_0_leaves_tensorflow_as_it_is():
    code = (
        "from kgan import gan; import logging, os, tensorflow\n"
        "options = tensorflow.config.optimizer.get_experimental_options()\n"
        "names = 'remapping', 'arithmetic_optimization', 'disable_meta_optimizer'\n"
        "set_to = [options.get(name) for name in names]\n"
        "level = tensorflow.get_logger().getEffectiveLevel()\n"
        "print(os.environ.get('TF_CPP_MIN_LOG_LEVEL'), level < logging.ERROR, *set_to)\n"
    )
    run = python(code, KGAN_QUIET="0")
    assert run.stdout == "None True None None False\n"
    assert run.stderr != ""
    assert python(code).stdout == "3 False False False True\n"  # what it does otherwise
    assert "KGAN_QUIET=0" in (ROOT / "README.md").read_text("utf-8")


PLAIN = {"shipped_path", "shipped_weights"}  # look-ups, which need no example


@pytest.mark.parametrize(
    "name", ["theory", "data", "losses", "penalties", "models", "metrics", "callbacks"]
)
def test_everything_public_has_an_example(name):
    """`pytest` runs the examples of docstrings; this sees to it that there is one."""
    module = getattr(kgan, name)
    public = {
        name
        for name, thing in vars(module).items()
        if (inspect.isclass(thing) or inspect.isfunction(thing)) and not name.startswith("_")
        if thing.__module__ == module.__name__
    }
    parse = doctest.DocTestParser().get_examples
    without = {name for name in public if not parse(getattr(module, name).__doc__)}
    assert len(public) > 2
    assert without <= PLAIN


def test_public_names():
    for name in kgan.__all__:
        assert getattr(kgan, name) is not None
    with pytest.raises(AttributeError, match="no attribute 'Gan'"):
        _ = kgan.Gan


def test_lists_of_requirements_agree():
    """requirements.txt and environment.yml install the same: the project with its extra."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]
    lines = (ROOT / "requirements.txt").read_text().splitlines()
    pip = [line for line in lines if line and not line.startswith("#")]
    conda = (ROOT / "environment.yml").read_text()
    assert re.findall(r"^ {6}- (.+)$", conda, flags=re.MULTILINE) == pip == ["-e .[course]"]
    course = " ".join(project["optional-dependencies"]["course"])
    assert all(name in course for name in ("jupyterlab", "nbval", "pytest"))
    python_range = re.search(r"^  - python *(.+)$", conda, flags=re.MULTILINE)[1]
    assert python_range == project["requires-python"]


def test_top_level_holds_nothing_unexpected():
    tracked = subprocess.run(
        ["git", "ls-files"], cwd=ROOT, capture_output=True, text=True, check=False
    )
    if tracked.returncode:
        pytest.skip("not a git checkout")
    top = {line.split("/")[0] for line in tracked.stdout.splitlines()}
    named = {"README.md", "requirements.txt", "environment.yml", "pyproject.toml", "LICENSE"}
    named |= {"CONTRIBUTING.md", "notebooks", "kgan", "tests", "data"}
    assert {name for name in top if not name.startswith(".")} == named
