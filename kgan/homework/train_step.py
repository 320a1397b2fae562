"""Assignment 4, the round in Keras: right answers, and what to say about wrong ones."""

import functools
import itertools

from kgan.homework import faults, steps
from kgan.homework.exercise import exercise
from kgan.homework.sandbox import Feedback
from kgan.homework.turns import (
    add_means,
    tape,
    update_discriminator,
    update_generator,
    with_label_0,
    with_label_1,
)
from kgan.two_networks import TwoNetworks

import numpy as np
import tensorflow as tf


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
    shape = (1,) if seed < steps.SMALL else (1, 1, 1)
    *networks, rng = steps.build_players(seed, shape)
    model = model_class(*networks, seed=seed)
    rates = steps.Descent(steps.RATE / 2, player="G"), steps.Descent(steps.RATE, player="D")
    for optimizer in rates:
        optimizer.latents = model.seed_generator
    model.compile(*rates, num_d_steps=k, run_eagerly=how != "by fit")
    return model, steps.draw(
        rng, k * m + (k if how in ("called twice", "by fit") else 0), shape=shape
    )


def _in_model(model_class):
    """Adapts a model: trains it a little by a seed, and returns what became of it."""

    def results(seed, k, m, how):
        if model_class.train_step is TwoNetworks.train_step:
            raise Feedback("Your class has no `train_step`. Has it another name there?", "missing")
        model, real = _hand_out_a_model(model_class, seed, k, m, how)
        if how == "compiled anew":
            _run_with_another_k(model, real[:m])
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
        if more := {*logs} - {"d_loss", "g_loss"}:
            missing = {"d_loss", "g_loss"} - {*logs}
            how = f", and no {min(missing)!r}" if missing else ", too"
            text = f"Your train_step returned {min(more)!r}{how}. `d_loss` and `g_loss` are "
            raise Feedback(text + "expected, and no more.", "keys")
        for name in {"d_loss", "g_loss"} & {*logs}:
            if np.size(logs[name]) != 1:
                text = f"`{name}` is to be one number. Yours has the shape {np.shape(logs[name])}: "
                raise Feedback(text + "is a mean missing, or is a batch empty?", "shape")
        optimizers = {"D": model.d_optimizer, "G": model.g_optimizer}
        left = steps.left_behind(model.generator, model.discriminator, **optimizers)
        draws = {
            "draws before each step, added up": sum(o.drawn for o in optimizers.values()),
            "draws of latents": int(model.seed_generator.state.numpy()[1]),
        }
        return {**logs, **left, **draws}

    return results


def _run_with_another_k(model, real):
    """Trains on one batch with k = 1, and compiles the model as it was."""
    optimizers, k = (model.g_optimizer, model.d_optimizer), model.num_d_steps
    for number in (1, k):
        model.compile(*optimizers, num_d_steps=number, run_eagerly=True)
        if number == 1:
            model.train_step(real)


def _fit(model, real, batch_size):
    """Fits a model, and returns the losses of the last batch, which is a small one."""
    if model.run_eagerly:
        words = """Your model switches `run_eagerly` on, so `fit` does not compile your step, and is
        many times slower. Leave that alone: where tensors have no numbers yet, work without."""
        raise Feedback(" ".join(words.split()), "run_eagerly")
    try:
        batches = tf.data.Dataset.from_tensor_slices(real).batch(batch_size)
        history = model.fit(batches, verbose=0).history
    except Exception as error:
        raise steps.of_graph(error) from error
    return {name: values[-1] for name, values in history.items()}


def _round_cases(rng):
    small = [(0, 1, 1, "called"), (1, 2, 2, "called"), (1, 3, 1, "called")]
    small.append((2, 2, 1, "compiled anew"))
    drawn = [int(seed) for seed in rng.integers(steps.SMALL, 10**5, 2)]
    return [*small, (drawn[0], 3, 2, "called twice"), (drawn[1], 1, 3, "by fit")]


@exercise(
    cases=_round_cases,
    costly=1,
    arguments="seed k m how",
    build=_model,
    adapt=_in_model,
    example=_hand_out_a_model,
    not_finite=steps.NOT_FINITE,
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
    raise steps.NoGradients


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
def first_part_alone(model, real):
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


@train_step.mistake("keras-model")
def works_outside_fit_alone(model, real):
    """Your `train_step` works when it is called, and not when `fit` compiles it. There a tensor has
    no numbers yet, and the size of a batch is not known: no `.numpy()`, no `len`, no `for`
    over a tensor, no NumPy. The last batch may be smaller, too.
    """
    if tf.inside_function():
        raise steps.NotCompiled
    return model.round(model.parts(real))


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
            add_means([with_label_1(logits[0]), with_label_0(logits[1])]),
            add_means([with_label_1(logits[1])]),
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
    costs = with_label_1(logits[0]), with_label_0(logits[1])
    return {"d_loss": add_means(costs), "g_loss": tf.reduce_mean(with_label_1(logits[1]))}


@train_step.mistake("keras-model")
def d_left_frozen(model, real):
    """After the round, which parts of D can be trained is not as it was before. Freeze nothing, and
    thaw nothing: each turn asks for the gradient in the weights that are to move.
    """
    for part in model.parts(real):
        d_loss = model.d(part, model.new(part))
    model.discriminator.trainable = False
    return {"d_loss": d_loss, "g_loss": model.g(model.new(part))}


@train_step.mistake("algorithm-1")
def two_steps_always(model, real):
    """D takes two steps, whatever k is. `self.num_d_steps` says how many."""
    return model.round(tf.split(real, 2))


@train_step.holds("algorithm-1")
def own_noise(answer):
    """`sample_latents` was never called: your noise comes from somewhere else. Use the model's own,
    which gives the same numbers for the same seed.
    """
    return answer(0, 1, 1, "called")[-1] > 0


_words = """The round is right, and a loss that you return is not. Return the last ones, as D's last
step and G's have computed them: none of a later look, no means over the epoch, no sums."""
_twice = steps.LARGE, 3, 2, "called twice"
faults.only(train_step, "algorithm-1", "losses_alone", _words, ["d_loss", "g_loss"], case=_twice)
_words = """The numbers are right. Latents were drawn before it was time: draw those of a step just
before it."""
_may = ["draws before each step, added up"]
faults.only(train_step, "algorithm-1", "drawn_early", _words, (), _may)
_words = """The numbers are right, and an optimizer's count of its steps is not. Optimizers count by
themselves: leave that alone."""
_may = ["steps of D", "steps of G"]
faults.only(train_step, "algorithm-1", "count_of_steps", _words, _may, case=_twice)
faults.eager_for_all(train_step)
faults.statistics_alone(train_step)
faults.step_alone(train_step)

# What can be found in a round, in the order in which one thing leads to another.
_ROUND = steps.LARGE, 3, 2, "called"  # k = 3, m = 2


def _found(section):
    """Files what is said where something has happened in a round."""
    return lambda f: faults.fault(train_step, section, f.__name__, f.__doc__, _ROUND)(f)


def _turns():
    """Returns the turns of a round: for each step, whose it was and the calls before it."""
    turns, found = [], []
    for event in faults.record():
        if isinstance(event, steps.Step):
            turns.append((event.player, found))
            found = []
        else:
            found.append(event)
    return turns


def _parts_and_turns(run):
    """Returns the minibatches, each with the calls of the turn of D that should get it."""
    model, real = run.given
    of_d = [found for player, found in _turns() if player == "D"]
    return zip(np.split(real.numpy(), model.num_d_steps), of_d, strict=True)


@_found("algorithm-1")
def steps_of_d(run):
    """In a round D takes as many steps as `self.num_d_steps` says. Yours took another number."""
    return sum(player == "D" for player, _ in _turns()) != _ROUND[1]


@_found("algorithm-1")
def steps_of_g(run):
    """In a round G takes one step. Yours took none, or more."""
    return sum(player == "G" for player, _ in _turns()) != 1


@_found("taking-turns")
def last_turn(run):
    """G's step comes after all of D's. In yours it does not."""
    return _turns()[-1][0] != "G"


@_found("algorithm-1")
def parts(run):
    """D's steps did not see the batch part by part, in order: the first m samples, the next m, and
    so on. Is a part left out, seen twice, seen in another order or beside others, cut at other
    places, or changed on the way?
    """
    real = run.given[1].numpy()
    for part, found in _parts_and_turns(run):
        others = [x[None] for x in real if not any(np.array_equal(x, own) for own in part)]
        in_training = faults.calls(found, "D", training=True)
        if any(faults.met(in_training, other) for other in others):
            return True
        if not faults.met(faults.calls(found, "D"), part):
            return True
    return False


@_found("algorithm-1")
def draws(run):
    """Latents were drawn another number of times than there are steps. Draw them once for each of
    D's steps, and once for G's. A look at them counts, too.
    """
    return run.received["draws of latents"] != run.right["draws of latents"]


@_found("algorithm-1")
def latents_of_others(run):
    """G was called on another number of latents than m. Each step has m of them, D's and G's."""
    return any(len(call.given) != _ROUND[2] for call in faults.calls(faults.record(), "G"))


@_found("algorithm-1")
def latents_again(run):
    """Two steps have met the same latents. Draw new ones for each step, of D and of G."""
    rows = [faults.calls(found, "G") for _, found in _turns()]
    pairs = itertools.combinations([calls for calls in rows if calls], 2)
    return any(faults.met(a, b[-1].given) for a, b in pairs)


@_found("taking-turns")
def g_meets_the_old_d(run):
    """G's step is worked out with D as it was before its last step. They take turns: G meets the D
    that has just moved.
    """
    found = _turns()[-1][1]
    made = [call.made for call in faults.calls(found, "G")]
    return not made or not faults.met(faults.calls(found, "D"), made[-1])


@_found("training-mode")
def as_at_inference(run):
    """In some step a network was called as at inference: `training=True` is missing there."""
    for part, found in _parts_and_turns(run):
        if not faults.met(faults.calls(found, "D", training=True), part):
            return True
    pairs = itertools.product("GD", [found for _, found in _turns()])
    both = [(faults.calls(found, who), faults.calls(found, who, True)) for who, found in pairs]
    return any(some and not in_training for some, in_training in both)


@_found("keras-model")
def frozen_in_a_turn(run):
    """After the round, parts of a network are frozen that came trainable. A frozen BatchNorm works
    as at inference, too. Freeze nothing: ask for the gradient in the weights that are to move.
    """
    parts = (f"{player}'s parts that can be trained" for player in "DG")
    return any((run.received[part] < run.right[part]).any() for part in parts)


faults.frozen_meanwhile(train_step, _ROUND)


@_found("functions-and-loop")
def moved_by_hand(run):
    """D's weights have changed after a step of its optimizer, and before the next one of a round.
    Only its optimizer should move them: is something cut off, put back, or assigned?
    """
    steps_of_d = [e for e in faults.record() if isinstance(e, steps.Step) and e.player == "D"]
    pairs = [(a.after, b.before) for a, b in itertools.pairwise(steps_of_d)]
    return any(
        len(after) == len(before) and not all(map(np.allclose, after, before))
        for after, before in pairs
    )


@_found("functions-and-loop")
def price(run):
    """The networks were called as they should be. What you make of D's answers are not the two
    losses: look at the labels, at each mean, and at what is added up: what D's answers cost, and no
    more. Does a logit go through something first, or is it cut off? A softmax makes 1 of a single
    one.
    """
    *_, (part, of_d) = _parts_and_turns(run)
    _, of_g = _turns()[-1]
    losses = faults.loss_of_d(of_d, part), faults.loss_of_g(of_g)
    return not np.allclose(losses, [run.received[k] for k in ("d_loss", "g_loss")], atol=1e-4)
