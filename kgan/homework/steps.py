"""What a training step is tried on, in assignment 4: networks, an optimizer, and what they keep.

They are the smallest that show every mistake, on the line: some of one layer, and larger ones with
a frozen layer and a stand-in for BatchNorm. All halve their input in training, so that it shows in
which mode they were called. What is compared is all that a step leaves behind. What has happened in
between is looked at where that differs.
"""

import collections

from kgan.homework.sandbox import Telling
from kgan.homework.words import Words

import keras
import numpy as np
import tensorflow as tf

RATE = 0.5
NOT_FINITE = Words(
    "not_finite",
    "logits",
    "A loss or a weight is infinite, or not a number. Is a batch empty there, does an exponential "
    "become too large, or is a logarithm taken of a probability that has rounded to 0 or 1? In the "
    "gradient what `tf.where` has not chosen counts, too.",
)
LARGE = 20  # a seed for larger networks: some fakes are beyond 1, and logits have both signs
SMALL = 3  # seeds below it make networks of one layer, with which one can work by hand


class _Halving(keras.layers.Layer):
    """Halves its input in training: dropout without the chance."""

    def call(self, x, training=False):
        return x / 2 if training else x


class _BatchNorm(keras.layers.BatchNormalization):
    """Takes half of the batch's mean away in training, and adds the mean to what it has seen.

    Like Keras's layer, it does so only while it is trainable, and has a scale that is trained.
    Unlike there, two calls leave the same behind in either order: a step may look at the fakes
    first.
    """

    def build(self, shape):
        self.gamma = self.add_weight(shape[1:], "ones", name="gamma")
        self.seen = self.add_weight(shape[1:], "zeros", trainable=False, name="seen")

    def call(self, x, training=False, mask=None):
        if not (training and self.trainable):
            return self.gamma * x
        mean = tf.reduce_mean(x, axis=0)
        self.seen.assign_add(mean)
        return self.gamma * (x - mean / 2)


# What happened in the last run, in order. Of a call inside a compiled function, only that it was.
# `given`, `made`: a row for each sample. `frozen`: whether BatchNorm worked as at inference.
trace = []
COMPILED = "compiled"
Call = collections.namedtuple("Call", "player training given made frozen")
Step = collections.namedtuple("Step", "player before after")  # weights, before and after it


class _Network(keras.Sequential):
    """Writes down what it is called on. Its player is "G" or "D"."""

    player = None

    def __call__(self, inputs, *args, **kwargs):
        made = super().__call__(inputs, *args, **kwargs)
        if self.player and (tf.inside_function() or isinstance(made, keras.KerasTensor)):
            trace.append(COMPILED)
        elif self.player:
            training = bool(kwargs.get("training", args[0] if args else False))
            rows = [np.reshape(x, (len(x), int(np.prod(np.shape(x)[1:])))) for x in (inputs, made)]
            norms = [layer for layer in self.layers if isinstance(layer, _BatchNorm)]
            frozen = not all(layer.trainable for layer in norms)
            trace.append(Call(self.player, training, *rows, frozen))
        return made


def build_players(seed, sample_shape=(1,)):
    """Makes G and D anew, and a generator of random numbers for the rest.

    G's latents are one number, or two of the larger networks. All is in float32, whatever Keras is
    set to.

    Args:
        seed: Int; below `SMALL` the networks have one layer.
        sample_shape: Tuple, the shape of the one number that is a sample.
    """
    trace.clear()
    rng = np.random.default_rng(seed)
    shapes = {"G": (latent_shape(seed), sample_shape), "D": (sample_shape, (1,))}
    players = [_build_network(rng, seed < SMALL, player, *shapes[player]) for player in "GD"]
    return *players, rng


def latent_shape(seed):
    """Returns the shape of the latents of one sample."""
    return (1,) if seed < SMALL else (2,)


def _build_network(rng, small, player, shape, made_shape):
    own = {"dtype": "float32"}
    frozen = keras.layers.Dense(2, trainable=False, **own)
    first = [] if small else [frozen, keras.layers.Dense(2, **own), _BatchNorm(**own)]
    last = _Halving(**own), keras.layers.Dense(1, **own)
    ends = [keras.layers.Reshape(made_shape, **own)] if made_shape != (1,) else []
    begins = [keras.layers.Flatten(**own)] if len(shape) > 1 else []
    parts = [keras.Input(shape), *begins, *first, *last, *ends]
    network = _Network(parts, name=f"network_{player}")  # of its own name a graph has no use
    network.player = player
    for weight in network.weights:
        if weight.name not in ("gamma", "seen"):
            weight.assign(rng.normal(size=weight.shape))
    return network


def draw(rng, n, scale=1, shape=(1,)):
    """Draws samples, or latents. Tensor of shape `(n, *shape)`."""
    return tf.constant(scale * rng.normal(size=(n, *shape)), "float32")


class NoGradients(Telling):
    """No gradient has reached the weights."""


class OthersWeights(Telling):
    """The weights are not those that the optimizer was made for."""


class NotCompiled(Telling):
    """It works when it is called, but not inside `tf.function`."""


class Descent(keras.optimizers.SGD):
    """Gradient descent with errors of its own where Keras's are `ValueError`s like others."""

    def __init__(self, learning_rate, momentum=0.9, player=None, **settings):
        # Of its own name a graph would not like the underscore. Momentum is what it remembers.
        super().__init__(learning_rate, momentum, **{**settings, "name": "descent"})
        self.player = player
        self.latents = None  # the seed generator of those that are drawn for its steps
        self.drawn = 0

    def apply(self, grads, trainable_variables=None):
        """Takes a step, as Keras does, and counts the latents drawn so far."""
        grads = list(grads)
        if self.latents is not None and not tf.inside_function():
            self.drawn += int(self.latents.state[1])
        if grads and all(gradient is None for gradient in grads):
            raise NoGradients("No gradients provided for any variable.")
        weights = [] if tf.inside_function() else list(trainable_variables or [])
        before = [np.array(weight) for weight in weights]
        try:
            applied = super().apply(grads, trainable_variables)
        except ValueError as error:
            if "Unknown variable" in str(error):
                raise OthersWeights(error) from error
            raise
        if not tf.inside_function():
            trace.append(Step(self.player, before, [np.array(weight) for weight in weights]))
        return applied

    def _all_reduce_sum_gradients(self, grads_and_vars):
        """Leaves them as they are: there is one device.

        Keras's wraps them in a `tf.custom_gradient`, which keeps each compiled step in memory.
        """
        return grads_and_vars


def left_behind(generator, discriminator, **optimizers):
    """Returns all that a step can have changed, in numbers."""
    found = {}
    for name, network in {"D": discriminator, "G": generator}.items():
        seen = [layer.seen for layer in network.layers if isinstance(layer, _BatchNorm)]
        weights = [weight for weight in network.weights if all(weight is not s for s in seen)]
        found[f"{name}'s weights"] = np.concatenate([np.ravel(weight) for weight in weights])
        found[f"{name}'s statistics"] = np.ravel(seen)
        trainable = [part.trainable for part in (*network.layers, *network.weights)]
        found[f"{name}'s parts that can be trained"] = np.array(trainable, float)
    for name, optimizer in optimizers.items():
        iterations, rate, *memory = optimizer.variables
        found[f"rate of {name}"] = float(rate)
        found[f"memory of {name}"] = sum(float(tf.reduce_sum(tf.abs(v))) for v in memory)
        found[f"steps of {name}"] = int(iterations)
    found["functions run eagerly"] = float(tf.config.functions_run_eagerly())
    tf.config.run_functions_eagerly(False)
    return found


def of_graph(error):
    """Returns the error of code that works when it is called: a telling one as it is."""
    return error if isinstance(error, Telling) else NotCompiled(error)


def compiled_step(step, data):
    """Compiles a step as `fit` does, with the size of a batch unknown."""
    signature = [tf.TensorSpec((None, *each.shape[1:])) for each in data]
    compiled = tf.function(lambda *data: step(*data), signature, autograph=False)

    def run(*data):
        try:
            return compiled(*data)
        except Exception as error:
            raise of_graph(error) from error

    return run
