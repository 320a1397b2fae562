"""What several tests use."""

import kgan
from kgan import models

import keras
import numpy as np


def small_gan(
    seed=0, num_classes=None, sample_shape=(8, 8, 1), normalization=None, **compile_kwargs
):
    """A compiled GAN of a few hundred weights."""
    gan = kgan.GAN(
        models.build_conv_generator(
            sample_shape, 3, filters=2, depth=1, num_classes=num_classes, seed=1
        ),
        models.build_conv_discriminator(
            sample_shape, filters=2, num_classes=num_classes, normalization=normalization, seed=2
        ),
        seed=seed,
    )
    gan.compile(**{"g_optimizer": keras.optimizers.Adam(1e-3), **compile_kwargs})
    return gan


def some_images(n=32, shape=(8, 8, 1), seed=0):
    """Smooth random images in [-1, 1]."""
    rng = np.random.default_rng(seed)
    return np.tanh(rng.normal(size=(n, *shape))).astype("float32")


def values(weights):
    """Copies of the weights."""
    return [w.numpy().copy() for w in weights]


def moved(before, weights):
    """Which weights differ from their copies."""
    return [bool((b != w.numpy()).any()) for b, w in zip(before, weights, strict=True)]


def same(a, b):
    """Whether two models have the same weights, bit for bit."""
    return all((x == y).all() for x, y in zip(a.get_weights(), b.get_weights(), strict=True))
