"""Assignment 3, the Dirac-GAN: right answers, and what to say about wrong ones."""

import functools

from kgan.homework.exercise import exercise
from kgan.homework.words import Words

import numpy as np

_FLOW = ("theory.DiracGAN.flow", "theory.DiracGAN.simulate")


def _sigmoid(logit):
    return np.exp(-np.logaddexp(0.0, -logit))


def _point_cases(*more):
    """Returns cases: points (theta, psi), and further numbers between the bounds that are given."""

    def cases(rng):
        tiny = [(1.0, 1.0), (1.0, -0.5), (0.0, 2.0), (2.0, 0.0), (5.0, 8.0), (-8.0, 5.0)]
        tiny += [(6.0, 0.1), (0.1, 6.0)]  # far, and D undecided
        middle = tuple(round((low + high) / 2, 3) for low, high in more)
        drawn = [rng.normal(size=2).tolist() for _ in range(6)]
        random = [(*point, *(float(rng.uniform(*bounds)) for bounds in more)) for point in drawn]
        none = [(0.5, -1.0, *middle[:-1], 0.0)] if more else []
        # The same point once more, with each of the other numbers changed; at 6 the brake alone
        # carries psi beyond 0 in one step.
        others = [
            (1.0, -0.5, *middle[:i], number, *middle[i + 1 :])
            for i, number in enumerate((0.11, 6.0)[2 - len(more) :])
        ]
        return [(*point, *middle) for point in tiny] + none + others + random

    return cases


# --- Task 1: the flow.


def _of_pulls(function):
    """Makes an answer of a function of theta, psi, and D's probabilities of fake and of real."""

    @functools.wraps(function)
    def answer(theta, psi):
        return function(theta, psi, _sigmoid(-psi * theta), _sigmoid(psi * theta))

    return answer


_PARTS = ("generator's part", "discriminator's part")


@exercise(cases=_point_cases(), arguments="theta psi", build=_of_pulls, blocked=_FLOW, parts=_PARTS)
def flow(theta, psi, fake, real):
    """The flow of the non-saturating Dirac-GAN."""
    return psi * fake, -theta * real


@flow.mistake("dirac-gan")
def logit_twice(theta, psi, fake, real):
    """That is what comes out when twice the logit stands inside the sigmoid. D(x) is the sigmoid of
    psi times x.
    """
    return psi * _sigmoid(-2 * psi * theta), -theta * _sigmoid(2 * psi * theta)


@flow.mistake("dirac-gan", whole=True)
def positions(theta, psi, fake, real):
    """Those are the players' places after a step of length 1. Their velocities are asked for."""
    return theta + psi * fake, psi - theta * real


@flow.mistake("dirac-gan")
def minimax(theta, psi, fake, real):
    """That is the flow of the minimax game: G is pulled hardest where D believes in its sample. The
    non-saturating game is asked for. Is it G's loss, or a sign inside its sigmoid?
    """
    return psi * real, -theta * real


@flow.mistake("dirac-gan")
def wasserstein(theta, psi, fake, real):
    """That is the game with the Wasserstein loss, which has no sigmoid. Here D's probability
    decides how hard each player is pulled.
    """
    return psi, -theta


@flow.mistake("dirac-gan", whole=True)
def uphill(theta, psi, fake, real):
    """Both players go up their losses. Each goes down its own."""
    return -psi * fake, theta * real


@flow.mistake("dirac-gan")
def theta_uphill(theta, psi, fake, real):
    """G goes up its loss: it runs from the side that D finds more real. Look at the sign of the
    generator's part.
    """
    return -psi * fake, -theta * real


@flow.mistake("dirac-gan")
def psi_uphill(theta, psi, fake, real):
    """D goes up its loss: it tilts towards the fake. Look at the sign of the
    discriminator's part.
    """
    return psi * fake, theta * real


@flow.mistake("dirac-gan")
def wrong_label_for_d(theta, psi, fake, real):
    """D moves as if it scored the fake with label 1. That is what G hopes for; D knows better. Has
    the line for G been copied?
    """
    return psi * fake, theta * fake


@flow.mistake("dirac-gan")
def d_pull(theta, psi, fake, real):
    """The more D believes in the fake, the harder it is to be pulled. Yours is pulled less. Look at
    the sign inside its sigmoid.
    """
    return psi * fake, -theta * fake


@flow.mistake("dirac-gan", whole=True)
def pulls_swapped(theta, psi, fake, real):
    """The two pulls have changed places: with the non-saturating loss, G is pulled hardest where D
    rejects its sample, and D where it believes in it. Is a sign inside the sigmoids the wrong one?
    """
    return psi * real, -theta * fake


@flow.mistake("dirac-gan", whole=True)
def high_on_fakes(theta, psi, fake, real):
    """That is the flow of a game in which D is high on fakes, as in some papers, and low on reals.
    Is yours like that? Here label 1 is real: that turns signs round, and what stands inside the
    sigmoid.
    """
    return -psi * real, theta * fake


@flow.mistake("dirac-gan", whole=True)
def signs_of_the_paper(theta, psi, fake, real):
    """Both velocities point the wrong way, and D's pull is that of G. Have they come from a paper
    in which D is high on fakes? Here label 1 is real.
    """
    return -psi * fake, theta * fake


@flow.mistake("dirac-gan", whole=True)
def one_loss_for_both(theta, psi, fake, real):
    """Both players go down the sum of the two losses. Each goes down its own."""
    return psi * (fake - real), theta * (fake - real)


@flow.mistake("dirac-gan")
def data_at_one(theta, psi, fake, real):
    """D moves as if the data were at the point 1. It is at 0; 1 is its label."""
    return psi * fake, _sigmoid(-psi) - theta * real


@flow.mistake("taking-turns")
def psi_overwritten(theta, psi, fake, real):
    """D's part is right. G's part is what comes out when D's velocity stands where its parameter
    psi belongs. Has the one overwritten the other?
    """
    return -theta * real * fake, -theta * real


@flow.mistake("taking-turns")
def theta_overwritten(theta, psi, fake, real):
    """G's part is right. D's part is what comes out when G's velocity stands where its parameter
    theta belongs. Has the one overwritten the other?
    """
    return psi * fake, -psi * fake * real


@flow.mistake("taking-turns")
def d_meets_the_moved_fake(theta, psi, fake, real):
    """G's part is right. D's part is what comes out when theta has already moved by G's velocity. A
    flow takes both velocities at the same point.
    """
    moved = theta + psi * fake
    return psi * fake, -moved * _sigmoid(psi * moved)


@flow.mistake("dirac-gan")
def sigmoid_not_derived(theta, psi, fake, real):
    """That is what comes out when the logarithm and the logit are differentiated, and the sigmoid
    between them is left out. Does the chain rule stop too early, or do you divide where you should
    multiply?
    """
    return psi / real, -theta / fake


@flow.mistake("dirac-gan")
def tanh(theta, psi, fake, real):
    """Your D is a hyperbolic tangent. It is a sigmoid, between 0 and 1."""
    return psi * (1 - np.tanh(psi * theta)), -theta * np.tanh(psi * theta)


@flow.mistake("dirac-gan")
def chain_rule(theta, psi, fake, real):
    """That is how the losses change with the logit. The logit changes with each player's own
    parameter: the chain rule has one more factor.
    """
    return fake, -real


@flow.mistake("dirac-gan")
def factors_swapped(theta, psi, fake, real):
    """In front of your sigmoids theta and psi have changed places. Do the arguments come in another
    order? Or is it the chain rule? Differentiate the logit by the player's own parameter, and the
    other one is left.
    """
    return theta * fake, -psi * real


@flow.mistake("dirac-gan")
def logit_without_psi(theta, psi, fake, real):
    """The sigmoid is taken of the sample. It belongs to D's logit on the sample."""
    return psi * _sigmoid(-theta), -theta * _sigmoid(theta)


@flow.mistake("eigenvalues")
def linear(theta, psi, fake, real):
    """That is the flow very near the equilibrium, where D says 1/2. Further away D's answer is
    another one.
    """
    return psi / 2, -theta / 2


@flow.mistake("sum-or-mean")
def halves_averaged(theta, psi, fake, real):
    """Your D moves at half its speed. Are the two halves of its loss averaged? They are to be
    added.
    """
    return psi * fake, -theta * real / 2


@flow.mistake("dirac-gan")
def real_half_moves(theta, psi, fake, real):
    """Your D gets a push of 1/2 wherever the players are. Does it come from the data? At the point
    0 D's logit is 0 whatever its slope, so that half of the loss has no derivative.
    """
    return psi * fake, 0.5 - theta * real


@flow.mistake("dirac-gan")
def sigmoids_slope(theta, psi, fake, real):
    """The slope of the sigmoid stands in your answer. Is a logarithm missing? The losses are
    logarithms of the sigmoid: their slope in the logit is another one.
    """
    return psi * fake * real, -theta * fake * real


@flow.mistake("dirac-gan", whole=True)
def losses(theta, psi, fake, real):
    """Those are the two losses. The players follow their slopes."""
    return -np.log(real), np.log(2) - np.log(fake)


def _jumps(answer):
    """Tells whether it changes a lot when theta or psi change in the ninth digit."""
    point = (0.7, 1.3)
    near = [
        answer(*(x * (1 + 1e-9 * i * on) for x, on in zip(point, turn, strict=True)))
        for i in range(4)
        for turn in ((1, 0), (0, 1))
    ]
    return np.abs(near - np.mean(near, axis=0)).max() > 1e-3


@flow.holds("dirac-gan")
def smooth(answer):
    """When theta or psi change in the ninth digit, your answer jumps. Is a slope measured with a
    step so small that only rounding is left?
    """
    return not _jumps(answer)


@flow.holds("dirac-gan")
def at_rest(answer):
    """At (0, 0) nobody should want to move. In your flow somebody does."""
    return np.allclose(answer(0.0, 0.0), 0)


@flow.holds("dirac-gan")
def d_tilts_down(answer):
    """When D is undecided, it should tilt so that the fake gets less. Yours does not."""
    return answer(1.0, 0.0)[1] < 0 < answer(-1.0, 0.0)[1]


@flow.holds("dirac-gan")
def g_climbs(answer):
    """G should move to the side that D finds more real. Yours does not."""
    return answer(0.0, 1.0)[0] > 0 > answer(0.0, -1.0)[0]


@flow.holds("d-too-good")
def pull_when_rejected(answer):
    """Where D rejects the sample with confidence, the non-saturating G is pulled almost with full
    strength. Yours is not.
    """
    return abs(answer(3.0, -3.0)[0]) > 2.9


@flow.holds("dirac-gan")
def no_pull_when_believed(answer):
    """Where D takes the sample for real with confidence, the non-saturating G has nothing left to
    gain, and is hardly pulled. Yours is.
    """
    return abs(answer(3.0, 3.0)[0]) < 0.1


@flow.holds("dirac-gan")
def d_pulled_when_fooled(answer):
    """Where D takes the fake for real with confidence, it is pulled almost with full strength.
    Yours is not.
    """
    return abs(answer(3.0, 3.0)[1]) > 2.9


@flow.holds("dirac-gan")
def d_at_ease_when_right(answer):
    """Where D rejects the fake with confidence, it is hardly pulled any more. Yours is."""
    return abs(answer(3.0, -3.0)[1]) < 0.1


@flow.holds("dirac-gan")
def half_pulled_when_undecided(answer):
    """Where D says 1/2, each player is pulled with half its strength. In your answer at least one
    of them is not.
    """
    points = ((0.0, 1.0), (1.0, 0.0), (0.0, -2.0), (-3.0, 0.0))
    return all(np.allclose(answer(*point), flow(*point), rtol=1e-3, atol=1e-6) for point in points)


@flow.holds("dirac-gan")
def decided(answer):
    """Where D says 1/2, the pulls in your answer are right. Where it has an opinion they are not,
    or not all. Is D's answer a sigmoid in your code, of what, and does every case get its own?
    """
    points = ((1.0, 1.0), (1.0, -1.0), (0.5, 0.8))
    return all(np.allclose(answer(*point), flow(*point), rtol=1e-3) for point in points)


@flow.holds("dirac-gan")
def mirrored(answer):
    """When theta and psi both change their sign, both velocities do. Yours do not."""
    return np.allclose(np.negative(answer(0.7, 1.3)), answer(-0.7, -1.3), rtol=1e-3)


# --- Task 2: the flow with R1 on the discriminator.


def _added(function):
    """Makes an answer of a function that gives what is added to the flow without a penalty."""

    @functools.wraps(function)
    def answer(theta, psi, gamma):
        theta_dot, psi_dot = flow(theta, psi)
        theta_part, psi_part = function(theta, psi, gamma)
        return theta_dot + theta_part, psi_dot + psi_part

    return answer


@exercise(cases=_point_cases((0.1, 1.5)), build=_added, blocked=_FLOW, parts=_PARTS)
def flow_with_r1(theta, psi, gamma):
    """What R1 adds to the flow."""
    return 0.0, -gamma * psi


@flow_with_r1.mistake("brakes")
def length_not_squared(theta, psi, gamma):
    """Your brake is as strong near 0 as far from it: only the sign of psi counts. Is the length of
    D's gradient penalised, and not its square?
    """
    return 0.0, -gamma / 2 * np.sign(psi)


@flow_with_r1.mistake("brakes")
def doubled(theta, psi, gamma):
    """Your brake is twice as strong as it should be. Has the half in the penalty's definition been
    left out, or does the penalty count twice?
    """
    return 0.0, -2 * gamma * psi


@flow_with_r1.mistake("brakes")
def halved(theta, psi, gamma):
    """Your brake is half as strong as it should be. Is a factor of 2 missing? Differentiating the
    square gives one, which cancels the half.
    """
    return 0.0, -gamma * psi / 2


@flow_with_r1.mistake("brakes")
def pushes(theta, psi, gamma):
    """Your penalty pushes D's slope away from 0. D goes down its loss, and the penalty is part of
    that.
    """
    return 0.0, gamma * psi


@flow_with_r1.mistake("brakes")
def sign_lost(theta, psi, gamma):
    """Your brake takes psi without its sign, so it pushes a negative psi away from 0."""
    return 0.0, -gamma * abs(psi)


@flow_with_r1.mistake("brakes")
def weight_rounded_down(theta, psi, gamma):
    """The weight gamma is rounded down to a whole number in your brake. Where does a number lose
    what stands behind the point?
    """
    return 0.0, -np.floor(gamma) * psi


@flow_with_r1.mistake("brakes")
def half_weight_rounded_down(theta, psi, gamma):
    """Half of the weight is rounded down to a whole number in your brake, so there is none for a
    weight below 2. Is it the operator with two slashes, which does that?
    """
    return 0.0, -2 * (gamma // 2) * psi


@flow_with_r1.mistake("brakes")
def half_rounded_weight(theta, psi, gamma):
    """Half of the weight is rounded down to a whole number in your brake, and that is the brake. So
    it is too weak, and there is none for a weight below 2. Where is it rounded, and where is the
    other half?
    """
    return 0.0, -(gamma // 2) * psi


@flow_with_r1.mistake("brakes", whole=True)
def flow_of_the_braked(theta, psi, gamma):
    """D is braked first, and then you take the flow where that has brought it. A velocity belongs
    to one point, and the penalty is added to it.
    """
    return np.subtract(flow(theta, psi - gamma * psi), flow(theta, psi))


@flow_with_r1.mistake("brakes")
def at_the_sample(theta, psi, gamma):
    """You took the slope of D's probability at the sample. R1 is a penalty on the slope of the
    logit, at the data.
    """
    s = _sigmoid(psi * theta)
    return 0.0, -gamma * psi * (s * (1 - s)) ** 2


@flow_with_r1.mistake("brakes")
def only_the_penalty(theta, psi, gamma):
    """The penalty alone moves your D. It is added to the flow without a penalty."""
    return 0.0, -gamma * psi - flow(theta, psi)[1]


@flow_with_r1.mistake("brakes")
def penalty_itself(theta, psi, gamma):
    """You took the penalty itself. The flow has its slope."""
    return 0.0, -gamma * psi**2 / 2


@flow_with_r1.mistake("brakes")
def square(theta, psi, gamma):
    """The penalty holds a square. The flow has its derivative, which changes its sign with psi."""
    return 0.0, -gamma * psi**2


@flow_with_r1.mistake("dirac-gan", whole=True)
def velocities_swapped(theta, psi, gamma):
    """The two velocities of the flow without a penalty have changed places, and the brake is added
    to the second one: to G's. That flow returns theta's velocity first.
    """
    theta_dot, psi_dot = flow(theta, psi)
    return psi_dot - theta_dot, theta_dot - psi_dot - gamma * psi


@flow_with_r1.mistake("brakes", whole=True)
def on_generator(theta, psi, gamma):
    """You braked the generator. R1 is a term in the discriminator's loss: it punishes D's slope."""
    return -gamma * theta, 0.0


@flow_with_r1.mistake("brakes", whole=True)
def on_generator_psi(theta, psi, gamma):
    """The penalty stands in the generator's part. It is a term in the discriminator's loss."""
    return -gamma * psi, 0.0


@flow_with_r1.mistake("brakes", whole=True)
def on_both(theta, psi, gamma):
    """You braked both players. R1 is a term in the discriminator's loss alone."""
    return -gamma * theta, -gamma * psi


@flow_with_r1.mistake("brakes")
def theta_for_psi(theta, psi, gamma):
    """You punish the sample's position. R1 punishes the slope of D's logit: which parameter
    is that?
    """
    return 0.0, -gamma * theta


@flow_with_r1.mistake("brakes")
def gradient_penalty(theta, psi, gamma):
    """That is WGAN-GP's penalty, which pulls the slope towards 1. R1 pulls it towards 0."""
    return 0.0, -2 * gamma * (abs(psi) - 1) * np.sign(psi)


@flow_with_r1.mistake("brakes")
def slope_forgotten(theta, psi, gamma):
    """Your brake does not depend on psi. The steeper D is, the harder R1 brakes."""
    return 0.0, -gamma


@flow_with_r1.mistake("brakes")
def of_probability(theta, psi, gamma):
    """Your brake is one sixteenth of what it should be. That is what the gradient of D's
    probability gives, at the data. R1 is a penalty on the gradient of the logit.
    """
    return 0.0, -gamma * psi / 16


@flow_with_r1.mistake("brakes")
def both_gradients(theta, psi, gamma):
    """Your brake depends on theta too. R1 looks at D's slope at the data, wherever the
    sample is.
    """
    return 0.0, -gamma * psi * theta


@flow_with_r1.mistake("brakes")
def squared_gamma(theta, psi, gamma):
    """The weight is squared in your answer. It enters once."""
    return 0.0, -(gamma**2) * psi


@flow_with_r1.mistake("brakes", whole=True)
def scaled_all(theta, psi, gamma):
    """You scaled D's whole movement. The penalty is a term of its own, beside it."""
    return 0.0, -gamma * flow(theta, psi)[1]


@flow_with_r1.holds("brakes")
def g_untouched(answer):
    """The generator's part changes with the weight of the penalty in your answer. The penalty is in
    the discriminator's loss alone.
    """
    return np.isclose(answer(0.7, 1.3, 0.5)[0], answer(0.7, 1.3, 0.0)[0], rtol=1e-4)


def _brake(answer, theta, psi, gamma):
    return answer(theta, psi, gamma)[1] - flow(theta, psi)[1]


@flow_with_r1.holds("brakes")
def no_weight_no_penalty(answer):
    """With weight 0 the flow should be as without a penalty. Yours is not."""
    return np.allclose(answer(0.7, 1.3, 0.0), flow(0.7, 1.3), rtol=1e-4)


@flow_with_r1.holds("brakes")
def not_towards_one(answer):
    """Your brake vanishes where D's slope is 1 or -1, and pulls a slope of 2 back. Is it WGAN-GP's
    penalty, which pulls the slope to 1? R1 pulls it to 0.
    """
    at_one = [_brake(answer, 0.0, psi, 0.5) for psi in (1.0, -1.0)]
    return not (np.allclose(at_one, 0, atol=1e-5) and _brake(answer, 0.0, 2.0, 0.5) < -0.01)


@flow_with_r1.holds("brakes")
def same_for_every_sample(answer):
    """Your brake is another one when the sample is elsewhere. It should depend on psi and on the
    weight, and on nothing else.
    """
    return np.isclose(*(_brake(answer, theta, 1.0, 0.5) for theta in (0.0, 2.0)), atol=1e-3)


@flow_with_r1.holds("brakes")
def brakes_psi(answer):
    """With the sample on the data, the penalty is all that moves D, and it takes the slope to 0.
    Yours does not.
    """
    return answer(0.0, 1.0, 0.5)[1] < 0 < answer(0.0, -1.0, 0.5)[1]


@flow_with_r1.holds("brakes")
def as_strong_as_the_weight(answer):
    """With twice the weight the brake should be twice as strong. Yours is not."""
    one, two = (_brake(answer, 1.0, 1.0, gamma) for gamma in (0.6, 1.2))
    return np.isclose(two, 2 * one, atol=1e-3)


@flow_with_r1.holds("brakes")
def as_strong_as_the_slope(answer):
    """With twice the slope the brake should be twice as strong. Yours is not."""
    one, two = (_brake(answer, 1.0, psi, 0.5) for psi in (0.8, 1.6))
    return np.isclose(two, 2 * one, atol=1e-3)


@flow_with_r1.holds("dirac-gan")
@functools.wraps(smooth)
def _(answer):
    return smooth(lambda *point: answer(*point, 0.5))


# --- Task 3: one alternating step.


@exercise(
    cases=_point_cases((0.05, 0.35), (0.1, 1.5)),
    blocked=("theory.DiracGAN.simulate",),
    parts=("new theta", "new psi"),
)
def alternating_step(theta, psi, h, gamma):
    """D first, then G, who answers the new D."""
    psi = psi + h * flow_with_r1(theta, psi, gamma)[1]
    return theta + h * flow_with_r1(theta, psi, gamma)[0], psi


@alternating_step.mistake("taking-turns")
def simultaneous(theta, psi, h, gamma):
    """Both players moved from the same point: a simultaneous step. Here G answers the new D."""
    theta_dot, psi_dot = flow_with_r1(theta, psi, gamma)
    return theta + h * theta_dot, psi + h * psi_dot


@alternating_step.mistake("taking-turns", whole=True)
def g_first(theta, psi, h, gamma):
    """G moved first here, and D answered. In Algorithm 1 it is D's turn first."""
    theta = theta + h * flow_with_r1(theta, psi, gamma)[0]
    return theta, psi + h * flow_with_r1(theta, psi, gamma)[1]


@alternating_step.mistake("taking-turns", whole=True)
def d_moves_twice(theta, psi, h, gamma):
    """D moved in G's turn, too. In each turn one player moves."""
    psi = psi + h * flow_with_r1(theta, psi, gamma)[1]
    return np.add((theta, psi), h * np.array(flow_with_r1(theta, psi, gamma)))


@alternating_step.mistake("taking-turns")
def half_of_the_new_d(theta, psi, h, gamma):
    """G meets half of the new D: its slope is the new one, and what it says, inside the sigmoid, is
    that of the old one.
    """
    new = psi + h * flow_with_r1(theta, psi, gamma)[1]
    return theta + h * new * _sigmoid(-psi * theta), new


@alternating_step.mistake("brakes", whole=True)
def braked_twice(theta, psi, h, gamma):
    """Your brake is twice as strong as it should be. Does the penalty count twice, in D's velocity
    and once more in the step? Or is the half in its definition missing?
    """
    return alternating_step(theta, psi, h, 2 * gamma)


@alternating_step.mistake("brakes", whole=True)
def brake_after_g(theta, psi, h, gamma):
    """G meets a D that is not braked, and the D that you return is, by its old slope. Is it braked
    after G's turn? The penalty is part of D's loss, so of D's own turn.
    """
    new = psi + h * flow(theta, psi)[1]
    return theta + h * flow(theta, new)[0], new - h * gamma * psi


@alternating_step.mistake("taking-turns", whole=True)
def leapfrog(theta, psi, h, gamma):
    """D takes half a step, then G a step, then D the other half. D's turn is one whole step, before
    G's.
    """
    psi = psi + h / 2 * flow_with_r1(theta, psi, gamma)[1]
    theta = theta + h * flow_with_r1(theta, psi, gamma)[0]
    return theta, psi + h / 2 * flow_with_r1(theta, psi, gamma)[1]


@alternating_step.mistake("brakes", whole=True)
def implicit_brake(theta, psi, h, gamma):
    """That is what comes out when the brake acts on the psi that you are about to compute. In a
    gradient step it acts on psi as it is before the step.
    """
    psi = (psi + h * flow(theta, psi)[1]) / (1 + h * gamma)
    return theta + h * flow(theta, psi)[0], psi


@alternating_step.mistake("brakes", whole=True)
def rate_as_weight(theta, psi, h, gamma):
    """The learning rate stands where the penalty's weight should."""
    return alternating_step(theta, psi, h, h)


@alternating_step.mistake("taking-turns")
def displacement(theta, psi, h, gamma):
    """Your answer is how far the players moved. Where they are after the step is asked for."""
    return np.subtract(alternating_step(theta, psi, h, gamma), (theta, psi))


@alternating_step.mistake("taking-turns", whole=True)
def no_rate(theta, psi, h, gamma):
    """The learning rate is missing: your players take the whole gradient as a step."""
    return alternating_step(theta, psi, 1.0, gamma)


@alternating_step.mistake("taking-turns", whole=True)
def backwards(theta, psi, h, gamma):
    """Your players go backwards: the flow already points where they want to go."""
    return alternating_step(theta, psi, -h, gamma)


@alternating_step.mistake("taking-turns")
def d_only(theta, psi, h, gamma):
    """G did not move."""
    return theta, alternating_step(theta, psi, h, gamma)[1]


@alternating_step.mistake("taking-turns", whole=True)
def g_only(theta, psi, h, gamma):
    """D did not move."""
    return theta + h * flow_with_r1(theta, psi, gamma)[0], psi


@alternating_step.mistake("taking-turns", whole=True)
def two_d_steps(theta, psi, h, gamma):
    """D moved twice."""
    return alternating_step(theta, alternating_step(theta, psi, h, gamma)[1], h, gamma)


@alternating_step.mistake("taking-turns", whole=True)
def two_rounds(theta, psi, h, gamma):
    """Your players have gone two rounds."""
    return alternating_step(*alternating_step(theta, psi, h, gamma), h, gamma)


@alternating_step.mistake("taking-turns", whole=True)
def brake_afterwards(theta, psi, h, gamma):
    """D moved first without the penalty, and was braked afterwards. All terms of its loss act at
    the same point: the old one.
    """
    psi = (psi + h * flow(theta, psi)[1]) * (1 - h * gamma)
    return theta + h * flow(theta, psi)[0], psi


@alternating_step.mistake("brakes")
def on_generator(theta, psi, h, gamma):
    """You braked the generator too. R1 is a term in the discriminator's loss."""
    new_theta, new_psi = alternating_step(theta, psi, h, gamma)
    return new_theta - h * gamma * theta, new_psi


@alternating_step.mistake("taking-turns")
def theta_backwards(theta, psi, h, gamma):
    """D's step is right. G goes backwards: the flow already points where it wants to go."""
    new_theta, new_psi = alternating_step(theta, psi, h, gamma)
    return 2 * theta - new_theta, new_psi


@alternating_step.mistake("dirac-gan", whole=True)
def wasserstein(theta, psi, h, gamma):
    """That is a step of the game with the Wasserstein loss, which has no sigmoid."""
    psi = psi - h * (theta + gamma * psi)
    return theta + h * psi, psi


@alternating_step.mistake("brakes", whole=True)
def penalty_halved(theta, psi, h, gamma):
    """Your brake is half as strong as it should be."""
    return alternating_step(theta, psi, h, gamma / 2)


@alternating_step.mistake("taking-turns", whole=True)
def penalty_not_scaled(theta, psi, h, gamma):
    """The learning rate is missing in the penalty's part: it is a term of the loss like the
    others.
    """
    return alternating_step(theta, psi, h, gamma / h)


@alternating_step.mistake("taking-turns", whole=True)
def half_rate(theta, psi, h, gamma):
    """Your step is half as long as the learning rate says."""
    return alternating_step(theta, psi, h / 2, gamma)


@alternating_step.mistake("taking-turns", whole=True)
def rate_for_g_only(theta, psi, h, gamma):
    """D's step lacks the learning rate."""
    psi = psi + flow_with_r1(theta, psi, gamma)[1]
    return theta + h * flow(theta, psi)[0], psi


def _step_of(velocities):
    """Makes a step of wrong velocities, D first."""

    def step(theta, psi, h, gamma):
        psi = psi + h * velocities(theta, psi, gamma)[1]
        return theta + h * velocities(theta, psi, gamma)[0], psi

    return step


def _flow_with_r1_of(function):
    """Adds R1 to a wrong flow."""
    wrong = _of_pulls(function)
    return lambda theta, psi, gamma: np.add(wrong(theta, psi), [0.0, -gamma * psi])


# Mistakes in the flow, made with R1 and in a step as well.
for _wrong in (
    minimax,
    high_on_fakes,
    signs_of_the_paper,
    pulls_swapped,
    d_pull,
    psi_uphill,
    wrong_label_for_d,
    linear,
    halves_averaged,
    sigmoids_slope,
    sigmoid_not_derived,
    factors_swapped,
    logit_without_psi,
    logit_twice,
    one_loss_for_both,
    data_at_one,
    real_half_moves,
):
    _with_r1 = _flow_with_r1_of(_wrong)
    _on_top = lambda *case, w=_with_r1: np.subtract(w(*case), flow(*case[:2]))  # noqa: E731
    whole = flow.mistakes[_wrong.__name__].whole
    flow_with_r1.mistake("dirac-gan", whole)(functools.wraps(_wrong)(_on_top))
    alternating_step.mistake("dirac-gan", whole=True)(functools.wraps(_wrong)(_step_of(_with_r1)))
for _wrong in (
    pushes,
    sign_lost,
    penalty_itself,
    theta_for_psi,
    gradient_penalty,
    weight_rounded_down,
    half_weight_rounded_down,
    half_rounded_weight,
    of_probability,
    both_gradients,
    length_not_squared,
    squared_gamma,
    slope_forgotten,
    flow_of_the_braked,
):
    alternating_step.mistake("brakes", whole=True)(
        functools.wraps(_wrong)(_step_of(_added(_wrong)))
    )


@alternating_step.mistake("brakes", whole=True)
def brake_on_the_new_psi(theta, psi, h, gamma):
    """G meets a D that is not braked, and the D that you return is, by its new slope. Is it braked
    after G's turn? The penalty is part of D's loss, so of D's own turn.
    """
    new = psi + h * flow(theta, psi)[1]
    return theta + h * flow(theta, new)[0], new * (1 - h * gamma)


@alternating_step.mistake("taking-turns", whole=True)
def rate_and_weight_swapped(theta, psi, h, gamma):
    """The learning rate and the weight have changed places."""
    return alternating_step(theta, psi, gamma, h)


@alternating_step.mistake("taking-turns")
def halfway_d(theta, psi, h, gamma):
    """G meets a D halfway between the old one and the new one. It answers the new one."""
    new = alternating_step(theta, psi, h, gamma)[1]
    return theta + h * flow(theta, (psi + new) / 2)[0], new


@alternating_step.mistake("taking-turns")
def slope_of_the_old_d(theta, psi, h, gamma):
    """G meets half of the new D: what it says, inside the sigmoid, is new, and its slope is that of
    the old one.
    """
    new = alternating_step(theta, psi, h, gamma)[1]
    return theta + h * psi * _sigmoid(-new * theta), new


@alternating_step.holds("dirac-gan")
@functools.wraps(smooth)
def _(answer):
    return smooth(lambda *point: answer(*point, 0.1, 0.5))


@alternating_step.holds("taking-turns")
def stays_without_rate(answer):
    """With learning rate 0 nobody should move. In your step somebody does."""
    return np.allclose(answer(1.0, -0.5, 0.0, 0.5), (1.0, -0.5))


@alternating_step.holds("dirac-gan")
def at_rest(answer):
    """At (0, 0) nobody should want to move. In your step somebody does."""
    return np.allclose(answer(0.0, 0.0, 0.1, 0.5), 0)


@alternating_step.holds("taking-turns")
def g_answers(answer):
    """When D starts undecided, G should already follow D's new slope in the same step. Yours does
    not move to the side that D then finds more real.
    """
    return answer(1.0, 0.0, 0.1, 0.5)[0] < 1


@alternating_step.holds("taking-turns")
def d_as_in_the_flow(answer):
    """D's step, its new slope less the old one, is not the learning rate times its velocity, with
    the penalty, at the old point.
    """
    new = answer(1.4, -0.5, 0.1, 0.5)[1]
    return np.isclose(new, -0.5 + 0.1 * flow_with_r1(1.4, -0.5, 0.5)[1], rtol=1e-4)


@alternating_step.holds("taking-turns")
def g_as_in_the_flow(answer):
    """G's step is not the learning rate times its velocity, at the slope that D has in your own
    answer.
    """
    theta, psi = answer(1.4, -0.5, 0.1, 0.5)
    return np.isclose(theta, 1.4 + 0.1 * flow(1.4, psi)[0], rtol=1e-4)


# --- Tasks 1 to 3: what goes wrong in each of them.


@flow.twist("dirac-gan")
@flow_with_r1.twist("dirac-gan")
@alternating_step.twist("taking-turns")
def order(right, *case):
    """The two numbers have changed places: the generator's comes first."""
    return right(*case)[::-1]


@flow_with_r1.twist("brakes")
@alternating_step.twist("brakes")
def no_penalty(right, *case):
    """The penalty makes no difference in your answer."""
    *point, _ = case
    return right(*point, 0.0)


# --- Task 4: the eigenvalues of the flow with R1 at the equilibrium.


def _in_order(values):
    """Complex numbers in an order of their own: real parts, and imaginary parts."""
    values = np.ravel(np.asarray(values, "complex128"))
    values = values[np.lexsort([values.imag.round(5), values.real.round(5)])]
    imaginary = np.where(np.isnan(values), np.nan, values.imag)  # of what is none, no part is known
    return {"real parts": values.real, "imaginary parts": imaginary}


def _around(middle, square):
    """Returns two numbers around one, given the square of their distance from it."""
    root = np.sqrt(complex(square))
    return np.array([middle + root, middle - root])


@exercise(
    cases=lambda rng: [(g,) for g in (0.0, 2.0, 0.6, 1.0, *rng.uniform(0.1, 3, 4).tolist())],
    blocked=("theory.DiracGAN.eigenvalues",),
    convert=_in_order,
    not_finite=Words(
        "not_finite",
        "eigenvalues",
        "What stands under your root is negative for some weights, and the root of a real number "
        "is then `nan`. Take the root of a complex number: it has one.",
    ),
)
def eigenvalues(gamma):
    """The two eigenvalues."""
    return _around(-gamma / 2, gamma**2 / 4 - 0.25)


@eigenvalues.mistake("eigenvalues")
def always_a_pair(gamma):
    """You return one eigenvalue and its mirror image. Where the penalty is strong both are real,
    and two different numbers.
    """
    first = eigenvalues(gamma)[0]
    return np.array([first, np.conj(first)])


@eigenvalues.mistake("eigenvalues")
def reciprocals(gamma):
    """Those are four times the eigenvalues, which is here the same as one over them. Do you
    multiply by 2 where the quadratic formula divides? Or have the polynomial's coefficients come in
    the opposite order?
    """
    return 1 / eigenvalues(gamma)


@eigenvalues.mistake("eigenvalues")
def no_penalty(gamma):
    """Those are the eigenvalues without a penalty. The penalty puts a number on the diagonal of the
    matrix.
    """
    return eigenvalues(0.0)


@eigenvalues.mistake("brakes")
def not_halved(gamma):
    """Is your penalty twice as strong as it should be? Or, by hand: in the quadratic equation the
    coefficient in the middle is to be halved, outside the root and inside.
    """
    return eigenvalues(2 * gamma)


@eigenvalues.mistake("brakes")
def numerator(gamma):
    """Your eigenvalues are twice as large as they should be. Is the division by 2 missing, with
    which the quadratic formula ends? Or is all in your matrix doubled?
    """
    return 2 * eigenvalues(gamma)


@eigenvalues.mistake("eigenvalues")
def wasserstein(gamma):
    """Those belong to the Wasserstein game, in which there is no sigmoid. Near the equilibrium it
    is not 1 but 1/2. What stands off the diagonal in your matrix, or, by hand, at the end of your
    quadratic equation?
    """
    return _around(-gamma / 2, gamma**2 / 4 - 1)


@eigenvalues.mistake("brakes")
def growing(gamma):
    """With a penalty your real parts are positive: this game would fly apart. The penalty is a
    brake. Is its sign wrong on the diagonal? Or, by hand, that of the first term in the quadratic
    formula?
    """
    return eigenvalues(-gamma)


@eigenvalues.mistake("brakes")
def root_sign(gamma):
    """Your roots are real where they should be imaginary, and the other way round: without a
    penalty the players should turn, not creep. Has what stands under the root the wrong sign, or is
    there an i too many?
    """
    return _around(-gamma / 2, 0.25 - gamma**2 / 4)


@eigenvalues.mistake("brakes")
def on_both(gamma):
    """That is what comes out when both players are braked, so that the penalty stands on the
    diagonal twice. Does it in your matrix? It is a term in D's loss alone.
    """
    return _around(-gamma, -0.25)


@eigenvalues.mistake("eigenvalues")
def coupling_sign(gamma):
    """Your eigenvalues are real whatever the weight. The players' entries off the diagonal have
    opposite signs: what one gains, the other loses. Have yours? Does your function take the matrix
    for symmetric? Or is a sign wrong under the root?
    """
    return _around(-gamma / 2, gamma**2 / 4 + 0.25)


@eigenvalues.mistake("eigenvalues")
def real_parts(gamma):
    """The imaginary parts are missing: they tell how fast the players turn."""
    return eigenvalues(gamma).real


@eigenvalues.mistake("eigenvalues")
def sizes(gamma):
    """Those are the sizes. An eigenvalue of a flow has a real part, which tells growth, and an
    imaginary one, which tells turning.
    """
    return np.abs(eigenvalues(gamma))


@eigenvalues.mistake("eigenvalues")
def at_the_start(gamma):
    """Those belong to the slopes at (1, 1), where the lesson's runs begin. The eigenvalues at the
    equilibrium are asked for.
    """
    s = _sigmoid(1.0)
    slope = s * (1 - s)
    return np.linalg.eigvals([[-slope, 1 - s - slope], [-s - slope, -slope - gamma]])


@eigenvalues.mistake("eigenvalues")
def whole_numbers(gamma):
    """That is what comes out when the matrix holds whole numbers, and what stands behind the point
    is cut off. Of which type are its numbers?
    """
    return np.array([0.0, -np.floor(gamma)], complex)


@eigenvalues.mistake("eigenvalues")
def coupling_of_the_slope(gamma):
    """That is what comes out when 1/4 stands off the diagonal. Is it the slope of the sigmoid? The
    velocities hold the sigmoid itself. Or, by hand, has a 4 been forgotten under the root?
    """
    return _around(-gamma / 2, gamma**2 / 4 - 1 / 16)


@eigenvalues.mistake("brakes")
def root_not_halved(gamma):
    """Your root is twice as large as it should be. The quadratic formula divides all of it by 2,
    the root too.
    """
    return _around(-gamma / 2, gamma**2 - 1)


@eigenvalues.mistake("taking-turns")
def of_a_step(gamma):
    """Those belong to a step of length 1. The eigenvalues of the flow are asked for."""
    return 1 + eigenvalues(gamma)


@eigenvalues.mistake("eigenvalues")
def one_only(gamma):
    """There are two eigenvalues."""
    return eigenvalues(gamma)[:1]


@eigenvalues.mistake("brakes")
def penalty_halved(gamma):
    """Your penalty is half as strong as it should be."""
    return eigenvalues(gamma / 2)


@eigenvalues.mistake("brakes")
def square_forgotten(gamma):
    """The weight under the root is to be squared."""
    return _around(-gamma / 2, gamma / 4 - 0.25)


@eigenvalues.holds("eigenvalues")
def circles_without_penalty(answer):
    """With weight 0 the players should run in circles at half a radian per unit of time. Yours do
    not.
    """
    return np.allclose(np.abs(answer(0.0)), [0, 0, 0.5, 0.5])


@eigenvalues.holds("eigenvalues")
def adds_up(answer):
    """The two eigenvalues add up to the sum of the matrix's diagonal. Yours do not."""
    return np.isclose(answer(0.6)[:2].sum(), -0.6)


@eigenvalues.holds("eigenvalues")
def mirror_images(answer):
    """With a weight of 0.6 there are two different eigenvalues, each the other's mirror image:
    their imaginary parts have opposite signs. Yours are not like that. Is one of them there twice?
    """
    real, imaginary = answer(0.6)[:2], answer(0.6)[2:]
    return np.isclose(*real) and np.isclose(imaginary.sum(), 0) and abs(imaginary[0]) > 1e-3


@eigenvalues.holds("eigenvalues")
def product(answer):
    """The two eigenvalues add up to what they should, and their product is not the matrix's
    determinant. Look at what stands off the diagonal, or under the root.
    """
    real, imaginary = answer(0.6)[:2], answer(0.6)[2:]
    values = real + 1j * imaginary
    return not np.isclose(values.sum(), -0.6) or np.isclose(values.prod(), 0.25)


@eigenvalues.holds("brakes")
def critical(answer):
    """At the critical weight the two eigenvalues meet on the real line. Yours do not."""
    return np.allclose(np.ravel(answer(1.0)), [-0.5, -0.5, 0, 0], atol=1e-3)
