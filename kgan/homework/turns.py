"""Assignment 4, the two turns in Keras: right answers, and what to say about wrong ones."""

import functools

from kgan.homework import faults, steps
from kgan.homework.exercise import exercise
from kgan.homework.sandbox import Feedback

import keras
import numpy as np
import tensorflow as tf

_FAR = 2  # this seed makes samples so far out that D is certain of them
_KNOWING = 118930  # this one makes a D that knows reals from fakes: J_D = .18


def _cases(rng):
    small = [(0, 1, 1, "called"), (1, 3, 2, "called"), (_FAR, 2, 3, "called")]
    drawn = [int(seed) for seed in rng.integers(steps.SMALL, 10**5, 2)]
    return [
        *small,
        (_KNOWING, 3, 2, "called"),
        (drawn[0], 4, 5, "called"),
        (drawn[1], 5, 4, "in a tf.function"),
    ]


def _hand_out(player):
    """Makes a function of a case that returns the arguments of a turn."""

    def arguments(seed=0, reals=1, fakes=1, how="called"):
        shape = (1,) if seed < steps.SMALL else (1, 1, 1)  # of a sample: an image of one pixel
        generator, discriminator, rng = steps.build_players(seed, shape)
        scales = (3000, 30_000) if seed == _FAR else (1, 1)
        real = steps.draw(rng, reals, scales[0], shape)
        latents = steps.draw(rng, fakes, scales[1], steps.latent_shape(seed))
        data = (real, latents) if player == "D" else (latents,)
        return generator, discriminator, steps.Descent(steps.RATE, player=player), *data

    return arguments


def _on_networks(player):
    """Adapts an answer: makes networks by a seed, and returns what became of them."""
    hand_out = _hand_out(player)

    def adapt(answer):
        def results(seed, reals, fakes, how):
            generator, discriminator, optimizer, *data = hand_out(seed, reals, fakes)
            step = functools.partial(answer, generator, discriminator, optimizer)
            if how != "called":
                step = steps.compiled_step(step, data)
            loss = step(*data)
            if loss is None:
                return None
            if not tf.is_tensor(loss):
                kind = type(loss).__name__
                words = f"Your code returned a {kind}, where the loss is expected, as a tensor. In "
                raise Feedback(words + "a compiled function a tensor has no number yet.", "type")
            left = steps.left_behind(generator, discriminator, **{"the optimizer": optimizer})
            return {"loss": loss, **left}

        return results

    return adapt


def with_label_1(logits):
    """What each of D's answers costs with label 1."""
    return tf.nn.softplus(-logits)


def with_label_0(logits):
    """What each of D's answers costs with label 0."""
    return tf.nn.softplus(logits)


def add_means(costs):
    """Adds up the means of both groups."""
    return sum(map(tf.reduce_mean, costs))


def _weights_of_d(generator, discriminator):
    return discriminator.trainable_weights


def _weights_of_g(generator, discriminator):
    return generator.trainable_weights


@exercise(
    cases=_cases,
    costly=1,
    arguments="seed reals fakes how",
    tolerance=1e-5,
    adapt=_on_networks("D"),
    example=_hand_out("D"),
    not_finite=steps.NOT_FINITE,
    blocked=("gan.GAN.update_discriminator",),
)
def update_discriminator(
    generator,
    discriminator,
    optimizer,
    real,
    latents,
    prices=(with_label_1, with_label_0),
    loss=add_means,
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
    tolerance=1e-5,
    adapt=_on_networks("G"),
    example=_hand_out("G"),
    not_finite=steps.NOT_FINITE,
    blocked=("gan.GAN.update_generator",),
)
def update_generator(
    generator,
    discriminator,
    optimizer,
    latents,
    prices=(with_label_1, with_label_0),
    loss=add_means,
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
    """G was called as at inference: `training=True` is missing there. Dropout would drop nothing,
    and BatchNorm would not normalise by the batch.
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
    return step(*given, loss=lambda costs: -add_means(costs))


@_in_each_turn("step-mistakes")
def sigmoid_twice(step, *given):
    """The sigmoid is applied twice. D gives logits, and the cross-entropy from logits applies the
    sigmoid itself.
    """
    prices = [lambda x: with_label_1(tf.sigmoid(x)), lambda x: with_label_0(tf.sigmoid(x))]
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
    return step(
        *given, prices=(lambda x: 0.9 * with_label_1(x) + 0.1 * with_label_0(x), with_label_0)
    )


@_in_each_turn("both-losses")
def not_reduced(step, *given):
    """One number is wanted. Is a mean missing? Or have groups been added sample by sample first?
    They need not be equally large.
    """
    return step(*given, loss=sum)


@_in_each_turn("step-mistakes")
def from_logits_forgotten(step, *given):
    """The logits were taken for probabilities: Keras's loss does so unless it is told that logits
    come in.
    """
    bce = keras.losses.BinaryCrossentropy()
    prices = [lambda x: bce(tf.ones_like(x), x), lambda x: bce(tf.zeros_like(x), x)]
    return step(*given, prices=prices)


@_in_each_turn("both-losses")
def mean_too_late(step, *given):
    """The loss that you return is right. The step is that of sums: is the mean taken only after the
    gradient?
    """

    def loss(costs):
        total = sum(map(tf.reduce_sum, costs))
        return total + tf.stop_gradient(add_means(costs) - total)

    return step(*given, loss=loss)


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
    weights to the loss must happen inside the tape, and in operations that it knows. Is the network
    that is to move called before the tape starts, is a part computed with NumPy, or does a
    `stop_gradient` stand on the way?
    """
    return step(*given, loss=lambda costs: tf.stop_gradient(add_means(costs)))


@_in_each_turn("functions-and-loop")
def zeros_for_gradients(step, *given):
    """No weight has moved on any input: the optimizer has taken its step, and got nothing but
    zeros. All that leads from these weights to the loss must happen inside the tape. Does it, or do
    zeros stand in for a gradient that is `None`?
    """
    return step(*given, loss=lambda c: tf.stop_gradient(add_means(c)) + 0 * add_means(c))


@_in_each_turn("keras-model")
def works_when_called_alone(step, *given):
    """Your function works when it is called, and not when `fit` compiles it, as it will in task 3.
    Inside a compiled function a tensor has no numbers yet: no `.numpy()`, no `len` of a batch whose
    size is not known, no `for` over its samples, no NumPy.
    """
    if tf.inside_function():
        raise steps.NotCompiled
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
    return -step(*given, loss=lambda costs: -add_means(costs))


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
    prices = [lambda x: with_label_1(tf.reduce_mean(x)), lambda x: with_label_0(tf.reduce_mean(x))]
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


@update_discriminator.twist("training-mode")
def frozen_for_the_step(step, generator, discriminator, *given):
    """You freeze G for the step. A frozen BatchNorm works as at inference, so the fakes are others.
    Freeze nothing: ask for the gradient in the weights that are to move.
    """
    return _frozen(step, generator, discriminator, True, given)


@update_generator.twist("training-mode")
def frozen_for_the_step(step, generator, discriminator, *given):
    """You freeze D for the step. A frozen BatchNorm works as at inference, so D's logits are
    others. Freeze nothing: ask for the gradient in the weights that are to move.
    """
    return _frozen(step, generator, discriminator, True, given)


# --- What can be found in each turn, in the order in which one thing leads to another.


def _find_in(turn):
    """Files what is said where something is found in a turn."""
    player, other = "DG" if turn is update_discriminator else "GD"
    weights = f"{player}'s weights", f"{other}'s weights"
    memory = "memory of the optimizer"
    anything = *weights, "loss", memory, "D's statistics", "G's statistics"

    steep = _FAR, 4, 3, "called"

    def given(run):
        """Returns the latents, and the reals if there are any."""
        _, _, _, *data = run.given
        return [np.array(each) for each in reversed(data)]

    def ways(run):
        """Returns how the player's weights should have moved, how they have, and both lengths."""
        generator, discriminator, *_ = run.given
        before = steps.left_behind(generator, discriminator)[weights[0]]
        both = [results[weights[0]] - before for results in (run.right, run.received)]
        return *both, *map(np.linalg.norm, both)

    def fakes(run):
        """Returns what G has made of the latents last, in training mode if it was ever in that."""
        found = faults.calls(faults.record(), "G")
        found = [call for call in found if call.training] or found
        whole = [call for call in found if faults.met([call], given(run)[0])]
        return np.concatenate([call.made for call in whole[-1:] or found])

    def d_calls(training=None):
        return faults.calls(faults.record(), "D", training)

    words = """The step is right, and the loss that you return is not. The one from before this step
    is asked for, and no mean over steps."""
    faults.only(turn, "functions-and-loop", "loss_alone", words, ["loss"])
    faults.statistics_alone(turn)
    words = """You changed the learning rate of the optimizer that was handed in. Its owner has set
    it."""
    may = weights[0], memory
    faults.only(turn, "functions-and-loop", "rate_changed", words, may, ["rate of the optimizer"])
    faults.eager_for_all(turn)
    for name in "DG":
        words = f"""Afterwards something in {name} can be trained that could not before, or the
        other way round. Leave `trainable` alone: ask for the gradient in the weights that are to
        move."""
        parts = [f"{n}'s parts that can be trained" for n in (name, *{"D", "G"} - {name})]
        file = f"trainable_{name.lower()}"
        may = (*anything, parts[1])
        faults.only(turn, "whose-numbers-move", file, words, may, parts[:1])

    def found(section, words=None):
        return lambda f: faults.fault(turn, section, f.__name__, words or f.__doc__)(f)

    @found("functions-and-loop")
    def another_optimizer(run):
        """The optimizer that was handed in has not taken one step. Use it, once, and no other."""
        by_hand = run.received[memory] == 0 and ways(run)[3] > 0
        return by_hand or run.received["steps of the optimizer"] == 0

    @found("functions-and-loop")
    def several_steps(run):
        """The optimizer has counted more than one step. Gather all gradients, apply them at once,
        and leave its counter alone.
        """
        return run.received["steps of the optimizer"] > 1

    @found("functions-and-loop")
    def other_latents(run):
        """G was not called on the latents as they were handed in, so its fakes are others. Were
        they changed on the way, or drawn anew?
        """
        return not faults.met(faults.calls(faults.record(), "G"), given(run)[0])

    if turn is update_discriminator:

        @found("functions-and-loop")
        def reals_changed(run):
            """D was not called on the reals as they were handed in. Were they changed on the way,
            or left out?
            """
            return not faults.met(d_calls(), given(run)[1])

        @found("training-mode")
        def looked_at_together(run):
            """D looked at reals and fakes in one batch. BatchNorm takes the mean of what comes at
            once: call D once for each.
            """
            groups = given(run)[1], fakes(run)
            return any(all(faults.met([call], rows) for rows in groups) for call in d_calls(True))

        @found("training-mode")
        def reals_at_inference(run):
            """D was called on the reals as at inference: `training=True` is missing there."""
            return not faults.met(d_calls(training=True), given(run)[1])

    @found("functions-and-loop")
    def fakes_changed(run):
        """D was not called on the fakes as G has made them. Were they changed on the way, or is D
        left out?
        """
        return not faults.met(d_calls(), fakes(run))

    @found("training-mode")
    def fakes_at_inference(run):
        """The fakes were made, or judged, as at inference: `training=True` is missing there."""
        made = faults.met(faults.calls(faults.record(), "G", training=True), given(run)[0])
        return not (made and faults.met(d_calls(training=True), fakes(run)))

    @found("functions-and-loop")
    def more_latents(run):
        """G was called on more latents at once than were handed in. A BatchNorm takes the mean of
        all that come, and each of them counts.
        """
        found = faults.calls(faults.record(), "G", training=True)
        return any(len(call.given) > len(given(run)[0]) for call in found)

    @found("training-mode")
    def called_again(run):
        """In training mode a network was called more often than this turn needs. BatchNorm counts
        each call, and dropout draws anew in each.
        """
        latents, *real = given(run)
        g_calls = faults.calls(faults.record(), "G", training=True)

        def too_often(found, *groups):
            rows = sum(len(call.given) for call in found)
            return len(found) > len(groups) and rows > sum(map(len, groups))

        return too_often(g_calls, latents) or too_often(d_calls(training=True), latents, *real)

    faults.frozen_meanwhile(turn)

    @found("training-mode")
    def in_pieces(run):
        """A network has met its samples in pieces. BatchNorm takes the mean of what comes at once:
        hand over each batch as a whole.
        """
        latents, *real = given(run)
        wholes = [(faults.calls(faults.record(), "G"), latents), (d_calls(), fakes(run))]
        wholes += [(d_calls(), samples) for samples in real]
        return not all(
            any(faults.met([call], samples) for call in found) for found, samples in wholes
        )

    @found("functions-and-loop")
    def price(run):
        """The networks were called as they should be. What you make of D's answers is not the loss:
        look at the labels, at each mean, and at what is added up: it is what D's answers cost,
        and no more. Does a logit go through something first, is it squared, or cut off? A
        softmax makes 1 of a single one.
        """
        _, *real = given(run)
        found = faults.record()
        loss = faults.loss_of_d(found, *real) if real else faults.loss_of_g(found)
        return not np.isclose(loss, run.received["loss"], atol=1e-4)

    def too_small(run):
        known = faults.record()  # else `price` has not told whether it is so elsewhere, too
        return known and run.received["loss"] < 0.9 * run.right["loss"]

    sure = "certain and wrong" if turn is update_discriminator else "certain of a fake"
    words = f"""Where D is {sure}, your loss is too small. Is the loss or a logit cut off, or a
    probability cut off or rounded before its logarithm is taken? A loss that is worked out from the
    logits needs none of that."""
    faults.fault(turn, "logits", "clipped", words, steep)(too_small)

    @found("whose-numbers-move", f"""In {player}'s turn, weights of {other} have moved.""")
    def others_move(run):
        return not np.allclose(run.right[weights[1]], run.received[weights[1]], atol=1e-6)

    @found(
        "functions-and-loop",
        f"""On some inputs {player} has not moved, though the loss has a slope. Is there a condition
        on the step, or on what counts in it?""",
    )
    def stands_still(run):
        return ways(run)[3] == 0

    if turn is update_discriminator:
        words = """Where D tells reals from fakes it has not moved, though its loss has a slope. Is
        there a condition on the step? Each turn is a step."""
        knowing = _KNOWING, 4, 3, "called"
        faults.fault(turn, "functions-and-loop", "rests", words, knowing, alone=True)(stands_still)

    def other_gradient(run):
        same_loss = np.isclose(run.right["loss"], run.received["loss"])
        return same_loss and not np.isclose(run.right[memory], run.received[memory])

    def other_length(run):
        right, received, *lengths = ways(run)
        same_direction = np.isclose(right @ received, np.prod(lengths), rtol=1e-5)
        return other_gradient(run) and same_direction and not np.isclose(*lengths)

    words = f"""The loss is right, and so is the direction in which {player} moves. The length of
    the step is another. Was the gradient scaled or divided on its way to the optimizer?"""
    faults.fault(turn, "functions-and-loop", "length", words)(other_length)

    faults.step_alone(turn)

    def too_short(run):
        right, received, *_ = ways(run)
        slack = 1e-5 * abs(right).max()
        no_longer = (received * np.sign(right) > -slack) & (abs(received) < abs(right) + slack)
        shorter = abs(received) < abs(right) - 100 * slack
        return other_gradient(run) and no_longer.all() and shorter.any()

    words = f"""Where the slope is steep, no weight of {player} moves further than it should or the
    wrong way, and some do not move far enough. Was the gradient cut on its way to the optimizer?"""
    faults.fault(turn, "functions-and-loop", "cut", words, steep, alone=True)(too_short)


for _turn in (update_discriminator, update_generator):
    _find_in(_turn)


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
    return step(*given, prices=(with_label_1, with_label_1))


@update_discriminator.twist("functions-and-loop")
def labels_swapped(step, *given):
    """Reals and fakes have changed places: label 1 is real."""
    return step(*given, prices=(with_label_0, with_label_1))


@update_discriminator.twist("sum-or-mean")
def halves_averaged(step, *given):
    """You averaged the two halves of the loss. They are to be added."""
    return step(*given, loss=lambda costs: add_means(costs) / 2)


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
    for x, price in ((real, with_label_1), (generator(latents, training=True), with_label_0)):
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
        return (n * with_label_1(x) + m * with_label_0(x)) / (n + m)

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
        d_loss = add_means([with_label_1(logits[:n]), with_label_0(logits[n:])])
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
    """The loss is right, and D learns from the reals alone. Have the fakes a part in the gradient:
    does D look at them inside the tape, and does nothing stop the gradient there?
    """
    return step(*given, loss=lambda costs: add_means([costs[0], tf.stop_gradient(costs[1])]))


@update_discriminator.twist("functions-and-loop")
def reals_outside_the_tape(step, *given):
    """The loss is right, and D learns from the fakes alone. Have the reals a part in the gradient:
    does D look at them inside the tape, and does nothing stop the gradient there?
    """
    return step(*given, loss=lambda costs: add_means([tf.stop_gradient(costs[0]), costs[1]]))


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
    return step(*given, prices=[with_label_0])


@update_generator.twist("functions-and-loop")
def only_those_caught(step, *given):
    """Only the fakes that D has caught count. All of them do: G learns from every one."""
    prices = [lambda x: tf.boolean_mask(with_label_1(x), x < 0)]

    def mean(costs):
        return tf.math.divide_no_nan(tf.reduce_sum(costs[0]), tf.cast(tf.size(costs[0]), "float32"))

    return step(*given, prices=prices, loss=mean)


@update_generator.twist("functions-and-loop")
def fooling_is_free(step, *given):
    """A fake that has fooled D costs nothing here. All of them count: G learns from every one."""
    return step(*given, prices=[lambda x: tf.where(x < 0, with_label_1(x), 0)])


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
        g_loss = tf.reduce_mean(with_label_1(logits))
    gradients = tape.gradient(g_loss, weights)
    if tf.reduce_mean(tf.sigmoid(logits)) < 0.5:
        optimizer.apply(gradients, weights)
    return g_loss


@update_generator.twist("two-generator-losses")
def minimax(step, *given):
    """That is the minimax loss, which saturates. The non-saturating one is asked for."""
    return step(*given, prices=[lambda x: -with_label_0(x)])


@update_generator.twist("bce-to-game")
def both_terms(step, *given):
    """There are two terms here. G's loss has one."""
    return step(*given, prices=[lambda x: with_label_1(x) + with_label_0(x)])


@update_generator.twist("algorithm-1")
def halved(step, *given):
    """Your loss is half of the cost. Only G's fakes are in it, so there is nothing to average it
    with.
    """
    return step(*given, loss=lambda costs: add_means(costs) / 2)
