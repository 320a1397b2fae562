# ---
# jupyter:
#   jupytext:
#     text_representation:
#       extension: .py
#       format_name: percent
#   kernelspec:
#     display_name: Python 3
#     language: python
#     name: python3
# ---

# %%
# Set-up. Importing kgan first keeps TensorFlow's start-up messages off the page.
import base64
import math

import kgan
from kgan import data, losses, metrics, models, plots

import keras
import matplotlib.pyplot as plt
import numpy as np
import tensorflow as tf
from keras import layers, ops

NAME = "fashion_mnist"
LOSS = losses.get("non_saturating")
SEED = 7  # of the runs on this page; the recorded ones begin at 0

# %%
# Parameters: change them and run everything again.
STEPS = 400  # of a run on images; the record's have more
BATCH_SIZE = 32
RATE = 2e-3  # Adam's; it falls to 0
SHARP = 0.03  # the weight of the adversarial term in the section on super-resolution
CYCLE = 10  # the weight of the way back, in the plane
TURN = 30  # degrees from x to y, in the plane


# %%
class TwoTerms:
    """G(y) is to be near x, and D is to take it for real."""

    def __init__(self, generator, discriminator, distance, near, sharp):
        self.generator, self.discriminator = generator, discriminator
        self.players = generator.trainable_weights, discriminator.trainable_weights
        self.distance, self.near, self.sharp = distance, near, sharp

    def losses_on(self, y, x, real):
        made = self.generator(y, training=True)
        far = self.near * tf.reduce_mean(self.distance(made - x))
        if not self.sharp:
            return [far]  # D has nothing to do
        real_logits, fake_logits = self.judge(y, real), self.judge(y, made)
        g_loss = far + self.sharp * LOSS.generator(fake_logits)
        return g_loss, LOSS.discriminator(real_logits, fake_logits)

    def judge(self, y, x):
        return self.discriminator(x, training=True)


# %%
def train(model, arrays, steps, seed, batch_size=BATCH_SIZE):
    batches = tf.data.Dataset.from_tensor_slices(arrays).shuffle(8000, seed).repeat()
    rate = keras.optimizers.schedules.CosineDecay(RATE, steps)
    optimizers = [keras.optimizers.Adam(rate, beta_1=0.5) for _ in model.players]
    for optimizer, weights in zip(optimizers, model.players, strict=True):
        optimizer.build(weights)

    @tf.function
    def step(*batch):
        with tf.GradientTape(persistent=True) as tape:
            found = model.losses_on(*batch)  # G's, and D's
        for loss, weights, optimizer in zip(found, model.players, optimizers, strict=False):
            optimizer.apply(tape.gradient(loss, weights), weights)

    for batch in batches.batch(batch_size).take(steps):
        step(*batch)


# %%
HALF = {"kernel_size": 4, "strides": 2, "padding": "same"}


def active(x):
    return layers.LeakyReLU(0.2)(layers.BatchNormalization(momentum=0.9)(x))


def build_translator(f=24):
    """Pictures to pictures: down to 7 x 7, and up again with what was seen on the way."""
    picture = keras.Input((28, 28, 1))
    fine = layers.LeakyReLU(0.2)(layers.Conv2D(f, **HALF)(picture))  # 14 x 14
    x = active(layers.Conv2D(2 * f, **HALF)(fine))  # 7 x 7
    for _ in range(2):
        x = active(layers.Conv2D(2 * f, 3, padding="same")(x))
    x = layers.Concatenate()([fine, active(layers.Conv2DTranspose(f, **HALF)(x))])
    return keras.Model(picture, layers.Conv2DTranspose(1, **HALF, activation="tanh")(x))


# %%
def shrink(pictures):
    """The mean of each 4 x 4 block, shown at the old size."""
    small = pictures.reshape(-1, 7, 4, 7, 4, 1).mean(axis=(2, 4))
    return small.repeat(4, axis=1).repeat(4, axis=2)


# %%
def outline(pictures):
    """White where the brightness changes fast, black elsewhere."""
    slopes = np.gradient(pictures[..., 0], axis=(1, 2))  # down and across
    return np.where(np.hypot(*slopes) > 0.4, 1, -1)[..., np.newaxis].astype("float32")


# %%
def build_patch_judge(f=16):
    """A logit for each of 7 x 7 places; it sees 10 x 10 pixels of outline and garment."""
    both = x = keras.Input((28, 28, 2))
    for filters in (f, 2 * f):
        x = layers.LeakyReLU(0.2)(layers.Conv2D(filters, **HALF)(x))
    return keras.Model(both, layers.Conv2D(1, 1)(x))


class Translation(TwoTerms):
    def judge(self, y, x):  # does the garment fit the outline?
        return self.discriminator(tf.concat([y, x], axis=-1), training=True)


# %%
class Cycle:
    """From x to y and back again, and the other way round; a judge on either side."""

    def __init__(self, weight, units=(32, 32)):
        to = {"latent_dim": 2, "units": units, "output_activation": None}
        self.there, self.back = (models.build_mlp_generator((2,), **to) for _ in "xy")
        self.d_x, self.d_y = (models.build_mlp_discriminator((2,), units) for _ in "xy")
        pairs = (self.there, self.back), (self.d_x, self.d_y)
        self.players = [a.trainable_weights + b.trainable_weights for a, b in pairs]
        self.weight = weight

    def losses_on(self, x, y):
        to_y, to_x = self.there(x), self.back(y)
        again = tf.abs(self.back(to_y) - x) + tf.abs(self.there(to_x) - y)
        g_loss, d_loss = self.weight * tf.reduce_mean(again), 0.0
        for judge, real, fake in ((self.d_y, y, to_y), (self.d_x, x, to_x)):
            fake_logits = judge(fake)
            g_loss += LOSS.generator(fake_logits)
            d_loss += LOSS.discriminator(judge(real), fake_logits)
        return g_loss, d_loss


# %%
def turn(points, degrees):
    """Turns points of the plane around 0."""
    c, s = math.cos(math.radians(degrees)), math.sin(math.radians(degrees))
    return points @ np.array([[c, s], [-s, c]])


# %%
def styled(x, w):
    """Adaptive instance normalisation: w says how large each channel is, and where it lies."""
    filters = x.shape[-1]
    x = layers.GroupNormalization(groups=-1, center=False, scale=False)(x)
    scale, shift = (layers.Reshape((1, 1, filters))(layers.Dense(filters)(w)) for _ in range(2))
    return layers.LeakyReLU(0.2)(x * (1 + scale) + shift)


def build_style(latent_dim=16, f=24):
    """The mapping network, and the network that draws from two styles, coarse and fine."""
    z, coarse, fine = keras.Input((latent_dim,)), keras.Input((32,)), keras.Input((32,))
    mapping = keras.Model(z, layers.Dense(32, "silu")(layers.Dense(32, "silu")(z)))
    x = layers.Dense(98 * f, use_bias=False, kernel_initializer="random_normal")
    x = styled(layers.Reshape((7, 7, 2 * f))(x(ops.ones_like(coarse[:, :1]))), coarse)
    for _ in range(2):
        x = styled(layers.Conv2D(2 * f, 3, padding="same")(x), coarse)
    x = styled(layers.Conv2DTranspose(f, **HALF)(x), fine)  # 14 x 14
    x = layers.Conv2DTranspose(1, **HALF, activation="tanh")(x)
    return mapping, keras.Model([coarse, fine], x)
