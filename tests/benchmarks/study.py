"""Ten methods, four learning rates, five seeds, two data sets: which loss, and how sure is it?

    python tests/benchmarks/study.py --dataset fashion_mnist
    python tests/benchmarks/study.py --dataset mnist --seeds 0 1

A method is a loss with its penalty and D's normalisation. The networks are `kgan.models`'
convolutional ones with the sizes of `ablation.py`'s base, trained on the 8,000 shipped images by
Adam at a constant rate. D's minibatch is 16 images in all methods, also where D takes five steps
for one of G: there a batch is 80 images.

1. Each method is trained at each rate with each seed, for 1,000 steps of G.
2. The two rates of each method with the lowest median distance over the seeds go on to 5,000 steps.
   This is decided from the record, when it holds all five seeds of the first part. Such a run is
   made anew from the start: it is one call of `fit`, and nothing but the record has to be kept. Its
   first 1,000 steps are those of the run in the first part, on the same machine.

Runs with the same seed make pairs. They have the same initial weights of G, and of D where it is
not normalised, and the same order of the images. They have the same latents as well, but for the
methods with a gradient penalty, which draws its random points from the same stream of numbers.

A row holds the Fréchet distance and coverage of 5,000 samples of the averaged generator, D's mean
scores of 5,000 of the training images and of these samples (probabilities for the two losses with
cross-entropy), and the processor seconds of `fit` on one core, graph building included. What is not
finite is null: a run that diverges is a result. Seed 0 keeps ten samples, as a PNG in base64.
Results go to `data/results/study_fashion_mnist.json` and `study_mnist.json`, each row when its run
is done; what is on record is not made again.
"""

import argparse
import os

# One core: then processor time is what a run would take with that core to itself.
os.environ.update(TF_NUM_INTRAOP_THREADS="1", TF_NUM_INTEROP_THREADS="1")

import sys
import time

import kgan
from kgan import data, models, penalties

import keras
import numpy as np
import record
from ablation import BETAS, D, G, picture
from recipe import measures, ruler

SEEDS = range(5)
RATES = (5e-4, 1e-3, 2e-3, 4e-3)
FIRST, LAST = 1000, 5000  # steps of G; multiples of 500, which is a pass through the images
FINALISTS = 2  # rates of each method that go on
BATCH_SIZE = 16
SAMPLES = 5000
COMPILE = {"ema_momentum": 0.995, "steps_per_execution": 25}
CLIP = 0.01  # as in Arjovsky et al., Wasserstein GAN (2017)

SPECTRAL = {"discriminator": {"normalization": "spectral"}}
WGAN_GP = {"adversarial_loss": "wasserstein", "penalty": penalties.GradientPenalty(10.0)}
METHODS = {
    "minimax": {"adversarial_loss": "minimax"},
    "non_saturating": {"adversarial_loss": "non_saturating"},
    "non_saturating, spectral": {"adversarial_loss": "non_saturating", **SPECTRAL},
    "least_squares": {"adversarial_loss": "least_squares"},
    "hinge": {"adversarial_loss": "hinge"},
    "hinge, spectral": {"adversarial_loss": "hinge", **SPECTRAL},
    "wasserstein, clipped": {"adversarial_loss": "wasserstein", "clip": CLIP},
    "wasserstein, gradient penalty": WGAN_GP,
    "wasserstein, gradient penalty, five critic steps": {**WGAN_GP, "num_d_steps": 5},
    "pairing, R1 + R2": {
        "adversarial_loss": "relativistic_pairing",
        "penalty": [penalties.R1(1.0), penalties.R2(1.0)],
    },
}


class Clip(keras.constraints.Constraint):
    """Keeps each weight in [-limit, limit]."""

    def __init__(self, limit):
        self.limit = limit

    def __call__(self, weight):
        return keras.ops.clip(weight, -self.limit, self.limit)


def build(method, rate, seed):
    """Returns a compiled GAN."""
    settings = dict(METHODS[method])
    d, clip = settings.pop("discriminator", {}), settings.pop("clip", None)
    generator = models.build_conv_generator(seed=3 * seed, **G)
    discriminator = models.build_conv_discriminator(seed=3 * seed + 1, **{**D, **d})
    if clip is not None:
        for weight in discriminator.trainable_weights:
            weight.constraint = Clip(clip)  # the optimizer applies it after each step
    gan = kgan.GAN(generator, discriminator, seed=3 * seed + 2)
    gan.compile(*[keras.optimizers.Adam(rate, **BETAS) for _ in range(2)], **COMPILE, **settings)
    return gan


def look(gan, images, dataset, seed):
    """Returns what is measured of a GAN, a dict; null stands for what is not finite."""
    samples = gan.generate(SAMPLES, seed=seed)
    found = dict.fromkeys(("frechet_distance", "coverage", "d_real", "d_fake"))
    if not np.isfinite(samples).all():
        return {**found, "ruler": ruler(dataset)}
    for name, shown in {"d_real": images[:SAMPLES], "d_fake": samples}.items():
        score = float(gan.discriminate(shown).mean())
        found[name] = round(score, 4) if np.isfinite(score) else None
    found |= measures(samples, dataset)
    return {**found, "samples": picture(samples)} if seed == 0 else found


def run(dataset, method, rate, seed, steps):
    """Trains one GAN and returns what is recorded of it, a dict."""
    (images, _), _ = data.load_data(dataset)
    images = data.scale(images)
    gan = build(method, rate, seed)
    batch_size = BATCH_SIZE * gan.num_d_steps
    start = time.process_time()
    gan.fit(images, batch_size=batch_size, epochs=steps * batch_size // len(images), verbose=0)
    seconds = time.process_time() - start
    return {"seconds": round(seconds, 1), **look(gan, images, dataset, seed)}


def finalists(rows, method):
    """Returns the rates of a method that go on: those with the lowest medians over the seeds."""

    def median(rate):
        wanted = {"method": method, "rate": rate, "steps": FIRST}
        found = [r["frechet_distance"] for r in rows if wanted.items() <= r.items()]
        return np.median([np.inf if distance is None else distance for distance in found])

    return sorted(RATES, key=median)[:FINALISTS]


def fill(dataset, settings, seeds, steps):
    """Makes the runs of a part that are not on record, one seed after the other."""
    name = f"study_{dataset}"
    for seed in seeds:
        wanted = list(record.missing(name, settings, seed=seed, steps=steps))
        for setting in wanted:
            found = run(dataset, **setting)
            record.add_row(name, **setting, **found)
            print({**setting, **{k: v for k, v in found.items() if k != "samples"}}, flush=True)
        if wanted:  # TensorFlow keeps about 50 MB of each run: start anew, with the next seed
            os.execv(sys.executable, sys.orig_argv)


def main():
    """Runs the command line."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--dataset", choices=("fashion_mnist", "mnist"), default="fashion_mnist")
    parser.add_argument("--seeds", nargs="+", type=int, choices=SEEDS, default=list(SEEDS))
    args = parser.parse_args()
    settings = record.every({"method": list(METHODS), "rate": list(RATES)})
    fill(args.dataset, settings, args.seeds, FIRST)
    name = f"study_{args.dataset}"
    for seed in SEEDS:
        if any(record.missing(name, settings, seed=seed, steps=FIRST)):
            print(f"The second part waits for seed {seed} of the first.")
            return
    rows = record.read(name)
    settings = [{"method": m, "rate": rate} for m in METHODS for rate in finalists(rows, m)]
    fill(args.dataset, settings, args.seeds, LAST)


if __name__ == "__main__":
    main()
