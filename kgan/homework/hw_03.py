"""Assignment 3, the Dirac-GAN: right answers, and wrong ones by misconception."""

from kgan.homework.core import Exercise

import numpy as np


def _sigmoid(logit):
    return np.exp(-np.logaddexp(0.0, -logit))


def _point_cases(rng, more=()):
    """Points (theta, psi) and further numbers, each between its bounds."""
    tiny = [(1.0, 1.0), (1.0, -0.5), (0.0, 2.0), (2.0, 0.0)]
    middle = tuple(round((low + high) / 2, 3) for low, high in more)
    drawn = [rng.normal(size=2).tolist() for _ in range(6)]
    random = [(*point, *(float(rng.uniform(*bounds)) for bounds in more)) for point in drawn]
    return [(*point, *middle) for point in tiny] + [tuple(case) for case in random]


def flow(theta, psi):
    """The flow of the non-saturating Dirac-GAN."""
    return psi * _sigmoid(-psi * theta), -theta * _sigmoid(psi * theta)


def _pulls(theta, psi):
    """What stands in the flow: theta, psi, and D's probabilities of fake and real."""
    return theta, psi, _sigmoid(-psi * theta), _sigmoid(psi * theta)


def _of_pulls(function):
    return lambda theta, psi, *more: function(*_pulls(theta, psi), *more)


check_flow = Exercise(
    "flow",
    "theta psi",
    flow,
    _point_cases,
    blocked=("theory.DiracGAN.flow", "theory.DiracGAN.simulate"),
    mistakes={
        name: _of_pulls(function)
        for name, function in {
            "minimax": lambda t, p, fake, real: (p * real, -t * real),
            "wasserstein": lambda t, p, fake, real: (p, -t),
            "order": lambda t, p, fake, real: (-t * real, p * fake),
            "uphill": lambda t, p, fake, real: (-p * fake, t * real),
            "theta_uphill": lambda t, p, fake, real: (-p * fake, -t * real),
            "psi_uphill": lambda t, p, fake, real: (p * fake, t * real),
            "wrong_label_for_d": lambda t, p, fake, real: (p * fake, t * fake),
            "d_pull": lambda t, p, fake, real: (p * fake, -t * fake),
            "pulls_swapped": lambda t, p, fake, real: (p * real, -t * fake),
            "chain_rule": lambda t, p, fake, real: (fake, -real),
            "factors_swapped": lambda t, p, fake, real: (t * fake, -p * real),
            "logit_without_psi": lambda t, p, fake, real: (
                p * _sigmoid(-t),
                -t * _sigmoid(t),
            ),
            "linear": lambda t, p, fake, real: (p / 2, -t / 2),
            "halves_averaged": lambda t, p, fake, real: (p * fake, -t * real / 2),
            "real_half_moves": lambda t, p, fake, real: (p * fake, 0.5 - t * real),
            "sigmoids_slope": lambda t, p, fake, real: (p * fake * real, -t * fake * real),
            "losses": lambda t, p, fake, real: (-np.log(real), np.log(2) - np.log(fake)),
        }.items()
    },
    properties={
        "at_rest": lambda f: np.allclose(f(0.0, 0.0), 0),
        "d_tilts_down": lambda f: f(1.0, 0.0)[1] < 0 < f(-1.0, 0.0)[1],
        "g_climbs": lambda f: f(0.0, 1.0)[0] > 0 > f(0.0, -1.0)[0],
        "pull_when_rejected": lambda f: abs(f(3.0, -3.0)[0]) > 2.9,
    },
)


def flow_with_r1(theta, psi, gamma):
    """The same flow with R1 on the discriminator."""
    theta_dot, psi_dot = flow(theta, psi)
    return theta_dot, psi_dot - gamma * psi


def _gamma_cases(rng):
    return _point_cases(rng, more=((0.1, 1.5),))


def _added(theta_part, psi_part):
    """A mistake: the flow without penalty, with these terms added."""

    def mistake(theta, psi, gamma):
        theta_dot, psi_dot = flow(theta, psi)
        parts = [part(theta, psi, gamma) for part in (theta_part, psi_part)]
        return theta_dot + parts[0], psi_dot + parts[1]

    return mistake


def _nothing(theta, psi, gamma):
    return 0.0


check_flow_with_r1 = Exercise(
    "flow_with_r1",
    "theta psi gamma",
    flow_with_r1,
    _gamma_cases,
    blocked=("theory.DiracGAN.flow", "theory.DiracGAN.simulate"),
    mistakes={
        "no_penalty": _added(_nothing, _nothing),
        "doubled": _added(_nothing, lambda t, p, g: -2 * g * p),
        "halved": _added(_nothing, lambda t, p, g: -g * p / 2),
        "pushes": _added(_nothing, lambda t, p, g: g * p),
        "penalty_itself": _added(_nothing, lambda t, p, g: -g * p**2 / 2),
        "square": _added(_nothing, lambda t, p, g: -g * p**2),
        "on_generator": _added(lambda t, p, g: -g * t, _nothing),
        "on_generator_psi": _added(lambda t, p, g: -g * p, _nothing),
        "on_both": _added(lambda t, p, g: -g * t, lambda t, p, g: -g * p),
        "theta_for_psi": _added(_nothing, lambda t, p, g: -g * t),
        "gradient_penalty": _added(_nothing, lambda t, p, g: -2 * g * (abs(p) - 1) * np.sign(p)),
        "slope_forgotten": _added(_nothing, lambda t, p, g: -g),
        "of_probability": _added(_nothing, lambda t, p, g: -g * p / 16),
        "both_gradients": _added(_nothing, lambda t, p, g: -g * p * t),
        "squared_gamma": _added(_nothing, lambda t, p, g: -(g**2) * p),
        "order": lambda t, p, g: flow_with_r1(t, p, g)[::-1],
        "scaled_all": lambda t, p, g: (flow(t, p)[0], flow(t, p)[1] * (1 - g)),
    },
    properties={
        "g_untouched": lambda f: np.isclose(f(1.0, 1.0, 0.5)[0], flow(1.0, 1.0)[0]),
        "brakes_psi": lambda f: f(0.0, 1.0, 0.5)[1] < 0 < f(0.0, -1.0, 0.5)[1],
        "no_weight_no_penalty": lambda f: np.allclose(f(1.0, 1.0, 0.0), flow(1.0, 1.0)),
    },
)


def alternating_step(theta, psi, h, gamma):
    """One alternating step: D first, then G, who answers the new D."""
    psi = psi + h * flow_with_r1(theta, psi, gamma)[1]
    return theta + h * flow_with_r1(theta, psi, gamma)[0], psi


def _simultaneous(theta, psi, h, gamma):
    theta_dot, psi_dot = flow_with_r1(theta, psi, gamma)
    return theta + h * theta_dot, psi + h * psi_dot


def _g_first(theta, psi, h, gamma):
    theta = theta + h * flow_with_r1(theta, psi, gamma)[0]
    return theta, psi + h * flow_with_r1(theta, psi, gamma)[1]


def _two_d_steps(theta, psi, h, gamma):
    return alternating_step(theta, alternating_step(theta, psi, h, gamma)[1], h, gamma)


def _brake_afterwards(theta, psi, h, gamma):
    psi = alternating_step(theta, psi, h, 0.0)[1] * (1 - h * gamma)
    return theta + h * flow(theta, psi)[0], psi


def _brake_on_generator(theta, psi, h, gamma):
    new = alternating_step(theta, psi, h, gamma)
    return new[0] - h * gamma * theta, new[1]


check_alternating_step = Exercise(
    "alternating_step",
    "theta psi h gamma",
    alternating_step,
    lambda rng: _point_cases(rng, more=((0.05, 0.35), (0.1, 1.5))),
    blocked=("theory.DiracGAN.simulate",),
    mistakes={
        "simultaneous": _simultaneous,
        "g_first": _g_first,
        "displacement": lambda t, p, h, g: np.subtract(alternating_step(t, p, h, g), (t, p)),
        "no_rate": lambda t, p, h, g: alternating_step(t, p, 1.0, g),
        "backwards": lambda t, p, h, g: alternating_step(t, p, -h, g),
        "order": lambda t, p, h, g: alternating_step(t, p, h, g)[::-1],
        "d_only": lambda t, p, h, g: (t, alternating_step(t, p, h, g)[1]),
        "g_only": lambda t, p, h, g: (_simultaneous(t, p, h, g)[0], p),
        "two_d_steps": _two_d_steps,
        "two_rounds": lambda t, p, h, g: alternating_step(*alternating_step(t, p, h, g), h, g),
        "brake_afterwards": _brake_afterwards,
        "on_generator": _brake_on_generator,
        "theta_backwards": lambda t, p, h, g: (
            2 * t - alternating_step(t, p, h, g)[0],
            alternating_step(t, p, h, g)[1],
        ),
        "wasserstein": lambda t, p, h, g: (t + h * (p - h * (t + g * p)), p - h * (t + g * p)),
        "no_penalty": lambda t, p, h, g: alternating_step(t, p, h, 0.0),
        "penalty_halved": lambda t, p, h, g: alternating_step(t, p, h, g / 2),
        "penalty_not_scaled": lambda t, p, h, g: alternating_step(t, p, h, g / h),
        "half_rate": lambda t, p, h, g: alternating_step(t, p, h / 2, g),
        "rate_for_g_only": lambda t, p, h, g: (
            t + h * flow(t, p + flow_with_r1(t, p, g)[1])[0],
            p + flow_with_r1(t, p, g)[1],
        ),
    },
    properties={
        "stays_without_rate": lambda f: np.allclose(f(1.0, -0.5, 0.0, 0.5), (1.0, -0.5)),
        "at_rest": lambda f: np.allclose(f(0.0, 0.0, 0.1, 0.5), 0),
        "g_answers": lambda f: f(1.0, 0.0, 0.1, 0.5)[0] < 1,
    },
)


def eigenvalues(gamma):
    """The eigenvalues of the flow with R1 at the equilibrium."""
    return _roots(-gamma / 2, gamma**2 / 4 - 0.25)


def _in_order(values):
    """Complex numbers in an order of their own: real parts, and imaginary parts."""
    values = np.ravel(np.asarray(values, "complex128"))
    values = values[np.lexsort([values.imag.round(5), values.real.round(5)])]
    return {"real parts": values.real, "imaginary parts": values.imag}


def _roots(middle, square):
    root = np.sqrt(complex(square))
    return np.array([middle + root, middle - root])


check_eigenvalues = Exercise(
    "eigenvalues",
    "gamma",
    eigenvalues,
    lambda rng: [(g,) for g in (0.0, 2.0, 0.6, 1.0, *rng.uniform(0.1, 3, 4).tolist())],
    blocked=("theory.DiracGAN.eigenvalues",),
    convert=_in_order,
    mistakes={
        "no_penalty": lambda g: _roots(0.0, -0.25),
        "not_halved": lambda g: _roots(-g, g**2 - 0.25),
        "numerator": lambda g: _roots(-g, g**2 - 1),
        "wasserstein": lambda g: _roots(-g / 2, g**2 / 4 - 1),
        "growing": lambda g: _roots(g / 2, g**2 / 4 - 0.25),
        "root_sign": lambda g: _roots(-g / 2, 0.25 - g**2 / 4),
        "on_both": lambda g: _roots(-g, -0.25),
        "coupling_sign": lambda g: _roots(-g / 2, g**2 / 4 + 0.25),
        "real_parts": lambda g: eigenvalues(g).real + 0j,
        "sizes": lambda g: np.abs(eigenvalues(g)) + 0j,
        "of_a_step": lambda g: 1 + eigenvalues(g),
        "one_only": lambda g: eigenvalues(g)[:1],
        "penalty_halved": lambda g: _roots(-g / 4, g**2 / 16 - 0.25),
        "square_forgotten": lambda g: _roots(-g / 2, g / 4 - 0.25),
    },
    properties={
        "circles_without_penalty": lambda f: np.allclose(np.ravel(f(0.0)), [0, 0, -0.5, 0.5]),
        "sum": lambda f: np.isclose(f(0.6)[:2].sum(), -0.6),
        "critical": lambda f: np.allclose(np.ravel(f(1.0)), [-0.5, -0.5, 0, 0], atol=1e-3),
    },
)
