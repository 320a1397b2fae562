"""Assignment 2, the optimal discriminator: right answers, and what to say about wrong ones."""

import functools

from kgan import theory
from kgan.homework.exercise import exercise
from kgan.homework.losses import base_2, base_10

import numpy as np


def _rows(*rows):
    return tuple(np.array(row, "float32") for row in rows)


def _random_pair(rng):
    n = int(rng.integers(2, 9))
    return tuple(rng.dirichlet(np.ones(n)).astype("float32") for _ in "pq")


# --- Task 1: the best discriminator.


def _density_cases(rng):
    tiny = [([0.3], [0.1]), ([0.2, 0.2], [0.2, 0.6]), ([0.5, 0.0, 0.4], [0.0, 0.7, 1.1])]
    tiny += [([0.2, 0.2], [0.3, 0.1]), ([0.1, 0.5], [0.3, 0.1])]  # the same p, the same q
    pairs = [_rows(*pair) for pair in tiny] + [_random_pair(rng) for _ in range(4)]
    tails = _rows([1e-12, 2e-9, 1e-15], [3e-12, 1e-9, 0.0])  # what counts is the ratio
    return [*pairs, tails, _rows([0.0, 0.5, 1.0], [0.0, 0.5, 0.0])]


@exercise(cases=_density_cases, blocked=("theory.optimal_discriminator",))
def optimal_discriminator(p, q):
    """The best discriminator."""
    return theory.optimal_discriminator(p, q)


@optimal_discriminator.mistake("optimal-d-proof")
def roles_swapped(p, q):
    """Your answer is large where the fakes are: it is the probability of *fake*. Have data and
    generator changed places? Label 1 is real.
    """
    return optimal_discriminator(q, p)


@optimal_discriminator.mistake("optimal-d-pictures")
def ratio(p, q):
    """That is the ratio of the two densities. It says the same thing in another way, but it is not
    a probability: it goes beyond 1.
    """
    return p / q


@optimal_discriminator.mistake("optimal-d-proof")
def density(p, q):
    """That is the data's density. How likely a sample is to be real also depends on how many fakes
    fall in the same place.
    """
    return p


@optimal_discriminator.mistake("optimal-d-other-losses")
def difference(p, q):
    """Your answer lies between -1 and 1: that is the best discriminator of least squares with the
    labels -1 and 1. Cross-entropy wants a probability.
    """
    return np.where(p + q > 0, (p - q) / (p + q), 0.5)


@optimal_discriminator.mistake("optimal-d-other-losses")
def hinge(p, q):
    """That is the sign of the difference: the best discriminator of the hinge loss. Cross-entropy
    wants a probability.
    """
    return np.sign(p - q)


@optimal_discriminator.mistake("optimal-d-pictures")
def logit(p, q):
    """That is the best logit. The probability is asked for: one more step."""
    return np.log(p / q)


@optimal_discriminator.mistake("d-one-half")
def always_half(p, q):
    """To say 1/2 everywhere is right only if the two distributions are equal. Here they are not."""
    return np.full_like(p, 0.5)


@optimal_discriminator.mistake("optimal-d-pictures")
def sigmoid_of_difference(p, q):
    """That is the difference of the densities through a sigmoid, or the two through a softmax,
    which is the same. Which is it in your code? The best logit is another thing: it compares the
    densities by their ratio.
    """
    return 1 / (1 + np.exp(q - p))


@optimal_discriminator.mistake("optimal-d-proof")
def squared(p, q):
    """That is what the squares of the densities give. Look at the derivative again: each density
    appears once. Or is there a logit that counts twice?
    """
    return np.where(p + q > 0, p**2 / (p**2 + q**2), 0.5)


@optimal_discriminator.mistake("optimal-d-proof")
def mean_not_sum(p, q):
    """Wherever something falls, your answer is twice as large as it should be, and goes up to 2. A
    probability ends at 1. Do you divide by the mean of the two densities?
    """
    return 2 * p / (p + q)


@optimal_discriminator.mistake("optimal-d-proof")
def divided_by_all(p, q):
    """You divided by a sum over all points. Each point is a little problem of its own: it knows
    nothing of the others.
    """
    return p / (p.sum() + q.sum())


@optimal_discriminator.mistake("optimal-d-proof")
def nan_where_both_are_0(p, q):
    """Right, wherever something falls. Where both densities are 0 no sample falls, so any answer
    would do; the task asks for 1/2.
    """
    return p / (p + q)


@optimal_discriminator.mistake("optimal-d-proof")
def zero_where_both_are_0(p, q):
    """Where both densities are 0 your answer is 0. No sample falls there, so any answer would do;
    the task asks for 1/2.
    """
    return np.nan_to_num(p / (p + q))


@optimal_discriminator.mistake("optimal-d-proof")
def one_where_both_are_0(p, q):
    """Where both densities are 0 your answer is 1. No sample falls there, so any answer would do;
    the task asks for 1/2.
    """
    return np.nan_to_num(p / (p + q), nan=1)


@optimal_discriminator.mistake("optimal-d-proof")
def half_where_either_is_0(p, q):
    """Where one of the densities is 0 your answer is 1/2. That is asked for where both are: where
    one is, all that falls is of one kind.
    """
    return np.where((p == 0) | (q == 0), 0.5, p / (p + q))


@optimal_discriminator.mistake("optimal-d-other-losses")
def roots(p, q):
    """That is what the square roots of the densities give. In the share of real samples, each
    density appears as it is. Is a root taken, or a logit halved?
    """
    return np.nan_to_num(np.sqrt(p) / (np.sqrt(p) + np.sqrt(q)), nan=0.5)


@optimal_discriminator.mistake("optimal-d-proof")
def normalised(p, q):
    """You made each array sum to 1 first. They are densities at some points, and their sums say
    nothing.
    """
    p, q = p / p.sum(), q / q.sum()
    return np.where(p + q > 0, p / (p + q), 0.5)


@optimal_discriminator.holds("optimal-d-proof")
def decision(answer):
    """Where the densities are 0.3 and 0.1, or the other way round, your answer is 0 or 1. Is
    something compared, or rounded? Where both kinds of samples fall, the best answer is their
    share, anything in between.
    """
    return not all(answer(*_rows([p], [0.4 - p])) in (0, 1) for p in (0.3, 0.1))


@optimal_discriminator.holds("optimal-d-proof")
def a_probability(answer):
    """Your answer leaves the range from 0 to 1. D answers with a probability."""
    pairs = [(0.3, 0.1), (0.1, 0.3), (2.0, 0.5), (0.5, 2.0)]
    return all(0 <= answer(*_rows([p], [q])) <= 1 for p, q in pairs)


@optimal_discriminator.holds("optimal-d-proof")
def half_where_equal(answer):
    """Where the two densities are equal, one sample in two is real. Your answer is not 1/2
    there.
    """
    return np.isclose(answer(*_rows([0.3], [0.3])), 0.5)


@optimal_discriminator.holds("optimal-d-proof")
def one_without_fakes(answer):
    """Where the generator never goes, whatever falls there is real. Your answer is not 1 there."""
    return np.isclose(answer(*_rows([0.3], [0.0])), 1)


@optimal_discriminator.holds("optimal-d-proof")
def zero_without_data(answer):
    """Where the data never goes, whatever falls there is fake. Your answer is not 0 there."""
    return abs(answer(*_rows([0.0], [0.3]))) < 1e-4


@optimal_discriminator.holds("optimal-d-proof")
def point_by_point(answer):
    """Your answer at one point depends on the other points. Each is a little problem of its own."""
    alone = answer(*_rows([0.3], [0.1]))
    others = _rows([0.3, 0.2], [0.1, 0.4]), _rows([0.3, 0.0], [0.1, 0.0])
    return all(np.isclose(answer(*pair)[0], alone) for pair in others)


@optimal_discriminator.holds("optimal-d-proof")
def scale_free(answer):
    """When both densities are three times as large, the share of real samples is the same. Your
    answer changes.
    """
    return np.isclose(answer(*_rows([0.3], [0.1])), answer(*_rows([0.9], [0.3])))


@optimal_discriminator.holds("optimal-d-pictures")
def small_densities_count(answer):
    """Where both densities are small, say 1e-12 and 3e-12, your answer is not their share. Is
    something added to them, or are they taken for 0? However small they are, what counts is the
    ratio.
    """
    share, small = answer(*_rows([0.1], [0.3])), answer(*_rows([1e-12], [3e-12]))
    return np.isclose(small, 0.25) or not np.isclose(share, 0.25)


# --- Task 2: the ratio of the densities, read off the best discriminator.


def _answer_cases(rng):
    tiny = [_rows(row) for row in ([0.7], [0.4], [0.2, 0.85], [1e-5, 3e-5], [0.001, 0.9985])]
    tiny.append(_rows([0.495, 0.503]))
    return tiny + [(rng.uniform(0.02, 0.98, n).astype("float32"),) for n in (1, 4, 8)]


@exercise(cases=_answer_cases)
def density_ratio(d):
    """The data's density by the generator's."""
    return d / (1 - d)


@density_ratio.holds("density-ratio")
def not_cut_off(answer):
    """Where D is nearly certain, say 0.9995, your ratio is not what D says. Is something cut off,
    or added below the line? A ratio may be as large, or as small, as D says.
    """
    return np.isclose(answer(*_rows([0.9995])), 1999, rtol=1e-2) or answer(*_rows([0.75])) != 3


@density_ratio.mistake("density-ratio")
def upside_down(d):
    """Upside down: where D says "real", the data's density is the larger one."""
    return (1 - d) / d


@density_ratio.mistake("density-ratio")
def not_transformed(d):
    """That is D itself. It never goes beyond 1; a ratio does."""
    return d


@density_ratio.mistake("density-ratio")
def denominator_only(d):
    """Near D = 0 there is hardly any data, so the ratio is near 0. Yours is not. What stands above
    the line? Or is 1 added to the ratio?
    """
    return 1 / (1 - d)


@density_ratio.mistake("density-ratio")
def inverse(d):
    """Your answer falls when D becomes surer that the sample is real. The ratio rises."""
    return 1 / d


@density_ratio.mistake("optimal-d-pictures")
def logit(d):
    """That is the logit of D: the logarithm of the ratio. The ratio itself is asked for."""
    return np.log(d / (1 - d))


@density_ratio.mistake("density-ratio")
def plus(d):
    """Is there a plus below the line? That is the way back, from a ratio to D. At D = 1/2 the ratio
    is 1.
    """
    return d / (1 + d)


@density_ratio.mistake("density-ratio")
def exponential(d):
    """That is the exponential of D. Have you taken D for a logit? It is a probability."""
    return np.exp(d)


@density_ratio.mistake("density-ratio")
def doubled(d):
    """Right at D = 1/2 and at D = 0, and nowhere else: the ratio is no straight line. At D = 1
    there are no fakes at all.
    """
    return 2 * d


@density_ratio.mistake("density-ratio")
def difference(d):
    """That is a difference, of the share of real samples and that of fakes. A ratio is
    asked for.
    """
    return d - (1 - d)


@density_ratio.mistake("density-ratio")
def half_weight(d):
    """Your answer is half of the ratio. At D = 1/2 the ratio is 1."""
    return density_ratio(d) / 2


@density_ratio.mistake("density-ratio")
def mean(d):
    """Your answer is a mean over all points. Each point has a ratio of its own."""
    return np.mean(density_ratio(d))


@density_ratio.mistake("density-ratio")
def ratio_of_means(d):
    """Your answer is one number for all points. Each point has a ratio of its own."""
    return density_ratio(d.mean())


@density_ratio.holds("density-ratio")
def one_at_half(answer):
    """At D = 1/2 the two densities are equal, so the ratio is 1. Yours is not."""
    return np.isclose(answer(*_rows([0.5])), 1, rtol=1e-4)


@density_ratio.holds("density-ratio")
def rises(answer):
    """The surer D is that the sample is real, the larger the ratio. Yours does not rise."""
    return np.diff(answer(*_rows([0.2, 0.9]))) > 0


@density_ratio.holds("density-ratio")
def point_by_point(answer):
    """Each point has a ratio of its own. Your answer at one point depends on the others."""
    return np.isclose(answer(*_rows([0.2, 0.9]))[0], answer(*_rows([0.2])))


# --- Task 3: the Jensen-Shannon divergence.


def _pair_cases(rng):
    tiny = [([1.0], [1.0]), ([0.5, 0.5], [0.25, 0.75]), ([0.9, 0.1], [0.2, 0.8])]
    tiny += [([0.5, 0.5], [0.9, 0.1]), ([0.7, 0.3], [0.2, 0.8])]  # the same p, the same q
    zeros = [([0.5, 0.5, 0.0], [0.0, 0.5, 0.5]), ([1.0, 0.0, 0.0], [0.0, 1.0, 0.0])]
    zeros += [([0.3, 0.7, 0.0], [0.2, 0.3, 0.5]), ([0.2, 0.3, 0.5], [0.6, 0.4, 0.0])]
    zeros += [([0.3, 0.0, 0.7], [0.2, 0.8, 0.0])]  # as many zeros, in other places
    zeros += [([0.5, 0.0, 0.5], [0.2, 0.0, 0.8])]  # before the end
    tiny += [([0.2, 0.3, 0.5], [0.2, 0.3, 0.5]), ([0.5, 0.5], [0.55, 0.45])]  # equal, and nearly
    pairs = [_rows(*pair) for pair in tiny]
    return pairs + [_random_pair(rng) for _ in range(4)] + [_rows(*pair) for pair in zeros]


def _kl(p, q):
    with np.errstate(all="ignore"):
        return np.sum(np.where(p > 0, p * np.log(np.where(p > 0, p / q, 1)), 0))


def _sum_log(p, q, there):
    """Adds up terms of KL, of some points alone."""
    return np.sum(np.where(there, p * np.log(np.where(there, p / q, 1)), 0))


@exercise(cases=_pair_cases, blocked=("theory.js", "theory.kl", "theory.generator_cost"))
def js(p, q):
    """The Jensen-Shannon divergence."""
    middle = (p + q) / 2
    return (_kl(p, middle) + _kl(q, middle)) / 2


js.twist("one-answer")(base_2)
js.twist("one-answer")(base_10)


@js.mistake("distances")
def terms_without_sign(p, q):
    """You took each term without its sign. Terms may be negative; only their sum never is."""
    m = (p + q) / 2
    terms = [x * np.log(np.where(x > 0, x / m, 1)) for x in (p, q)]
    return np.abs(np.nan_to_num(terms)).sum() / 2


@js.mistake("distances")
def kl(p, q):
    """That is KL(p || q). The Jensen-Shannon divergence compares both with the distribution in the
    middle, and so stays finite.
    """
    return _kl(p, q)


@js.mistake("distances")
def reverse_kl(p, q):
    """That is KL(q || p). The Jensen-Shannon divergence compares both with the distribution in the
    middle, and so stays finite.
    """
    return _kl(q, p)


@js.mistake("distances")
def symmetric_kl(p, q):
    """That is the mean of the two KL divergences between p and q. It is symmetric, but it is
    infinite where one of them is 0. Compare each with the distribution in the middle.
    """
    return (_kl(p, q) + _kl(q, p)) / 2


@js.mistake("distances")
def summed_kl(p, q):
    """That is the sum of the two KL divergences between p and q. It is symmetric, but it is
    infinite where one of them is 0. Compare each with the distribution in the middle.
    """
    return _kl(p, q) + _kl(q, p)


@js.mistake("distances")
def not_halved(p, q):
    """Your answer is twice the divergence. Are the two KL divergences added? They are to be
    averaged: then it is at most log 2.
    """
    return 2 * js(p, q)


@js.mistake("distances")
def first_half_only(p, q):
    """Only p is compared with the middle. q is to be compared too, and the two are averaged."""
    return _kl(p, (p + q) / 2)


@js.mistake("distances")
def one_half_only(p, q):
    """Only p is compared with the middle, with its weight of one half. The half of q is missing."""
    return _kl(p, (p + q) / 2) / 2


@js.mistake("distances")
def middle_not_halved(p, q):
    """Your answer is the divergence less log 2. Does your distribution in the middle sum to 2? It
    must sum to 1. Or is that half of the game's value?
    """
    return (_kl(p, p + q) + _kl(q, p + q)) / 2


@js.mistake("distances")
def arguments_swapped(p, q):
    """The order inside KL is turned around: the middle stands first in yours. What is averaged over
    stands first: p, and then q.
    """
    return (_kl((p + q) / 2, p) + _kl((p + q) / 2, q)) / 2


@js.mistake("distances")
def common_support(p, q):
    """Points where p or q is 0 do not count in your answer. Where only one of them is 0, the other
    one has a term.
    """
    both = (p > 0) & (q > 0)
    m = (p + q) / 2
    return (_sum_log(p, m, both) + _sum_log(q, m, both)) / 2


@js.mistake("distances")
def zeros_dropped_apart(p, q):
    """The zeros of p and those of q are dropped separately: what is left of the two no longer
    belongs to the same points, and need not be equally long. Where a term leaves a point out, leave
    it out of all that the term holds.
    """
    return js(p[p > 0], q[q > 0])


@js.mistake("distances")
def support_of_p(p, q):
    """Points where p is 0 do not count in your answer, not even for q. Each of the two terms leaves
    out the points where its own distribution is 0.
    """
    m = (p + q) / 2
    return (_sum_log(p, m, p > 0) + _sum_log(q, m, (p > 0) & (q > 0))) / 2


@js.mistake("distances")
def support_of_q(p, q):
    """Points where q is 0 do not count in your answer, not even for p. Each of the two terms leaves
    out the points where its own distribution is 0.
    """
    m = (p + q) / 2
    return (_sum_log(p, m, (p > 0) & (q > 0)) + _sum_log(q, m, q > 0)) / 2


@js.mistake("distances")
def geometric_middle(p, q):
    """Your distribution in the middle is the geometric mean of the two, made to sum to 1. Their
    arithmetic mean is asked for.
    """
    m = np.sqrt(p * q)
    return (_kl(p, m / m.sum()) + _kl(q, m / m.sum())) / 2


@js.mistake("distances")
def geometric_middle_in_common(p, q):
    """Your distribution in the middle is the geometric mean of the two, made to sum to 1, and
    points where it is 0 do not count. Their arithmetic mean is asked for.
    """
    m = np.sqrt(p * q)
    if m.sum() == 0:
        return np.log(2)
    m = m / m.sum()
    return (_sum_log(p, m, m > 0) + _sum_log(q, m, m > 0)) / 2


@js.mistake("distances")
def first_point_only(p, q):
    """Only the first point counts in your answer. Does a loop end too early, with its first
    return?
    """
    return js(p[:1], q[:1])


@js.mistake("distances")
def entropies_not_halved(p, q):
    """In your answer the entropy of the middle is there once, and those of p and q are, too. Theirs
    are to be averaged.
    """
    sums = [_sum_log(x, 1, x > 0) for x in ((p + q) / 2, p, q)]
    return sums[1] + sums[2] - sums[0]


@js.mistake("distances")
def root(p, q):
    """That is the square root of the divergence, which some libraries call the Jensen-Shannon
    distance.
    """
    return np.sqrt(js(p, q))


@js.mistake("distances")
def tv(p, q):
    """That is the total variation distance."""
    return np.abs(p - q).sum() / 2


@js.mistake("generator-cost")
def cost(p, q):
    """That is the value of the game at the best D, which holds this divergence and more. Or is a
    half missing twice, in the middle and in the mean of the two?
    """
    return 2 * js(p, q) - np.log(4)


@js.holds("distances")
def zero_when_equal(answer):
    """A distribution is at distance 0 from itself. Yours is not."""
    return abs(answer(*_rows([0.3, 0.7], [0.3, 0.7]))) < 1e-5


@js.holds("distances")
def not_negative(answer):
    """A divergence is never negative. Yours is."""
    return answer(*_rows([0.3, 0.7], [0.6, 0.4])) >= 0


@js.holds("distances")
def symmetric(answer):
    """p and q may change places without changing the result. In yours they may not."""
    p, q = _rows([0.3, 0.7], [0.9, 0.1])
    return np.isclose(answer(p, q), answer(q, p))


@js.holds("parallel-lines")
def log_2_when_apart(answer):
    """Two distributions that do not overlap are at log 2 from each other, however far apart. Yours
    are not.
    """
    return np.isclose(answer(*_rows([1.0, 0.0], [0.0, 1.0])), np.log(2), rtol=1e-4)


@js.holds("distances")
def order_of_points(answer):
    """When the points change places, in both arrays alike, nothing should change. Your answer
    does.
    """
    p, q = _rows([0.6, 0.3, 0.1], [0.2, 0.3, 0.5])
    return np.isclose(answer(p, q), answer(p[::-1].copy(), q[::-1].copy()), rtol=1e-4)


@js.holds("distances")
def empty_points(answer):
    """One more point where both probabilities are 0 should change nothing. Your answer changes."""
    pair = _rows([0.6, 0.4], [0.2, 0.8]), _rows([0.6, 0.4, 0.0], [0.2, 0.8, 0.0])
    return np.isclose(*(answer(*each) for each in pair), rtol=1e-4)


@js.holds("distances")
def points_in_halves(answer):
    """When each point is cut into two of half the probability, nothing should change. Your answer
    does: each probability is the weight of its logarithm.
    """
    pair = _rows([0.6, 0.4], [0.2, 0.8]), _rows([0.3, 0.3, 0.2, 0.2], [0.1, 0.1, 0.4, 0.4])
    return np.isclose(*(answer(*each) for each in pair), rtol=1e-4)


# --- Task 4: C(G), the value of the game against the best discriminator.


def _cost_cases(rng):
    many = [np.repeat(pair, 50) for pair in ([0.0095, 0.0105], [0.0105, 0.0095])]
    return [*_pair_cases(rng), _rows(*many)]  # equal, but for one in a thousand


@exercise(cases=_cost_cases, blocked=("theory.generator_cost", "theory.value"))
def generator_cost(p, q):
    """C(G)."""
    return 2 * js(p, q) - np.log(4)


generator_cost.twist("one-answer")(base_2)
generator_cost.twist("one-answer")(base_10)


def _weighted_log(weight, d):
    """Adds up logarithms of D's answers; those of weight 0 do not count."""
    return np.sum(np.where(weight > 0, weight * np.log(np.where(weight > 0, d, 1)), 0))


@generator_cost.mistake("generator-cost")
def every_point_alike(p, q):
    """In your means every point counts the same. Data falls where p is large: p is the weight of
    its logarithms, and q that of the fakes'.
    """
    d = p / (p + q)
    return np.log(d[p > 0]).mean() + np.log(1 - d[q > 0]).mean()


@generator_cost.mistake("generator-cost")
def js_itself(p, q):
    """That is the divergence itself. The value of the game at the best D holds it twice, and a
    constant.
    """
    return js(p, q)


@generator_cost.mistake("generator-cost")
def twice_js(p, q):
    """The constant is missing. When the distributions are equal, D says 1/2 everywhere: what is the
    value then?
    """
    return 2 * js(p, q)


@generator_cost.mistake("generator-cost")
def js_once(p, q):
    """The divergence enters with a factor of 2: V adds the two KL divergences from the middle, and
    it is their mean. Check what V is when the distributions do not overlap and D is certain.
    """
    return js(p, q) - np.log(4)


@generator_cost.mistake("generator-cost")
def divergence_doubled(p, q):
    """The divergence counts twice as much as it should. Is a half missing in it, or is it doubled
    once too often?
    """
    return 4 * js(p, q) - np.log(4)


@generator_cost.mistake("generator-cost")
def log_2(p, q):
    """The constant is not right. When the distributions are equal, D says 1/2 everywhere, to reals
    and to fakes: two terms.
    """
    return 2 * js(p, q) - np.log(2)


@generator_cost.mistake("generator-cost")
def constant_sign(p, q):
    """The constant has the wrong sign. A value of this game is at most 0."""
    return 2 * js(p, q) + np.log(4)


@generator_cost.mistake("one-answer")
def js_in_bits(p, q):
    """The divergence in your value is in bits, and the constant is not. All logarithms are natural
    ones.
    """
    return 2 * js(p, q) / np.log(2) - np.log(4)


@generator_cost.mistake("distances")
def root_of_js(p, q):
    """The square root of the divergence stands in your value; some libraries call that the
    Jensen-Shannon distance. The divergence itself enters.
    """
    return 2 * np.sqrt(js(p, q)) - np.log(4)


@generator_cost.mistake("distances")
def symmetric_kl(p, q):
    """The two KL divergences between p and q stand in your value. The Jensen-Shannon divergence
    compares each with the distribution in the middle.
    """
    return _kl(p, q) + _kl(q, p) - np.log(4)


@generator_cost.mistake("distances")
def common_support_of_js(p, q):
    """Points where p or q is 0 do not count in your divergence. Where only one of them is 0, the
    other one has a term.
    """
    return 2 * js.mistakes["common_support"].function(js)(p, q) - np.log(4)


@generator_cost.mistake("distances")
@functools.wraps(zeros_dropped_apart)  # the same mistake, the same words
def zeros_dropped_apart_in_js(p, q):
    """Points are mixed up."""
    return generator_cost(p[p > 0], q[q > 0])


@generator_cost.mistake("one-answer")
def log_of_one_plus_d(p, q):
    """Of a fake, you took the logarithm of one plus D's answer. It is one minus D's answer that D
    gives to *fake*.
    """
    d = np.where(p + q > 0, p / (p + q), 0.5)
    return _weighted_log(p, d) + np.sum(q * np.log1p(d))


@generator_cost.mistake("d-one-half")
def undecided(p, q):
    """That is the value when D says 1/2 to everything. The best D does better, where the
    distributions differ.
    """
    return -np.log(4)


@generator_cost.mistake("generator-cost")
def loss(p, q):
    """The sign is reversed: this is D's loss. C(G) is a value, which G minimises; it is at
    most 0.
    """
    return np.log(4) - 2 * js(p, q)


@generator_cost.mistake("generator-cost")
def generator_part_only(p, q):
    """Only the fakes' term is there, the one that depends on G when D is held fixed. C(G) has the
    reals' term too, since D answers to G.
    """
    return _weighted_log(q, q / (p + q))


@generator_cost.mistake("generator-cost")
def real_part_only(p, q):
    """Only the reals' term is there. The fakes' term is missing."""
    return _weighted_log(p, p / (p + q))


@generator_cost.mistake("non-saturating-minimises")
def non_saturating(p, q):
    """That is the non-saturating loss of G at the best D. C(G) belongs to the minimax game."""
    return -_weighted_log(q, p / (p + q))


@generator_cost.mistake("generator-cost")
def fakes_carry_label_1(p, q):
    """The fakes are scored as if their label were 1. Of a fake, what counts in V is the probability
    that D gives to *fake*.
    """
    return _weighted_log(p, p / (p + q)) + _weighted_log(q, p / (p + q))


@generator_cost.mistake("optimal-d-proof")
def d_swapped(p, q):
    """Your value is that of a D which is worse than a coin: it calls real what the generator makes.
    Has D the roles swapped, or have the weights of the two terms changed places?
    """
    return _weighted_log(p, q / (p + q)) + _weighted_log(q, p / (p + q))


@js.twist("distances")
@generator_cost.twist("generator-cost")
def averaged_over_points(right, p, q):
    """Your answer is divided by the number of points. Is a mean taken over them? The probabilities
    are weights already: add up.
    """
    return right(p, q) / len(p)


@generator_cost.mistake("generator-cost")
def unweighted(p, q):
    """The logarithms are averaged over the points as if each were equally likely. Each has its
    weight: the data's in one term, the generator's in the other.
    """
    return np.mean(np.log(p / (p + q)) + np.log(q / (p + q)))


@generator_cost.mistake("generator-cost")
def unweighted_sum(p, q):
    """The logarithms are added up as if each point counted the same. Each has its weight: the
    data's in one term, the generator's in the other.
    """
    return np.sum(np.log(p / (p + q)) + np.log(q / (p + q)))


@generator_cost.mistake("sum-or-mean")
def halves_averaged(p, q):
    """Your answer is half as large as it should be, which is the same as the divergence less log 2.
    Are the two halves of V averaged? They are to be added.
    """
    return generator_cost(p, q) / 2


@js.twist("distances")
@generator_cost.twist("distances")
def nan_with_zeros(right, p, q):
    """Right, but for zeros: 0 times the logarithm of 0 counts as 0."""
    return right(p, q) if (p > 0).all() and (q > 0).all() else np.nan


@generator_cost.mistake("generator-cost")
def kl_not_js(p, q):
    """KL between p and q stands here. D compares each with what the two make together, so it is the
    divergence from the middle.
    """
    return 2 * _kl(p, q) - np.log(4)


@generator_cost.holds("generator-cost")
def least_when_equal(answer):
    """When the two distributions are equal, D can only say 1/2. Your value there is not what V is
    then.
    """
    return np.isclose(answer(*_rows([0.3, 0.7], [0.3, 0.7])), -np.log(4), rtol=1e-4)


@generator_cost.holds("parallel-lines")
def zero_when_apart(answer):
    """When the distributions do not overlap, D is right about everything, and V is 0. Yours
    is not.
    """
    return abs(answer(*_rows([1.0, 0.0], [0.0, 1.0]))) < 1e-4


@generator_cost.holds("generator-cost")
def symmetric(answer):
    """p and q may change places without changing the value: the best D is as good against the one
    as against the other. In yours they may not.
    """
    p, q = _rows([0.3, 0.7], [0.9, 0.1])
    return np.isclose(answer(p, q), answer(q, p), rtol=1e-4)


for _property in (order_of_points, empty_points, points_in_halves):
    generator_cost.holds("generator-cost")(_property)


@generator_cost.holds("generator-cost")
def at_most_zero(answer):
    """V is a sum of logarithms of probabilities: where p and q overlap, it is below 0. Yours is
    not.
    """
    return answer(*_rows([0.3, 0.7], [0.9, 0.1])) < 0


@generator_cost.holds("generator-cost")
def in_between(answer):
    """Where the two distributions are equal your value is right, and where they do not overlap. In
    between it is not always. Which distance stands in it?
    """
    ends = [([0.3, 0.7], [0.3, 0.7]), ([0.9, 0.1], [0.9, 0.1])]
    ends += [([1.0, 0.0], [0.0, 1.0]), ([0.3, 0.0, 0.7], [0.0, 1.0, 0.0])]
    between = [([0.3, 0.7], [0.9, 0.1]), ([0.5, 0.5, 0.0], [0.0, 0.5, 0.5])]

    def right(pairs):
        pairs = [_rows(*pair) for pair in pairs]
        return all(np.isclose(answer(*p), generator_cost(*p), rtol=1e-3, atol=1e-5) for p in pairs)

    return not right(ends) or right(between)
