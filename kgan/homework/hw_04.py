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
            weights = {"D's weights": _numbers(discriminator), "G's weights": _numbers(generator)}
            return loss if loss is None else {"loss": loss, **weights}

        return results

    return adapt


def _softplus_mean(logits):
    return tf.reduce_mean(tf.nn.softplus(logits))


def _real_and_fake(real, fake):
    return _softplus_mean(-real) + _softplus_mean(fake)


def _d_step(
    g, d, optimizer, real, latents, loss=_real_and_fake, modes=(True, True), moves="d", turns=1
):
    """D's step, or one with a mistake in the loss, in the modes of G and D, or in what moves."""
    weights = d.trainable_weights * ("d" in moves) + g.trainable_weights * ("g" in moves)
    for _ in range(turns):
        with tf.GradientTape() as tape:
            fake = g(latents, training=modes[0])
            value = loss(d(real, training=modes[1]), d(fake, training=modes[1]))
        if weights:
            optimizer.apply(tape.gradient(value, weights), weights)
    return value


def update_discriminator(generator, discriminator, optimizer, real, latents):
    """One step of D."""
    return _d_step(generator, discriminator, optimizer, real, latents)


def _loss_after(step):
    """A step that returns the loss as it is after the move."""

    def mistake(*given):
        step(*given)
        return step(*given, moves="")

    return mistake


_wrong = functools.partial


def _half_by_half(g, d, optimizer, real, latents):
    halves = (lambda r, f: _softplus_mean(-r)), (lambda r, f: _softplus_mean(f))
    return sum(_d_step(g, d, optimizer, real, latents, loss) for loss in halves)


_bce = keras.losses.BinaryCrossentropy()  # for probabilities
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
        "hinge": _wrong(
            _d_step,
            loss=lambda r, f: tf.reduce_mean(tf.nn.relu(1 - r)) + tf.reduce_mean(tf.nn.relu(1 + f)),
        ),
        "smoothed": _wrong(
            _d_step, loss=lambda r, f: _real_and_fake(r, f) + 0.1 * tf.reduce_mean(r)
        ),
        "not_reduced": _wrong(_d_step, loss=lambda r, f: tf.nn.softplus(-r) + tf.nn.softplus(f)),
        "from_logits_forgotten": _wrong(
            _d_step, loss=lambda r, f: _bce(tf.ones_like(r), r) + _bce(tf.zeros_like(f), f)
        ),
        "loss_after": _loss_after(_d_step),
        "two_steps": _wrong(_d_step, turns=2),
        "one_half_after_the_other": _half_by_half,
    },
)


def _g_step(g, d, optimizer, latents, loss=_softplus_mean, moves="g", **change):
    """G's step; the loss is a function of minus the logits of the fakes."""
    return _d_step(g, d, optimizer, latents, latents, lambda _, f: loss(-f), moves=moves, **change)


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
        "smoothed": _wrong(_g_step, loss=lambda f: _softplus_mean(f) - 0.1 * tf.reduce_mean(f)),
        "not_reduced": _wrong(_g_step, loss=tf.nn.softplus),
        "from_logits_forgotten": _wrong(_g_step, loss=lambda f: _bce(tf.ones_like(f), -f)),
        "loss_after": _loss_after(_g_step),
        "two_steps": _wrong(_g_step, turns=2),
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
        model.compile(
            keras.optimizers.SGD(_RATE / 2),
            keras.optimizers.SGD(_RATE),
            num_d_steps=k,
            run_eagerly=True,
        )
        logs = model.train_step(_draw(rng, k * m))
        return logs and {
            **logs,
            "D's weights": _numbers(model.discriminator),
            "G's weights": _numbers(model.generator),
            "draws of latents": int(model.seed_generator.state.numpy()[1]),
        }

    return results


def _model(turns, pick=lambda losses: losses[-1], swapped=False, names=("g_loss", "d_loss")):
    """Makes a model that takes the turns that are listed: D's `(real, latents)`, G's `(latents,)`.

    `turns` gets the parts of the batch and a function that draws latents, for one part or more.
    """

    class Planned(TwoNetworks):
        def train_step(self, real):
            parts = tf.split(real, self.num_d_steps)
            losses = {"d_loss": [], "g_loss": []}
            optimizers = [self.g_optimizer, self.d_optimizer][:: -1 if swapped else 1]
            for turn in turns(parts, lambda n=1: self.sample_latents(n * len(parts[0]))):
                is_d = len(turn) == 2
                update = update_discriminator if is_d else update_generator
                loss = update(self.generator, self.discriminator, optimizers[is_d], *turn)
                losses[names[is_d]].append(loss)
            return {name: pick(values) for name, values in losses.items()}

    return Planned


def _algorithm_1(parts, new):
    return [*((part, new()) for part in parts), (new(),)]


def _same_noise(parts, new, for_g=True):
    latents = new()
    return [*((part, latents) for part in parts), (latents if for_g else new(),)]


def _noise_reused(parts, new):
    turns = [(part, new()) for part in parts]
    return [*turns, turns[-1][1:]]


def _whole(parts):
    return tf.concat(parts, axis=0)


check_train_step = Exercise(
    "train_step",
    "seed k m",
    _model(_algorithm_1),
    lambda rng: [(0, 1, 1), (1, 2, 2), *((int(rng.integers(10**6)), 3, 2) for _ in range(2))],
    adapt=_in_model,
    blocked=("gan.GAN.train_step", "gan.GAN.update_discriminator", "gan.GAN.update_generator"),
    mistakes={
        "mean_of_losses": _model(_algorithm_1, pick=lambda losses: sum(losses) / len(losses)),
        "sum_of_losses": _model(_algorithm_1, pick=sum),
        "optimizers_swapped": _model(_algorithm_1, swapped=True),
        "losses_swapped": _model(_algorithm_1, names=("d_loss", "g_loss")),
        **{
            name: _model(turns)
            for name, turns in {
                "noise_reused": _noise_reused,
                "one_noise": _same_noise,
                "one_noise_for_d": functools.partial(_same_noise, for_g=False),
                "drawn_at_once": lambda x, new: [
                    *zip(x, tf.split(new(len(x)), len(x)), strict=True),
                    (new(),),
                ],
                "g_first": lambda x, new: [(new(),), *((part, new()) for part in x)],
                "same_batch": lambda x, new: [*((x[0], new()) for _ in x), (new(),)],
                "last_part": lambda x, new: [*((x[-1], new()) for _ in x), (new(),)],
                "k_ignored": lambda x, new: [(_whole(x), new(len(x))), (new(len(x)),)],
                "whole_batch": lambda x, new: [
                    *((_whole(x), new(len(x))) for _ in x),
                    (new(len(x)),),
                ],
                "g_has_more": lambda x, new: [*((part, new()) for part in x), (new(len(x)),)],
                "interleaved": lambda x, new: [
                    *((_whole(x)[i :: len(x)], new()) for i in range(len(x))),
                    (new(),),
                ],
                "g_as_often": lambda x, new: [t for part in x for t in ((part, new()), (new(),))],
                "g_k_times": lambda x, new: [(x[0], new()), *((new(),) for _ in x)],
                "one_part": lambda x, new: [(x[0], new()), (new(),)],
            }.items()
        },
    },
    properties={
        "own_noise": lambda f: f(0, 1, 1)[-1] > 0,
    },
)
