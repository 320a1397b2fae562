"""Assignment 4, the training step in Keras: right answers, and what to say about wrong ones.

The answers work on the smallest networks that show every mistake, on the line: some of one layer,
and larger ones with a frozen layer and a stand-in for BatchNorm. All halve their input in training,
so that it shows in which mode they were called. What is compared is all that a step leaves behind.
"""

import functools

from kgan.homework import values
from kgan.homework.exercise import exercise
from kgan.homework.sandbox import Feedback, Telling
from kgan.homework.words import Words
from kgan.two_networks import TwoNetworks

import keras
import numpy as np
import tensorflow as tf

_RATE = 0.5
_NOT_FINITE = Words(
    "not_finite",
    "logits",
    "A loss or a weight is infinite, or not a number. Is a batch empty there, or is a logarithm "
    "taken of a probability that has rounded to 0 or 1?",
)
_SMALL = 3  # seeds below it make networks of one layer, with which one can work by hand
_FAR = 2  # this one makes samples so far out that D is certain of them


class _Halving(keras.layers.Layer):
    """Halves its input in training: dropout without the chance."""

    def call(self, x, training=False):
        return x / 2 if training else x


class _BatchNorm(keras.layers.Layer):
    """Takes half of the batch's mean away in training, and adds the mean to what it has seen.

    Like Keras's layer, it does so only while it is trainable. Unlike there, two calls leave the
    same behind in either order: a step may look at the fakes first.
    """

    def build(self, shape):
        self.seen = self.add_weight(shape[1:], "zeros", trainable=False, name="seen")

    def call(self, x, training=False):
        if not (training and self.trainable):
            return x
        mean = tf.reduce_mean(x, axis=0)
        self.seen.assign_add(mean)
        return x - mean / 2


def _network(rng, small):
    own = {"dtype": "float32"}  # whatever Keras is set to
    frozen = keras.layers.Dense(2, trainable=False, **own)
    first = [] if small else [frozen, keras.layers.Dense(2, **own), _BatchNorm(**own)]
    last = _Halving(**own), keras.layers.Dense(1, **own)
    network = keras.Sequential([keras.Input((1,)), *first, *last])
    for weight in network.weights:
        if weight.name != "seen":
            weight.assign(rng.normal(size=weight.shape))
    return network


def _draw(rng, n, scale=1):
    return tf.constant(scale * rng.normal(size=(n, 1)), "float32")


class NoGradients(Telling):
    """No gradient has reached the weights."""


class OthersWeights(Telling):
    """The weights are not those that the optimizer was made for."""


class NotCompiled(Telling):
    """It works when it is called, but not inside `tf.function`."""


class _Descent(keras.optimizers.SGD):
    """Gradient descent with errors of its own where Keras's are `ValueError`s like others."""

    def __init__(self, learning_rate, momentum=0.9, **settings):
        # Of its own name a graph would not like the underscore. Momentum is what it remembers.
        super().__init__(learning_rate, momentum, **{**settings, "name": "descent"})
        self.latents = None  # the seed generator of those that are drawn for its steps
        self.drawn = 0

    def apply(self, grads, trainable_variables=None):
        grads = list(grads)
        if self.latents is not None and not tf.inside_function():
            self.drawn += int(self.latents.state[1])
        if grads and all(gradient is None for gradient in grads):
            raise NoGradients("No gradients provided for any variable.")
        try:
            return super().apply(grads, trainable_variables)
        except ValueError as error:
            if "Unknown variable" in str(error):
                raise OthersWeights(error) from error
            raise


def _left_behind(generator, discriminator, **optimizers):
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


# --- Tasks 1 and 2: a turn of each player.


def _cases(rng):
    small = [(0, 1, 1, "called"), (1, 3, 2, "called"), (_FAR, 2, 3, "called")]
    drawn = [int(seed) for seed in rng.integers(_SMALL, 10**5, 2)]
    return [*small, (drawn[0], 4, 5, "called"), (drawn[1], 5, 4, "in a tf.function")]


def _hand_out(player):
    """Makes a function of a case that returns the arguments of a turn."""

    def arguments(seed=0, reals=1, fakes=1, how="called"):
        rng = np.random.default_rng(seed)
        generator, discriminator = _network(rng, seed < _SMALL), _network(rng, seed < _SMALL)
        scale = 300 if seed == _FAR else 1
        real, latents = _draw(rng, reals, scale), _draw(rng, fakes, scale)
        data = (real, latents) if player == "D" else (latents,)
        return generator, discriminator, _Descent(_RATE), *data

    return arguments


def _on_networks(player):
    """Adapts an answer: makes networks by a seed, and returns what became of them."""
    hand_out = _hand_out(player)

    def adapt(answer):
        def results(seed, reals, fakes, how):
            generator, discriminator, optimizer, *data = hand_out(seed, reals, fakes)
            step = functools.partial(answer, generator, discriminator, optimizer)
            if how != "called":
                step = _compiled(step, len(data))
            loss = step(*data)
            if loss is None:
                return None
            if isinstance(loss, dict | tuple | list | str):
                kind = type(loss).__name__
                raise Feedback(f"Your code returned a {kind}, where the loss is expected.", "type")
            left = _left_behind(generator, discriminator, **{"the optimizer": optimizer})
            return {"loss": loss, **left}

        return results

    return adapt


def _of_graph(error):
    """Returns the error of code that works when it is called: a telling one as it is."""
    return error if isinstance(error, Telling) else NotCompiled(error)


def _compiled(step, n):
    """Compiles a step as `fit` does, with the size of a batch unknown."""
    compiled = tf.function(lambda *data: step(*data), [tf.TensorSpec((None, 1))] * n)

    def run(*data):
        try:
            return compiled(*data)
        except Exception as error:
            raise _of_graph(error) from error

    return run


def _label_1(logits):
    """What each of D's answers costs with label 1."""
    return tf.nn.softplus(-logits)


def _label_0(logits):
    return tf.nn.softplus(logits)


def _add_means(costs):
    return sum(map(tf.reduce_mean, costs))


def _weights_of_d(generator, discriminator):
    return discriminator.trainable_weights


def _weights_of_g(generator, discriminator):
    return generator.trainable_weights


@exercise(
    cases=_cases,
    costly=1,
    arguments="seed reals fakes how",
    adapt=_on_networks("D"),
    example=_hand_out("D"),
    not_finite=_NOT_FINITE,
    blocked=("gan.GAN.update_discriminator",),
)
def update_discriminator(
    generator,
    discriminator,
    optimizer,
    real,
    latents,
    prices=(_label_1, _label_0),
    loss=_add_means,
    modes=(True, True),
    moving=_weights_of_d,
):
    """One step of D. Other prices, loss, modes (of G and of D) or weights make it a mistake."""
    with tf.GradientTape() as tape:
        fake = generator(latents, training=modes[0])
        logits = [discriminator(x, training=modes[1]) for x in (real, fake)]
        d_loss = loss([price(x) for price, x in zip(prices, logits, strict=True)])
    weights = moving(generator, discriminator)
    optimizer.apply(tape.gradient(d_loss, weights), weights)
    return d_loss


@exercise(
    cases=_cases,
    costly=1,
    arguments="seed reals fakes how",
    adapt=_on_networks("G"),
    example=_hand_out("G"),
    not_finite=_NOT_FINITE,
    blocked=("gan.GAN.update_generator",),
)
def update_generator(
    generator,
    discriminator,
    optimizer,
    latents,
    prices=(_label_1, _label_0),
    loss=_add_means,
    modes=(True, True),
    moving=_weights_of_g,
):
    """One step of G, which pays the first of the prices."""
    with tf.GradientTape() as tape:
        fake = generator(latents, training=modes[0])
        g_loss = loss([prices[0](discriminator(fake, training=modes[1]))])
    weights = moving(generator, discriminator)
    optimizer.apply(tape.gradient(g_loss, weights), weights)
    return g_loss


def _in_each_turn(section):
    """Files a twist of a step, D's or G's."""

    def file(function):
        update_discriminator.twist(section)(function)
        return update_generator.twist(section)(function)

    return file


@_in_each_turn("training-mode")
def training_left_out(step, *given):
    """Both networks were called as at inference: `training=True` is missing. In your own step
    nobody passes it on, so dropout and BatchNorm would not do their work.
    """
    return step(*given, modes=(False, False))


@_in_each_turn("training-mode")
def training_left_out_in_g(step, *given):
    """G was called as at inference: `training=True` is missing there. Its BatchNorm would not
    normalise.
    """
    return step(*given, modes=(False, True))


@_in_each_turn("training-mode")
def training_left_out_in_d(step, *given):
    """D was called as at inference: `training=True` is missing there. Its dropout would do
    nothing.
    """
    return step(*given, modes=(True, False))


@_in_each_turn("functions-and-loop")
def nothing_moves(step, *given):
    """No weight has moved: the gradient was perhaps computed, but not applied."""
    return step(*given, moving=lambda g, d: [])


@_in_each_turn("algorithm-1")
def uphill(step, *given):
    """The loss has grown: this step goes up. Optimizers go down, so hand them a loss, not a
    value.
    """
    return step(*given, loss=lambda costs: -_add_means(costs))


@_in_each_turn("step-mistakes")
def sigmoid_twice(step, *given):
    """The sigmoid is applied twice. D gives logits, and the cross-entropy from logits applies the
    sigmoid itself.
    """
    prices = [lambda x: _label_1(tf.sigmoid(x)), lambda x: _label_0(tf.sigmoid(x))]
    return step(*given, prices=prices)


@_in_each_turn("both-losses")
def summed(step, *given):
    """You summed over the batch, so the step grows with its size. Take means."""
    return step(*given, loss=lambda costs: sum(map(tf.reduce_sum, costs)))


@_in_each_turn("loss-table")
def wasserstein(step, *given):
    """That is the Wasserstein loss, on the logits as they are. Cross-entropy is asked for."""
    return step(*given, prices=(lambda x: -x, lambda x: x))


@_in_each_turn("two-losses")
def smoothed(step, *given):
    """The labels are smoothed here. Nobody has asked for that: label 1 is real."""
    return step(*given, prices=(lambda x: 0.9 * _label_1(x) + 0.1 * _label_0(x), _label_0))


@_in_each_turn("both-losses")
def not_reduced(step, *given):
    """Your loss has a number for each sample. One number is wanted: take means."""
    return step(*given, loss=sum)


@_in_each_turn("step-mistakes")
def from_logits_forgotten(step, *given):
    """The logits were taken for probabilities: Keras's loss does so unless it is told that logits
    come in.
    """
    bce = keras.losses.BinaryCrossentropy()
    prices = [lambda x: bce(tf.ones_like(x), x), lambda x: bce(tf.zeros_like(x), x)]
    return step(*given, prices=prices)


@_in_each_turn("functions-and-loop")
def loss_after(step, *given):
    """The step is right. The loss that you return is the one from after it; the one from before is
    asked for.
    """
    step(*given)
    return nothing_moves(step, *given)


@_in_each_turn("algorithm-1")
def two_steps(step, *given):
    """The weights have moved twice. A turn is one step."""
    step(*given)
    return step(*given)


@_in_each_turn("functions-and-loop")
def tape(step, *given):
    """The gradient has not found its way from the loss to the weights. All that leads from these
    weights to the loss must happen inside the tape, and in operations that it knows.
    """
    return step(*given, loss=lambda costs: tf.stop_gradient(_add_means(costs)))


@_in_each_turn("keras-model")
def works_when_called_alone(step, *given):
    """Your function works when it is called, and not when `fit` compiles it, as it will in task 3.
    Inside a compiled function a tensor has no numbers yet: no `.numpy()`, no `len` of a batch whose
    size is not known, no NumPy.
    """
    if tf.inside_function():
        raise NotCompiled
    return step(*given)


@_in_each_turn("training-mode")
def last_layer_only(step, *given):
    """Only the last layer has moved. All of the network's trainable weights are to move."""
    whose = _weights_of_d if step.name == "update_discriminator" else _weights_of_g
    return step(*given, moving=lambda g, d: whose(g, d)[-2:])


@_in_each_turn("whose-numbers-move")
def pays_downhill_goes_up(step, *given):
    """The loss that you return is right, and the step goes up. The optimizer goes down: hand it the
    gradient of this loss as it is.
    """
    return -step(*given, loss=lambda costs: -_add_means(costs))


@_in_each_turn("training-mode")
def kernels_only(step, *given):
    """Biases have not moved. All of the network's trainable weights are to move."""
    whose = _weights_of_d if step.name == "update_discriminator" else _weights_of_g
    return step(*given, moving=lambda g, d: [w for w in whose(g, d) if len(w.shape) > 1])


@_in_each_turn("whose-numbers-move")
def frozen_layer_moved(step, *given):
    """A frozen layer has moved, too. What may move are the network's trainable weights."""
    player = 1 if step.name == "update_discriminator" else 0
    return step(*given, moving=lambda *networks: _all_but_statistics(networks[player]))


def _all_but_statistics(network):
    return [
        w
        for layer in network.layers
        for w in (layer.weights if layer.count_params() else [])
        if w.name != "seen"
    ]


@_in_each_turn("two-losses")
def mean_of_logits_first(step, *given):
    """You took the mean of the logits first, and the cost of this mean. Each sample has a cost of
    its own; the costs are averaged.
    """
    prices = [lambda x: _label_1(tf.reduce_mean(x)), lambda x: _label_0(tf.reduce_mean(x))]
    return step(*given, prices=prices)


@_in_each_turn("both-losses")
def label_and_logit_swapped(step, *given):
    """Labels and logits have changed places: Keras's loss takes the label first. So the logits
    count as labels, and the labels as logits.
    """
    bce = keras.losses.BinaryCrossentropy(from_logits=True)
    prices = [lambda x: bce(x, tf.ones_like(x)), lambda x: bce(x, tf.zeros_like(x))]
    return step(*given, prices=prices)


@_in_each_turn("whose-numbers-move")
def left_frozen(step, generator, discriminator, *given):
    """The step is right. Afterwards the other network is frozen, so in its own turn nothing in it
    would move. Freeze nothing: ask for the gradient in the weights that are to move.
    """
    loss = step(generator, discriminator, *given)
    (generator if step.name == "update_discriminator" else discriminator).trainable = False
    return loss


def _frozen(step, generator, discriminator, afterwards, given):
    other = generator if step.name == "update_discriminator" else discriminator
    other.trainable = False
    loss = step(generator, discriminator, *given)
    other.trainable = afterwards
    return loss


@_in_each_turn("whose-numbers-move")
def frozen_for_good(step, generator, discriminator, *given):
    """The other network is frozen, and stays so: in its own turn nothing in it would move. Freeze
    nothing. It is enough to ask for the gradient in the weights that are to move.
    """
    return _frozen(step, generator, discriminator, False, given)


@_in_each_turn("training-mode")
def frozen_for_the_step(step, generator, discriminator, *given):
    """You freeze the other network for the step. A frozen BatchNorm works as at inference, so the
    images are others. Freeze nothing: ask for the gradient in the weights that are to move.
    """
    return _frozen(step, generator, discriminator, True, given)


_WEIGHTS = "D's weights", "G's weights"


def _only(exercise, section, name, words, may, must=(), case=(5, 4, 3, "called")):
    """Files what is said where an answer differs from the right one in some of its parts alone.

    That it does not differ so is a property. It is looked at in one case, of larger networks.
    """

    def holds(answer):
        right = exercise.right(case)
        received = values.labelled(answer(*case), right)
        differ = set(values.where_they_differ(right, received, exercise.tolerance)[0])
        return not differ or not set(must) <= differ <= {*may, *must}

    holds.__name__, holds.__doc__ = name, words
    exercise.holds(section)(holds)


def _statistics_alone(exercise):
    words = """Losses and weights are right. What BatchNorm remembers is not: it counts every call
    in training mode. Call each network once for each batch, look at anything else with
    `training=False`, and put nothing back."""
    may = "D's statistics", "G's statistics"
    _only(exercise, "training-mode", "statistics_alone", words, may)


def _step_alone(exercise):
    words = """What you return is right, and the step is not. Between the two stand the gradient, in
    which weights, and the optimizer, which goes down and takes the gradient as it is."""
    _only(exercise, "functions-and-loop", "step_alone", words, _WEIGHTS)


for _turn in (update_discriminator, update_generator):
    _words = """The step is right, and the loss that you return is not. The one from before the step
    is asked for."""
    _only(_turn, "functions-and-loop", "loss_alone", _words, ["loss"])
    _statistics_alone(_turn)
    _words = """You changed the learning rate of the optimizer that was handed in. Its owner has set
    it."""
    _rate = ["rate of the optimizer"]
    _may = *_WEIGHTS, "memory of the optimizer"
    _only(_turn, "functions-and-loop", "rate_changed", _words, _may, _rate)
    _words = """The optimizer that was handed in has not taken one step. Use it, once, and no
    other."""
    _memory = ["memory of the optimizer"]
    _may = *_WEIGHTS, "steps of the optimizer"
    _only(_turn, "functions-and-loop", "another_optimizer", _words, _may, _memory)
    _words = """Afterwards all of TensorFlow's functions run eagerly, in this whole notebook. Leave
    its settings alone: where tensors have no numbers yet, work without them."""
    _only(_turn, "keras-model", "eager_for_all", _words, ["functions run eagerly"])
    _parts = ["D's parts that can be trained", "G's parts that can be trained"]
    for _name, _must, _other in zip("DG", _parts, reversed(_parts), strict=True):
        _words = f"""Afterwards something in {_name} can be trained that could not before, or the
        other way round. Leave `trainable` alone: ask for the gradient in the weights that are to
        move."""
        _may = *_WEIGHTS, "loss", "memory of the optimizer", _other
        _may = *_may, "D's statistics", "G's statistics"
        _file = f"trainable_{_name.lower()}"
        _only(_turn, "whose-numbers-move", _file, _words, _may, [_must])
    _step_alone(_turn)


# --- Task 1: D's turn alone.


@update_discriminator.twist("whose-numbers-move")
def g_moves_too(step, *given):
    """G's weights have moved too. In D's turn G is held fixed: ask for the gradient in D's weights
    only.
    """
    return step(*given, moving=lambda g, d: d.trainable_weights + g.trainable_weights)


@update_discriminator.twist("whose-numbers-move")
def g_moves_instead(step, *given):
    """G's weights have moved, and D's have not. It is D's turn."""
    return step(*given, moving=_weights_of_g)


@update_discriminator.twist("functions-and-loop")
def fakes_carry_label_1(step, *given):
    """The fakes carry label 1 here. In D's turn they are fakes, label 0."""
    return step(*given, prices=(_label_1, _label_1))


@update_discriminator.twist("functions-and-loop")
def labels_swapped(step, *given):
    """Reals and fakes have changed places: label 1 is real."""
    return step(*given, prices=(_label_0, _label_1))


@update_discriminator.twist("sum-or-mean")
def halves_averaged(step, *given):
    """You averaged the two halves of the loss. They are to be added."""
    return step(*given, loss=lambda costs: _add_means(costs) / 2)


@update_discriminator.twist("both-losses")
def one_bag(step, *given):
    """You took one mean over all samples together, so the larger group counts for more. Take a mean
    for each group, and add the two.
    """
    return step(*given, loss=lambda costs: tf.reduce_mean(tf.concat(costs, axis=0)))


@update_discriminator.twist("functions-and-loop")
def reals_only(step, *given):
    """D has looked at the reals only."""
    return step(*given, loss=lambda costs: tf.reduce_mean(costs[0]))


@update_discriminator.twist("functions-and-loop")
def fakes_only(step, *given):
    """D has looked at the fakes only."""
    return step(*given, loss=lambda costs: tf.reduce_mean(costs[1]))


@update_discriminator.twist("loss-table")
def hinge(step, *given):
    """That is the hinge loss. Cross-entropy is asked for."""
    return step(*given, prices=(lambda x: tf.nn.relu(1 - x), lambda x: tf.nn.relu(1 + x)))


@update_discriminator.twist("functions-and-loop")
def one_half_after_the_other(step, generator, discriminator, optimizer, real, latents):
    """D took a step on the reals, and then another one on the fakes. It is one step, on the sum of
    the two halves.
    """
    weights, losses = discriminator.trainable_weights, []
    for x, price in ((real, _label_1), (generator(latents, training=True), _label_0)):
        with tf.GradientTape() as tape:
            losses.append(tf.reduce_mean(price(discriminator(x, training=True))))
        optimizer.apply(tape.gradient(losses[-1], weights), weights)
    return sum(losses)


@update_discriminator.twist("both-losses")
def every_label(step, *given):
    """Each logit was scored with the labels of all: a column and a row have met and made a square.
    Check the shapes.
    """
    numbers = [tf.shape(data)[0] for data in given[-2:]]
    n, m = (tf.cast(number, "float32") for number in numbers)

    def in_a_square(x):
        return (n * _label_1(x) + m * _label_0(x)) / (n + m)

    prices = (in_a_square, in_a_square)
    return step(*given, prices=prices, loss=lambda costs: 2 * tf.reduce_mean(tf.concat(costs, 0)))


@update_discriminator.twist("functions-and-loop")
def loss_of_the_moved_d(step, generator, discriminator, optimizer, real, latents):
    """The step is right. The loss that you return is that of the D that has moved, on the same
    fakes. The one from before the step is asked for.
    """
    fake = generator(latents, training=True)
    step(lambda *_, **__: fake, discriminator, optimizer, real, latents)
    return nothing_moves(step, lambda *_, **__: fake, discriminator, optimizer, real, latents)


@update_discriminator.twist("training-mode")
def one_batch_of_both(step, generator, discriminator, optimizer, real, latents):
    """Reals and fakes went through D as one batch, so BatchNorm took their mean together. Call D
    once for each.
    """
    n = tf.shape(real)[0]
    with tf.GradientTape() as tape:
        both = tf.concat([real, generator(latents, training=True)], axis=0)
        logits = discriminator(both, training=True)
        d_loss = _add_means([_label_1(logits[:n]), _label_0(logits[n:])])
    weights = discriminator.trainable_weights
    optimizer.apply(tape.gradient(d_loss, weights), weights)
    return d_loss


@update_discriminator.twist("training-mode")
def generated_twice(step, generator, discriminator, optimizer, real, latents):
    """G was called more than once, so its BatchNorm has counted the fakes more than once. Generate
    them once.
    """
    generator(latents, training=True)
    return step(generator, discriminator, optimizer, real, latents)


@update_discriminator.twist("functions-and-loop")
def fakes_outside_the_tape(step, *given):
    """D looks at the fakes where the tape does not record. So the loss is right, and D learns from
    the reals alone.
    """
    return step(*given, loss=lambda costs: _add_means([costs[0], tf.stop_gradient(costs[1])]))


# --- Task 2: G's turn alone.


@update_generator.twist("step-mistakes")
def d_moves_too(step, *given):
    """D's weights have moved too: it helps G to fool it. In G's turn D is held fixed: ask for the
    gradient in G's weights only.
    """
    return step(*given, moving=lambda g, d: d.trainable_weights + g.trainable_weights)


@update_generator.twist("whose-numbers-move")
def d_moves_instead(step, *given):
    """D's weights have moved, and G's have not. It is G's turn."""
    return step(*given, moving=_weights_of_d)


@update_generator.twist("functions-and-loop")
def label_0(step, *given):
    """The fakes carry label 0 here, as in D's turn. G scores them with the label that it
    hopes for.
    """
    return step(*given, prices=[_label_0])


@update_generator.twist("functions-and-loop")
def only_those_caught(step, *given):
    """Only the fakes that D has caught count. All of them do: G learns from every one."""
    prices = [lambda x: tf.boolean_mask(_label_1(x), x < 0)]

    def mean(costs):
        return tf.math.divide_no_nan(tf.reduce_sum(costs[0]), tf.cast(tf.size(costs[0]), "float32"))

    return step(*given, prices=prices, loss=mean)


@update_generator.twist("algorithm-1")
def two_steps_on_the_same_latents(step, *given):
    """The weights have moved twice, and you return the first loss. A turn is one step."""
    loss = step(*given)
    step(*given)
    return loss


@update_generator.twist("functions-and-loop")
def only_if_caught(step, generator, discriminator, optimizer, latents):
    """Where D was fooled, G did not move. There is no such condition: each turn is a step."""
    weights = generator.trainable_weights
    with tf.GradientTape() as tape:
        logits = discriminator(generator(latents, training=True), training=True)
        g_loss = tf.reduce_mean(_label_1(logits))
    gradients = tape.gradient(g_loss, weights)
    if tf.reduce_mean(tf.sigmoid(logits)) < 0.5:
        optimizer.apply(gradients, weights)
    return g_loss


@update_generator.twist("two-generator-losses")
def minimax(step, *given):
    """That is the minimax loss, which saturates. The non-saturating one is asked for."""
    return step(*given, prices=[lambda x: -_label_0(x)])


@update_generator.twist("bce-to-game")
def both_terms(step, *given):
    """There are two terms here. G's loss has one."""
    return step(*given, prices=[lambda x: _label_1(x) + _label_0(x)])


@update_generator.twist("algorithm-1")
def halved(step, *given):
    """Your loss is half of the cost. Only G's fakes are in it, so there is nothing to average it
    with.
    """
    return step(*given, loss=lambda costs: _add_means(costs) / 2)


# --- Task 3: a round.


class _Players(TwoNetworks):
    """Knows the turns, so that a round is a few lines."""

    def parts(self, real):
        return tf.split(real, self.num_d_steps)

    def new(self, real):
        """Draws as many latents as there are samples."""
        return self.sample_latents(tf.shape(real)[0])

    def d(self, real, latents):
        return update_discriminator(
            self.generator, self.discriminator, self.d_optimizer, real, latents
        )

    def g(self, latents):
        return update_generator(self.generator, self.discriminator, self.g_optimizer, latents)

    def cost(self, latents):
        """G's loss, without a step."""
        networks = self.generator, self.discriminator
        return update_generator(*networks, self.g_optimizer, latents, moving=lambda g, d: [])

    def round(self, batches):
        """D's turn on each batch, and then G's."""
        for real in batches:
            d_loss = self.d(real, self.new(real))
        return {"d_loss": d_loss, "g_loss": self.g(self.new(real))}


def _model(step):
    """Makes a model of its `train_step`."""
    return type(step.__name__, (_Players,), {"train_step": step})


def _hand_out_a_model(model_class=_Players, seed=0, k=1, m=1, how="called"):
    """Returns a model of small networks, and real samples: one batch, or one and a smaller one."""
    rng = np.random.default_rng(seed)
    networks = [_network(rng, seed < _SMALL) for _ in range(2)]
    model = model_class(*networks, seed=seed)
    rates = _Descent(_RATE / 2), _Descent(_RATE)
    for optimizer in rates:
        optimizer.latents = model.seed_generator
    model.compile(*rates, num_d_steps=k, run_eagerly=how != "by fit")
    return model, _draw(rng, k * m + (0 if how == "called" else k))


def _in_model(model_class):
    """Adapts a model: trains it a little by a seed, and returns what became of it."""

    def results(seed, k, m, how):
        model, real = _hand_out_a_model(model_class, seed, k, m, how)
        if how == "by fit":
            logs = _fit(model, real, k * m)
        else:
            batches = tf.split(real, [k * m, len(real) - k * m])
            logs = [model.train_step(batch) for batch in batches if len(batch)][-1]
        if logs is None:
            return None
        if not isinstance(logs, dict):
            kind = type(logs).__name__
            raise Feedback(f"Your train_step returned a {kind}, where a dict is expected.", "type")
        optimizers = {"D": model.d_optimizer, "G": model.g_optimizer}
        left = _left_behind(model.generator, model.discriminator, **optimizers)
        draws = {
            "draws before each step, added up": sum(o.drawn for o in optimizers.values()),
            "draws of latents": int(model.seed_generator.state.numpy()[1]),
        }
        return {**logs, **left, **draws}

    return results


def _fit(model, real, batch_size):
    """Fits a model, and returns the losses of the last batch, which is a small one."""
    try:
        batches = tf.data.Dataset.from_tensor_slices(real).batch(batch_size)
        history = model.fit(batches, verbose=0).history
    except Exception as error:
        raise _of_graph(error) from error
    return {name: values[-1] for name, values in history.items()}


def _round_cases(rng):
    small = [(0, 1, 1, "called"), (1, 2, 2, "called"), (1, 3, 1, "called")]
    drawn = [int(seed) for seed in rng.integers(_SMALL, 10**5, 2)]
    return [*small, (drawn[0], 3, 2, "called twice"), (drawn[1], 1, 3, "by fit")]


@exercise(
    cases=_round_cases,
    costly=1,
    arguments="seed k m how",
    build=_model,
    adapt=_in_model,
    example=_hand_out_a_model,
    not_finite=_NOT_FINITE,
    blocked=("gan.GAN.train_step", "gan.GAN.update_discriminator", "gan.GAN.update_generator"),
)
def train_step(model, real):
    """A round of Algorithm 1."""
    return model.round(model.parts(real))


@train_step.mistake("algorithm-1")
def mean_of_losses(model, real):
    """The step is right. Of D's losses you return the mean; the last one is asked for."""
    d_losses = [model.d(part, model.new(part)) for part in model.parts(real)]
    latents = model.new(model.parts(real)[0])
    return {"d_loss": sum(d_losses) / len(d_losses), "g_loss": model.g(latents)}


@train_step.mistake("algorithm-1")
def sum_of_losses(model, real):
    """The step is right. Of D's losses you return the sum; the last one is asked for."""
    d_losses = [model.d(part, model.new(part)) for part in model.parts(real)]
    return {"d_loss": sum(d_losses), "g_loss": model.g(model.new(model.parts(real)[0]))}


@train_step.mistake("functions-and-loop")
@functools.wraps(tape)  # the same mistake, the same words
def tape_of_a_model(model, real):
    """No gradient arrives."""
    raise NoGradients


@train_step.mistake("keras-model")
def optimizers_swapped(model, real):
    """An optimizer was given the other network's weights. Each network has one of its own."""
    model.d_optimizer, model.g_optimizer = model.g_optimizer, model.d_optimizer
    return model.round(model.parts(real))


@train_step.mistake("keras-model")
def losses_swapped(model, real):
    """`d_loss` and `g_loss` have changed places in the dict that you return."""
    logs = model.round(model.parts(real))
    return {"d_loss": logs["g_loss"], "g_loss": logs["d_loss"]}


@train_step.mistake("step-mistakes")
def noise_reused(model, real):
    """G was trained on the noise that D has just seen. Algorithm 1 draws new noise for G's turn."""
    for part in model.parts(real):
        latents = model.new(part)
        d_loss = model.d(part, latents)
    return {"d_loss": d_loss, "g_loss": model.g(latents)}


@train_step.mistake("step-mistakes")
def one_noise(model, real):
    """The noise was drawn once and used for all steps. Algorithm 1 draws it anew for each."""
    latents = model.new(model.parts(real)[0])
    for part in model.parts(real):
        d_loss = model.d(part, latents)
    return {"d_loss": d_loss, "g_loss": model.g(latents)}


@train_step.mistake("algorithm-1")
def one_noise_for_d(model, real):
    """All of D's steps used the same noise. Algorithm 1 draws it anew for each."""
    latents = model.new(model.parts(real)[0])
    for part in model.parts(real):
        d_loss = model.d(part, latents)
    return {"d_loss": d_loss, "g_loss": model.g(model.new(part))}


@train_step.mistake("algorithm-1")
def drawn_at_once(model, real):
    """The latents for all of D's steps were drawn at once, so they are others than those drawn step
    by step. Draw them just before each step.
    """
    noise = tf.split(model.new(real), model.num_d_steps)
    for part, latents in zip(model.parts(real), noise, strict=True):
        d_loss = model.d(part, latents)
    return {"d_loss": d_loss, "g_loss": model.g(model.new(part))}


@train_step.mistake("algorithm-1")
def g_first(model, real):
    """G had its turn before D. In Algorithm 1 it is the other way round."""
    g_loss = model.g(model.new(model.parts(real)[0]))
    for part in model.parts(real):
        d_loss = model.d(part, model.new(part))
    return {"d_loss": d_loss, "g_loss": g_loss}


@train_step.mistake("algorithm-1")
def same_batch(model, real):
    """All of D's steps used the same real data. Each is to have a part of its own."""
    return model.round(model.parts(real)[:1] * model.num_d_steps)


@train_step.mistake("algorithm-1")
def last_part(model, real):
    """All of D's steps used the same real data, the last part. Each is to have a part of
    its own.
    """
    return model.round(model.parts(real)[-1:] * model.num_d_steps)


@train_step.mistake("algorithm-1")
def k_ignored(model, real):
    """D has taken one step on the whole batch. It is to take k steps, each on its own part."""
    return model.round([real])


@train_step.mistake("algorithm-1")
def whole_batch(model, real):
    """Each of D's k steps used the whole batch. Each is to have a part of its own."""
    return model.round([real] * model.num_d_steps)


@train_step.mistake("algorithm-1")
def interleaved(model, real):
    """Your parts take every k-th sample of the batch. They are to be taken in order: the first m,
    the next m, and so on.
    """
    return model.round([real[i :: model.num_d_steps] for i in range(model.num_d_steps)])


@train_step.mistake("algorithm-1")
def one_part(model, real):
    """D has taken one step, on the first part. It is to take k."""
    return model.round(model.parts(real)[:1])


@train_step.mistake("algorithm-1")
def g_has_more(model, real):
    """G's turn had more latents than m. It gets as many as each step of D."""
    for part in model.parts(real):
        d_loss = model.d(part, model.new(part))
    return {"d_loss": d_loss, "g_loss": model.g(model.new(real))}


@train_step.mistake("algorithm-1")
def g_as_often(model, real):
    """G had a turn after each of D's steps. In one round it has one, after D's k steps."""
    for part in model.parts(real):
        d_loss = model.d(part, model.new(part))
        g_loss = model.g(model.new(part))
    return {"d_loss": d_loss, "g_loss": g_loss}


@train_step.mistake("algorithm-1")
def g_k_times(model, real):
    """D has taken one step, and G k. It is the other way round."""
    part = model.parts(real)[0]
    d_loss = model.d(part, model.new(part))
    for _ in range(model.num_d_steps):
        g_loss = model.g(model.new(part))
    return {"d_loss": d_loss, "g_loss": g_loss}


@train_step.mistake("keras-model")
def works_outside_fit_alone(model, real):
    """Your `train_step` works when it is called, and not when `fit` compiles it. There a tensor has
    no numbers yet, and the size of a batch is not known: no `.numpy()`, no `len`, no NumPy. The
    last batch may be smaller, too.
    """
    if tf.inside_function():
        raise NotCompiled
    return model.round(model.parts(real))


@train_step.mistake("algorithm-1")
def no_turn_of_g(model, real):
    """G has had no turn. After D's steps it takes one."""
    for part in model.parts(real):
        d_loss = model.d(part, model.new(part))
    return {"d_loss": d_loss, "g_loss": model.cost(model.new(part))}


@train_step.mistake("taking-turns")
def both_at_once(model, real):
    """Both moved at once: G's step looked at D as it was before D's steps. They take turns: G meets
    the D that has just moved.
    """
    weights = model.discriminator.trainable_weights
    before = [tf.identity(weight) for weight in weights]
    for part in model.parts(real):
        d_loss = model.d(part, model.new(part))
    after = [tf.identity(weight) for weight in weights]
    for weight, value in zip(weights, before, strict=True):
        weight.assign(value)
    g_loss = model.g(model.new(part))
    for weight, value in zip(weights, after, strict=True):
        weight.assign(value)
    return {"d_loss": d_loss, "g_loss": g_loss}


@train_step.mistake("algorithm-1")
def whole_batch_and_m_fakes(model, real):
    """Each of D's k steps used the whole batch of reals. Each is to have a part of its own."""
    for part in model.parts(real):
        d_loss = model.d(real, model.new(part))
    return {"d_loss": d_loss, "g_loss": model.g(model.new(part))}


@train_step.mistake("algorithm-1")
def whole_batch_and_m_for_g(model, real):
    """Each of D's k steps used the whole batch, and as many fakes. Each is to have a part of its
    own.
    """
    for _ in model.parts(real):
        d_loss = model.d(real, model.new(real))
    return {"d_loss": d_loss, "g_loss": model.g(model.new(model.parts(real)[0]))}


@train_step.mistake("algorithm-1")
def all_drawn_at_once(model, real):
    """The latents of all turns were drawn at once, so they are others than those drawn turn by
    turn. Draw them just before each step.
    """
    parts = model.parts(real)
    m = tf.shape(parts[0])[0]
    noise = tf.split(model.sample_latents(m * (len(parts) + 1)), len(parts) + 1)
    for part, latents in zip(parts, noise, strict=False):
        d_loss = model.d(part, latents)
    return {"d_loss": d_loss, "g_loss": model.g(noise[-1])}


@train_step.mistake("algorithm-1")
def latents_of_g_first(model, real):
    """G's latents were drawn first, before those of D's steps. Draw them just before each step."""
    parts = model.parts(real)
    latents = model.new(parts[0])
    for part in parts:
        d_loss = model.d(part, model.new(part))
    return {"d_loss": d_loss, "g_loss": model.g(latents)}


@train_step.mistake("taking-turns")
def one_batch_of_fakes_for_both(model, real):
    """D's last step and G's step were made at once, from the same fakes. They take turns: G meets
    the D that has just moved, with latents of its own.
    """
    *first, last = model.parts(real)
    for part in first:
        model.d(part, model.new(part))
    with tf.GradientTape(persistent=True) as tape:
        fake = model.generator(model.new(last), training=True)
        logits = [model.discriminator(x, training=True) for x in (last, fake)]
        d_loss, g_loss = (
            _add_means([_label_1(logits[0]), _label_0(logits[1])]),
            _add_means([_label_1(logits[1])]),
        )
    d_weights, g_weights = (n.trainable_weights for n in (model.discriminator, model.generator))
    slopes = tape.gradient(d_loss, d_weights), tape.gradient(g_loss, g_weights)
    model.d_optimizer.apply(slopes[0], d_weights)
    model.g_optimizer.apply(slopes[1], g_weights)
    return {"d_loss": d_loss, "g_loss": g_loss}


@train_step.mistake("algorithm-1")
def measured_at_the_end(model, real):
    """The losses that you return were measured once more at the end of the round. Those from before
    the last step of each are asked for.
    """
    for part in model.parts(real):
        model.d(part, model.new(part))
    latents = model.new(part)
    model.g(latents)
    fake = model.generator(latents, training=True)
    logits = [model.discriminator(x, training=True) for x in (part, fake)]
    costs = _label_1(logits[0]), _label_0(logits[1])
    return {"d_loss": _add_means(costs), "g_loss": tf.reduce_mean(_label_1(logits[1]))}


@train_step.mistake("keras-model")
def d_left_frozen(model, real):
    """D is frozen after the round, so in the next one nothing in it moves. Freeze nothing: each
    turn asks for the gradient in the weights that are to move.
    """
    for part in model.parts(real):
        d_loss = model.d(part, model.new(part))
    model.discriminator.trainable = False
    return {"d_loss": d_loss, "g_loss": model.g(model.new(part))}


@train_step.mistake("algorithm-1")
def two_steps_always(model, real):
    """D takes two steps, whatever k is. `self.num_d_steps` says how many."""
    return model.round(tf.split(real, 2))


@train_step.mistake("training-mode")
def training_left_out_in_a_round(model, real):
    """The networks were called as at inference: `training=True` is missing. In your own step nobody
    passes it on.
    """
    networks = model.generator, model.discriminator
    modes = {"modes": (False, False)}
    for part in model.parts(real):
        latents = model.new(part)
        d_loss = update_discriminator(*networks, model.d_optimizer, part, latents, **modes)
    return {
        "d_loss": d_loss,
        "g_loss": update_generator(*networks, model.g_optimizer, model.new(part), **modes),
    }


_words = """The round is right, and the losses that you return are not. Return the last ones, of D's
last step and of G's: no means over the epoch, no sums."""
_twice = 5, 3, 2, "called twice"
_only(train_step, "algorithm-1", "losses_alone", _words, ["d_loss", "g_loss"], case=_twice)
_words = """More latents were drawn than the turns need, or fewer. So the next round meets other
ones. Draw m for each step, just before it, and no others."""
_only(train_step, "algorithm-1", "draws_alone", _words, (), ["draws of latents"])
_words = """The numbers are right. Latents were drawn before it was time: draw those of a step just
before it."""
_only(train_step, "algorithm-1", "drawn_early", _words, (), ["draws before each step, added up"])
_statistics_alone(train_step)
_step_alone(train_step)


@train_step.holds("algorithm-1")
def own_noise(answer):
    """`sample_latents` was never called: your noise comes from somewhere else. Use the model's own,
    which gives the same numbers for the same seed.
    """
    return answer(0, 1, 1, "called")[-1] > 0
