"""Assignment 4, the training step in Keras: right answers, and wrong ones by misconception.

The answers work on the smallest networks that show every mistake, on the line. Each halves its
input in training, so that it shows in which mode it was called.
"""

import functools

from kgan.homework.core import Exercise

import keras
import numpy as np
import tensorflow as tf

_RATE = 0.5


class _Halving(keras.layers.Layer):
    """Halves its input in training, as no real layer does."""

    def call(self, x, training=False):
        return x / 2 if training else x


def _network(rng):
    network = keras.Sequential([keras.Input((1,)), _Halving(), keras.layers.Dense(1)])
    network.set_weights([rng.normal(size=(1, 1)), rng.normal(size=1)])
    return network


def _draw(rng, n):
    return tf.constant(rng.normal(size=(n, 1)), "float32")


def _numbers(network):
    return np.concatenate([np.ravel(weights) for weights in network.get_weights()])


def _cases(rng):
    return [(0, 1, 1), (1, 3, 2), *((int(rng.integers(10**6)), 4, 5) for _ in range(2))]


def _on_networks(players):
    """Adapts an answer: makes networks by a seed, and returns what became of them."""

    def adapt(answer):
        def results(seed, reals, fakes):
            rng = np.random.default_rng(seed)
            generator, discriminator = _network(rng), _network(rng)
            real, latents = _draw(rng, reals), _draw(rng, fakes)
            data = (real, latents) if players == "D" else (latents,)
            loss = answer(generator, discriminator, keras.optimizers.SGD(_RATE), *data)
            return (
                loss
                if loss is None
                else {
                    "loss": loss,
                    "D's weights": _numbers(discriminator),
                    "G's weights": _numbers(generator),
                }
            )

        return results

    return adapt


def _softplus_mean(logits):
    return tf.reduce_mean(tf.nn.softplus(logits))


def _real_and_fake(real, fake):
    return _softplus_mean(-real) + _softplus_mean(fake)


def _d_step(g, d, optimizer, real, latents, loss=_real_and_fake, modes=(True, True), moves="d"):
    """D's step, or one with a mistake in the loss, in the modes of G and D, or in what moves."""
    with tf.GradientTape() as tape:
        fake = g(latents, training=modes[0])
        value = loss(d(real, training=modes[1]), d(fake, training=modes[1]))
    weights = {
        "d": d.trainable_weights,
        "g": g.trainable_weights,
        "dg": d.trainable_weights + g.trainable_weights,
        "": [],
    }[moves]
    if weights:
        optimizer.apply(tape.gradient(value, weights), weights)
    return value


def update_discriminator(generator, discriminator, optimizer, real, latents):
    """One step of D."""
    return _d_step(generator, discriminator, optimizer, real, latents)


def _wrong(step, **change):
    return functools.partial(step, **change)


_MODES = {
    "training_left_out": (False, False),
    "training_left_out_in_g": (False, True),
    "training_left_out_in_d": (True, False),
}

check_update_discriminator = Exercise(
    "update_discriminator",
    "seed reals fakes",
    update_discriminator,
    _cases,
    adapt=_on_networks("D"),
    words=("update_discriminator", "modes"),
    blocked=("gan.GAN.update_discriminator",),
    mistakes={
        **{name: _wrong(_d_step, modes=modes) for name, modes in _MODES.items()},
        "g_moves_too": _wrong(_d_step, moves="dg"),
        "g_moves_instead": _wrong(_d_step, moves="g"),
        "nothing_moves": _wrong(_d_step, moves=""),
        "uphill": _wrong(_d_step, loss=lambda r, f: -_real_and_fake(r, f)),
        "fakes_carry_label_1": _wrong(
            _d_step, loss=lambda r, f: _softplus_mean(-r) + _softplus_mean(-f)
        ),
        "labels_swapped": _wrong(_d_step, loss=lambda r, f: _real_and_fake(-r, -f)),
        "halves_averaged": _wrong(_d_step, loss=lambda r, f: _real_and_fake(r, f) / 2),
        "one_bag": _wrong(_d_step, loss=lambda r, f: _softplus_mean(tf.concat([-r, f], axis=0))),
        "reals_only": _wrong(_d_step, loss=lambda r, f: _softplus_mean(-r)),
        "fakes_only": _wrong(_d_step, loss=lambda r, f: _softplus_mean(f)),
        "sigmoid_twice": _wrong(
            _d_step, loss=lambda r, f: _real_and_fake(tf.sigmoid(r), tf.sigmoid(f))
        ),
        "summed": _wrong(
            _d_step,
            loss=lambda r, f: tf.reduce_sum(tf.nn.softplus(-r)) + tf.reduce_sum(tf.nn.softplus(f)),
        ),
        "wasserstein": _wrong(_d_step, loss=lambda r, f: tf.reduce_mean(f) - tf.reduce_mean(r)),
    },
)


def _g_step(g, d, optimizer, latents, loss=_softplus_mean, modes=(True, True), moves="g"):
    """G's step; the loss is a function of minus the logits of the fakes."""
    return _d_step(g, d, optimizer, latents, latents, lambda _, f: loss(-f), modes, moves)


def update_generator(generator, discriminator, optimizer, latents):
    """One step of G."""
    return _g_step(generator, discriminator, optimizer, latents)


check_update_generator = Exercise(
    "update_generator",
    "seed reals fakes",
    update_generator,
    _cases,
    adapt=_on_networks("G"),
    words=("update_generator", "modes"),
    blocked=("gan.GAN.update_generator",),
    mistakes={
        **{name: _wrong(_g_step, modes=modes) for name, modes in _MODES.items()},
        "d_moves_too": _wrong(_g_step, moves="dg"),
        "d_moves_instead": _wrong(_g_step, moves="d"),
        "nothing_moves": _wrong(_g_step, moves=""),
        "uphill": _wrong(_g_step, loss=lambda f: -_softplus_mean(f)),
        "label_0": _wrong(_g_step, loss=lambda f: _softplus_mean(-f)),
        "minimax": _wrong(_g_step, loss=lambda f: -_softplus_mean(-f)),
        "sigmoid_twice": _wrong(_g_step, loss=lambda f: _softplus_mean(-tf.sigmoid(-f))),
        "summed": _wrong(_g_step, loss=lambda f: tf.reduce_sum(tf.nn.softplus(f))),
        "wasserstein": _wrong(_g_step, loss=tf.reduce_mean),
        "both_terms": _wrong(_g_step, loss=lambda f: _softplus_mean(f) + _softplus_mean(-f)),
    },
)


class TwoNetworks(keras.Model):
    """What surrounds a training step: networks, optimizers, noise. A subclass adds `train_step`.

    Attributes:
        generator: Network, latents `(m, latent_dim)` to samples.
        discriminator: Network, samples to logits `(m, 1)`.
        g_optimizer: Moves the generator, once compiled.
        d_optimizer: Moves the discriminator.
        num_d_steps: Int k.
    """

    def __init__(self, generator, discriminator, seed=None):
        super().__init__()
        self.generator, self.discriminator = generator, discriminator
        self.seed_generator = keras.random.SeedGenerator(seed)
        self.built = True

    def compile(self, g_optimizer, d_optimizer, num_d_steps=1, **keras_kwargs):
        """Sets the optimizers and k."""
        super().compile(optimizer=None, **keras_kwargs)
        self.g_optimizer, self.d_optimizer = g_optimizer, d_optimizer
        self.num_d_steps = num_d_steps

    @property
    def metrics(self):
        """Nothing is averaged: the dict that `train_step` returns is what is logged."""
        return []

    def sample_latents(self, m):
        """Draws m new latents `(m, latent_dim)`."""
        shape = (m, self.generator.input_shape[-1])
        return keras.random.normal(shape, seed=self.seed_generator)


def _in_model(model_class):
    """Adapts a model: runs one training step by a seed, and returns what became of the networks."""

    def results(seed, k, m):
        rng = np.random.default_rng(seed)
        model = model_class(_network(rng), _network(rng), seed=seed)
        optimizers = keras.optimizers.SGD(_RATE), keras.optimizers.SGD(_RATE)
        model.compile(*optimizers, num_d_steps=k, run_eagerly=True)
        logs = model.train_step(_draw(rng, k * m))
        return (
            logs
            if logs is None
            else {
                "d_loss": logs["d_loss"],
                "g_loss": logs["g_loss"],
                "D's weights": _numbers(model.discriminator),
                "G's weights": _numbers(model.generator),
            }
        )

    return results


def _model(plan):
    """Makes a model from a plan: a generator of the steps to take, given (gan, parts, m)."""

    class Planned(TwoNetworks):
        def train_step(self, real):
            parts = tf.split(real, self.num_d_steps)
            logs = {}
            for player, *data in plan(self, parts, len(parts[0])):
                if player == "D":
                    update, optimizer, name = update_discriminator, self.d_optimizer, "d_loss"
                else:
                    update, optimizer, name = update_generator, self.g_optimizer, "g_loss"
                logs[name] = update(self.generator, self.discriminator, optimizer, *data)
            return logs

    return Planned


def _algorithm_1(gan, parts, m):
    for part in parts:
        yield "D", part, gan.sample_latents(m)
    yield "G", gan.sample_latents(m)


def _noise_reused(gan, parts, m):
    for part in parts:
        latents = gan.sample_latents(m)
        yield "D", part, latents
    yield "G", latents


def _one_noise(gan, parts, m):
    latents = gan.sample_latents(m)
    for part in parts:
        yield "D", part, latents
    yield "G", latents


def _one_noise_for_d(gan, parts, m):
    latents = gan.sample_latents(m)
    for part in parts:
        yield "D", part, latents
    yield "G", gan.sample_latents(m)


def _g_first(gan, parts, m):
    yield "G", gan.sample_latents(m)
    for part in parts:
        yield "D", part, gan.sample_latents(m)


def _same_batch(gan, parts, m):
    for _ in parts:
        yield "D", parts[0], gan.sample_latents(m)
    yield "G", gan.sample_latents(m)


def _k_ignored(gan, parts, m):
    real = tf.concat(parts, axis=0)
    yield "D", real, gan.sample_latents(len(real))
    yield "G", gan.sample_latents(len(real))


def _whole_batch(gan, parts, m):
    real = tf.concat(parts, axis=0)
    for _ in parts:
        yield "D", real, gan.sample_latents(len(real))
    yield "G", gan.sample_latents(len(real))


def _g_as_often(gan, parts, m):
    for part in parts:
        yield "D", part, gan.sample_latents(m)
        yield "G", gan.sample_latents(m)


def _g_k_times(gan, parts, m):
    for part in parts[:1]:
        yield "D", part, gan.sample_latents(m)
    for _ in parts:
        yield "G", gan.sample_latents(m)


def _one_part(gan, parts, m):
    yield "D", parts[0], gan.sample_latents(m)
    yield "G", gan.sample_latents(m)


check_train_step = Exercise(
    "train_step",
    "seed k m",
    _model(_algorithm_1),
    lambda rng: [(0, 1, 1), (1, 2, 2), *((int(rng.integers(10**6)), 3, 2) for _ in range(2))],
    adapt=_in_model,
    blocked=("gan.GAN.train_step", "gan.GAN.update_discriminator", "gan.GAN.update_generator"),
    mistakes={
        "noise_reused": _model(_noise_reused),
        "one_noise": _model(_one_noise),
        "one_noise_for_d": _model(_one_noise_for_d),
        "g_first": _model(_g_first),
        "same_batch": _model(_same_batch),
        "k_ignored": _model(_k_ignored),
        "whole_batch": _model(_whole_batch),
        "g_as_often": _model(_g_as_often),
        "g_k_times": _model(_g_k_times),
        "one_part": _model(_one_part),
    },
)
