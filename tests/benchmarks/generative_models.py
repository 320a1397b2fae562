"""A VAE, flow matching, both together, and a GAN: the same images, ruler and time.

    python tests/benchmarks/generative_models.py --minutes 1
    python tests/benchmarks/generative_models.py --minutes 10 60 --seeds 0

The models are trained on the 8,000 shipped Fashion-MNIST images for 1, 10 and 60 minutes of one
core's processor time. VAE and flow matching are those that the lesson on generative models writes
out (`tests/test_generative_models.py` compares them), by Adam at a rate that falls to 0 by a
cosine. The VAE's decoder is the generator of the GAN's recipe for a minute. "latent" is flow
matching on the VAE's codes: a VAE has two thirds of the time, the flow a third. The GAN has the
recipe for a minute at one minute, and from ten on the one for ten minutes, its rate falling over
the steps that there are. `tests/benchmarks/README.md` says how often settings were tried.

A budget is turned into steps once: the rows "step" hold how long a step takes, the lowest of some
measurements in which the models take turns, and a run has as many whole passes of 125 steps as come
nearest to its budget. So runs can be repeated exactly, and may go beside other work. `seconds` is
what a run took.

Measured are 2,000 samples: what `kgan.metrics` has on features; `sharpness`, the mean difference of
neighbouring pixels over that of real images; in pixels `nearer`, the share that has its nearest
neighbour among 2,000 training images rather than among the 2,000 held-out ones, and `much_nearer`,
the share that is less than half as far from one of the 8,000 training images as from any held-out
one. Of the VAE the samples are the decoder's means; the distance of its reconstructions of the
held-out images is there too. Flow matching follows its arrows in 16 equal steps, each of them a
pass through its network; `by_steps` has fewer measures of other numbers of steps. `thousand` is the
processor time of a thousand samples. Seed 0 keeps ten samples, as a PNG in base64. One row is for
real images.

Results go to `data/results/generative_models.json`; what is on record is not made again. With
`--save FOLDER` the weights of flow matching's network go to a file there.
"""

import argparse
import os

# One core: then processor time is what a run would take with that core to itself.
os.environ.update(TF_NUM_INTRAOP_THREADS="1", TF_NUM_INTEROP_THREADS="1", OMP_NUM_THREADS="1")

import math
import sys
import time
from pathlib import Path

import kgan
from kgan import data, metrics, presets

import keras
import numpy as np
import record
import tensorflow as tf
from ablation import picture
from keras import layers, ops
from recipe import ruler

DATASET = "fashion_mnist"
SAMPLES = 2000
BATCH_SIZE = 64
PASS = 125  # steps, through 8,000 images, or through four codes of each in larger batches
CODES, CODE_BATCH = 4, 256
RATE = 2e-3
AT_ONCE = 5  # steps in a call
STEPS = 16  # from noise to a sample
OTHER_STEPS = 1, 2, 4, 8
SEEDS = {1: 5, 10: 3, 60: 1}  # by minutes
LONG = 10  # minutes from which on the GAN has the longer recipe
REAL = "real images"  # the row for them
NAME = "generative_models"


class OneLoss(keras.Model):
    """A model that lowers one loss; a subclass says which."""

    def __init__(self, seed=None):
        super().__init__()
        self.seed_generator = keras.random.SeedGenerator(seed)
        self.mean_loss = keras.metrics.Mean("mean_loss")

    def train_step(self, batch):
        with tf.GradientTape() as tape:
            loss = self.loss_on(batch)
        weights = self.trainable_weights
        self.optimizer.apply(tape.gradient(loss, weights), weights)
        self.mean_loss.update_state(loss)
        return {"loss": self.mean_loss.result()}


def build_encoder(latent_dim=16):
    """28 x 28 pixels to the means and log variances of 16 numbers."""
    x = pixels = keras.Input((28, 28, 1))
    for filters, size, stride in ((24, 4, 2), (48, 4, 2), (48, 3, 1)):
        x = layers.Conv2D(filters, size, stride, padding="same")(x)
        x = layers.LeakyReLU(0.2)(x)
    return keras.Model(pixels, layers.Dense(2 * latent_dim)(layers.Flatten()(x)))


class VAE(OneLoss):
    def __init__(self, encoder, decoder, seed=None):
        super().__init__(seed)
        self.encoder, self.decoder = encoder, decoder

    def loss_on(self, images):  # minus the bound, in nats
        mean, log_var = tf.split(self.encoder(images, training=True), 2, axis=1)
        noise = keras.random.normal(tf.shape(mean), seed=self.seed_generator)
        decoded = self.decoder(mean + tf.exp(log_var / 2) * noise, training=True)
        error = tf.reduce_mean((images - decoded) ** 2)  # the best sigma^2
        distortion = 392 * (tf.math.log(2 * math.pi * error) + 1)
        rate = tf.reduce_sum(mean**2 + tf.exp(log_var) - 1 - log_var, axis=1) / 2
        return distortion + tf.reduce_mean(rate)


class FlowMatching(OneLoss):
    def __init__(self, velocity, seed=None):
        super().__init__(seed)
        self.velocity = velocity

    def loss_on(self, x):  # rows of numbers: pixels, or codes
        noise = keras.random.normal(tf.shape(x), seed=self.seed_generator)
        t = keras.random.uniform((tf.shape(x)[0], 1), seed=self.seed_generator)
        arrow = self.velocity([(1 - t) * noise + t * x, t], training=True)
        return tf.reduce_mean((arrow - (x - noise)) ** 2)

    def generate(self, n, steps, seed=None):
        x = np.random.default_rng(seed).normal(size=(n, self.velocity.output_shape[1]))
        for step in range(steps):
            t = np.full((n, 1), step / steps)
            x += self.velocity.predict([x, t], batch_size=250, verbose=0) / steps
        return x


def waves(t):
    """The time as sines and cosines of six frequencies."""
    both = ops.sin, ops.cos
    return layers.Concatenate()([f(math.pi * 2**k * t) for f in both for k in range(6)])


def block(x, time, filters):
    """A 3 x 3 convolution that is told the time; where it fits, what came in is added."""
    told = layers.Reshape((1, 1, filters))(layers.Dense(filters)(time))
    y = layers.Activation("silu")(layers.Conv2D(filters, 3, padding="same")(x) + told)
    return x + y if x.shape[-1] == filters else y


def build_velocity(f=32):
    """A small U-Net: down to 7 x 7 pixels and up again, with what was seen on the way down."""
    rows, t = keras.Input((784,)), keras.Input((1,))
    time = layers.Dense(64, "silu")(waves(t))
    pixels = layers.Reshape((28, 28, 1))(rows)
    half = {"kernel_size": 4, "strides": 2, "padding": "same"}
    fine = block(layers.Conv2D(f, **half)(pixels), time, f)  # 14 x 14
    x = layers.Conv2D(2 * f, **half)(fine)  # 7 x 7
    x = block(block(x, time, 2 * f), time, 2 * f)
    x = layers.Concatenate()([fine, layers.Conv2DTranspose(f, **half)(x)])
    x = layers.Conv2DTranspose(f // 2, **half)(block(x, time, f))  # 28 x 28
    x = layers.Concatenate()([layers.Activation("silu")(x), pixels])
    x = layers.Conv2D(1, 3, padding="same", kernel_initializer="zeros")(x)
    return keras.Model([rows, t], layers.Flatten()(x))


def build_code_velocity(latent_dim=16):
    """The same for codes: three dense layers."""
    codes, t = keras.Input((latent_dim,)), keras.Input((1,))
    x = layers.Concatenate()([codes, waves(t)])
    for _ in range(3):
        x = layers.Dense(256, "silu")(x)
    return keras.Model([codes, t], layers.Dense(latent_dim)(x))


# What the lesson does not write out: the race.


def adam(steps):
    """Returns Adam, its rate falling to 0."""
    return keras.optimizers.Adam(keras.optimizers.schedules.CosineDecay(RATE, steps))


def fit(model, x, passes, batch_size=BATCH_SIZE):
    """Trains; returns the losses, each as the means of at most twenty parts, and the seconds."""
    start = time.process_time()
    if isinstance(model, OneLoss):
        model.compile(adam(PASS * passes), steps_per_execution=AT_ONCE)
    history = model.fit(x, batch_size=batch_size, epochs=passes, verbose=0).history
    parts = {name: np.array_split(values, min(20, passes)) for name, values in history.items()}
    means = {name: [round(float(np.mean(p)), 3) for p in part] for name, part in parts.items()}
    return {"losses": means, "seconds": round(time.process_time() - start, 1)}


def as_images(rows):
    """Returns rows of pixels as images in [-1, 1]."""
    return rows.reshape(-1, 28, 28, 1).clip(-1, 1).astype("float32")


def draw_codes(vae, images):
    """Returns some codes of each image, drawn from what the encoder says: rows."""
    mean, log_var = np.split(vae.encoder.predict(images, verbose=0), 2, axis=1)
    noise = np.random.default_rng(0).normal(size=(CODES, *mean.shape))
    return (mean + np.exp(log_var / 2) * noise).reshape(-1, mean.shape[1]).astype("float32")


def build_vae(seed):
    """Builds the VAE; its decoder is the generator of the GAN's recipe for a minute."""
    keras.utils.set_random_seed(seed)
    decoder, _ = presets.get(DATASET, seed=seed).networks()
    return VAE(build_encoder(decoder.input_shape[1]), decoder, seed)


def build_flow(seed):
    """Builds flow matching on pixels."""
    keras.utils.set_random_seed(seed)
    return FlowMatching(build_velocity(), seed)


def build_code_flow(seed):
    """Builds flow matching on codes."""
    keras.utils.set_random_seed(seed)
    return FlowMatching(build_code_velocity(), seed)


def build_gan(seed, passes, long):
    """Builds the GAN by one of its recipes."""
    longer = {"preset": f"{DATASET}_ten_minutes", "decay_steps": PASS * passes}
    return kgan.GAN.from_preset(seed=seed, **(longer if long else {"preset": DATASET}))


def measure_steps(rounds=5):
    """Adds a row for each model: how long a step takes, in milliseconds of processor time."""
    models = {
        "VAE": build_vae(0),
        "flow matching": build_flow(0),
        "flow of codes": build_code_flow(0),
        "GAN": build_gan(0, 1, long=False),
        "GAN, long": build_gan(0, 1, long=True),
    }
    images = load_images()
    rows = dict.fromkeys(models, images) | {"flow matching": images.reshape(-1, 784)}
    rows["flow of codes"] = np.random.default_rng(0).normal(size=(8000, 16)).astype("float32")
    found = {name: [] for name in models}
    for turn in range(rounds + 1):
        for name, model in models.items():
            size = CODE_BATCH if name == "flow of codes" else BATCH_SIZE
            if isinstance(model, OneLoss) and not turn:
                model.compile(adam(PASS), steps_per_execution=AT_ONCE)
            start = time.process_time()
            model.fit(rows[name][: 25 * size], batch_size=size, verbose=0)
            if turn:  # the first one builds the graph
                found[name].append(round(1000 * (time.process_time() - start) / 25, 2))
    for name, milliseconds in found.items():
        record.add_row(NAME, what="step", model=name, milliseconds=milliseconds)


def passes_in(name, seconds):
    """Returns how many passes of 125 steps come nearest to some seconds, at least one."""
    (row,) = (r for r in record.read(NAME) if r["what"] == "step" and r["model"] == name)
    return max(1, round(1000 * seconds / min(row["milliseconds"]) / PASS))


def load_images():
    """Returns the training images."""
    (images, _), _ = data.load_data(DATASET)
    return data.scale(images)


def count(*models):
    """Returns how many weights are trained."""
    return sum(math.prod(w.shape) for model in models for w in model.trainable_weights)


def timed(generate):
    """Returns samples, and the processor's seconds for a thousand of them."""
    generate(250)  # builds the graph
    start = time.process_time()
    samples = generate(SAMPLES)
    return samples, round(1000 * (time.process_time() - start) / SAMPLES, 3)


def few_measures(samples):
    """Returns the distance, precision, recall, density and coverage, a dict."""
    reference, found = metrics.reference_features(DATASET), metrics.features(samples, DATASET)
    scores = {"frechet_distance": metrics.frechet_distance(reference, found)}
    scores |= metrics.precision_recall(reference, found)
    scores |= metrics.density_coverage(reference, found)
    return {name: round(value, 4) for name, value in scores.items()}


def roughness(images):
    """Returns the mean difference of neighbouring pixels."""
    return np.mean([np.abs(np.diff(images, axis=axis)).mean() for axis in (1, 2)])


def all_measures(samples, training):
    """Returns all that is measured of samples, a dict; `training` images are 8,000."""
    reference, found = metrics.reference_features(DATASET), metrics.features(samples, DATASET)
    scores = {"kernel_distance": metrics.kernel_distance(reference, found)}
    scores["sharpness"] = roughness(samples) / roughness(training)
    _, (held_out, _) = data.load_data(DATASET)
    chosen = np.random.default_rng(0).permutation(len(training))[:SAMPLES]
    sets = training, training[chosen], data.scale(held_out)
    flat = [images.reshape(len(images), -1) for images in (samples, *sets)]
    every, known, unknown = (metrics.nearest_neighbors(flat[0], x)[1] for x in flat[1:])
    scores["nearer"] = np.mean(known < unknown)
    scores["much_nearer"] = np.mean(every < 0.5 * unknown)
    return {**few_measures(samples), **{k: round(float(v), 4) for k, v in scores.items()}}


def train_vae(images, minutes, seed):
    """Trains a VAE; returns it, and what is recorded of the training."""
    vae, passes = build_vae(seed), passes_in("VAE", 60 * minutes)
    return vae, {"training_steps": PASS * passes, **fit(vae, images, passes)}


def run_vae(images, minutes, seed, save):
    """Trains a VAE and draws from it: what is recorded, and the samples."""
    vae, found = train_vae(images, minutes, seed)

    def generate(n):
        z = np.random.default_rng(seed).normal(size=(n, vae.decoder.input_shape[1]))
        return vae.decoder.predict(z, batch_size=250, verbose=0)

    samples, found["thousand"] = timed(generate)
    _, (held_out, _) = data.load_data(DATASET)
    codes, _ = np.split(vae.encoder.predict(data.scale(held_out), verbose=0), 2, axis=1)
    found["reconstructions"] = few_measures(vae.decoder.predict(codes, verbose=0))
    return {**found, "weights": count(vae), "steps": 1}, samples


def run_flow(images, minutes, seed, save):
    """Trains flow matching on pixels and follows its arrows."""
    flow, passes = build_flow(seed), passes_in("flow matching", 60 * minutes)
    found = {"training_steps": PASS * passes, **fit(flow, images.reshape(-1, 784), passes)}
    by_steps = []
    for steps in (*OTHER_STEPS, STEPS):
        samples, thousand = timed(lambda n: as_images(flow.generate(n, steps, seed)))  # noqa: B023
        by_steps.append({"steps": steps, "thousand": thousand, **few_measures(samples)})
    if save:
        weights = {f"{i:02d}": w for i, w in enumerate(flow.velocity.get_weights())}
        np.savez_compressed(save / f"{DATASET}_flow.npz", **weights)
    found |= {"weights": count(flow), "steps": STEPS, "thousand": thousand}
    return {**found, "by_steps": by_steps}, samples


def run_latent(images, minutes, seed, save):
    """Trains a VAE, then flow matching on its codes."""
    vae, found = train_vae(images, 2 * minutes / 3, seed)
    flow, passes = build_code_flow(seed), passes_in("flow of codes", 20 * minutes)
    fitted = fit(flow, draw_codes(vae, images), passes, CODE_BATCH)
    found |= {"code_steps": PASS * passes, "code_losses": fitted["losses"]}
    found["seconds"] = round(found["seconds"] + fitted["seconds"], 1)
    samples, found["thousand"] = timed(
        lambda n: vae.decoder.predict(flow.generate(n, STEPS, seed), batch_size=250, verbose=0)
    )
    return {**found, "weights": count(vae, flow), "steps": STEPS}, samples


def run_gan(images, minutes, seed, save):
    """Trains a GAN and draws from its averaged generator."""
    long = minutes >= LONG
    passes = passes_in("GAN, long" if long else "GAN", 60 * minutes)
    gan = build_gan(seed, passes, long)
    found = {"training_steps": PASS * passes, **fit(gan, images, passes)}
    samples, found["thousand"] = timed(lambda n: gan.generate(n, seed=seed))
    return {**found, "weights": count(gan.generator, gan.discriminator), "steps": 1}, samples


RUNS = {"VAE": run_vae, "flow matching": run_flow, "latent": run_latent, "GAN": run_gan}


def main():
    """Runs the command line."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--models", nargs="+", choices=RUNS, default=list(RUNS))
    parser.add_argument("--minutes", nargs="+", type=int, choices=SEEDS, default=[1])
    parser.add_argument("--seeds", nargs="+", type=int, help="by default 5, 3 or 1 of them")
    parser.add_argument("--save", type=Path)
    args = parser.parse_args()
    images = load_images()
    if not any(r["what"] == "step" for r in record.read(NAME)):
        measure_steps()
    if not any(r["what"] == REAL for r in record.read(NAME)):
        found = all_measures(images[np.random.default_rng(1).permutation(8000)[:SAMPLES]], images)
        for name in ("nearer", "much_nearer"):  # these are training images
            del found[name]
        record.add_row(NAME, what=REAL, **found, ruler=ruler(DATASET))
    for minutes in args.minutes:
        for seed in args.seeds or range(SEEDS[minutes]):
            wanted = [{"model": model, "minutes": minutes, "seed": seed} for model in args.models]
            for setting in record.missing(NAME, wanted, what="run"):
                found, samples = RUNS[setting["model"]](images, minutes, seed, args.save)
                found |= all_measures(samples, images)
                if seed == 0:
                    found["samples"] = picture(samples)
                record.add_row(NAME, **setting, **found, ruler=ruler(DATASET))
                shown = {k: found[k] for k in ("frechet_distance", "coverage", "seconds")}
                print({**setting, **shown}, flush=True)


if __name__ == "__main__":
    sys.exit(main())
