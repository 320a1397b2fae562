"""Assignment 4, the training step in Keras: right answers, and what to say about wrong ones.

The answers work on the smallest networks that show every mistake, on the line. Each halves its
input in training, so that it shows in which mode it was called.
"""

import functools

from kgan.homework.exercise import exercise
from kgan.homework.sandbox import Telling
from kgan.two_networks import TwoNetworks

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


class NoGradients(Telling):
    """No gradient has reached the weights."""


class OthersWeights(Telling):
    """The weights are not those that the optimizer was made for."""


class _Descent(keras.optimizers.SGD):
    """Gradient descent with errors of its own where Keras's are `ValueError`s like others."""

    def apply(self, grads, trainable_variables=None):
        grads = list(grads)
        if grads and all(gradient is None for gradient in grads):
            raise NoGradients("No gradients provided for any variable.")
        try:
            return super().apply(grads, trainable_variables)
        except ValueError as error:
            if "Unknown variable" in str(error):
                raise OthersWeights(error) from error
            raise


# --- Tasks 1 and 2: a turn of each player.


def _cases(rng):
    return [(0, 1, 1), (1, 3, 2), *((int(rng.integers(10**6)), 4, 5) for _ in range(2))]


def _on_networks(player):
    """Adapts an answer: makes networks by a seed, and returns what became of them."""

    def adapt(answer):
        def results(seed, reals, fakes):
            rng = np.random.default_rng(seed)
            generator, discriminator = _network(rng), _network(rng)
            real, latents = _draw(rng, reals), _draw(rng, fakes)
            data = (real, latents) if player == "D" else (latents,)
            loss = answer(generator, discriminator, _Descent(_RATE), *data)
            weights = {"D's weights": _numbers(discriminator), "G's weights": _numbers(generator)}
            return loss if loss is None else {"loss": loss, **weights}

        return results

    return adapt


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
    arguments="seed reals fakes",
    adapt=_on_networks("D"),
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
    arguments="seed reals fakes",
    adapt=_on_networks("G"),
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
    return step(*given, loss=lambda costs: tf.constant(_add_means(costs).numpy()))


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
def one_half_after_the_other(step, *given):
    """D took a step on the reals, and then another one on the fakes. It is one step, on the sum of
    the two halves.
    """
    return reals_only(step, *given) + fakes_only(step, *given)


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


@update_generator.twist("two-generator-losses")
def minimax(step, *given):
    """That is the minimax loss, which saturates. The non-saturating one is asked for."""
    return step(*given, prices=[lambda x: -_label_0(x)])


@update_generator.twist("bce-to-game")
def both_terms(step, *given):
    """There are two terms here. G's loss has one."""
    return step(*given, prices=[lambda x: _label_1(x) + _label_0(x)])


# --- Task 3: a round.


class _Players(TwoNetworks):
    """Knows the turns, so that a round is a few lines."""

    def parts(self, real):
        return tf.split(real, self.num_d_steps)

    def new(self, real):
        """Draws as many latents as there are samples."""
        return self.sample_latents(len(real))

    def d(self, real, latents):
        return update_discriminator(
            self.generator, self.discriminator, self.d_optimizer, real, latents
        )

    def g(self, latents):
        return update_generator(self.generator, self.discriminator, self.g_optimizer, latents)

    def round(self, batches):
        """D's turn on each batch, and then G's."""
        for real in batches:
            d_loss = self.d(real, self.new(real))
        return {"d_loss": d_loss, "g_loss": self.g(self.new(real))}


def _model(step):
    """Makes a model of its `train_step`."""
    return type(step.__name__, (_Players,), {"train_step": step})


def _in_model(model_class):
    """Adapts a model: runs one training step by a seed, and returns what became of the networks."""

    def results(seed, k, m):
        rng = np.random.default_rng(seed)
        model = model_class(_network(rng), _network(rng), seed=seed)
        model.compile(_Descent(_RATE / 2), _Descent(_RATE), num_d_steps=k, run_eagerly=True)
        logs = model.train_step(_draw(rng, k * m))
        return logs and {
            **logs,
            "D's weights": _numbers(model.discriminator),
            "G's weights": _numbers(model.generator),
            "draws of latents": int(model.seed_generator.state.numpy()[1]),
        }

    return results


def _round_cases(rng):
    return [(0, 1, 1), (1, 2, 2), *((int(rng.integers(10**6)), 3, 2) for _ in range(2))]


@exercise(
    cases=_round_cases,
    arguments="seed k m",
    build=_model,
    adapt=_in_model,
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


@train_step.holds("algorithm-1")
def own_noise(answer):
    """`sample_latents` was never called: your noise comes from somewhere else. Use the model's own,
    which gives the same numbers for the same seed.
    """
    return answer(0, 1, 1)[-1] > 0
