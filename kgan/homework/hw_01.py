"""Assignment 1, the two losses: right answers, and wrong ones with what to say about them."""

import collections
import dataclasses

from kgan.homework.core import Exercise

import numpy as np


def _sigmoid(logits):
    return np.exp(-np.logaddexp(0.0, -logits))


def _logit(p):
    return np.log(p / (1 - p))


_log, _mean = np.log, np.mean


_LOSSES = (
    "losses.Minimax.discriminator",
    "losses.NonSaturating.generator",
    "losses.RelativisticPairing.discriminator",
    "losses.RelativisticPairing.generator",
)


def bce(y, p):
    """Binary cross-entropy of one answer."""
    return -_log(p if y == 1 else 1 - p)


def _bce_cases(rng):
    tiny = [(y, p) for p in (0.8, 0.5, 0.1) for y in (1, 0)]
    return tiny + [(int(rng.integers(2)), float(rng.uniform(0.02, 0.98))) for _ in range(8)]


check_bce = Exercise(
    "bce",
    "y p",
    bce,
    _bce_cases,
    blocked=_LOSSES,
    mistakes={
        "no_minus": lambda y, p: -bce(y, p),
        "labels_swapped": lambda y, p: bce(1 - y, p),
        "real_term_only": lambda y, p: -y * _log(p),
        "fake_term_only": lambda y, p: -(1 - y) * _log(1 - p),
        "both_terms": lambda y, p: -_log(p) - _log(1 - p),
        "label_ignored": lambda y, p: -_log(p),
        "always_label_0": lambda y, p: -_log(1 - p),
        "signs_differ": lambda y, p: -_log(p) if y == 1 else _log(1 - p),
        "base_2": lambda y, p: bce(y, p) / _log(2),
        "base_10": lambda y, p: bce(y, p) / _log(10),
        "absolute_error": lambda y, p: abs(y - p),
        "squared_error": lambda y, p: (y - p) ** 2,
        "signed_error": lambda y, p: y - p,
        "likelihood": lambda y, p: p if y == 1 else 1 - p,
        "one_minus_outside": lambda y, p: -(y * _log(p) + (1 - y) * (1 - _log(p))),
        "second_sigmoid": lambda y, p: bce(y, _sigmoid(p)),
        "averaged": lambda y, p: bce(y, p) / 2,
        "entropy": lambda y, p: -p * _log(p) - (1 - p) * _log(1 - p),
        "product": lambda y, p: 0.0,
        "arguments_swapped": lambda y, p: -(p * _log(y) + (1 - p) * _log(1 - y)),
    },
    properties={
        "never_negative": lambda f: all(f(y, p) >= 0 for y in (0, 1) for p in (0.1, 0.5, 0.9)),
        "zero_when_right": lambda f: abs(f(1, 1 - 1e-6)) < 1e-3 and abs(f(0, 1e-6)) < 1e-3,
        "grows_with_damage": lambda f: (
            f(1, 0.9) < f(1, 0.5) < f(1, 0.1) and f(0, 0.1) < f(0, 0.5) < f(0, 0.9)
        ),
        "symmetric": lambda f: np.isclose(f(1, 0.3), f(0, 0.7), rtol=1e-4),
    },
)


def discriminator_loss(d_real, d_fake):
    """J_D from probabilities."""
    return -_mean(_log(d_real)) - _mean(_log(1 - d_fake))


def generator_loss(d_fake):
    """J_G, non-saturating, from probabilities."""
    return -_mean(_log(d_fake))


def value(d_real, d_fake):
    """V(D, G), estimated from samples, from probabilities."""
    return _mean(_log(d_real)) + _mean(_log(1 - d_fake))


def discriminator_loss_from_logits(real_logits, fake_logits):
    """J_D from logits."""
    return _mean(np.logaddexp(0.0, -real_logits)) + _mean(np.logaddexp(0.0, fake_logits))


def generator_loss_from_logits(fake_logits):
    """J_G, non-saturating, from logits."""
    return _mean(np.logaddexp(0.0, -fake_logits))


def value_from_logits(real_logits, fake_logits):
    """V(D, G), estimated from samples, from logits."""
    return -_mean(np.logaddexp(0.0, -real_logits)) - _mean(np.logaddexp(0.0, fake_logits))


# D's answers to a group of images: as given, as probabilities, and what each costs with label 1
# and with 0.
_Group = collections.namedtuple("_Group", "raw p one zero")


def _given_probabilities(mistake):
    return lambda *sides: mistake(*(_Group(p, p, -_log(p), -_log(1 - p)) for p in sides))


def _given_logits(mistake):
    def group(logits):
        logits = logits[:, 0]
        one, zero = np.logaddexp(0, -logits), np.logaddexp(0, logits)
        return _Group(logits, _sigmoid(logits), one, zero)

    return lambda *sides: mistake(*map(group, sides))


def _row(*numbers):
    return np.array(numbers, "float32")


def _pair_cases(rng):
    tiny = [(_row(0.9), _row(0.2)), (_row(0.9, 0.6), _row(0.5))]
    tiny += [(_row(0.1, 0.9, 0.2), _row(0.8, 0.3, 0.5))]
    sizes = [(1, 1), (2, 1), (1, 3), (5, 5), (40, 8)]
    return tiny + [
        tuple(rng.uniform(0.02, 0.98, n).astype("float32") for n in pair) for pair in sizes
    ]


def _fake_cases(rng):
    return [(fakes,) for _, fakes in _pair_cases(rng)]


def _paired(r, f):
    if len(r.p) != len(f.p):
        raise ValueError
    return _mean(r.one + f.zero)


def _rest_left_out(r, f):
    n = min(len(r.p), len(f.p))
    return _mean(r.one[:n] + f.zero[:n])


# Wrong versions of J_D. Those of V are the same, with the other sign.
_PAIR = {
    "halves_averaged": lambda r, f: (r.one.mean() + f.zero.mean()) / 2,
    "summed": lambda r, f: r.one.sum() + f.zero.sum(),
    "one_bag": lambda r, f: np.concatenate([r.one, f.zero]).mean(),
    "labels_swapped": lambda r, f: r.zero.mean() + f.one.mean(),
    "fakes_carry_label_1": lambda r, f: r.one.mean() + f.one.mean(),
    "reals_carry_label_0": lambda r, f: r.zero.mean() + f.zero.mean(),
    "reals_only": lambda r, f: r.one.mean(),
    "fakes_only": lambda r, f: f.zero.mean(),
    "signs_differ": lambda r, f: r.one.mean() - f.zero.mean(),
    "log_of_mean": lambda r, f: -_log(r.p.mean()) - _log(1 - f.p.mean()),
    "divided_by_n": lambda r, f: (r.one.sum() + f.zero.sum()) / len(r.p),
    "divided_by_m": lambda r, f: (r.one.sum() + f.zero.sum()) / len(f.p),
    "paired": _paired,
    "broadcast": lambda r, f: (r.one + f.zero).mean(),
    "rest_left_out": _rest_left_out,
    "not_reduced": lambda r, f: r.one + f.zero,
    "base_2": lambda r, f: (r.one.mean() + f.zero.mean()) / _log(2),
    "base_10": lambda r, f: (r.one.mean() + f.zero.mean()) / _log(10),
    "absolute_error": lambda r, f: (1 - r.p).mean() + f.p.mean(),
    "squared_error": lambda r, f: ((1 - r.raw) ** 2).mean() + (f.raw**2).mean(),
    "wasserstein": lambda r, f: f.raw.mean() - r.raw.mean(),
    "hinge": lambda r, f: np.maximum(0, 1 - r.raw).mean() + np.maximum(0, 1 + f.raw).mean(),
    "no_log": lambda r, f: -r.p.mean() - (1 - f.p).mean(),
    "one_minus_outside": lambda r, f: r.one.mean() + (1 + f.one).mean(),
    "sigmoid_twice": lambda r, f: np.logaddexp(0, -r.p).mean() + np.logaddexp(0, f.p).mean(),
    "one_log_of_mean": lambda r, f: r.one.mean() - _log(1 - f.p.mean()),
    "signed_error": lambda r, f: (1 - r.p).mean() - f.p.mean(),
    "difference_of_logs": lambda r, f: r.one.mean() - f.one.mean(),
}

_PAIR_PROPERTIES = {
    "mean_of_reals": lambda f: np.isclose(
        f(_row(0.9, 0.3), _row(0.5)), f(_row(*[0.9, 0.3] * 4), _row(0.5))
    ),
    "mean_of_fakes": lambda f: np.isclose(
        f(_row(0.5), _row(0.9, 0.3)), f(_row(0.5), _row(*[0.9, 0.3] * 4))
    ),
    "zero_when_right": lambda f: abs(f(_row(1 - 1e-6), _row(1e-6))) < 1e-3,
}

_J_D_PROPERTIES = {
    "falls_with_d_real": lambda f: f(_row(0.9, 0.9), _row(0.5)) < f(_row(0.2, 0.2), _row(0.5)),
    "rises_with_d_fake": lambda f: f(_row(0.5), _row(0.1, 0.1)) < f(_row(0.5), _row(0.9, 0.9)),
}

_V_PROPERTIES = {
    "rises_with_d_real": lambda f: f(_row(0.9, 0.9), _row(0.5)) > f(_row(0.2, 0.2), _row(0.5)),
    "falls_with_d_fake": lambda f: f(_row(0.5), _row(0.1, 0.1)) > f(_row(0.5), _row(0.9, 0.9)),
}

_J_D_MISTAKES = {
    "no_minus": lambda r, f: -r.one.mean() - f.zero.mean(),
    "smoothed": lambda r, f: (0.9 * r.one + 0.1 * r.zero).mean() + f.zero.mean(),
    "smoothed_both": lambda r, f: (
        (0.9 * r.one + 0.1 * r.zero).mean() + (0.9 * f.zero + 0.1 * f.one).mean()
    ),
    **_PAIR,
}
_V_MISTAKES = {
    "loss_not_value": lambda r, f: r.one.mean() + f.zero.mean(),
    **{name: lambda r, f, g=g: -g(r, f) for name, g in _PAIR.items()},
}
_J_G_MISTAKES = {
    "no_minus": lambda f: -f.one.mean(),
    "minimax": lambda f: -f.zero.mean(),
    "label_0": lambda f: f.zero.mean(),
    "summed": lambda f: f.one.sum(),
    "not_reduced": lambda f: f.one,
    "log_of_mean": lambda f: -_log(f.p.mean()),
    "both_terms": lambda f: f.one.mean() + f.zero.mean(),
    "averaged": lambda f: f.one.mean() / 2,
    "base_2": lambda f: f.one.mean() / _log(2),
    "base_10": lambda f: f.one.mean() / _log(10),
    "absolute_error": lambda f: (1 - f.p).mean(),
    "squared_error": lambda f: ((1 - f.raw) ** 2).mean(),
    "wasserstein": lambda f: -f.raw.mean(),
    "sigmoid_twice": lambda f: np.logaddexp(0, -f.p).mean(),
    "smoothed": lambda f: (0.9 * f.one + 0.1 * f.zero).mean(),
}
_J_G_PROPERTIES = {
    "falls_with_d_fake": lambda f: f(_row(0.9, 0.9)) < f(_row(0.2, 0.2)),
    "mean_of_fakes": lambda f: np.isclose(f(_row(0.9, 0.3)), f(_row(*[0.9, 0.3] * 4))),
    "zero_when_fooled": lambda f: abs(f(_row(1 - 1e-6))) < 1e-3,
}


def _two_ways(name, references, cases, mistakes, properties, blocked=(), words=()):
    """An exercise on probabilities, which accepts an answer that takes logits too."""

    def in_logits(rng):
        return [tuple(_logit(side)[:, None] for side in case) for case in cases(rng)]

    names = ["d_real", "d_fake"][-len(cases(np.random.default_rng(0))[0]) :]
    exercise = Exercise(
        name,
        " ".join(names),
        references[0],
        cases,
        mistakes={n: _given_probabilities(f) for n, f in mistakes.items()},
        properties=properties,
        words=(name, *words),
        blocked=(*references, *_LOSSES, *blocked),
    )
    from_logits = dataclasses.replace(
        exercise,
        arguments=" ".join(f"{n.removeprefix('d_')}_logits" for n in names),
        reference=references[1],
        cases=in_logits,
        mistakes={n: _given_logits(f) for n, f in mistakes.items()},
        properties={},
    )
    return dataclasses.replace(exercise, alternatives=(from_logits,)), from_logits


check_discriminator_loss, _j_d_from_logits = _two_ways(
    "discriminator_loss",
    (discriminator_loss, discriminator_loss_from_logits),
    _pair_cases,
    _J_D_MISTAKES,
    {**_J_D_PROPERTIES, **_PAIR_PROPERTIES},
    words=("pair",),
)
check_generator_loss, _ = _two_ways(
    "generator_loss",
    (generator_loss, generator_loss_from_logits),
    _fake_cases,
    _J_G_MISTAKES,
    _J_G_PROPERTIES,
)
check_value, _ = _two_ways(
    "value",
    (value, value_from_logits),
    _pair_cases,
    _V_MISTAKES,
    {**_V_PROPERTIES, **_PAIR_PROPERTIES},
    ("theory.value",),
    words=("pair",),
)


def _column(*logits):
    return _row(*logits)[:, None]


def _extreme_cases(rng):
    extreme = [(-30.0, 5.0), (-120.0, 1.0), (2.0, 120.0), (-1000.0, 1000.0)]
    moderate = [(_column(0), _column(0)), (_column(2, -1), _column(-2, 0.5, 1))]
    sure = [(_column(real), _column(fake)) for real, fake in extreme]
    return moderate + _j_d_from_logits.cases(rng) + sure


def _keras_on_probabilities(real_logits, fake_logits):
    """What Keras's loss without `from_logits=True` makes of logits."""
    eps = np.float32(1e-7)
    r, f = (np.clip(side.astype("float32"), eps, 1 - eps) for side in (real_logits, fake_logits))
    return discriminator_loss(r, f)


check_discriminator_loss_from_logits = dataclasses.replace(
    _j_d_from_logits,
    name="discriminator_loss_from_logits",
    words=("discriminator_loss_from_logits", "discriminator_loss", "pair"),
    cases=_extreme_cases,
    mistakes={
        "logits_as_probabilities": discriminator_loss,
        "keras_without_from_logits": _keras_on_probabilities,
        **_j_d_from_logits.mistakes,
    },
    properties={
        "clipped": lambda f: f(_column(-1000), _column(0)) - f(_column(-500), _column(0)) > 100,
    },
)
