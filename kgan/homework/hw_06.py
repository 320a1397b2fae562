"""Assignment 6, measuring: right answers, and wrong ones by misconception."""

from kgan import metrics
from kgan.homework.core import Exercise

import numpy as np


def _feature_cases(rng):
    tiny = [(np.array([[0.0, 0.0], [2.0, 0.0], [0.0, 2.0]]), np.array([[1.0, 1.0], [3.0, 5.0]]))]
    sizes = [(6, 6, 2), (9, 5, 3), (30, 40, 4)]
    drawn = []
    for n, m, d in sizes:
        mix = rng.normal(size=(d, d))
        drawn.append((rng.normal(size=(n, d)) @ mix, rng.normal(size=(m, d)) * 1.5 + 0.5))
    return [tuple(side.astype("float32") for side in case) for case in tiny + drawn]


def frechet_distance(a, b):
    """The Fréchet distance between Gaussians fitted to two sets of features."""
    return metrics.frechet_distance(a, b)


def _root(matrix):
    values, vectors = np.linalg.eigh(matrix)
    return vectors * np.sqrt(np.maximum(values, 0)) @ vectors.T


def _parts(a, b, ddof=1, rows_are_features=False):
    """Returns the squared gap, both covariances, and the trace of the root of their product."""
    cov = [np.atleast_2d(np.cov(x, rowvar=rows_are_features, ddof=ddof)) for x in (a, b)]
    root = _root(cov[0])
    cross = np.trace(_root(root @ cov[1] @ root))
    return np.sum((a.mean(axis=0) - b.mean(axis=0)) ** 2), *cov, cross


def _of_parts(function, **settings):
    return lambda a, b: function(*_parts(a, b, **settings))


def _whole(gap, p, q, cross):
    return gap + np.trace(p) + np.trace(q) - 2 * cross


check_frechet_distance = Exercise(
    "frechet_distance",
    "a b",
    frechet_distance,
    _feature_cases,
    blocked=("metrics.frechet_distance",),
    mistakes={
        "means_only": _of_parts(lambda gap, p, q, cross: gap),
        "covariances_only": _of_parts(lambda gap, p, q, cross: _whole(0, p, q, cross)),
        "gap_not_squared": _of_parts(lambda gap, *rest: _whole(np.sqrt(gap), *rest)),
        "root_of_all": _of_parts(lambda *parts: np.sqrt(_whole(*parts))),
        "divisor_n": _of_parts(_whole, ddof=0),
        "features_and_samples_swapped": _of_parts(_whole, rows_are_features=True),
        "factor_2_missing": _of_parts(lambda g, p, q, c: g + np.trace(p) + np.trace(q) - c),
        "plus": _of_parts(lambda g, p, q, c: g + np.trace(p) + np.trace(q) + 2 * c),
        "root_of_entries": _of_parts(lambda g, p, q, c: g + np.trace(p + q - 2 * np.sqrt(p @ q))),
        "variances_only": _of_parts(
            lambda g, p, q, c: g + np.sum((np.sqrt(np.diag(p)) - np.sqrt(np.diag(q))) ** 2)
        ),
        "roots_multiplied": _of_parts(
            lambda g, p, q, c: g + np.trace(p + q - 2 * _root(p) @ _root(q))
        ),
        "singular_values": _of_parts(
            lambda g, p, q, c: g + np.trace(p + q) - 2 * np.sqrt(np.linalg.svd(p @ q)[1]).sum()
        ),
        "taken_for_symmetric": _of_parts(
            lambda g, p, q, c: (
                g + np.trace(p + q) - 2 * np.sqrt(np.maximum(np.linalg.eigvalsh(p @ q), 0)).sum()
            )
        ),
        "cross_term_missing": _of_parts(lambda g, p, q, c: g + np.trace(p) + np.trace(q)),
        "no_root": _of_parts(lambda g, p, q, c: g + np.trace(p + q - 2 * p @ q)),
        "frobenius": _of_parts(lambda g, p, q, c: g + np.sum((p - q) ** 2)),
        "gap_averaged": lambda a, b: _whole(_parts(a, b)[0] / a.shape[1], *_parts(a, b)[1:]),
    },
    properties={
        "zero_with_itself": lambda f: abs(f(_SQUARE, _SQUARE)) < 1e-4,
        "symmetric": lambda f: np.isclose(f(_SQUARE, 2 * _SQUARE), f(2 * _SQUARE, _SQUARE)),
        "shift": lambda f: np.isclose(f(_SQUARE, _SQUARE + 3), 18, rtol=1e-3),
    },
    tolerance=1e-3,  # a root of a nearly singular matrix, in float32
)
_SQUARE = np.array([[0, 0], [1, 0], [0, 2], [1, 1]], "float32")


def precision_recall(real, fake, k):
    """Precision and recall."""
    return metrics.precision_recall(real, fake, k)


def _neighbour_cases(rng):
    line = (np.array([[0.0], [1.0], [3.0]]), np.array([[0.5], [4.5], [9.0]]))
    cases = [(*line, 1), (line[0] + [[0, 0]], line[1] + [[0, 1]], 2)]
    for n, m, d, k in [(8, 6, 2, 1), (12, 9, 3, 3), (40, 30, 2, 3), (25, 40, 5, 5)]:
        cases.append((rng.normal(size=(n, d)), rng.normal(size=(m, d)) * 0.7 + 0.6, k))
    return [(r.astype("float32"), f.astype("float32"), k) for r, f, k in cases]


def _distances(x, y):
    return np.sqrt(np.sum((x[:, None] - y) ** 2, axis=-1))


def _manhattan(x, y):
    return np.sum(np.abs(x[:, None] - y), axis=-1)


def _nearest(x, k):
    return np.sort(_distances(x, x), axis=1)[:, 1 : k + 1]


def _radii(x, k):
    return np.sort(_distances(x, x), axis=1)[:, k]


def _share(points, centers, k, distances=_distances, radii=_radii):
    return np.mean((distances(points, centers) <= radii(centers, k)).any(axis=1))


def _both(share):
    return lambda real, fake, k: (share(fake, real, k), share(real, fake, k))


def _nearest_ball(points, centers, k):
    distances = _distances(points, centers)
    nearest = distances.argmin(axis=1)
    return np.mean(distances.min(axis=1) <= _radii(centers, k)[nearest])


check_precision_recall = Exercise(
    "precision_recall",
    "real fake k",
    precision_recall,
    _neighbour_cases,
    blocked=("metrics.precision_recall", "metrics.density_coverage"),
    mistakes={
        "swapped": lambda r, f, k: (_share(r, f, k), _share(f, r, k)),
        "precision_twice": lambda r, f, k: (_share(f, r, k), _share(f, r, k)),
        "recall_twice": lambda r, f, k: (_share(r, f, k), _share(r, f, k)),
        "itself_counted": lambda r, f, k: _both(_share)(r, f, k - 1),
        "one_too_far": lambda r, f, k: _both(_share)(r, f, k + 1),  # raises for few points
        "nearest_ball_only": _both(_nearest_ball),
        "balls_of_the_points": _both(
            lambda points, centers, k: np.mean(
                (_distances(points, centers) <= _radii(points, k)[:, None]).any(axis=1)
            )
        ),
        "one_radius_mean": _both(
            lambda p, c, k: _share(p, c, k, radii=lambda x, k: _radii(x, k).mean())
        ),
        "one_radius_largest": _both(
            lambda p, c, k: _share(p, c, k, radii=lambda x, k: _radii(x, k).max())
        ),
        "mean_of_k": _both(
            lambda p, c, k: _share(p, c, k, radii=lambda x, k: _nearest(x, k).mean(axis=1))
        ),
        "manhattan": _both(
            lambda p, c, k: np.mean(
                (_manhattan(p, c) <= np.sort(_manhattan(c, c), axis=1)[:, k]).any(axis=1)
            )
        ),
        "pairs": _both(lambda p, c, k: np.mean(_distances(p, c) <= _radii(c, k))),
        "density": _both(lambda p, c, k: (_distances(p, c) <= _radii(c, k)).sum(axis=1).mean() / k),
        "coverage": _both(
            lambda p, c, k: np.mean((_distances(c, p) <= _radii(c, k)[:, None]).any(axis=1))
        ),
        "counted": _both(lambda p, c, k: _share(p, c, k) * len(p)),
        "per_cent": _both(lambda p, c, k: 100 * _share(p, c, k)),
        "outside": _both(lambda p, c, k: 1 - _share(p, c, k)),
        "squared_distances": _both(
            lambda p, c, k: _share(p, c, k, distances=lambda x, y: _distances(x, y) ** 2)
        ),
        "squared_radii": _both(
            lambda p, c, k: _share(p, c, k, radii=lambda x, k: _radii(x, k) ** 2)
        ),
    },
    properties={
        "in_0_1": lambda f: np.all(
            (f(_SQUARE, _SQUARE + 1, 1) >= 0) & (f(_SQUARE, _SQUARE, 1) <= 1)
        ),
        "one_with_itself": lambda f: np.allclose(f(_SQUARE, _SQUARE, 2), 1),
        "zero_when_far": lambda f: np.allclose(f(_SQUARE, _SQUARE + 100, 2), 0),
    },
)
