"""The benchmark for GPUs, where there is none: pretended devices, and a dry run on the CPU."""

import importlib
import itertools
import json
import subprocess
import sys
from pathlib import Path

import keras
import numpy as np
import pytest
import tensorflow as tf

BENCHMARKS = Path(__file__).parent / "benchmarks"
GPUS = [tf.config.PhysicalDevice(f"/physical_device:GPU:{i}", "GPU") for i in range(2)]


@pytest.fixture
def gpu(monkeypatch, tmp_path):
    """The script as a module, with a record of its own and a budget without an end."""
    monkeypatch.syspath_prepend(str(BENCHMARKS))
    script = importlib.import_module("gpu")
    monkeypatch.setattr(script.record, "RESULTS", tmp_path)
    monkeypatch.setattr(script, "OFFICIAL", tmp_path / "gpu.json")
    monkeypatch.setattr(script, "seconds_left", lambda budget: budget)
    return script


@pytest.fixture
def pretended(gpu, monkeypatch):
    """Two GPUs in TensorFlow's list; returns what was set for them."""
    grown = []
    config = tf.config.experimental
    monkeypatch.setattr(
        tf.config, "list_physical_devices", lambda kind=None: GPUS if kind == "GPU" else []
    )
    monkeypatch.setattr(config, "set_memory_growth", lambda *setting: grown.append(setting))
    details = {"device_name": "Some GPU", "compute_capability": (7, 5)}
    monkeypatch.setattr(config, "get_device_details", lambda device: details)
    monkeypatch.setattr(gpu, "driver", lambda: "550.1")
    monkeypatch.setattr(gpu, "load", lambda sizes: (np.zeros((4, 28, 28, 1), "float32"), "shipped"))
    return grown


def no_gpu(monkeypatch):
    monkeypatch.setattr(tf.config, "list_physical_devices", lambda kind=None: [])


def test_without_a_gpu_it_says_so_in_one_line(gpu, monkeypatch, capsys):
    no_gpu(monkeypatch)
    assert gpu.main(gpu.arguments([])) == 2
    out, err = capsys.readouterr()
    assert (out, err) == ("", gpu.NONE + "\n")
    assert not gpu.OFFICIAL.exists()


def test_with_a_gpu_all_is_measured_once(gpu, pretended, monkeypatch, capsys):
    done = []
    monkeypatch.setattr(
        gpu, "measure", lambda job, *others: done.append(job) or {"milliseconds": 1.5}
    )
    jobs = gpu.plan(gpu.Sizes())
    assert gpu.main(gpu.arguments([])) == 0
    assert pretended == [(device, True) for device in GPUS]
    records = json.loads(gpu.OFFICIAL.read_text())
    assert [{k: r[k] for k in job} for r, job in zip(records, jobs, strict=True)] == jobs
    build = tf.sysconfig.get_build_info()
    expected = {
        "gpu": "Some GPU",
        "gpus_here": 2,
        "compute_capability": "7.5",
        "driver": "550.1",
        "cuda": build.get("cuda_version"),
        "milliseconds": 1.5,
    }
    for found in records:
        assert expected.items() <= found.items()
        assert {"date", "machine", "versions", "cudnn", "tensor_float_32"} <= found.keys()
        assert "dry_run" not in found
    assert "27 of 27 measurements are on record" in capsys.readouterr().out
    assert gpu.main(gpu.arguments([])) == 0  # nothing is made again
    assert len(done) == len(jobs) == 27


def test_another_gpu_is_measured_beside_the_first(gpu, pretended, monkeypatch):
    monkeypatch.setattr(gpu, "measure", lambda *job: {})
    gpu.main(gpu.arguments([]))
    monkeypatch.setattr(
        tf.config.experimental, "get_device_details", lambda device: {}
    )  # some have no name
    gpu.main(gpu.arguments([]))
    names = [r["gpu"] for r in json.loads(gpu.OFFICIAL.read_text())]
    assert names == ["Some GPU"] * 27 + ["/physical_device:GPU:0"] * 27


def test_a_budget_is_kept(gpu, pretended, monkeypatch, capsys):
    left = [100.0]
    monkeypatch.setattr(gpu, "seconds_left", lambda budget: left[0])

    def measure(job, *others):
        left[0] -= 30
        return {}

    monkeypatch.setattr(gpu, "measure", measure)
    gpu.main(gpu.arguments(["--budget", "100"]))
    # 100, 70 and 40 are enough; 10 is less than the 30 that a step was seen to take.
    assert [r["what"] for r in json.loads(gpu.OFFICIAL.read_text())] == ["step"] * 3
    assert "3 of 27" in (out := capsys.readouterr().out)
    assert "Run it again" in out


def test_what_failed_is_on_record(gpu, pretended, monkeypatch):
    def too_large(job, sizes, images):
        raise tf.errors.ResourceExhaustedError(None, None, "out of memory")

    monkeypatch.setattr(gpu, "measure_step", too_large)
    monkeypatch.setattr(gpu, "plan", lambda sizes: [{"what": "step", "batch_size": 1024}])
    assert gpu.main(gpu.arguments([])) == 0
    (found,) = json.loads(gpu.OFFICIAL.read_text())
    assert (found["failed"], found["message"]) == ("ResourceExhaustedError", "out of memory")


def test_the_whole_recipe_has_no_budget(gpu, pretended, monkeypatch):
    seen = []

    def train(sizes, loaded, seed, seconds=None):
        seen.append((seed, seconds))
        return {"frechet_distance": 1.0}

    monkeypatch.setattr(gpu, "train", train)
    args = gpu.arguments(["--whole", "0", "1"])
    assert args.budget == float("inf")
    gpu.main(args)
    assert seen == [(0, None), (1, None)]
    records = json.loads(gpu.OFFICIAL.read_text())
    assert [(r["what"], r["seed"]) for r in records] == [("whole recipe", 0), ("whole recipe", 1)]


def test_the_plan_changes_one_thing_first_and_then_has_all(gpu):
    jobs = gpu.plan(gpu.Sizes())
    assert len({json.dumps(job) for job in jobs}) == len(jobs)
    base, *others = jobs[:4]
    for other in others:
        assert sum(base[key] != other[key] for key in base) == 1
    steps = [job for job in jobs if job["what"] == "step"]
    found = {tuple(job.values())[1:] for job in steps}
    precisions = "float32", "mixed_float16"
    assert found == set(itertools.product(precisions, (False, True), (64, 256, 1024), (1, 20)))
    assert [job["what"] for job in jobs[4:7]] == ["first minutes", "determinism", "determinism"]


@pytest.mark.parametrize(
    "line",
    ["--cpu", "--out {}/dry.json", "--cpu --out {}/gpu.json", "--cpu --out {}/dry.txt"],
)
def test_a_dry_run_has_a_record_of_its_own(gpu, tmp_path, line, capsys):
    with pytest.raises(SystemExit) as stopped:
        gpu.arguments(line.format(tmp_path).split())
    assert stopped.value.code == 2
    assert "--out" in capsys.readouterr().err


def test_the_time_of_a_step_is_without_what_a_fit_costs_once(gpu, monkeypatch):
    asked = []

    def fit_seconds(gan, batches, steps):
        asked.append(steps)
        return 0.4 + 0.01 * steps + 7 * (len(asked) == 1)  # the first builds the graph

    monkeypatch.setattr(gpu, "fit_seconds", fit_seconds)
    monkeypatch.setattr(gpu, "endless", lambda *arguments: None)
    first, milliseconds = gpu.time_of_step(None, None, 64, 20, seconds=8)
    assert (first, milliseconds) == (7.6, pytest.approx(10))
    assert asked == [20, 20, *[60, 260] * 3]  # whole calls, and about two and eight seconds
    asked.clear()
    first, milliseconds = gpu.time_of_step(None, None, 64, 20, seconds=0.5)
    assert (first, milliseconds) == (7.6, pytest.approx(10))
    assert asked == [20, 20, 20, 40]  # a call takes longer than that: no more than is needed
    monkeypatch.setattr(gpu, "fit_seconds", lambda gan, batches, steps: 1 / steps)
    assert gpu.time_of_step(None, None, 64, 20, seconds=8)[1] is None


@pytest.mark.parametrize("counted", [True, False])
def test_a_step_on_a_gpu_has_the_most_memory_that_was_in_use(gpu, monkeypatch, counted):
    asked = []

    def info(device):
        asked.append(device)
        if not counted:
            raise ValueError("Allocator stats not available")
        return {"current": 1, "peak": 2_500_000}

    monkeypatch.setattr(tf.config, "list_logical_devices", lambda kind: ["a GPU"])
    monkeypatch.setattr(tf.config.experimental, "reset_memory_stats", info)
    monkeypatch.setattr(tf.config.experimental, "get_memory_info", info)
    monkeypatch.setattr(gpu, "time_of_step", lambda *arguments: (1.5, 4.0))
    found = gpu.measure_step(gpu.plan(gpu.TINY)[0], gpu.TINY, np.zeros((2, 28, 28, 1), "float32"))
    assert asked == ["GPU:0"] * 2
    assert found == {
        "milliseconds": 4.0,
        "images_per_second": 1000,
        "seconds_to_first_step": 1.5,
        "xla_was_on": False,
        "peak_megabytes": 2 if counted else None,
    }


def test_two_runs_have_a_process_of_their_own(gpu, pretended, monkeypatch, capsys):
    monkeypatch.setattr(gpu, "compare_two_runs", lambda sizes, images, fixed: {"fixed": fixed})
    commands = []

    def run(command, **settings):
        commands.append(command)
        assert gpu.main(gpu.arguments(command[2:])) == 0
        return subprocess.CompletedProcess(command, 0, f"chatter\n{capsys.readouterr().out}", "")

    monkeypatch.setattr(gpu.subprocess, "run", run)
    for choice in (False, True):
        job = {"what": "determinism", "deterministic": choice}
        assert gpu.measure(job, gpu.Sizes(), None, False, 99.5) == {"fixed": choice}
    assert pretended == [(device, True) for device in GPUS] * 2  # memory is left to the other
    assert [command[:4] for command in commands] == [
        [sys.executable, str(BENCHMARKS / "gpu.py"), "--budget", "99.5"]
    ] * 2


@pytest.mark.parametrize(
    ("errors", "message"),
    [
        ("Traceback\nUnimplementedError: not so\n", "UnimplementedError: not so"),
        ("", "Its process"),
    ],
)
def test_why_two_runs_failed_is_on_record(gpu, monkeypatch, errors, message):
    ended = subprocess.CompletedProcess([], 1, "", errors)
    monkeypatch.setattr(gpu.subprocess, "run", lambda *command, **settings: ended)
    job = {"what": "determinism", "deterministic": True}
    found = gpu.measure(job, gpu.Sizes(), None, False, 99.5)
    assert found["failed"] == "RuntimeError"
    assert found["message"].startswith(message)


@pytest.mark.parametrize(("stop", "expected"), [(False, 10.0), (True, None)])
def test_the_clock_of_an_epoch_leaves_out_the_first_call(gpu, monkeypatch, stop, expected):
    now = iter([100.0, 108.0])
    monkeypatch.setattr(gpu.time, "perf_counter", lambda: next(now))
    clock = gpu.EpochClock()
    clock.set_model(keras.Sequential())
    clock.model.stop_training = stop
    clock.set_params({"steps": 25})
    clock.on_epoch_begin(0)
    for last in (4, 9, 14, 19, 24):  # calls of five steps
        clock.on_train_batch_end(last)
    clock.on_epoch_end(0)
    assert clock.seconds == expected  # 8 seconds for 20 of 25 steps


@pytest.mark.parametrize(
    ("tool", "code", "text", "expected"),
    [
        (None, 0, "", None),
        ("/bin/nvidia-smi", 0, "550.54\n550.54\n", "550.54"),
        ("/bin/nvidia-smi", 0, "", None),
        ("/bin/nvidia-smi", 9, "no driver", None),
    ],
)
def test_the_drivers_version_may_be_unknown(gpu, monkeypatch, tool, code, text, expected):
    monkeypatch.setattr(gpu.shutil, "which", lambda name: tool)
    run = subprocess.CompletedProcess([], code, stdout=text)
    monkeypatch.setattr(gpu.subprocess, "run", lambda *command, **settings: run)
    assert gpu.driver() == expected


def test_nothing_is_downloaded(gpu, monkeypatch, tmp_path):
    monkeypatch.setenv("KGAN_DATA_DIR", str(tmp_path))
    monkeypatch.setenv("KERAS_HOME", str(tmp_path))
    monkeypatch.setattr(gpu.data, "_SYSTEM_FOLDER", str(tmp_path))
    monkeypatch.setattr(keras.utils, "get_file", lambda *a, **k: pytest.fail("a download"))
    images, which = gpu.load(gpu.TINY)
    assert (which, len(images)) == ("shipped", gpu.TINY.images)


def test_the_precision_is_that_of_the_networks_alone(gpu):
    gan = gpu.make_gan(gpu.TINY, "mixed_float16", xla=True, steps_per_execution=4)
    assert gan.discriminator.layers[1].compute_dtype == "float16"
    assert (gan.jit_compile, gan.steps_per_execution) == (True, 4)
    assert keras.config.dtype_policy().name == "float32"
    assert gpu.make_gan(gpu.TINY).jit_compile is False


def test_the_process_ends_with_its_budget(gpu, monkeypatch, capsys):
    ended, timers = [], []

    class Timer:
        def __init__(self, seconds, function):
            timers.append(seconds)
            self.function = function

        def start(self):
            self.function()

    monkeypatch.setattr(gpu.threading, "Timer", Timer)
    monkeypatch.setattr(gpu.os, "_exit", ended.append)
    gpu.end_with_the_budget(gpu.arguments(["--budget", "30"]))
    gpu.end_with_the_budget(gpu.arguments(["--budget", "-5", "--two-runs", "deterministic"]))
    gpu.end_with_the_budget(gpu.arguments(["--whole", "0"]))  # has none
    assert (timers, ended) == ([30, 0], [0, 1])
    assert "in the middle of a measurement" in capsys.readouterr().out


@pytest.mark.slow
def test_a_dry_run(gpu, monkeypatch, tmp_path):
    """All kinds of measurements on the CPU; of the 24 settings two, since each is compiled."""
    every = gpu.plan(gpu.TINY)
    _, *_, last = [job for job in every if job["what"] == "step"]
    jobs = [every[0], last, *(job for job in every if job["what"] != "step")]
    assert (last["precision"], last["xla"]) == ("mixed_float16", True)
    monkeypatch.setattr(gpu, "plan", lambda sizes: jobs)
    out = tmp_path / "dry.json"
    assert gpu.main(gpu.arguments(["--cpu", "--out", str(out)])) == 0
    plain, half, start, usual, deterministic = json.loads(out.read_text())
    for found in (plain, half, start, usual, deterministic):
        assert found["gpu"] is None
        assert found["dry_run"]
        assert "failed" not in found
    assert (plain["xla_was_on"], half["xla_was_on"]) == (False, True)
    for found in (plain, half):
        assert found["seconds_to_first_step"] > 0
        assert found["milliseconds"] is None or found["milliseconds"] > 0
    assert usual["equal_arrays"] == deterministic["equal_arrays"] == usual["arrays"] > 20
    assert start["frechet_distance"] > 0
    assert 0 < start["steps"] <= 20
    assert start["rate_left"] == pytest.approx(
        (1 + np.cos(np.pi * start["steps"] / 20)) / 2, abs=1e-3
    )


@pytest.mark.slow
def test_a_budget_that_is_over_at_once(tmp_path):
    out = tmp_path / "dry.json"
    command = [sys.executable, BENCHMARKS / "gpu.py", "--cpu", "--budget", "0.1", "--out", out]
    run = subprocess.run(command, capture_output=True, text=True)
    assert run.returncode == 0, run.stderr
    assert "budget is used up" in run.stdout
    assert not out.exists()
