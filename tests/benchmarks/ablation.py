"""DCGAN's choices, one change at a time: what each does to quality, and to the lattice of pixels.

    python tests/benchmarks/ablation.py
    python tests/benchmarks/ablation.py --variants base "kernel 3" --seeds 0 1

The base are `kgan.models`' convolutional networks with the settings below, trained on the 8,000
shipped Fashion-MNIST images for 1,000 steps. A variant changes one thing. Runs with the same seed
have the same initial weights in all layers that the change leaves alone, the same latents and the
same order of the images, so they make pairs.

"kernel", "resize, then convolve" and "sub-pixel" change the two layers of G that double the size,
"kernel 3 in D" the two of D that halve it. "data in [0, 1]" keeps G's tanh; its samples are cut off
below 0 and scaled back before they are measured. "pixels shuffled" moves the pixels of every image
in the same way, one way a seed, and moves those of the samples back before they are measured. The
fully connected networks are `kgan.models`' own, with BatchNorm in G.

Recorded are the Fréchet distance and coverage of 5,000 samples of the averaged generator; their
spectrum, and the lattice ratio in it (see `lattice`); the share of D's hidden units (a channel at a
place) that are never above 0, on 5,000 real images and 5,000 of G's samples, and the share of its
filters for which that holds at all places; D's mean scores in the last pass, of 125 steps. Seed 0
keeps ten samples, as a PNG in base64. One row is for real images. Results go to
`data/results/ablation.json`; what is on record is not made again. A run takes about a minute of one
core's time.
"""

import argparse
import os

# One core each, so that two can run side by side.
os.environ.update(TF_NUM_INTRAOP_THREADS="1", TF_NUM_INTEROP_THREADS="1")

import base64
import io
import time
import warnings

import kgan
from kgan import data, metrics, models, plots

import keras
import numpy as np
import record
from keras import layers
from recipe import ruler

DATASET = "fashion_mnist"
STEPS = 1000  # a multiple of 125, which is a pass through the images
BATCH_SIZE = 64
SAMPLES = 5000
G = {"latent_dim": 16, "filters": 24, "kernel_size": 4, "depth": 2, "normalization": "batch"}
D = {"filters": 16, "kernel_size": 4, "depth": 1, "normalization": None}
MLP = models.build_mlp_generator, models.build_mlp_discriminator
RATE = 2e-3  # Adam's
BETAS = {"beta_1": 0.0, "beta_2": 0.99}
COMPILE = {"adversarial_loss": "hinge", "ema_momentum": 0.995, "steps_per_execution": 5}
REAL = "real images"  # the row for them
UNREAD = "spectrum", "samples"  # too long to print
STDDEV = 0.02  # of the normal initialisation, as in Radford et al. (2016)


def resize(filters, **settings):
    """Twice the size by doubling each pixel, then a convolution (Odena et al., 2016)."""
    return lambda x: layers.Conv2D(filters, 3, padding="same", **settings)(
        layers.UpSampling2D(2, interpolation="nearest")(x)
    )


@keras.saving.register_keras_serializable("ablation")
class DepthToSpace(layers.Layer):
    """Lays four channels out as 2 x 2 pixels."""

    def call(self, x):
        _, height, width, channels = x.shape
        x = keras.ops.reshape(x, (-1, height, width, 2, 2, channels // 4))
        x = keras.ops.transpose(x, (0, 1, 3, 2, 4, 5))
        return keras.ops.reshape(x, (-1, 2 * height, 2 * width, channels // 4))


def sub_pixel(filters, **settings):
    """Twice the size by a convolution with four times the channels (Shi et al., 2016)."""
    return lambda x: DepthToSpace()(layers.Conv2D(4 * filters, 3, padding="same", **settings)(x))


def with_doubling(generator, double, seed):
    """Returns G with other layers in place of its two transposed convolutions."""
    initializer = keras.initializers.GlorotUniform(keras.random.SeedGenerator(seed))
    x = generator.input
    for layer in generator.layers[1:]:
        if isinstance(layer, layers.Conv2DTranspose):
            settings = {"use_bias": layer.use_bias, "kernel_initializer": initializer}
            x = double(layer.filters, **settings)(x)
        else:  # used again, with its weights
            x = layer(x)
    return keras.Model(generator.input, x, name="generator")


def with_relu(discriminator):
    """Returns D with ReLU in place of LeakyReLU, and the same weights."""

    def replace(layer):
        leaky = isinstance(layer, layers.LeakyReLU)
        return layers.ReLU() if leaky else layer.__class__.from_config(layer.get_config())

    changed = keras.models.clone_model(discriminator, clone_function=replace)
    changed.set_weights(discriminator.get_weights())
    return changed


def small_normal(network, seed):
    """Draws all kernels of a network anew, from a normal distribution."""
    rng = np.random.default_rng(seed)
    for layer in network.layers:
        if hasattr(layer, "kernel"):
            layer.kernel.assign(rng.normal(0, STDDEV, layer.kernel.shape))
    return network


# What is changed: settings of G, of D; a function of the networks, or the networks; the data's
# range or order of pixels; the rate.
VARIANTS = {
    "base": {},
    "no BatchNorm in G": {"g": {"normalization": None}},
    "BatchNorm in D too": {"d": {"normalization": "batch"}},
    "ReLU in D": {"change": lambda g, d, seed: (g, with_relu(d))},
    "kernel 3": {"g": {"kernel_size": 3}},
    "kernel 5": {"g": {"kernel_size": 5}},
    "resize, then convolve": {
        "change": lambda g, d, seed: (with_doubling(g, resize, 3 * seed), d),
    },
    "sub-pixel": {"change": lambda g, d, seed: (with_doubling(g, sub_pixel, 3 * seed), d)},
    "data in [0, 1]": {"low": 0.0},
    "N(0, 0.02)": {
        "change": lambda g, d, seed: (small_normal(g, 2 * seed), small_normal(d, 2 * seed + 1)),
    },
    "kernel 3 in D": {"d": {"kernel_size": 3}},
    "pixels shuffled": {"shuffled": True},
    "fully connected": {"mlp": True},
    "fully connected, pixels shuffled": {"mlp": True, "shuffled": True},
    "fully connected, rate 0.004": {"mlp": True, "rate": 4e-3},
    "fully connected, rate 0.001": {"mlp": True, "rate": 1e-3},
    "fully connected, rate 0.0005": {"mlp": True, "rate": 5e-4},
}


def networks(variant, seed):
    """Builds G and D of a variant."""
    changes = VARIANTS[variant]
    if changes.get("mlp"):
        g, d = MLP
        own = {name: G[name] for name in ("latent_dim", "normalization")}
        return g(seed=3 * seed, **own), d(seed=3 * seed + 1)
    generator = models.build_conv_generator(seed=3 * seed, **{**G, **changes.get("g", {})})
    d = {**D, **changes.get("d", {})}
    discriminator = models.build_conv_discriminator(seed=3 * seed + 1, **d)
    change = changes.get("change", lambda g, d, seed: (g, d))
    return change(generator, discriminator, seed)


def spectrum(images):
    """Returns the mean power of rows and columns at 0 to 14 waves in 28 pixels, an array."""
    pixels = images[..., 0] - images.mean()
    window = np.hanning(pixels.shape[1] + 1)[:-1]
    lines = np.concatenate([pixels, pixels.swapaxes(1, 2)]) * window
    return (np.abs(np.fft.rfft(lines)) ** 2).mean(axis=(0, 1))


def lattice(power):
    """Returns the power from pixel to pixel over that of its neighbours, 10 and 11 waves.

    Twelve and thirteen waves are left out, since the window spreads a peak over them.
    """
    return power[14] / power[10:12].mean()


def in_order(images, order):
    """Returns images with their pixels in another order."""
    return images.reshape(len(images), -1)[:, order].reshape(images.shape)


def never_above_zero(discriminator, images):
    """Returns the shares of D's hidden units, and of its filters, that are never above 0."""
    kinds = layers.LeakyReLU, layers.ReLU
    hidden = [layer.output for layer in discriminator.layers if isinstance(layer, kinds)]
    look = keras.Model(discriminator.input, hidden)
    tops = [[np.max(h, axis=0) for h in look(batch)] for batch in np.array_split(images, 20)]
    silent = [np.max(layer, axis=0) <= 0 for layer in zip(*tops, strict=True)]
    units = np.concatenate([np.ravel(a) for a in silent]).mean()
    filters = [a.reshape(-1, a.shape[-1]).all(axis=0) for a in silent]
    return units, np.concatenate(filters).mean()


def quality(samples):
    """Returns what is measured of samples in [-1, 1], a dict."""
    reference = metrics.reference_features(DATASET)
    features = metrics.features(samples, DATASET)
    power = spectrum(samples)
    found = {
        "frechet_distance": metrics.frechet_distance(reference, features),
        "coverage": metrics.density_coverage(reference, features)["coverage"],
        "lattice": lattice(power),
    }
    found = {name: round(float(value), 4) for name, value in found.items()}
    return {**found, "spectrum": [float(f"{p:.4g}") for p in power], "ruler": ruler(DATASET)}


def picture(samples):
    """Returns ten samples in a row as the base64 text of a PNG."""
    file = io.BytesIO()
    plots.tile(samples[:10], columns=10, zoom=1).save(file, "png", optimize=True)
    return base64.b64encode(file.getvalue()).decode()


def run(variant, seed, steps=STEPS, n=SAMPLES):
    """Trains one GAN and returns what is recorded of it, a dict."""
    (images, _), _ = data.load_data(DATASET)
    images = data.scale(images)
    changes = VARIANTS[variant]
    low = changes.get("low", -1.0)
    real = low + (1 - low) * (images + 1) / 2
    order = np.arange(images[0].size)
    if changes.get("shuffled"):
        order = np.random.default_rng(seed).permutation(order)
    real = in_order(real, order)
    gan = kgan.GAN(*networks(variant, seed), seed=3 * seed + 2)
    rate = changes.get("rate", RATE)
    gan.compile(*[keras.optimizers.Adam(rate, **BETAS) for _ in range(2)], **COMPILE)
    start = time.process_time()
    with warnings.catch_warnings():
        warnings.filterwarnings("ignore", message=".*2 \\* images - 1")  # we know
        epochs = steps * BATCH_SIZE // len(real)
        history = gan.fit(real, batch_size=BATCH_SIZE, epochs=epochs, verbose=0).history
    seconds = time.process_time() - start
    samples = gan.generate(n, seed=seed)
    silent, filters = never_above_zero(gan.discriminator, np.concatenate([real[:n], samples]))
    samples = 2 * (np.maximum(samples, low) - low) / (1 - low) - 1
    samples = in_order(samples, np.argsort(order))
    found = {name: round(history[name][-1], 4) for name in ("d_real", "d_fake")}
    found |= {"silent": round(float(silent), 4), "silent_filters": round(float(filters), 4)}
    found |= {"seconds": round(seconds, 1), **quality(samples)}
    return {**found, "samples": picture(samples)} if seed == 0 else found


def main():
    """Runs the command line."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--variants", nargs="+", choices=VARIANTS, default=list(VARIANTS))
    parser.add_argument("--seeds", nargs="+", type=int, default=list(range(5)))
    args = parser.parse_args()
    if not any(r["variant"] == REAL for r in record.read("ablation")):
        (images, _), _ = data.load_data(DATASET)
        record.add_row("ablation", variant=REAL, **quality(data.scale(images[:SAMPLES])))
    for seed in args.seeds:
        wanted = [{"variant": variant} for variant in args.variants]
        for setting in record.missing("ablation", wanted, seed=seed):
            found = run(**setting)
            record.add_row("ablation", **setting, **found)
            print({**setting, **{k: v for k, v in found.items() if k not in UNREAD}}, flush=True)


if __name__ == "__main__":
    main()
