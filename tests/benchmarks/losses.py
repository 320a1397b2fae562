"""The same networks under every loss and penalty: quality at equal time and at equal steps.

    python tests/benchmarks/losses.py --rates
    python tests/benchmarks/losses.py --seeds 0 1 2 3 4
    python tests/benchmarks/losses.py --seeds 0 1 2 3 4 --methods least_squares --rate 1e-3
    python tests/benchmarks/losses.py --replay

Networks, data, batch size, Adam's betas and the average are those of the `fashion_mnist` preset.
With `--rates` each method is trained with each of three learning rates, for fewer steps and with a
seed of its own; afterwards each is run with the rate that did best there. Clock: the process's own
processor time in `fit`, on one core, graph building included, measuring excluded. Measured are the
Fréchet distance and coverage of 5,000 samples, and D's mean scores of them and of as many real
images, at some steps and when the time is up; all are null where samples are not finite.

Every measurement is added to `data/results/losses.json`. A run that was stopped begins again. A
record names the ruler it was measured with. When another one ships, `--replay` makes each run anew
up to the same steps and measures again; `elapsed` stays what it was, and `timed` says when.
"""

import argparse
import os

# One core: then processor time is what a run would take with that core to itself.
os.environ.update(TF_NUM_INTRAOP_THREADS="1", TF_NUM_INTEROP_THREADS="1")

import time

import kgan
from kgan import data, metrics, penalties

import keras
import numpy as np
import record
from recipe import ruler

SAMPLES = 5000
STEPS = (500, 1000)
SECONDS = 30  # at this time a second measurement is made
RATES = (3e-4, 1e-3, 3e-3)
RATE_SEED, RATE_STEPS = 100, (300,)


class Clip(keras.constraints.Constraint):
    """Keeps each weight in [-limit, limit]."""

    def __init__(self, limit):
        self.limit = limit

    def __call__(self, weight):
        return keras.ops.clip(weight, -self.limit, self.limit)


SPECTRAL = {"discriminator": {"normalization": "spectral"}}
METHODS = {
    "minimax": {"adversarial_loss": "minimax"},
    "non_saturating": {"adversarial_loss": "non_saturating"},
    "non_saturating, spectral": {"adversarial_loss": "non_saturating", **SPECTRAL},
    "least_squares": {"adversarial_loss": "least_squares"},
    "hinge": {"adversarial_loss": "hinge"},
    "hinge, spectral": {"adversarial_loss": "hinge", **SPECTRAL},
    "wasserstein, clipped": {"adversarial_loss": "wasserstein"},
    "wasserstein, gradient penalty": {
        "adversarial_loss": "wasserstein",
        "penalty": penalties.GradientPenalty(10.0),
    },
    "pairing, R1 + R2": {
        "adversarial_loss": "relativistic_pairing",
        "penalty": [penalties.R1(1.0), penalties.R2(1.0)],
    },
}
CLIP = 0.01  # as in Arjovsky et al., Wasserstein GAN (2017)


def build(method, rate, seed):
    """Returns a compiled GAN."""
    settings = {"learning_rate": rate, "steps_per_execution": 1, "seed": seed}
    gan = kgan.GAN.from_preset("fashion_mnist", **settings, **METHODS[method])
    if method == "wasserstein, clipped":
        for weight in gan.discriminator.trainable_weights:
            weight.constraint = Clip(CLIP)  # the optimizer applies it after each step
    return gan


class Clock(keras.callbacks.Callback):
    """Calls `measure(at, steps, seconds)` at each of the steps, and when the time is up."""

    def __init__(self, steps, seconds, measure):
        super().__init__()
        self.steps, self.limit, self.measure = list(steps), seconds, measure
        self.elapsed = 0.0

    def on_train_begin(self, logs=None):
        """Starts the clock."""
        self.start = time.process_time()

    def on_train_batch_end(self, batch, logs=None):
        """Measures where it is due; ends the run when nothing is left."""
        seconds = self.elapsed + time.process_time() - self.start
        step = int(self.model.g_optimizer.iterations)
        due = []
        if self.limit and seconds >= self.limit:
            due, self.limit = ["seconds"], None
        if self.steps and step == self.steps[0]:
            due.append("steps")
            self.steps.pop(0)
        for at in due:
            self.measure(at, step, seconds)
        if due:
            self.elapsed, self.start = seconds, time.process_time()
        self.model.stop_training = not self.steps and not self.limit


def look(gan, images):
    """Returns what is measured of a GAN, a dict."""
    samples = gan.generate(SAMPLES, seed=0)
    found = dict.fromkeys(("frechet_distance", "coverage", "d_real", "d_fake"))
    if np.isfinite(samples).all():
        reference = metrics.reference_features("fashion_mnist")
        features = metrics.features(samples, "fashion_mnist")
        values = {
            "frechet_distance": metrics.frechet_distance(reference, features),
            "coverage": metrics.density_coverage(reference, features)["coverage"],
            "d_real": gan.discriminate(images[:SAMPLES]).mean(),
            "d_fake": gan.discriminate(samples).mean(),
        }
        found = {name: round(float(value), 3) for name, value in values.items()}
    return {**found, "ruler": ruler("fashion_mnist")}


def train(gan, steps, seconds, measure):
    """Trains a GAN, and calls `measure(at, step, elapsed, found)` when something is due."""
    (images, _), _ = data.load_data("fashion_mnist")
    images = data.scale(images)

    def due(at, step, elapsed):
        measure(at, step, elapsed, look(gan, images))

    clock = Clock(steps, seconds, due)
    gan.fit(images, batch_size=64, epochs=10**6, verbose=0, callbacks=[clock])


def run(method, rate, seed, steps, seconds):
    """Trains one GAN, unless its record is complete."""
    key = {"method": method, "learning_rate": rate, "seed": seed}
    records = record.read("losses")
    wanted = len(steps) + (seconds is not None)
    if sum(key.items() <= r.items() for r in records) == wanted:
        return
    record.write("losses", [r for r in records if not key.items() <= r.items()])

    def measure(at, step, elapsed, found):
        record.add("losses", **key, at=at, steps=step, elapsed=round(elapsed, 1), **found)

    train(build(method, rate, seed), steps, seconds, measure)


def replay():
    """Makes each run anew whose records were measured with another ruler."""
    names = ("method", "learning_rate", "seed")
    old = [r for r in record.read("losses") if r.get("ruler") != ruler("fashion_mnist")]
    for run in dict.fromkeys(tuple(r[name] for name in names) for r in old):
        rows = [r for r in old if tuple(r[name] for name in names) == run]

        def measure(at, step, elapsed, found, rows=rows):
            was = [r for r in rows if r["steps"] == step]
            record.write("losses", [r for r in record.read("losses") if r not in was])
            for row in was:
                same = {k: row[k] for k in (*names, "at", "steps", "elapsed")}
                record.add("losses", **same, timed=row.get("timed", row["date"]), **found)

        train(build(*run), sorted({r["steps"] for r in rows}), None, measure)


def best_rate(method):
    """Returns the learning rate that did best in the runs of `--rates`."""
    runs = [r for r in record.read("losses") if (r["method"], r["seed"]) == (method, RATE_SEED)]
    if len(runs) < len(RATES):
        raise SystemExit(f"{method}: run with --rates first.")
    return min(runs, key=lambda r: r["frechet_distance"] or np.inf)["learning_rate"]


def main():
    """Runs the command line."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--methods", nargs="+", choices=METHODS, default=list(METHODS))
    parser.add_argument("--seeds", nargs="+", type=int, default=[])
    parser.add_argument("--rates", action="store_true", help="try the learning rates")
    parser.add_argument("--replay", action="store_true", help="measure anew, not by the clock")
    parser.add_argument("--rate", type=float, help="in place of the one that did best")
    args = parser.parse_args()
    if args.replay:
        replay()
    if args.rates:
        for method in args.methods:
            for rate in RATES:
                run(method, rate, RATE_SEED, RATE_STEPS, None)
    for seed in args.seeds:
        for method in args.methods:
            run(method, args.rate or best_rate(method), seed, STEPS, SECONDS)


if __name__ == "__main__":
    main()
