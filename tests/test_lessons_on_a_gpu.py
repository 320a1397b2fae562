"""Lessons with a GPU in TensorFlow's list of devices: they compute on the CPU, and come to an end.

So every line is run that a lesson has for a GPU (folded solutions have none), and no assert is left
that holds on a CPU alone because of what the code asks TensorFlow. What a GPU computes is not
tested: that takes one.
"""

import functools
import os
import platform
import subprocess
import sys
import types
from pathlib import Path

import jupytext
import pytest
import tensorflow as tf
from test_notebooks import NOTEBOOKS

PRETEND = """
import kgan
import tensorflow as tf

gpu = tf.config.PhysicalDevice("/physical_device:GPU:0", "GPU")
devices = [*tf.config.list_physical_devices(), gpu]
tf.config.list_physical_devices = lambda kind=None: [
    device for device in devices if kind in (None, device.device_type)
]
tf.config.experimental.set_memory_growth = lambda device, enable: None
tf.config.experimental.get_device_details = lambda device: {"device_name": "a pretended GPU"}
"""
# What is changed in each, so that it does not take too long on a CPU, and what it must print.
LESSONS = {
    # A sixth of the training does; then it is not compared with the recorded runs.
    "13_garments": ({"EPOCHS = 12": "EPOCHS = 2"}, "steps on a GPU:"),
    # The whole recipe, but a tiny one.
    "14_on_a_gpu": (
        {
            "RUN_LONG = False": "RUN_LONG = True",
            "load_data(DATASET, full=True)": "load_data(DATASET)",
            "train(recipe, data.scale(x_train)": "train(tiny, data.scale(x_train[:512])",
        },
        "On a GPU: a pretended GPU\n",
    ),
}


@functools.cache
def code_of(lesson):
    """The code of a lesson's cells, a list of strings."""
    source = NOTEBOOKS / "src" / f"{lesson}.py"
    cells = jupytext.read(source, fmt="py:percent").cells
    return [cell.source for cell in cells if cell.cell_type == "code"]


@pytest.mark.slow
@pytest.mark.parametrize("name", LESSONS)
def test_runs_to_its_end(name, tmp_path):
    changes, printed = LESSONS[name]
    code = "\n\n".join([PRETEND, *code_of(name), "print('the end')"])
    for old, new in changes.items():
        assert code.count(old) == 1
        code = code.replace(old, new)
    script = tmp_path / "lesson.py"
    script.write_text(code)
    run = subprocess.run(
        [sys.executable, script],
        cwd=tmp_path,
        env={**os.environ, "MPLBACKEND": "agg"},
        capture_output=True,
        text=True,
    )
    assert run.stdout.endswith("the end\n"), run.stderr
    assert printed in run.stdout
    if name == "14_on_a_gpu":
        kept = sorted(path.name for path in (tmp_path / "runs" / "on_a_gpu").iterdir())
        assert kept == ["checkpoints", "samples.png"]
        assert "On this GPU: equal runs from equal seeds? True" in run.stdout


# What the lesson on GPUs defines, cell by cell.


@pytest.fixture
def lesson(monkeypatch):
    """The names that the lesson defines up to its first section, with those of some later cells."""
    monkeypatch.setattr(tf.config.experimental, "set_memory_growth", lambda *setting: None)
    wanted = "# Set-up", "# Parameters", "# Helpers", "ADVICE", "def kept_folder", "def recorded"
    names = {}
    for cell in code_of("14_on_a_gpu"):
        if cell.startswith(wanted):
            exec(cell, names)
    (cell,) = (cell for cell in code_of("14_on_a_gpu") if cell.startswith("def gpus"))
    exec(cell.partition("\n\n\ntry:")[0], names)
    (cell,) = (cell for cell in code_of("14_on_a_gpu") if cell.startswith("ONE_CHANGE"))
    exec(cell.partition("\n\n\nfor name, records")[0], names)
    return names


def see(monkeypatch, *devices):
    monkeypatch.setattr(tf.config, "list_physical_devices", lambda kind=None: list(devices))


@pytest.mark.parametrize(
    ("system", "colab", "advice"),
    [
        ("Linux", True, "Runtime > Change runtime type"),
        ("Linux", False, 'pip install "tensorflow[and-cuda]"'),
        ("Windows", False, "within WSL2 only"),
        ("Darwin", False, "On a Mac"),
        ("Java", False, "Runtime > Change runtime type"),
    ],
)
def test_without_a_gpu_the_advice_is_that_of_the_place(lesson, monkeypatch, system, colab, advice):
    monkeypatch.setattr(platform, "system", lambda: system)
    known = ("google", "google.colab") if colab else ("google",)  # other packages are google, too
    lesson["find_spec"] = lambda name: name in known
    see(monkeypatch)
    with pytest.raises(RuntimeError) as stopped:
        lesson["require_gpu"]()
    assert advice in str(stopped.value)
    see(monkeypatch, "a GPU")
    assert lesson["require_gpu"]() is None


@pytest.mark.parametrize("colab", [False, True])
def test_the_folder_that_is_kept(lesson, monkeypatch, tmp_path, colab):
    mounted = []
    drive = types.SimpleNamespace(mount=mounted.append)
    monkeypatch.setitem(sys.modules, "google.colab", types.SimpleNamespace(drive=drive))
    lesson["place"] = lambda: "Colab" if colab else "Linux"
    lesson["Path"] = lambda path: tmp_path / path.lstrip("/")
    folder = lesson["kept_folder"]()
    assert folder.is_dir()
    where = "content/drive/MyDrive/on_a_gpu" if colab else "runs/on_a_gpu"
    assert folder == tmp_path / where
    assert mounted == (["/content/drive"] if colab else [])
    assert lesson["kept_folder"]() == folder  # it is there already


def invented(**more):
    """A record with figures that nobody has measured, for the test of a table."""
    return {"gpu": "Some GPU", "date": "2000-01-01", **more}


STEP = {"what": "step", "precision": "float32", "xla": False, "steps_per_execution": 1}
RECORDS = [
    invented(**STEP, batch_size=64, milliseconds=1.25, images_per_second=51200),
    invented(**{**STEP, "xla": True}, batch_size=64, milliseconds=1, images_per_second=64000),
    invented(**STEP, batch_size=256, milliseconds=None, images_per_second=None),
    invented(**STEP, batch_size=1024, failed="ResourceExhaustedError"),
    invented(what="determinism", deterministic=False, arrays=40, equal_arrays=3, milliseconds=1.5),
    invented(what="determinism", deterministic=True, failed="RuntimeError"),
    invented(what="first minutes", seconds=120, steps=1500, rate_left=0.98, frechet_distance=9.5),
    {**invented(**STEP, batch_size=64, milliseconds=9.0, images_per_second=7), "gpu": None},
]


def test_the_record_is_shown_and_a_dry_run_is_not(lesson, monkeypatch, capsys):
    monkeypatch.setattr(lesson["data"], "recorded", lambda name: RECORDS)
    ((name, records),) = lesson["recorded"]().items()
    assert (name, records) == ("Some GPU", RECORDS[:-1])
    lesson["table"](records)
    rows = capsys.readouterr().out.splitlines()[1:]
    assert len(rows) == 12
    assert [row.count("not measured") for row in rows] == [1, 2, 1, 1] + [2] * 8
    assert "1.25 ms,  51,200/s" in rows[0]
    assert "failed: ResourceExhaustedError" in rows[2]
    lesson["others"](records)
    assert capsys.readouterr().out.splitlines() == [
        "XLA alone, 64 images: 1.25 times as fast",
        "16 bits alone, 64 images: not measured",
        "20 steps in a call alone, 64 images: not measured",
        "two runs from one seed, as usual: 3 of 40 arrays equal, 1.5 ms a step",
        "two runs from one seed, deterministic: not measured",
        "first minutes: 1,500 steps in 2.0 minutes, distance 9.50, 98% of the rate left",
        "whole recipe: not measured",
    ]


def test_without_a_record_nothing_is_measured(lesson, monkeypatch, capsys):
    def missing(name):
        raise FileNotFoundError(name)

    monkeypatch.setattr(lesson["data"], "recorded", missing)
    assert lesson["recorded"]() == {}
    lesson["table"]([])
    lesson["others"]([])
    out = capsys.readouterr().out
    assert out.count("not measured") == 24 + 3 + 4
    assert " ms" not in out


def test_the_benchmark_measures_what_the_lesson_shows(lesson, monkeypatch, capsys):
    monkeypatch.syspath_prepend(str(Path(__file__).parent / "benchmarks"))
    import gpu

    found = {"milliseconds": 2.0, "images_per_second": 32, "arrays": 1, "equal_arrays": 1}
    found |= {"seconds": 60, "steps": 1, "rate_left": 1, "frechet_distance": 1}
    jobs = [*gpu.plan(gpu.Sizes()), {"what": "whole recipe", "seed": 0}]
    records = [invented(**job, **found) for job in jobs]
    lesson["table"](records)
    lesson["others"](records)
    assert "not measured" not in capsys.readouterr().out
