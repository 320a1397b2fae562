"""Which augmentations leak? An augmenting discriminator, and what G learns from it.

    python tests/benchmarks/leak.py --seeds 0 1 2 3 4

The `fashion_mnist` preset, and the same with a discriminator that mirrors half of the images it
sees, or a quarter, or moves them by up to two pixels: real and generated ones alike. Measured after
2,000 steps: the Fréchet distance of 5,000 samples; the share of shoes that point as real ones do;
and where garments lie, by the standard deviation of the middle of their bounding box, in pixels.
Seeds are paired. Results go to `data/results/leak.json`; a run that was stopped begins again.

Reference: Karras et al., Training Generative Adversarial Networks with Limited Data (2020),
section 2.2: an augmentation leaks when D can't tell from augmented images how the others looked.
"""

import argparse
import os

os.environ.update(TF_NUM_INTRAOP_THREADS="1", TF_NUM_INTEROP_THREADS="1")

import kgan
from kgan import data, metrics, presets

import keras
import numpy as np
import orientation
import record
from keras import layers

STEPS, SAMPLES = 2000, 5000


class RandomMirror(layers.Layer):
    """Mirrors each image, left to right, with a probability; in training alone."""

    def __init__(self, probability, seed):
        super().__init__()
        self.probability = probability
        self.seed_generator = keras.random.SeedGenerator(seed)

    def call(self, images, training=False):
        """Returns the images, some of them mirrored."""
        if not training:
            return images
        draws = keras.random.uniform(
            (keras.ops.shape(images)[0], 1, 1, 1), seed=self.seed_generator
        )
        return keras.ops.where(draws < self.probability, images[:, :, ::-1], images)


VARIANTS = {
    "none": lambda seed: [],
    "mirrored, 1/2": lambda seed: [RandomMirror(0.5, seed)],
    "mirrored, 1/4": lambda seed: [RandomMirror(0.25, seed)],
    "shifted": lambda seed: [
        layers.RandomTranslation(1 / 14, 1 / 14, "constant", "nearest", seed=seed, fill_value=-1.0)
    ],
}


def build(variant, seed):
    """Returns the preset's GAN, its discriminator behind what varies the images."""
    preset = presets.get("fashion_mnist", seed=seed)
    gan = kgan.GAN.from_preset(preset)
    vary = VARIANTS[variant](seed)
    if not vary:
        return gan
    varied = kgan.GAN(
        gan.generator,
        keras.Sequential([keras.Input((28, 28, 1)), *vary, gan.discriminator]),
        seed=gan.seed,
    )
    varied.compile(
        gan.g_optimizer,
        gan.d_optimizer,
        gan.adversarial_loss,
        ema_momentum=gan.ema_momentum,
        steps_per_execution=preset.steps_per_execution,
    )
    return varied


def middles(images):
    """Returns the middle (row, column) of what is not black in each image, `(n, 2)`."""
    ink = images[..., 0] > -0.8
    found = []
    for axis in (2, 1):
        lines = ink.any(axis=axis)
        first, last = lines.argmax(axis=1), 27 - lines[:, ::-1].argmax(axis=1)
        found.append((first + last) / 2)
    return np.stack(found, axis=1)[ink.any(axis=(1, 2))]


def measure(images, labels):
    """Returns what is recorded of a set of images, a dict."""
    found = metrics.features(images, "fashion_mnist")
    reference = metrics.reference_features("fashion_mnist")
    rows, columns = middles(images).std(axis=0)
    shares = orientation.as_real(images, labels)
    return {
        "frechet_distance": round(metrics.frechet_distance(reference, found), 3),
        "as_real": {orientation.SHOES[c]: share for c, share in shares.items()},
        "middle_row_std": round(float(rows), 3),
        "middle_column_std": round(float(columns), 3),
    }


def run(variant, seed):
    """Trains one GAN, unless it is on record."""
    key = {"variant": variant, "seed": seed}
    if any(key.items() <= r.items() for r in record.read("leak")):
        return
    (images, labels), _ = data.load_data("fashion_mnist")
    images = data.scale(images)
    if variant == "real images":
        images = images[:SAMPLES]
        record.add("leak", **key, **measure(images, labels[:SAMPLES]))
        return
    gan = build(variant, seed)
    gan.fit(images, batch_size=64, epochs=STEPS * 64 // len(images), verbose=0)
    samples = gan.generate(SAMPLES, seed=0)
    steps = int(gan.g_optimizer.iterations)
    record.add("leak", **key, steps=steps, **measure(samples, orientation.classes(samples)))


def main():
    """Runs the command line."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--seeds", nargs="+", type=int, default=[0])
    args = parser.parse_args()
    run("real images", None)
    for seed in args.seeds:
        for variant in VARIANTS:
            run(variant, seed)


if __name__ == "__main__":
    main()
