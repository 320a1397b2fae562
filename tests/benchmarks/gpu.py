"""A GPU measured: what a step of the recipe for GPUs costs there, and what each switch saves.

    python tests/benchmarks/gpu.py                             # less than eight minutes
    python tests/benchmarks/gpu.py --budget 120                # ... or two; again for the rest
    python tests/benchmarks/gpu.py --whole 0 1 2               # the recipe to its end, three seeds
    python tests/benchmarks/gpu.py --cpu --out runs/dry.json   # tiny sizes, for tests

It takes the first GPU that TensorFlow finds, and ends with status 2 where there is none. Measured
are, as far as the seconds of `--budget` go (counted from the start of the process):

- "step": milliseconds a step and images a second of `fashion_mnist_gpu` in each precision, with and
  without XLA, for three batch sizes, and for one step and 20 in each call; the seconds to the first
  step, which are those of graph building and compiling; the most memory that was in use.
- "determinism": two runs from one seed, with deterministic operations and without, each time in a
  process of its own: how many of their arrays of weights are equal, and what a step costs.
- "first minutes": the Fréchet distance after two minutes of the recipe as it is, how far its
  schedule is by then, and the seconds of an epoch; on all 60,000 images where they lie already
  (`$KGAN_DATA_DIR`, Debian's folder or Keras's), else on those that ship. Nothing is downloaded.

The time of a step is that of a long `fit` less that of a short one: what each `fit` costs once is
not in it. `fit` reads its means in the end, so it waits for the device. The median of three counts;
where a single call takes more than a second, there is one pair, of two calls and of one.

Each measurement is added to `data/results/gpu.json` as soon as it is made, the most telling first.
What is on record for a GPU of that name is not made again, so the run can be stopped at any time;
what failed is on record too, such as a batch that is too large for the memory. A measurement is
begun only if the budget should do for it. Should it not, the process ends in the middle of it.

`--whole` trains the recipe to its end with XLA, whatever the budget, and adds the minutes and the
distance.
"""

# ruff: noqa: E402 - the clock starts before TensorFlow is imported
import time

START = time.monotonic()

import argparse
import dataclasses
import gc
import itertools
import json
import os
import shutil
import statistics
import subprocess
import sys
import threading
from pathlib import Path
from unittest import mock

import kgan
from kgan import callbacks, data, metrics, presets

import keras
import numpy as np
import record
import tensorflow as tf

DATASET = "fashion_mnist"
OFFICIAL = record.RESULTS / "gpu.json"
BUDGET = 450  # seconds: less than eight minutes, with the end of the process
SEED = 0
NONE = "No GPU: TensorFlow finds none here. (--cpu --out FILE is a dry run at tiny sizes.)"


@dataclasses.dataclass(frozen=True)
class Sizes:
    """What a dry run does on a smaller scale.

    Attributes:
        changes: Dict of settings of the recipe to change.
        batch_sizes: Tuple of ints, the most telling first.
        steps_per_execution: Tuple of two ints: one step in each call, and many.
        seconds: Float, how long a `fit` should take that is timed.
        first_seconds: Float, how long the recipe is trained for the "first minutes".
        equal_steps: Int, the steps of the runs that are compared.
        samples: Int, of each Fréchet distance.
        images: Int, at most so many are used.
        need: Dict of seconds: a measurement is begun only if so many are left.
    """

    changes: dict = dataclasses.field(default_factory=dict)
    batch_sizes: tuple = (64, 256, 1024)
    steps_per_execution: tuple = (1, 20)
    seconds: float = 1.0
    first_seconds: float = 120.0
    equal_steps: int = 100
    samples: int = 5000
    images: int = 60_000
    need: dict = dataclasses.field(
        default_factory=lambda: {"step": 20, "determinism": 45, "first minutes": 150}
    )


_NETWORKS = {"filters": 2, "depth": 1}
TINY = Sizes(
    changes={
        "generator": {**_NETWORKS, "normalization": None},
        "discriminator": _NETWORKS,
        "batch_size": 4,
        "decay_steps": 20,
    },
    batch_sizes=(4, 8, 12),
    steps_per_execution=(1, 4),
    seconds=0.05,
    first_seconds=0.1,
    equal_steps=4,
    samples=20,
    images=40,
    need=dict.fromkeys(("step", "determinism", "first minutes"), 5),
)


def recipe(sizes, **changes):
    """Returns the recipe for GPUs; for a dry run, a small one."""
    return presets.get(f"{DATASET}_gpu", **{"seed": SEED, **sizes.changes, **changes})


def load(sizes):
    """Returns all 60,000 images where they lie already, else those that ship, and which it was."""
    nothing = mock.patch.object(data, "_download", side_effect=FileNotFoundError)
    try:
        with nothing:
            (images, _), _ = data.load_data(DATASET, full=True)
        which = "all"
    except FileNotFoundError:
        (images, _), _ = data.load_data(DATASET)
        which = "shipped"
    return data.scale(images[: sizes.images]), which


def driver():
    """Returns the version of NVIDIA's driver, or `None` where nothing tells it."""
    tool = shutil.which("nvidia-smi")
    if tool is None:
        return None
    query = [tool, "--query-gpu=driver_version", "--format=csv,noheader"]
    run = subprocess.run(query, capture_output=True, text=True)
    return run.stdout.split("\n")[0].strip() or None if run.returncode == 0 else None


def describe(gpus):
    """Returns what is recorded of the first of the GPUs, or of the CPU where there is none."""
    if not gpus:
        return {"gpu": None, "dry_run": True}
    details = tf.config.experimental.get_device_details(gpus[0])
    build = tf.sysconfig.get_build_info()
    capability = details.get("compute_capability")
    return {
        "gpu": details.get("device_name", gpus[0].name),
        "gpus_here": len(gpus),
        "compute_capability": capability and ".".join(map(str, capability)),
        "driver": driver(),
        "cuda": build.get("cuda_version"),
        "cudnn": build.get("cudnn_version"),
        "tensor_float_32": tf.config.experimental.tensor_float_32_execution_enabled(),
    }


def plan(sizes):
    """Returns what is to be measured, a list of dicts: the most telling first."""
    small, middle, large = sizes.batch_sizes
    one, many = sizes.steps_per_execution
    telling = [  # (precision, XLA, batch size, steps in each call): first one change at a time
        ("float32", False, small, one),
        ("float32", True, small, one),
        ("mixed_float16", False, small, one),
        ("float32", False, small, many),
        ("mixed_float16", True, small, one),
        ("float32", False, middle, one),
        ("mixed_float16", True, middle, many),
        ("float32", False, large, one),
        ("mixed_float16", True, large, many),
    ]
    precisions = ("float32", "mixed_float16")
    every = itertools.product(precisions, (False, True), sizes.batch_sizes, (one, many))
    names = ("precision", "xla", "batch_size", "steps_per_execution")
    order = [*telling, *(setting for setting in every if setting not in telling)]
    steps = [{"what": "step", **dict(zip(names, setting, strict=True))} for setting in order]
    pair = [{"what": "determinism", "deterministic": choice} for choice in (False, True)]
    return [*steps[:4], {"what": "first minutes"}, *pair, *steps[4:]]


def make_gan(sizes, precision="float32", xla=False, steps_per_execution=1, seed=SEED):
    """Returns the recipe's GAN in that precision, compiled with or without XLA."""
    chosen = recipe(sizes, seed=seed)
    keras.config.set_dtype_policy(precision)
    try:
        networks = chosen.networks()
    finally:
        keras.config.set_dtype_policy("float32")
    gan = kgan.GAN(*networks, seed=chosen.seeds[2])
    settings = {"steps_per_execution": steps_per_execution, "jit_compile": xla}
    gan.compile(**{**chosen.compile_settings(), **settings})
    return gan


def fit_seconds(gan, batches, steps):
    """Returns how long `fit` takes for so many steps; it waits for the device in the end."""
    start = time.perf_counter()
    gan.fit(batches, steps_per_epoch=steps, verbose=0)
    return time.perf_counter() - start


def endless(gan, images, batch_size):
    """Returns the batches of `GAN.fit`, without an end."""
    return gan.batches(images, batch_size=batch_size).repeat()


def time_of_step(gan, images, batch_size, many, seconds):
    """Returns the seconds of the first call, and the milliseconds of a step after it.

    Where other work slows a short `fit` down by more than a long one, that is `None`.
    """
    batches = endless(gan, images, batch_size)
    first = fit_seconds(gan, batches, many)
    trial = fit_seconds(gan, batches, many)
    short, more = (many * max(1, round(part * seconds / trial)) for part in (1 / 4, 3 / 4))
    differences = []
    for _ in range(3 if trial < seconds else 1):  # 20 steps of a large batch may take half a minute
        seconds_of_short = fit_seconds(gan, batches, short)
        differences.append(fit_seconds(gan, batches, short + more) - seconds_of_short)
    milliseconds = round(1e3 * statistics.median(differences) / more, 3)
    return round(first, 1), milliseconds if milliseconds > 0 else None


def memory(ask):
    """Asks for the memory of the first GPU, or returns `None` where its driver does not count."""
    try:
        return ask("GPU:0")
    except ValueError:
        return None


def measure_step(job, sizes, images):
    """Returns what a step costs in one setting."""
    batch_size, many = job["batch_size"], job["steps_per_execution"]
    images = np.resize(images, (max(len(images), batch_size), *images.shape[1:]))
    on_gpu = bool(tf.config.list_logical_devices("GPU"))
    if on_gpu:
        memory(tf.config.experimental.reset_memory_stats)
    gan = make_gan(sizes, job["precision"], job["xla"], many)
    first, milliseconds = time_of_step(gan, images, batch_size, many, sizes.seconds)
    found = {
        "milliseconds": milliseconds,
        "images_per_second": milliseconds and round(1e3 * batch_size / milliseconds),
        "seconds_to_first_step": first,
        "xla_was_on": bool(gan.jit_compile),
    }
    if on_gpu:
        used = memory(tf.config.experimental.get_memory_info)
        found["peak_megabytes"] = used and round(used["peak"] / 1e6)
    return found


def compare_two_runs(sizes, images, deterministic):
    """Returns how equal two runs from one seed are, in this process."""
    if deterministic:
        keras.utils.set_random_seed(SEED)
        tf.config.experimental.enable_op_determinism()
    first, second = make_gan(sizes), make_gan(sizes)
    batch_size = recipe(sizes).batch_size
    for gan in (first, second):
        gan.fit(endless(gan, images, batch_size), steps_per_epoch=sizes.equal_steps, verbose=0)
    pairs = list(zip(first.get_weights(), second.get_weights(), strict=True))
    _, milliseconds = time_of_step(first, images, batch_size, 1, sizes.seconds)
    return {
        "steps": sizes.equal_steps,
        "arrays": len(pairs),
        "equal_arrays": int(sum((a == b).all() for a, b in pairs)),
        "largest_difference": float(max(np.abs(a - b).max() for a, b in pairs)),
        "milliseconds": milliseconds,
    }


def measure_determinism(job, cpu, seconds):
    """Does that in a process of its own: what is deterministic stays so."""
    command = [sys.executable, __file__, "--budget", str(seconds), "--two-runs"]
    command += ["deterministic" if job["deterministic"] else "as usual", *(["--cpu"] * cpu)]
    run = subprocess.run(command, capture_output=True, text=True)
    lines = run.stdout.splitlines()
    if run.returncode or not lines or not lines[-1].startswith("{"):
        *before, why = run.stderr.strip().splitlines() or ["Its process ended early."]
        raise RuntimeError("\n".join([why, *lines, *before[-20:]]))  # the first line goes on record
    return json.loads(lines[-1])


def quality(gan, sizes):
    """Returns how far the samples are from the test images, and how far the schedule is."""
    distance = metrics.distance_to_test_set(gan.generate(sizes.samples, seed=SEED), DATASET)
    return {
        "steps": int(gan.g_optimizer.iterations),
        "rate_left": round(float(gan.g_optimizer.learning_rate) / recipe(sizes).learning_rate, 4),
        "samples": sizes.samples,
        "frechet_distance": round(float(distance), 3),
    }


class EpochClock(keras.callbacks.Callback):
    """Takes the time of the first epoch, without the first call, which builds the graph."""

    seconds = None

    def on_epoch_begin(self, epoch, logs=None):
        """Forgets the first call."""
        self.first = None

    def on_train_batch_end(self, batch, logs=None):
        """Starts the clock after the first call."""
        if self.first is None:
            self.first, self.steps = time.perf_counter(), batch + 1

    def on_epoch_end(self, epoch, logs=None):
        """Stops it, if the epoch is whole."""
        steps = self.params["steps"]
        if epoch == 0 and not self.model.stop_training and steps > self.steps:
            rest = time.perf_counter() - self.first
            self.seconds = round(rest * steps / (steps - self.steps), 2)


def train(sizes, loaded, seed=SEED, seconds=None):
    """Trains the recipe to its end with XLA, or for some seconds as it is; returns what came."""
    (images, which), chosen = loaded, recipe(sizes)
    gan, clock = make_gan(sizes, xla=seconds is None, seed=seed), EpochClock()
    limits = [] if seconds is None else [callbacks.TimeLimit(seconds)]
    start = time.perf_counter()
    gan.fit(
        images,
        batch_size=chosen.batch_size,
        epochs=chosen.epochs(len(images)),
        verbose=0,
        callbacks=[*limits, clock],
    )
    return {
        "data": which,
        "images": len(images),
        "seconds": round(time.perf_counter() - start, 1),
        "seconds_of_an_epoch": clock.seconds,
        **quality(gan, sizes),
    }


def measure(job, sizes, loaded, cpu, left):
    """Returns what is found for one entry of the plan; out of memory is a finding, too."""
    try:
        if job["what"] == "step":
            return measure_step(job, sizes, loaded[0])
        if job["what"] == "determinism":
            return measure_determinism(job, cpu, left)
        if job["what"] == "first minutes":
            return train(sizes, loaded, seconds=sizes.first_seconds)
        return train(sizes, loaded, seed=job["seed"])
    except (tf.errors.OpError, RuntimeError, ValueError) as error:
        print(error, file=sys.stderr)
        return {"failed": type(error).__name__, "message": str(error).partition("\n")[0][:200]}
    finally:
        keras.backend.clear_session()
        gc.collect()


def seconds_left(budget):
    """Returns how much of the budget is left."""
    return budget - (time.monotonic() - START)


def run(name, jobs, device, sizes, budget, cpu):
    """Measures what is not on record, as far as the budget goes; returns how much is missing."""
    todo = list(record.missing(name, jobs, gpu=device["gpu"]))
    loaded = load(sizes) if todo else None
    seen, undone = {}, 0
    for job in todo:
        kind, left = (job["what"], job.get("xla")), seconds_left(budget)
        if left < max(sizes.need.get(job["what"], 0), seen.get(kind, 0)):
            undone += 1
            continue
        found = measure(job, sizes, loaded, cpu, left)
        seen[kind] = max(seen.get(kind, 0), left - seconds_left(budget))
        record.add(name, **{**job, **device, **found})
    return undone


def arguments(argv=None):
    """Reads the command line."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--budget", type=float, help=f"seconds ({BUDGET}; with --whole: no end)")
    parser.add_argument("--whole", type=int, nargs="+", metavar="SEED", help="train to the end")
    parser.add_argument("--cpu", action="store_true", help="a dry run at tiny sizes")
    parser.add_argument("--out", type=Path, help="where a dry run is recorded")
    parser.add_argument("--two-runs", choices=("as usual", "deterministic"), help="for itself")
    args = parser.parse_args(argv)
    if args.budget is None:
        args.budget = float("inf") if args.whole else BUDGET
    if bool(args.out) != (args.cpu and args.two_runs is None):
        parser.error("--cpu and --out go together: a dry run has a record of its own.")
    if args.out and (args.out.suffix != ".json" or args.out.resolve() == OFFICIAL):
        parser.error("--out must be a .json file, and not the record of real measurements.")
    return args


def main(args):
    """Measures; returns the exit status."""
    gpus = [] if args.cpu else tf.config.list_physical_devices("GPU")
    if not gpus and not args.cpu:
        print(NONE, file=sys.stderr)
        return 2
    for gpu in gpus:
        tf.config.experimental.set_memory_growth(gpu, True)  # two processes share it
    sizes, device = TINY if args.cpu else Sizes(), describe(gpus)
    if args.two_runs:
        found = compare_two_runs(sizes, load(sizes)[0], args.two_runs == "deterministic")
        print(json.dumps(found))
        return 0
    out = args.out or OFFICIAL
    record.RESULTS = out.parent
    jobs = plan(sizes)
    if args.whole:
        jobs = [{"what": "whole recipe", "xla": True, "seed": seed} for seed in args.whole]
    undone = run(out.stem, jobs, device, sizes, args.budget, args.cpu)
    print(f"{len(jobs) - undone} of {len(jobs)} measurements are on record in {out}.", end=" ")
    print("Run it again for the rest." if undone else "")
    return 0


def end_with_the_budget(args):
    """Ends the process when the budget is over, whatever it is doing: records are whole."""

    def end():
        print("The budget is used up in the middle of a measurement; the others are on record.")
        sys.stdout.flush()
        os._exit(1 if args.two_runs else 0)

    if args.budget != float("inf"):
        timer = threading.Timer(max(seconds_left(args.budget), 0), end)
        timer.daemon = True
        timer.start()


if __name__ == "__main__":
    settings = arguments()
    end_with_the_budget(settings)
    sys.exit(main(settings))
