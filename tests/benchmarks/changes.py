"""The recipe for a minute, one change at a time: what does each setting do for the samples?

    KGAN_DATA_DIR=FOLDER python tests/benchmarks/changes.py
    python tests/benchmarks/changes.py --variants base "beta_1 0.5" --seeds 0 1

The base is the preset `fashion_mnist` on the 8,000 shipped images, for 1,500 steps. A variant
changes one thing. Runs with the same seed have the same initial weights in all layers that the
change leaves alone, the same latents, and, with as many images and the same batch size, the same
order of these; so they make pairs. With another batch size the number of steps is another, too, so
that as many images are seen. "falling rate" falls to 0 by a cosine. "60,000 images" needs the full
data.

Recorded are the Fréchet distance and coverage of 5,000 samples of the averaged generator, the
distance of as many of the generator itself, from the same latents, and the processor's seconds in
`fit`, on one core. `recipe` names the base's settings: a run by others than today's is made again.
Results go to `data/results/changes.json`; what is on record is not made again.
"""

import argparse
import hashlib
import os

# One core each, so that two can run side by side.
os.environ.update(TF_NUM_INTRAOP_THREADS="1", TF_NUM_INTEROP_THREADS="1")

import time

import kgan
from kgan import callbacks, data, penalties, presets

import keras
import record
from recipe import SAMPLES, measures

DATASET = "fashion_mnist"
STEPS = 1500  # a multiple of 125, which is a pass through 8,000 images
BASE = presets.get(DATASET)

# What is changed: settings of the preset, or the number of images.
VARIANTS = {
    "base": {},
    "half the rate": {"learning_rate": BASE.learning_rate / 2},
    "twice the rate": {"learning_rate": BASE.learning_rate * 2},
    "falling rate": {"decay_steps": STEPS},
    "beta_1 0.5": {"beta_1": 0.5},
    "beta_2 0.999": {"beta_2": 0.999},
    "half the batch": {"batch_size": BASE.batch_size // 2},
    "twice the batch": {"batch_size": BASE.batch_size * 2},
    "half the width": {"generator": {"filters": 12}, "discriminator": {"filters": 8}},
    "twice the width": {"generator": {"filters": 48}, "discriminator": {"filters": 32}},
    "depth 0 in G": {"generator": {"depth": 0}},
    "depth 4 in G": {"generator": {"depth": 4}},
    "64 latent variables": {"latent_dim": 64},
    "R1": {"penalty": penalties.R1(0.1)},
    "shifts of 2 pixels": {"discriminator": {"shift": 2}},
    "2,000 images": {"images": 2000},
    "60,000 images": {"images": 60_000},
}


def digest():
    """Returns what names today's recipe: the first digits of the SHA-256 of its settings."""
    settings = {k: v for k, v in vars(presets.get(DATASET)).items() if not callable(v)}
    return hashlib.sha256(repr(settings).encode()).hexdigest()[:8]


def run(variant, seed, steps=STEPS):
    """Trains one GAN and returns what is recorded of it, a dict."""
    changes = {"images": 8000, **VARIANTS[variant]}
    n = changes.pop("images")
    (images, _), _ = data.load_data(DATASET, full=n == 60_000)
    images = data.scale(images[:n])
    preset = presets.get(DATASET, seed=seed, **changes)
    gan = kgan.GAN.from_preset(preset)
    limit = callbacks.StepLimit(steps * BASE.batch_size // preset.batch_size)
    fit = {"batch_size": preset.batch_size, "epochs": 10**6, "verbose": 0, "callbacks": [limit]}
    start = time.process_time()
    gan.fit(images, **fit)
    seconds = time.process_time() - start
    latents = keras.random.normal((SAMPLES, gan.latent_dim), seed=seed)
    own = gan.predict(latents, batch_size=256, verbose=0)
    return {
        "recipe": digest(),
        "steps": gan.steps,
        "seconds": round(seconds, 1),
        "without_average": measures(own, DATASET)["frechet_distance"],
        **measures(gan.generate(SAMPLES, seed=seed), DATASET),
    }


def main():
    """Runs the command line."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--variants", nargs="+", choices=VARIANTS, default=list(VARIANTS))
    parser.add_argument("--seeds", nargs="+", type=int, default=list(range(5)))
    args = parser.parse_args()
    fresh = [r for r in record.read("changes") if r["recipe"] == digest()]
    record.write("changes", fresh)
    for seed in args.seeds:
        wanted = [{"variant": variant} for variant in args.variants]
        for setting in record.missing("changes", wanted, seed=seed):
            record.add("changes", **setting, **run(**setting))


if __name__ == "__main__":
    main()
