"""Assignment 1, the two losses: right answers, and what to say about wrong ones."""

import collections
import dataclasses
import functools

from kgan._checks import require
from kgan.homework.exercise import exercise
from kgan.homework.words import Words

import numpy as np

_LOSSES = (
    "losses.Minimax.discriminator",
    "losses.NonSaturating.generator",
    "losses.RelativisticPairing.discriminator",
    "losses.RelativisticPairing.generator",
)


def _sigmoid(logits):
    return np.exp(-np.logaddexp(0.0, -logits))


# --- Task 1: binary cross-entropy of one answer.


def _bce_cases(rng):
    tiny = [(y, p) for p in (0.8, 0.5, 0.1, 0.999, 0.001) for y in (1, 0)]
    return tiny + [(int(rng.integers(2)), float(rng.uniform(0.02, 0.98))) for _ in range(8)]


@exercise(cases=_bce_cases, blocked=_LOSSES)
def bce(y, p):
    """Binary cross-entropy of one answer."""
    return -np.log(p if y == 1 else 1 - p)


@bce.mistake("one-answer")
def no_minus(y, p):
    """Your answer is negative, and largest when D is right. Is a minus sign missing, or is there
    one too many? A loss is 0 when all is well, and grows with the damage.
    """
    return -bce(y, p)


@bce.mistake("one-answer")
def labels_swapped(y, p):
    """You score a real image as if it were fake, and the other way round. Label 1 is real, and p is
    D's probability that the image is real.
    """
    return bce(1 - y, p)


@bce.mistake("one-answer")
def real_term_only(y, p):
    """With label 0 your answer is always 0. A fake must cost something too, when D believes in it.
    Is the second term missing, or 0 whatever D says?
    """
    return -y * np.log(p)


@bce.mistake("one-answer")
def fake_term_only(y, p):
    """With label 1 your answer is always 0. A real image must cost something too, when D does not
    believe in it. Is the first term missing, or 0 whatever D says?
    """
    return -(1 - y) * np.log(1 - p)


@bce.mistake("one-answer")
def both_terms(y, p):
    """Whatever the label, your answer is what label 1 costs plus what label 0 costs. The label
    leaves only one of the two.
    """
    return -np.log(p) - np.log(1 - p)


@bce.mistake("one-answer")
def label_ignored(y, p):
    """Whatever the label, your answer is what a real image costs. Is the label used? Or does the
    same logarithm stand in both terms?
    """
    return -np.log(p)


@bce.mistake("one-answer")
def always_label_0(y, p):
    """Whatever the label, your answer is what a fake costs. Is the label used? Or does the same
    logarithm stand in both terms?
    """
    return -np.log(1 - p)


@bce.mistake("one-answer")
def signs_differ(y, p):
    """For label 1 your answer is right, for label 0 its sign is not. The minus sign stands before
    both terms.
    """
    return -np.log(p) if y == 1 else np.log(1 - p)


@bce.twist("one-answer")
def base_2(right, *case):
    """Your answer is in bits: that is the logarithm to base 2. The course uses the natural one."""
    return right(*case) / np.log(2)


@bce.twist("one-answer")
def base_10(right, *case):
    """That is the logarithm to base 10. The course uses the natural one."""
    return right(*case) / np.log(10)


@bce.mistake("one-answer")
def absolute_error(y, p):
    """That is the distance between label and answer. It is bounded, and it does not make the honest
    answer the cheapest one. Cross-entropy has a logarithm.
    """
    return abs(y - p)


@bce.mistake("one-answer")
def squared_error(y, p):
    """That is the squared error. It is bounded, so to be certain and wrong costs little.
    Cross-entropy has a logarithm.
    """
    return (y - p) ** 2


@bce.mistake("worked-example")
def signed_error(y, p):
    """That is the signed error. Errors of opposite sign cancel when they are added up.
    Cross-entropy has a logarithm.
    """
    return y - p


@bce.mistake("one-answer")
def likelihood(y, p):
    """That is the probability that D gave to the truth. You are one step from the end: a loss is to
    be 0 when that probability is 1, and to grow without bound when it is 0.
    """
    return p if y == 1 else 1 - p


@bce.mistake("one-answer")
def one_minus_outside(y, p):
    """Label 1 is right, label 0 is not: look at what stands inside the logarithm there, and what
    outside.
    """
    return -(y * np.log(p) + (1 - y) * (1 - np.log(p)))


@bce.mistake("logits")
def second_sigmoid(y, p):
    """That is what comes out when p is taken for a logit, and goes through a sigmoid. It is a
    probability already. Is there a sigmoid in your code, or a loss that expects logits?
    """
    return bce(y, _sigmoid(p))


@bce.mistake("one-answer")
def focal(y, p):
    """Your price is multiplied by the square of how wrong D was: that is the focal loss. The
    cross-entropy has no such weight.
    """
    return bce(y, p) * (y - p) ** 2


@bce.mistake("one-answer")
def averaged(y, p):
    """Your answer is half as large as it should be. Are the two terms averaged? The label switches
    one of them off; what is left is not to be halved.
    """
    return bce(y, p) / 2


@bce.mistake("one-answer")
def entropy(y, p):
    """Whatever the label, you get the entropy of D's own answer. Does p stand where the label
    belongs? The weights of the two logarithms are the label's.
    """
    return -p * np.log(p) - (1 - p) * np.log(1 - p)


@bce.mistake("one-answer")
def product(y, p):
    """Your answer is always 0. Are the two terms multiplied? One of them is 0 for each label; they
    are to be added. Or is a 0 returned with which the code begins?
    """
    return 0.0


@bce.mistake("one-answer")
def arguments_swapped(y, p):
    """Your answer is infinite on every input. Is the logarithm taken of the label, which may be 0?
    Have label and answer changed places?
    """
    return -(p * np.log(y) + (1 - p) * np.log(1 - y))


def _is_soft(cost):
    """Tells whether a cost of a probability is one with a label that is neither 0 nor 1."""
    p = np.array([0.8, 0.3, 0.6])
    sides = np.stack([-np.log(p), -np.log(1 - p)], 1) + np.log([0.5, 0.5])
    costs = np.array([float(cost(x)) for x in p]) - float(cost(0.5))
    weights, rest, *_ = np.linalg.lstsq(sides, costs, rcond=None)
    return rest < 1e-8 and weights.min() > 0.005 and abs(weights.sum() - 1) < 1e-3


@bce.holds("two-losses")
def soft_label(answer):
    """In your answer an image pays a part of the other label's cost too, as with label smoothing.
    Does a label lie between 0 and 1? Nobody has asked for that.
    """
    return not any(_is_soft(lambda p, y=y: answer(y, p)) for y in (0, 1))


@bce.holds("one-answer")
def never_negative(answer):
    """Your answer is negative for some inputs. No answer of D can cost less than nothing."""
    return all(answer(y, p) >= 0 for y in (0, 1) for p in (0.1, 0.5, 0.9))


@bce.holds("one-answer")
def zero_when_right(answer):
    """When D is nearly certain and right, the loss should be nearly 0. Yours is not."""
    return abs(answer(1, 0.999)) < 0.02 and abs(answer(0, 0.001)) < 0.02


@bce.holds("one-answer")
def grows_with_damage(answer):
    """The loss should grow as D's answer moves away from the label. Yours does not, for one of the
    labels at least.
    """
    real = answer(1, 0.9) < answer(1, 0.5) < answer(1, 0.1)
    return real and answer(0, 0.1) < answer(0, 0.5) < answer(0, 0.9)


@bce.holds("one-answer")
def symmetric(answer):
    """To give 0.3 to a real image and 0.7 to a fake is equally wrong. You charge different prices
    for the two.
    """
    return np.isclose(answer(1, 0.3), answer(0, 0.7), rtol=2e-2)


@bce.holds("one-answer")
def curved(answer):
    """With label 1 your answer changes as much from p = 0.2 to 0.4 as from 0.4 to 0.6. The
    cross-entropy does not: it is a curve. Is the logarithm taken of the label, with a small number
    that keeps it from being infinite?
    """
    line = [answer(1, p) for p in (0.2, 0.4, 0.6)]
    return not np.isclose(line[0] - line[1], line[1] - line[2], rtol=1e-3) or line[0] == line[1]


# --- Tasks 2 to 5: losses of groups of images.
#
# Right answers and wrong ones are functions of groups: one for J_G, two for J_D and V. So they
# serve for answers that take probabilities, as the tasks ask, and for those that take logits.

# D's answers to a group of images: as given, as probabilities, and what each costs with label 1
# and with label 0.
_Group = collections.namedtuple("_Group", "raw p one zero")


def _of_probabilities(function):
    @functools.wraps(function)
    def answer(*sides):
        sides = [np.ravel(side) for side in sides]
        low, high = min(side.min() for side in sides), max(side.max() for side in sides)
        fine = 0 <= low <= high <= 1
        require(fine, "Probabilities must be in [0, 1]. Are these logits?", min=low, max=high)
        return function(*(_Group(p, p, -np.log(p), -np.log(1 - p)) for p in sides))

    return answer


def _of_logits(function):
    def group(logits):
        one, zero = np.logaddexp(0, -logits), np.logaddexp(0, logits)
        return _Group(logits, _sigmoid(logits), one, zero)

    @functools.wraps(function)
    def answer(*sides):
        return function(*(group(np.ravel(side)) for side in sides))

    return answer


def _row(*numbers):
    return np.array(numbers, "float32")


def _column(*numbers):
    return _row(*numbers)[:, None]


def _pair_cases(rng):
    tiny = [(_row(0.9), _row(0.2)), (_row(0.9, 0.6), _row(0.5))]
    tiny += [(_row(0.1, 0.9, 0.2), _row(0.8, 0.3, 0.5))]
    tiny += [(_row(0.999), _row(0.001)), (_row(0.001, 0.5), _row(0.999))]
    tiny += [(_row(0.3, 0.6), _row(0.2, 0.7)), (_row(0.3, 0.6), _row(0.4, 0.1))]  # the same reals
    tiny += [(_row(0.9, 0.9, 0.3), _row(0.2, 0.7, 0.7)), (_row(0.9, 0.6, 0.1), _row(0.1, 0.9))]
    sizes = [(1, 1), (2, 1), (1, 3), (5, 5), (40, 8), (4000, 3000)]
    return tiny + [
        tuple(rng.uniform(0.02, 0.98, n).astype("float32") for n in pair) for pair in sizes
    ]


def _fake_cases(rng):
    return [(fakes,) for _, fakes in _pair_cases(rng)]


def _from_logits(on_probabilities):
    """The same exercise for an answer that takes logits. A mistake filed with one is in both."""

    def cases(rng):
        return [
            tuple(np.log(p / (1 - p))[:, None] for p in case)
            for case in on_probabilities.cases(rng)
        ]

    return dataclasses.replace(
        on_probabilities,
        arguments=" ".join(
            f"{name.removeprefix('d_')}_logits" for name in on_probabilities.arguments.split()
        ),
        cases=cases,
        build=_of_logits,
        properties={},  # see `_also_from_logits`
    )


def _also_from_logits(on_probabilities, from_logits):
    """Files properties that hold of probabilities with an exercise from logits."""

    def on_logits(answer):
        def on_probabilities(*groups):
            return answer(*(np.log(p / (1 - p))[:, None] for p in groups))

        return on_probabilities

    for name, filed in on_probabilities.properties.items():
        from_logits.properties[name] = dataclasses.replace(
            filed, function=lambda answer, holds=filed.function: holds(on_logits(answer))
        )


@exercise(cases=_pair_cases, arguments="d_real d_fake", build=_of_probabilities, blocked=_LOSSES)
def discriminator_loss(real, fake):
    """J_D."""
    return real.one.mean() + fake.zero.mean()


@exercise(cases=_fake_cases, arguments="d_fake", build=_of_probabilities, blocked=_LOSSES)
def generator_loss(fake):
    """J_G, non-saturating."""
    return fake.one.mean()


@exercise(
    cases=_pair_cases,
    arguments="d_real d_fake",
    build=_of_probabilities,
    blocked=(*_LOSSES, "theory.value"),
)
def value(real, fake):
    """V(D, G), estimated from samples."""
    return -real.one.mean() - fake.zero.mean()


for _exercise in (discriminator_loss, generator_loss, value):
    _exercise.alternatives = (_from_logits(_exercise),)


# --- Task 2: J_D alone.


@discriminator_loss.mistake("one-answer")
def no_minus(real, fake):
    """The sign is reversed: this is the value V, which D maximises. A loss is minimised, and
    it is never negative.
    """
    return -real.one.mean() - fake.zero.mean()


@discriminator_loss.mistake("two-losses")
def smoothed(real, fake):
    """The reals are scored as with a label of 0.9. Nobody has asked for smoothing: the label of a
    real image is 1.
    """
    return (0.9 * real.one + 0.1 * real.zero).mean() + fake.zero.mean()


@discriminator_loss.mistake("two-losses")
def smoothed_both(real, fake):
    """That is what labels of 0.9 and 0.1 give. Nobody has asked for smoothing, and that of the
    fakes does harm.
    """
    reals = 0.9 * real.one + 0.1 * real.zero
    return reals.mean() + (0.9 * fake.zero + 0.1 * fake.one).mean()


@discriminator_loss.mistake("sum-or-mean")
def halves_averaged(real, fake):
    """Your answer is half as large as it should be. Are the two halves averaged? They are to be
    added: one mean over the reals plus one mean over the fakes. A D that says 1/2 to everything is
    then at 1.386, not at 0.693.
    """
    return (real.one.mean() + fake.zero.mean()) / 2


@discriminator_loss.mistake("both-losses")
def fakes_only(real, fake):
    """Your answer is the fakes' half alone, whatever the reals are. Is the first half missing, or
    has something overwritten it?
    """
    return fake.zero.mean()


@discriminator_loss.holds("both-losses")
def falls_with_d_real(answer):
    """The more D believes in the reals, the smaller its loss should be. In your answer reals to
    which D gives 0.9 cost no less than those to which it gives 0.2.
    """
    return answer(_row(0.9, 0.9), _row(0.5)) < answer(_row(0.2, 0.2), _row(0.5))


@discriminator_loss.holds("both-losses")
def rises_with_d_fake(answer):
    """The more D believes in the fakes, the larger its loss should be. In your answer fakes to
    which D gives 0.9 cost no more than those to which it gives 0.1.
    """
    return answer(_row(0.5), _row(0.1, 0.1)) < answer(_row(0.5), _row(0.9, 0.9))


# --- Task 4: V alone.


@value.mistake("bce-to-game")
def loss_not_value(real, fake):
    """The sign is reversed: this is a loss, which is minimised. D maximises the value, which
    is at most 0.
    """
    return real.one.mean() + fake.zero.mean()


@value.mistake("sum-or-mean")
def halves_averaged(real, fake):
    """Your answer is half as large as it should be. Are the two halves averaged? They are to be
    added: one mean over the reals plus one mean over the fakes. A D that says 1/2 to everything is
    then at -1.386, not at -0.693.
    """
    return -(real.one.mean() + fake.zero.mean()) / 2


@value.mistake("bce-to-game")
def fakes_only(real, fake):
    """That is the part of V that depends on G. The value has a part for the reals too."""
    return -fake.zero.mean()


@value.holds("bce-to-game")
def rises_with_d_real(answer):
    """The more D believes in the reals, the larger the value should be. Yours is not."""
    return answer(_row(0.9, 0.9), _row(0.5)) > answer(_row(0.2, 0.2), _row(0.5))


@value.holds("bce-to-game")
def falls_with_d_fake(answer):
    """The more D believes in the fakes, the smaller the value should be. Yours is not."""
    return answer(_row(0.5), _row(0.1, 0.1)) > answer(_row(0.5), _row(0.9, 0.9))


# --- Tasks 2 and 4: wrong versions of J_D. Those of V are the same, with the other sign.


def _pair_mistake(section):
    """Files a wrong version of J_D, and with the other sign one of V."""

    def file(function):
        value.mistake(section)(functools.wraps(function)(lambda *groups: -function(*groups)))
        return discriminator_loss.mistake(section)(function)

    return file


@_pair_mistake("both-losses")
def summed(real, fake):
    """That is a sum over all images. Each group needs its mean, or the answer grows with the size
    of the batch.
    """
    return real.one.sum() + fake.zero.sum()


@_pair_mistake("both-losses")
def one_bag(real, fake):
    """You took one mean over all images together, so the larger group counts for more. Take a mean
    for each group, and add the two.
    """
    return np.concatenate([real.one, fake.zero]).mean()


@_pair_mistake("both-losses")
def labels_swapped(real, fake):
    """Reals and fakes have changed places: the reals carry label 0 here, the fakes label 1. Label 1
    is real.
    """
    return real.zero.mean() + fake.one.mean()


@_pair_mistake("both-losses")
def fakes_carry_label_1(real, fake):
    """The fakes are scored as if their label were 1. That is what G hopes for; D knows better."""
    return real.one.mean() + fake.one.mean()


@_pair_mistake("both-losses")
def reals_carry_label_0(real, fake):
    """The reals are scored as if their label were 0. Of a real, what counts is the probability that
    D gives to *real*.
    """
    return real.zero.mean() + fake.zero.mean()


@_pair_mistake("both-losses")
def reals_only(real, fake):
    """Your answer is the reals' half alone, whatever the fakes are. Is the second half missing, or
    has something overwritten it?
    """
    return real.one.mean()


@_pair_mistake("both-losses")
def signs_differ(real, fake):
    """The two groups have different signs, so that they cancel. What is wanted of D counts in the
    same direction in both.
    """
    return real.one.mean() - fake.zero.mean()


@_pair_mistake("both-losses")
def log_of_mean(real, fake):
    """You averaged D's answers first and took the logarithm afterwards. Each image has a loss of
    its own; the losses are averaged.
    """
    return -np.log(real.p.mean()) - np.log(1 - fake.p.mean())


@_pair_mistake("both-losses")
def one_log_of_mean(real, fake):
    """For the reals it is right. For the fakes you averaged D's answers first, and took the
    logarithm afterwards.
    """
    return real.one.mean() - np.log(1 - fake.p.mean())


@_pair_mistake("both-losses")
def divided_by_n(real, fake):
    """Both groups are divided by the number of reals. There may be another number of fakes: each
    group has its own.
    """
    return (real.one.sum() + fake.zero.sum()) / len(real.p)


@_pair_mistake("both-losses")
def divided_by_m(real, fake):
    """Both groups are divided by the number of fakes. There may be another number of reals: each
    group has its own.
    """
    return (real.one.sum() + fake.zero.sum()) / len(fake.p)


@_pair_mistake("both-losses")
def paired(real, fake):
    """Your code raises an error where there are not as many reals as fakes. Are they added, or
    stacked, in pairs? Take the mean of each group first: then they need not be equally many.
    """
    return np.mean([r + f for r, f in zip(real.one, fake.zero, strict=True)])


@_pair_mistake("both-losses")
def broadcast(real, fake):
    """Your code raises an error where the two groups differ in size, unless one is a single image.
    Are reals and fakes added before the mean is taken? Take the mean of each group first.
    """
    return (real.one + fake.zero).mean()


@_pair_mistake("both-losses")
def rest_left_out(real, fake):
    """Of the larger group, those that find no partner in the other do not count in your answer.
    Does your code go through the two in pairs, or cut them to one size? Take the mean of each
    group.
    """
    return np.mean([r + f for r, f in zip(real.one, fake.zero, strict=False)])


@_pair_mistake("both-losses")
def not_reduced(real, fake):
    """Your answer has a number for each image, or each pair. One number is wanted: take the mean of
    each group.
    """
    return real.one + fake.zero


@_pair_mistake("one-answer")
def absolute_error(real, fake):
    """That is the mean distance from the labels. The cost of one answer is its cross-entropy, which
    has a logarithm.
    """
    return (1 - real.p).mean() + fake.p.mean()


@_pair_mistake("one-answer")
@generator_loss.mistake("one-answer")
def squared_error(*groups):
    """That is the squared error. The cost of one answer is its cross-entropy, which has a
    logarithm.
    """
    labelled = zip((1, 0), groups, strict=False)
    return sum(((label - group.raw) ** 2).mean() for label, group in labelled)


@_pair_mistake("worked-example")
def signed_error(real, fake):
    """Those are the signed errors, which cancel in part. The cost of one answer is its
    cross-entropy.
    """
    return (1 - real.p).mean() - fake.p.mean()


@_pair_mistake("loss-table")
def wasserstein(real, fake):
    """That is the difference of D's mean answers as they are, as in a Wasserstein GAN. Is a
    logarithm missing? The cost of one answer is its cross-entropy here.
    """
    return fake.raw.mean() - real.raw.mean()


@_pair_mistake("loss-table")
def hinge(real, fake):
    """That is what the hinge loss gives. The cost of one answer is its cross-entropy here."""
    return np.maximum(0, 1 - real.raw).mean() + np.maximum(0, 1 + fake.raw).mean()


@_pair_mistake("one-answer")
def no_log(real, fake):
    """Those are the means of the probabilities themselves. Are the logarithms missing?"""
    return -real.p.mean() - (1 - fake.p).mean()


@_pair_mistake("one-answer")
def one_minus_outside(real, fake):
    """For the reals it is right, for the fakes not: look at what stands inside the logarithm there,
    and what outside.
    """
    return real.one.mean() - (1 + fake.one).mean()


@_pair_mistake("logits")
@generator_loss.mistake("logits")
def sigmoid_twice(*groups):
    """That is what comes out when a probability goes through a sigmoid. Is a sigmoid applied twice,
    once by your code, and once more by a loss that expects logits?
    """
    signed = zip((-1, 1), groups, strict=False)
    return sum(np.logaddexp(0, sign * group.p).mean() for sign, group in signed)


@_pair_mistake("both-losses")
def difference_of_logs(real, fake):
    """That is the difference of the mean logarithms on reals and on fakes. Of a fake, what counts
    is the probability that D gives to *fake*. Has the logarithm of a difference become a difference
    of logarithms?
    """
    return real.one.mean() - fake.one.mean()


@_pair_mistake("one-answer")
def error_rate(real, fake):
    """Those are the shares of D's wrong decisions. Is its answer rounded, or compared with 1/2? How
    sure it was does not matter then. Cross-entropy has a logarithm.
    """
    return (real.p <= 0.5).mean() + (fake.p > 0.5).mean()


@_pair_mistake("sum-or-mean")
def weighted_by_d(real, fake):
    """You weight each logarithm by D's own answer. The samples come from their distribution
    already, so each counts the same.
    """
    sides = ((real.p, real.one), (1 - fake.p, fake.zero))
    return sum(np.average(cost, weights=weight) for weight, cost in sides)


@_pair_mistake("sum-or-mean")
@generator_loss.mistake("sum-or-mean")
def multiplied_by_d(*groups):
    """Each logarithm is multiplied by D's own answer. An expectation over samples is a plain mean:
    they come from their distribution already.
    """
    weights = groups[0].p, *(1 - group.p for group in groups[1:])
    costs = groups[0].one, *(group.zero for group in groups[1:])
    return sum((weight * cost).mean() for weight, cost in zip(weights, costs, strict=True))


@_pair_mistake("bce-to-game")
def best_and_worst(real, fake):
    """Of each group only one image counts in your answer, the one in which D believes most. Is a
    maximum or a minimum taken, as in the game? Those are over the players' weights; over the
    samples there are means.
    """
    return real.one.min() + fake.zero.max()


# --- Tasks 2 to 4: one number of a group in place of its mean.


def _reduction(function):
    """Files what is left of a group's costs, in place of their mean."""

    def pair(real, fake):
        return function(real.one) + function(fake.zero)

    _pair_mistake("sum-or-mean")(functools.wraps(function)(pair))
    alone = functools.wraps(function)(lambda fake: function(fake.one))
    generator_loss.mistake("sum-or-mean")(alone)
    return function


@_reduction
def dearest_only(costs):
    """Of a group, only the image with the largest cost counts in your answer. All of them do: take
    their mean.
    """
    return costs.max()


@_reduction
def cheapest_only(costs):
    """Of a group, only the image with the smallest cost counts in your answer. All of them do: take
    their mean.
    """
    return costs.min()


@_reduction
def middle_only(costs):
    """You took the median of a group, the cost in the middle. All costs count: take their mean."""
    return np.median(costs)


@_reduction
def first_only(costs):
    """Of a group, only the first image counts in your answer. All of them do. Does a loop end too
    early, or is one entry taken?
    """
    return costs[0]


@_reduction
def last_only(costs):
    """Of a group, only the last image counts in your answer. All of them do. Does a loop overwrite
    what it should add to?
    """
    return costs[-1]


@_reduction
def first_over_all(costs):
    """Of a group, only the first image counts in your answer, divided by their number. Is the
    result returned inside the loop?
    """
    return costs[0] / len(costs)


@_reduction
def last_over_all(costs):
    """Of a group, only the last image counts in your answer, divided by their number. Does a loop
    overwrite what it should add to?
    """
    return costs[-1] / len(costs)


@_reduction
def one_less(costs):
    """Your sum is divided by one less than the number of images, as a variance is. A mean is
    divided by their number.
    """
    return costs.sum() / (len(costs) - 1)


@_pair_mistake("both-losses")
def log_of_product(real, fake):
    """For a large group your answer is infinite. Is one logarithm taken of a product? The product
    of thousands of probabilities rounds to 0. Add up their logarithms.
    """
    return _one_log(real.p) + _one_log(1 - fake.p)


def _one_log(probabilities):
    return -np.log(np.prod(probabilities)) / len(probabilities)


@discriminator_loss.mistake("sum-or-mean")
def rounded_down(real, fake):
    """Your means are rounded down to whole numbers. Does the operator with two slashes stand where
    one slash is meant?
    """
    return real.one.sum() // len(real.one) + fake.zero.sum() // len(fake.zero)


@value.mistake("sum-or-mean")
@functools.wraps(rounded_down)
def _(real, fake):
    return -real.one.sum() // len(real.one) + -fake.zero.sum() // len(fake.zero)


@discriminator_loss.holds("two-losses")
def soft_label(answer):
    """In your answer an image pays a part of the other label's cost too, as with label smoothing.
    Does the label of a group lie between 0 and 1, or has each answer met the labels of all?
    """
    reals = _is_soft(lambda p: answer(_row(p), _row(0.5)))
    return not reals and not _is_soft(lambda p: answer(_row(0.5), _row(p)))


@value.holds("two-losses")
@functools.wraps(soft_label)
def _(answer, holds=soft_label):
    return holds(lambda *groups: -answer(*groups))


@discriminator_loss.holds("both-losses")
@value.holds("both-losses")
def groups_apart(answer):
    """What a real counts for depends on the fakes beside it in your answer. Each group has a mean
    of its own, and the two are added.
    """
    sides = [[answer(_row(real), _row(fake)) for real in (0.9, 0.3)] for fake in (0.2, 0.7)]
    return np.isclose(*(one - other for one, other in sides), atol=1e-2)


@discriminator_loss.holds("both-losses")
@value.holds("both-losses")
def order_of_images(answer):
    """The order of the images in a group makes no difference to the right answer. It does
    to yours.
    """
    group, one = _row(0.9, 0.3, 0.6), _row(0.5)
    turned = group[::-1].copy()
    reals = np.isclose(answer(group, one), answer(turned, one))
    return reals and np.isclose(answer(one, group), answer(one, turned))


@discriminator_loss.holds("both-losses")
@value.holds("both-losses")
def mean_of_reals(answer):
    """When every real comes four times, nothing should change. Your answer does."""
    reals = _row(0.9, 0.3), _row(*[0.9, 0.3] * 4)
    return np.isclose(*(answer(real, _row(0.5)) for real in reals), rtol=1e-2)


@discriminator_loss.holds("both-losses")
@value.holds("both-losses")
def mean_of_fakes(answer):
    """When every fake comes four times, nothing should change. Your answer does."""
    fakes = _row(0.9, 0.3), _row(*[0.9, 0.3] * 4)
    return np.isclose(*(answer(_row(0.5), fake) for fake in fakes), rtol=1e-2)


@discriminator_loss.holds("both-losses")
@value.holds("both-losses")
def costs_averaged(answer):
    """Each image has a cost of its own, and the cost of two is the mean of theirs. In your answer
    it is not. What is averaged, costs or D's answers? Or is one left out?
    """
    one, two, other = _row(0.9), _row(0.3), _row(0.5)
    both = np.concatenate([one, two])
    reals = answer(one, other) + answer(two, other) - 2 * answer(both, other)
    fakes = answer(other, one) + answer(other, two) - 2 * answer(other, both)
    return abs(reals) + abs(fakes) < 1e-2


@discriminator_loss.holds("both-losses")
@value.holds("both-losses")
def copies_count(answer):
    """An image that comes twice counts twice, beside one that comes once. In your answer it does
    not. Are equal ones taken for one and the same?
    """
    one, two, three, other = _row(0.9), _row(0.3), _row(0.9, 0.9, 0.3), _row(0.5)
    reals = 2 * answer(one, other) + answer(two, other) - 3 * answer(three, other)
    fakes = 2 * answer(other, one) + answer(other, two) - 3 * answer(other, three)
    return abs(reals) + abs(fakes) < 1e-2


@discriminator_loss.holds("both-losses")
@value.holds("both-losses")
def zero_when_right(answer):
    """When D is nearly certain, and right about everything, the result should be nearly 0. Yours is
    not.
    """
    return abs(answer(_row(0.999), _row(0.001))) < 0.02


# --- Task 3: J_G.


@generator_loss.mistake("both-losses")
def no_minus(fake):
    """The sign is reversed: to minimise this, G would have to make D reject its fakes."""
    return -fake.one.mean()


@generator_loss.mistake("two-generator-losses")
def minimax(fake):
    """That is G's loss in the minimax game. It saturates: where D rejects the fakes, it hardly
    pulls. The non-saturating loss is asked for.
    """
    return -fake.zero.mean()


@generator_loss.mistake("both-losses")
def only_the_caught(fake):
    """Only the fakes that D has caught count in your mean. All of them do."""
    caught = fake.p < 0.5
    return fake.one[caught].mean() if caught.any() else 0.0


_NEARLY_1 = np.float32(1) - np.float32(1e-7)  # as Keras cuts a probability off


@_pair_mistake("both-losses")
def labels_and_answers_swapped(real, fake):
    """That is what comes out when D's answers count as labels, and the labels as answers, cut off
    just short of 0 and 1. Have the two changed places? Keras's loss takes the labels first.
    """
    return -((1 - real.p) * np.log(1 - _NEARLY_1)).mean() - (fake.p * np.log(1e-7)).mean()


@generator_loss.mistake("both-losses")
def label_and_answer_swapped(fake):
    """That is what comes out when D's answer counts as a label, and the label as an answer, cut off
    just below 1. Have the two changed places? Keras's loss takes the label first.
    """
    return -((1 - fake.p) * np.log(1 - _NEARLY_1)).mean()


@generator_loss.mistake("sum-or-mean")
def rounded_down(fake):
    """Your mean is rounded down to a whole number. Does the operator with two slashes stand where
    one slash is meant?
    """
    return fake.one.sum() // len(fake.one)


@generator_loss.mistake("two-losses")
def label_one_half(fake):
    """Your answer lies halfway between what the fakes cost with label 1 and with label 0. Do they
    carry the label 1/2? G scores them with one label, that which it hopes for.
    """
    return (fake.one + fake.zero).mean() / 2


@generator_loss.mistake("two-generator-losses")
def both_losses(fake):
    """That is the sum of G's two losses, that of the minimax game and the non-saturating one, and
    also minus the mean of D's logits. Which of these stands in your code? The non-saturating loss
    alone is asked for.
    """
    return (fake.one - fake.zero).mean()


@generator_loss.mistake("both-losses")
def label_0(fake):
    """The fakes are scored as if their label were 0. That is the second half of D's loss. G scores
    them with the label that it hopes for.
    """
    return fake.zero.mean()


@generator_loss.mistake("both-losses")
def summed(fake):
    """That is a sum over the fakes. Take their mean, or your answer grows with the size of the
    batch.
    """
    return fake.one.sum()


@generator_loss.mistake("both-losses")
def not_reduced(fake):
    """Your answer has a number for each fake. One number is wanted: take the mean."""
    return fake.one


@generator_loss.mistake("both-losses")
def log_of_mean(fake):
    """You averaged D's answers first and took the logarithm afterwards. Each fake has a loss of its
    own; the losses are averaged.
    """
    return -np.log(fake.p.mean())


@generator_loss.mistake("two-generator-losses")
def both_terms(fake):
    """In your answer each fake pays for both labels. It is scored once, with one label."""
    return fake.one.mean() + fake.zero.mean()


@generator_loss.mistake("both-losses")
def averaged(fake):
    """Your answer is half of what is expected. There is one group of images here, and one mean."""
    return fake.one.mean() / 2


@generator_loss.mistake("one-answer")
def absolute_error(fake):
    """That is the mean distance from label 1. The cost of one answer is its cross-entropy, which
    has a logarithm.
    """
    return (1 - fake.p).mean()


@generator_loss.mistake("loss-table")
def wasserstein(fake):
    """That is minus the mean of D's answers, as in a Wasserstein GAN. Is a logarithm missing? Or
    are two losses of G added up, from logits? The cost of one answer is its cross-entropy here.
    """
    return -fake.raw.mean()


@generator_loss.mistake("two-losses")
def smoothed(fake):
    """The fakes are scored as with a label of 0.9. Nobody has asked for smoothing."""
    return (0.9 * fake.one + 0.1 * fake.zero).mean()


@generator_loss.holds("both-losses")
def falls_with_d_fake(answer):
    """The more D believes in the fakes, the smaller G's loss should be. Yours is not."""
    return answer(_row(0.9, 0.9)) < answer(_row(0.2, 0.2))


def _of_fakes_alone(holds):
    """Files a property of both groups for the fakes alone."""

    def alone(answer):
        return holds(lambda _, fake: answer(fake))

    generator_loss.holds("both-losses")(functools.wraps(holds)(alone))


@generator_loss.holds("two-losses")
@functools.wraps(soft_label)
def _(answer):
    return not _is_soft(lambda p: answer(_row(p)))


_of_fakes_alone(order_of_images)
_of_fakes_alone(mean_of_fakes)
_of_fakes_alone(costs_averaged)
_of_fakes_alone(copies_count)


@generator_loss.holds("both-losses")
def zero_when_fooled(answer):
    """When D is nearly certain that the fakes are real, G's loss should be nearly 0. Yours is
    not.
    """
    return abs(answer(_row(0.999))) < 0.02


@generator_loss.holds("both-losses")
def not_cut_off(answer):
    """A fake to which D gives 1/2 costs in your answer what it should, and one to which D gives
    0.001 costs too little. Is something cut off, or added? The fakes that D rejects cost most.
    """
    half, low = answer(_row(0.5)), answer(_row(0.001))
    return not np.isclose(half, np.log(2), rtol=1e-3) or low > 0.99 * np.log(1000)


generator_loss.mistake("both-losses")(
    functools.wraps(log_of_product)(lambda fake: _one_log(fake.p))
)


# --- Tasks 2 to 4: other logarithms.

for _exercise in (discriminator_loss, generator_loss, value):
    _exercise.twist("one-answer")(base_2)
    _exercise.twist("one-answer")(base_10)


# --- Task 5: J_D from logits, for a D that may be certain and wrong.


def _extreme_cases(rng):
    extreme = [(-30.0, 5.0), (-120.0, 1.0), (2.0, 120.0), (-1000.0, 1000.0), (600.0, -600.0)]
    extreme.append(tuple(rng.uniform(2000, 9000, 2).round() * [-1, 1]))
    moderate = [(_column(0), _column(0)), (_column(2, -1), _column(-2, 0.5, 1))]
    moderate += [(_column(2, -1), _column(0.7, -3, -1))]  # the same reals
    mixed = [(_column(-1000, 0.5, 2), _column(3, -1, 900)), (_column(60, -0.5), _column(-70, 1))]
    sure = [(_column(real), _column(fake)) for real, fake in extreme]
    return moderate + discriminator_loss.alternatives[0].cases(rng) + sure + mixed


discriminator_loss_from_logits = dataclasses.replace(
    discriminator_loss.alternatives[0],
    name="discriminator_loss_from_logits",
    cases=_extreme_cases,
    mistakes=dict(discriminator_loss.mistakes),
    properties={},
    not_finite=Words(
        "not_finite",
        "logits",
        "On the input above, your answer is not a finite number. Has an "
        "exponential become too large, or has what a logarithm is taken of rounded to 0? Rewrite "
        "the loss so that such a number is never made.",
    ),
)


@discriminator_loss_from_logits.mistake("logits")
def logits_as_probabilities(real, fake):
    """Your code takes the logarithm of a logit, as if it were a probability. A logit may be any
    number, negative ones too.
    """
    return -np.log(real.raw).mean() - np.log(1 - fake.raw).mean()


@discriminator_loss_from_logits.mistake("logits")
def keras_without_from_logits(real, fake):
    """Your code treats the logits as probabilities, and cuts them off at 0 and 1. Keras's loss does
    so unless it is told that logits come in.
    """
    smallest = np.float32(1e-7)
    r, f = (np.clip(side.raw.astype("float32"), smallest, 1 - smallest) for side in (real, fake))
    return -np.log(r).mean() - np.log(1 - f).mean()


@discriminator_loss_from_logits.mistake("logits")
def e_for_1(real, fake):
    """Two exponentials are added, and one of them is e where a 1 belongs. 1 is the exponential
    of 0.
    """
    return np.logaddexp(1, -real.raw).mean() + np.logaddexp(1, fake.raw).mean()


@discriminator_loss_from_logits.mistake("one-answer")
def powers_of_2(real, fake):
    """That is what comes out when powers of 2, and logarithms to base 2, stand where natural ones
    belong. The sigmoid and the cross-entropy have natural ones.
    """
    return np.logaddexp2(0, -real.raw).mean() + np.logaddexp2(0, fake.raw).mean()


@discriminator_loss_from_logits.mistake("logits")
def logit_doubled(real, fake):
    """Your answer is what logits twice as large would give. Is there a softmax over a logit and its
    negative? The sigmoid is the softmax over the logit and 0.
    """
    return np.logaddexp(0, -2 * real.raw).mean() + np.logaddexp(0, 2 * fake.raw).mean()


@discriminator_loss_from_logits.mistake("both-losses")
def mean_logit(real, fake):
    """You averaged the logits first, and took the cost of the mean. Each image has a cost of its
    own; the costs are averaged.
    """
    return np.logaddexp(0, -real.raw.mean()) + np.logaddexp(0, fake.raw.mean())


@discriminator_loss_from_logits.mistake("logits")
def one_minus_the_logit(real, fake):
    """For the fakes, your cost is what one minus the logit would give. Have you taken that? One
    minus a probability is the sigmoid of minus the logit.
    """
    return real.one.mean() + np.logaddexp(0, fake.raw - 1).mean()


@discriminator_loss_from_logits.mistake("logits")
def kink(real, fake):
    """Your cost is right where D is certain. Where it is undecided it is 0, and D should pay: a
    kink stands where a smooth curve should.
    """
    return np.maximum(0, -real.raw).mean() + np.maximum(0, fake.raw).mean()


@discriminator_loss_from_logits.mistake("both-losses")
def every_label(real, fake):
    """Your answer is a sum in which each logit pays for both labels. Have a column and a row met,
    and made a square? Check the shapes.
    """
    return sum((side.one + side.zero).sum() for side in (real, fake))


_also_from_logits(discriminator_loss, discriminator_loss_from_logits)


@discriminator_loss_from_logits.holds("logits")
def clipped(answer):
    """When D is certain and wrong about a real, your loss hardly grows from a logit of -500 to one
    of -1000. Has a clip, or a small constant, cut it off, or has something replaced infinity? Then
    it has no slope there, and D cannot learn from its worst mistakes.
    """
    return answer(_column(-1000), _column(0)) - answer(_column(-500), _column(0)) > 100


@discriminator_loss_from_logits.holds("logits")
def image_by_image(answer):
    """An image has another cost in your answer when one about which D is certain stands beside it.
    Is one formula chosen for the whole group, by its largest number?
    """
    beside = 2 * answer(_column(-1000, -2), _column(0)) - answer(_column(-1000), _column(0))
    alone = np.isclose(beside, answer(_column(-2), _column(0)), atol=1e-2)
    beside = 2 * answer(_column(0), _column(1000, 2)) - answer(_column(0), _column(1000))
    return alone and np.isclose(beside, answer(_column(0), _column(2)), atol=1e-2)


# From logits, that is the same as G's loss in a Wasserstein GAN.
generator_loss.alternatives[0].mistakes = dict(generator_loss.mistakes)
del generator_loss.alternatives[0].mistakes["both_losses"]
for _exercise in (discriminator_loss, generator_loss, value):
    _also_from_logits(_exercise, _exercise.alternatives[0])
