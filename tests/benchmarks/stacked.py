"""Stacked MNIST: how many of 1,000 modes does a GAN find?

    KGAN_DATA_DIR=FOLDER python tests/benchmarks/stacked.py --seeds 0 1 2

Three digits of the 60,000 training images, drawn independently, are the channels of one image, so
there are 1,000 modes of nearly the same weight. The images of a step are a function of the seed and
the step, and hardly ever come twice.

At each checkpoint 26,000 samples of the averaged generator are counted. The shipped classifier of
MNIST reads each channel. Recorded are the modes that have a sample; KL(samples || data) in nats,
where the data's probability of a mode is the product of its three digits' shares of the training
labels; and the share of clear samples, those with a probability of 0.9 or more for a digit in each
channel, since the other two numbers do not ask for that. One row has the same for 26,000 real
images: the floor of the KL, which for this many images is about 999 / (2 * 26,000) = 0.019.
`seconds` is processor time of one core in `fit`, from the start; on a GPU it is the time that `fit`
took there, beside whatever else ran.

Every checkpoint is added to `data/results/stacked.json`, and the model is kept in `--work`. A run
that was stopped goes on from its last model; without that it begins again.

References: Metz et al., Unrolled Generative Adversarial Networks (2017). Srivastava et al., VEEGAN
(2017). Lin et al., PacGAN (2018), section 4.2.
"""

import argparse
import os

# One core: then processor time is what a run would take with that core to itself.
os.environ.update(TF_NUM_INTRAOP_THREADS="1", TF_NUM_INTEROP_THREADS="1")

import time
from pathlib import Path

import kgan
from kgan import data, metrics, models, penalties

import keras
import numpy as np
import record
import tensorflow as tf
from ablation import picture
from recipe import ruler

SAMPLES = 26_000
STEPS, CHECKPOINT = 40_000, 5000
BATCH_SIZE = 64
CLEAR = 0.9  # the probability from which on a channel counts as a clear digit
G = {"latent_dim": 64, "filters": 32, "kernel_size": 4, "depth": 2, "normalization": "batch"}
D = {"filters": 32, "kernel_size": 4, "depth": 1}
RATE = 1e-3
BETAS = {"beta_1": 0.0, "beta_2": 0.99}
REAL = "real images"  # the row for them


def settings():
    """Returns the arguments of `compile`, with optimizers made anew."""
    rate = keras.optimizers.schedules.CosineDecay
    return {
        "g_optimizer": keras.optimizers.Adam(rate(RATE, STEPS), **BETAS),
        "d_optimizer": keras.optimizers.Adam(rate(RATE, STEPS), **BETAS),
        "adversarial_loss": "non_saturating",
        "penalty": penalties.R1(0.1),
        "ema_momentum": 0.999,
        "steps_per_execution": 10,
        "jit_compile": record.on_a_gpu(),
    }


def build(seed):
    """Returns a compiled GAN."""
    generator = models.build_conv_generator((28, 28, 3), seed=3 * seed, **G)
    discriminator = models.build_conv_discriminator((28, 28, 3), seed=3 * seed + 1, **D)
    gan = kgan.GAN(generator, discriminator, seed=3 * seed + 2)
    gan.compile(**settings())
    return gan


def stacked(digits, seed, first, last, batch_size=BATCH_SIZE):
    """Returns the batches of the steps from `first` to before `last`, a dataset.

    Each is a float32 array `(batch_size, 28, 28, 3)` in [-1, 1].
    """
    digits = tf.constant(digits)  # uint8 (n, 28, 28)

    def batch(step):
        shape, key = (batch_size, 3), tf.stack([tf.constant(seed, "int64"), step])
        chosen = tf.random.stateless_uniform(shape, key, maxval=len(digits), dtype="int32")
        images = tf.transpose(tf.gather(digits, chosen), (0, 2, 3, 1))
        return tf.cast(images, "float32") / 127.5 - 1

    return tf.data.Dataset.range(first, last).map(batch).prefetch(2)


def count(images, labels):
    """Returns what is measured of images `(n, 28, 28, 3)`, a dict.

    `labels` are those of the digits that the data are made of.
    """
    found = [metrics.classify(images[..., c : c + 1], "mnist")[1] for c in range(3)]
    probabilities = np.stack(found, axis=1)  # (n, 3, 10)
    modes = probabilities.argmax(axis=2) @ [100, 10, 1]
    q = np.bincount(modes, minlength=1000) / len(images)
    share = np.bincount(labels, minlength=10) / len(labels)
    p = np.einsum("i,j,k->ijk", share, share, share).ravel()
    seen = q > 0
    return {
        "modes": int(seen.sum()),
        "kl": round(float(np.sum(q[seen] * np.log(q[seen] / p[seen]))), 4),
        "clear": round(float((probabilities.max(axis=2) >= CLEAR).all(axis=1).mean()), 4),
        "ruler": ruler("mnist"),
    }


def look(gan, labels, seed):
    """Returns what is measured of a GAN, a dict; null stands for what is not finite."""
    samples = gan.generate(SAMPLES, seed=seed)
    if not np.isfinite(samples).all():
        return {**dict.fromkeys(("modes", "kl", "clear")), "ruler": ruler("mnist")}
    return {**count(samples, labels), "samples": picture(samples)}


def note(**row):
    """Adds a row to the record, and prints what is short of it."""
    record.add_row("stacked", **row)
    print({k: v for k, v in row.items() if k != "samples"}, flush=True)


def run(seed, digits, labels, work):
    """Trains one GAN to the last step, from its last model, and records each checkpoint."""
    rows = {r["steps"]: r for r in record.read("stacked") if r.get("seed") == seed}
    if STEPS in rows:
        return
    saved = work / f"{seed}.keras"
    if saved.exists():
        gan = kgan.load_model(saved)
    else:  # its rows were made elsewhere: begin again
        others = [r for r in record.read("stacked") if r.get("seed") != seed]
        record.write("stacked", others, rows=True)
        gan, rows = build(seed), {}
    first = int(gan.g_optimizer.iterations)
    clock = time.monotonic if record.on_a_gpu() else time.process_time
    seconds = rows[first]["seconds"] if first else 0.0
    for step in range(first, STEPS, CHECKPOINT):
        start = clock()
        batches = stacked(digits, seed, step, step + CHECKPOINT)
        history = gan.fit(batches, verbose=0).history
        seconds = round(seconds + clock() - start, 1)
        if step + CHECKPOINT not in rows:
            means = {name: round(history[name][-1], 4) for name in ("d_real", "d_fake")}
            found = look(gan, labels, seed)
            note(seed=seed, steps=step + CHECKPOINT, seconds=seconds, **means, **found)
        unfinished = saved.with_suffix(".unfinished.keras")
        gan.save(unfinished)
        unfinished.replace(saved)


def main():
    """Runs the command line."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--seeds", nargs="+", type=int, default=[0, 1, 2])
    parser.add_argument("--work", type=Path, default=Path("runs") / "stacked")
    args = parser.parse_args()
    args.work.mkdir(parents=True, exist_ok=True)
    (digits, labels), _ = data.load_data("mnist", full=True)
    if not any(r.get("images") == REAL for r in record.read("stacked")):
        (images,) = stacked(digits, 0, 0, 1, batch_size=SAMPLES)
        note(images=REAL, **count(np.asarray(images), labels))
    for seed in args.seeds:
        run(seed, digits, labels, args.work)


if __name__ == "__main__":
    main()
