"""Assignment 6, measuring: right answers, and what to say about wrong ones."""

import functools

from kgan import metrics
from kgan.homework.exercise import exercise

import numpy as np

# On the plane: what properties are tried on.
_SQUARE = np.array([[0, 0], [1, 0], [0, 2], [1, 1]], "float32")


# --- Task 1: the Fréchet distance.


def _feature_cases(rng):
    tiny = [(np.array([[0.0, 0.0], [2.0, 0.0], [0.0, 2.0]]), np.array([[1.0, 1.0], [3.0, 5.0]]))]
    sizes = [(6, 6, 2), (9, 5, 3), (30, 40, 4), (4, 5, 1), (4, 6, 5), (3, 8, 6), (4, 4, 7)]
    drawn = []  # one feature among them, and more features than images
    for n, m, d in sizes:
        mix = rng.normal(size=(d, d))
        drawn.append((rng.normal(size=(n, d)) @ mix, rng.normal(size=(m, d)) * 1.5 + 0.5))
    drawn += [(drawn[2][0], drawn[2][1] * 2), (drawn[2][0] - 1, drawn[2][1])]  # one side the same
    drawn.append(tuple(side + 300 for side in drawn[1]))  # far from 0, as features often are
    drawn.append(tuple(side / 100 for side in drawn[2]))  # small, so that nothing else is
    return [tuple(side.astype("float32") for side in case) for case in tiny + drawn]


@exercise(
    cases=_feature_cases,
    blocked=("metrics.frechet_distance",),
    tolerance=1e-3,  # a root of a nearly singular matrix, in float32
)
def frechet_distance(a, b):
    """The Fréchet distance between Gaussians fitted to two sets of features."""
    return metrics.frechet_distance(a, b)


def _gap(a, b):
    """The squared distance between the means."""
    return np.sum((a.mean(axis=0) - b.mean(axis=0)) ** 2)


def _covariances(a, b, ddof=1, rowvar=False):
    return (np.atleast_2d(np.cov(x, rowvar=rowvar, ddof=ddof)) for x in (a, b))


def _root(matrix):
    values, vectors = np.linalg.eigh(matrix)
    return vectors * np.sqrt(np.maximum(values, 0)) @ vectors.T


def _cross(p, q):
    """The trace of the root of the product of two covariances."""
    root = _root(p)
    return np.trace(_root(root @ q @ root))


def _distance(gap, p, q):
    return gap + np.trace(p) + np.trace(q) - 2 * _cross(p, q)


@frechet_distance.mistake("frechet-distance")
def eigenvalues_apart(a, b):
    """You paired the eigenvalues of the two covariances. Those of a product are not the products,
    unless both clouds lie along the same axes.
    """
    p, q = _covariances(a, b)
    pairs = [np.clip(np.linalg.eigvalsh(c), 0, None) for c in (p, q)]
    return _gap(a, b) + np.trace(p + q) - 2 * np.sqrt(pairs[0] * pairs[1]).sum()


@frechet_distance.mistake("frechet-distance")
def cut_to_one_size(a, b):
    """The larger set was cut to the size of the smaller. Each has a mean and a covariance of its
    own, of all its samples.
    """
    n = min(len(a), len(b))
    return frechet_distance(a[:n], b[:n])


@frechet_distance.mistake("frechet-distance")
def around_one_mean(a, b):
    """Your covariances are taken around the mean of both sets together. Each set has a mean of its
    own.
    """
    mean = np.concatenate([a, b]).mean(axis=0)
    p, q = ((x - mean).T @ (x - mean) / (len(x) - 1) for x in (a, b))
    return _distance(_gap(a, b), p, q)


@frechet_distance.mistake("frechet-distance")
def means_only(a, b):
    """Only the means count in your answer. Two clouds may have the same middle and be quite
    different. Are the covariances missing, or is one compared with itself?
    """
    return _gap(a, b)


@frechet_distance.mistake("frechet-distance")
def covariances_only(a, b):
    """Only the covariances count in your answer. Is the gap between the means missing, or is one
    mean compared with itself?
    """
    return _distance(0, *_covariances(a, b))


@frechet_distance.mistake("frechet-distance")
def gap_not_squared(a, b):
    """The gap between the means enters squared."""
    return _distance(np.sqrt(_gap(a, b)), *_covariances(a, b))


@frechet_distance.mistake("frechet-distance")
def gap_averaged(a, b):
    """You took the mean over the features where a sum belongs: the squared length of the gap."""
    return _distance(_gap(a, b) / a.shape[1], *_covariances(a, b))


@frechet_distance.mistake("frechet-distance")
def root_of_all(a, b):
    """You took the square root at the end. What is called the Fréchet distance here is the square
    itself.
    """
    return np.sqrt(_distance(_gap(a, b), *_covariances(a, b)))


@frechet_distance.mistake("frechet-distance")
def divisor_n(a, b):
    """Your covariances are divided by n. The task asks for n - 1, as in the usual
    implementations.
    """
    return _distance(_gap(a, b), *_covariances(a, b, ddof=0))


@frechet_distance.mistake("frechet-distance")
def size_of_a_for_both(a, b):
    """Both covariances are divided by the size of the first set, less 1. The second one has a size
    of its own.
    """
    p, q = _covariances(a, b)
    return _distance(_gap(a, b), p, q * (len(b) - 1) / (len(a) - 1))


@frechet_distance.mistake("frechet-distance")
def size_of_b_for_both(a, b):
    """Both covariances are divided by the size of the second set, less 1. The first one has a size
    of its own.
    """
    p, q = _covariances(a, b)
    return _distance(_gap(a, b), p * (len(a) - 1) / (len(b) - 1), q)


@frechet_distance.mistake("frechet-distance")
def not_divided(a, b):
    """Your covariances are sums: they are not divided by the number of samples, less 1."""
    p, q = _covariances(a, b)
    return _distance(_gap(a, b), p * (len(a) - 1), q * (len(b) - 1))


@frechet_distance.mistake("frechet-distance")
def around_0(a, b):
    """Your covariances are taken around 0: the mean is not subtracted."""
    p, q = (x.T @ x / (len(x) - 1) for x in (a, b))
    return _distance(_gap(a, b), p, q)


@frechet_distance.mistake("frechet-distance")
def correlations(a, b):
    """You compared correlations. Covariances also know how far each feature spreads."""
    p, q = (c / np.sqrt(np.outer(np.diag(c), np.diag(c))) for c in _covariances(a, b))
    return _distance(_gap(a, b), p, q)


@frechet_distance.mistake("frechet-distance")
def features_and_samples_swapped(a, b):
    """Your covariance is one between samples, not between features: rows and columns have changed
    roles. NumPy takes rows for the variables unless it is told otherwise.
    """
    return _distance(_gap(a, b), *_covariances(a, b, rowvar=True))


@frechet_distance.mistake("frechet-distance")
def factor_2_missing(a, b):
    """The term with both covariances enters twice. Check: the distance of a set from itself must be
    0.
    """
    p, q = _covariances(a, b)
    return _gap(a, b) + np.trace(p + q) - _cross(p, q)


@frechet_distance.mistake("frechet-distance")
def plus(a, b):
    """The term with both covariances has the wrong sign. Check: the distance of a set from itself
    must be 0.
    """
    p, q = _covariances(a, b)
    return _gap(a, b) + np.trace(p + q) + 2 * _cross(p, q)


@frechet_distance.mistake("frechet-distance")
def cross_term_missing(a, b):
    """The term that has both covariances in it is missing. Check: the distance of a set from itself
    must be 0.
    """
    p, q = _covariances(a, b)
    return _gap(a, b) + np.trace(p + q)


@frechet_distance.mistake("frechet-distance")
def root_of_entries(a, b):
    """You took the square root of each entry. The square root of a matrix is another thing:
    multiplied by itself, it gives the matrix.
    """
    p, q = _covariances(a, b)
    return _gap(a, b) + np.trace(p + q - 2 * np.sqrt(p @ q))


@frechet_distance.mistake("frechet-distance")
def variances_only(a, b):
    """You compared the variances of each feature, and left out how features go together."""
    p, q = (np.sqrt(np.diag(covariance)) for covariance in _covariances(a, b))
    return _gap(a, b) + np.sum((p - q) ** 2)


@frechet_distance.mistake("frechet-distance")
def roots_multiplied(a, b):
    """You took the root of each covariance, and multiplied the two. The root of the product is
    another thing, unless they commute.
    """
    p, q = _covariances(a, b)
    return _gap(a, b) + np.trace(p + q - 2 * _root(p) @ _root(q))


@frechet_distance.mistake("frechet-distance")
def singular_values(a, b):
    """You took the singular values of the product of the covariances. The product is not symmetric,
    so its eigenvalues are other numbers.
    """
    p, q = _covariances(a, b)
    return _gap(a, b) + np.trace(p + q) - 2 * np.sqrt(np.linalg.svd(p @ q)[1]).sum()


@frechet_distance.mistake("frechet-distance")
def taken_for_symmetric(a, b):
    """Your function takes the product of the covariances for a symmetric matrix, and looks at half
    of it. The product of two symmetric matrices need not be symmetric.
    """
    p, q = _covariances(a, b)
    values = np.maximum(np.linalg.eigvalsh(p @ q), 0)
    return _gap(a, b) + np.trace(p + q) - 2 * np.sqrt(values).sum()


@frechet_distance.mistake("frechet-distance")
def no_root(a, b):
    """The square root is missing in the term with both covariances."""
    p, q = _covariances(a, b)
    return _gap(a, b) + np.trace(p + q - 2 * p @ q)


@frechet_distance.mistake("frechet-distance")
def frobenius(a, b):
    """You compared the covariances entry by entry. That is another distance."""
    p, q = _covariances(a, b)
    return _gap(a, b) + np.sum((p - q) ** 2)


@frechet_distance.holds("frechet-distance")
def zero_with_itself(answer):
    """The distance of a set from itself must be 0. Yours is not."""
    return abs(answer(_SQUARE, _SQUARE)) < 1e-4


@frechet_distance.holds("frechet-distance")
def symmetric(answer):
    """The two sets may change places. In your answer they may not."""
    return np.isclose(answer(_SQUARE, 2 * _SQUARE), answer(2 * _SQUARE, _SQUARE))


@frechet_distance.holds("frechet-distance")
def shift(answer):
    """When one set is the other, only moved, the distance is the squared length of the move. Yours
    is not.
    """
    return np.isclose(answer(_SQUARE, _SQUARE + 3), 18, rtol=1e-3)


_TILTED = np.array([[0, 0], [1, 2], [2, 3], [0, -1]], "float32")


@frechet_distance.holds("frechet-distance")
def order_of_samples(answer):
    """The order of the samples in a set makes no difference to the right answer. It does to
    yours.
    """
    return np.isclose(answer(_SQUARE, _TILTED), answer(_SQUARE, _TILTED[[2, 0, 3, 1]]), rtol=1e-3)


@frechet_distance.holds("frechet-distance")
def moved_together(answer):
    """When both sets are moved by the same step, the distance stays as it is. Yours changes."""
    return np.isclose(answer(_SQUARE, _TILTED), answer(_SQUARE + 5, _TILTED + 5), rtol=1e-3)


@frechet_distance.holds("frechet-distance")
def three_times_as_large(answer):
    """When all features are three times as large, the distance, a square, is nine times as large.
    Yours is not.
    """
    return np.isclose(9 * answer(_SQUARE, _TILTED), answer(3 * _SQUARE, 3 * _TILTED), rtol=1e-3)


@frechet_distance.holds("frechet-distance")
def spread_along_the_axes(answer):
    """When both sets spread along the axes, the roots of the variances count, and your distance is
    not what they give.
    """
    cross = np.array([[1, 0], [-1, 0], [0, 1], [0, -1]], "float32")
    pair = [cross * np.array(spread, "float32") for spread in ((1, 2), (3, 1))]
    return np.isclose(answer(*pair), 2 / 3 * (4 + 1), rtol=1e-3)


@frechet_distance.holds("frechet-distance")
def oblique(answer):
    """Your answer is right for two sets that spread along the same axes, and wrong for two that do
    not. What do you do with the two covariances that is right only for such matrices?
    """
    return np.isclose(answer(_SQUARE, _TILTED), _right_of_these(), rtol=1e-2)


def _right_of_these():
    pair = [x.astype("float64") for x in (_SQUARE, _TILTED)]
    return _distance(_gap(*pair), *_covariances(*pair))


# --- Task 2: precision and recall.
#
# Most mistakes are made in both: they are functions that give the share of points in the balls
# around centers.


def _neighbour_cases(rng):
    line = (np.array([[0.0], [1.0], [3.0]]), np.array([[0.5], [4.5], [9.0]]))
    cases = [(*line, 1), (line[0] + [[0, 0]], line[1] + [[0, 1]], 2)]
    cases.append((np.array([[0.0], [1.0], [3.0]]), np.array([[-1.0], [2.0], [9.0]]), 1))  # borders
    twins = np.array([[0.0, 0.0], [0.0, 0.0], [4.0, 0.0], [4.0, 2.0]])
    cases += [(twins, twins[[0, 2, 2]] + [[0.0, 1.0]], k) for k in (1, 2)]
    sizes = [(8, 6, 2, 1), (12, 9, 3, 3), (40, 30, 2, 3), (70, 95, 3, 3)]
    for n, m, d, k in [*sizes, (25, 40, 5, 5), (20, 20, 2, 1)]:
        cases.append((rng.normal(size=(n, d)), rng.normal(size=(m, d)) * 0.7 + 0.6, k))
    cases += [(cases[-1][0], cases[-1][1] - 1, 1), (cases[-1][0] + 1, cases[-1][1], 1)]
    cases.append((*(rng.uniform(-10, 10, (30, 16)) for _ in "rf"), 1))  # far apart
    cases.append((cases[2][1], cases[2][0], 1))  # borders, of the fakes' balls
    return [(r.astype("float32"), f.astype("float32"), k) for r, f, k in cases]


def _distances(x, y):
    return np.sqrt(np.sum((x[:, None] - y) ** 2, axis=-1))


def _radii(x, k):
    return np.sort(_distances(x, x), axis=1)[:, k]


def _inside(points, centers, k):
    return _distances(points, centers) <= _radii(centers, k)


def _share(points, centers, k):
    return _inside(points, centers, k).any(axis=1).mean()


def _both(share):
    """Makes an answer of a function that gives a share."""

    @functools.wraps(share)
    def answer(real, fake, k):
        return {"precision": share(fake, real, k), "recall": share(real, fake, k)}

    return answer


@exercise(
    cases=_neighbour_cases,
    arguments="real fake k",
    build=_both,
    blocked=("metrics.precision_recall", "metrics.density_coverage"),
    parts=("precision", "recall"),
)
def precision_recall(points, centers, k):
    """The share of points that lie in any ball."""
    return _share(points, centers, k)


@precision_recall.mistake("balls")
def one_neighbour_too_far(points, centers, k):
    """Your balls reach one neighbour too far, and without end where there is none. Is the point
    itself left out twice?
    """
    distances = np.sort(_distances(centers, centers), axis=1)
    radii = distances[:, k + 1] if k + 1 < len(centers) else np.inf
    return (_distances(points, centers) <= radii).any(axis=1).mean()


@precision_recall.mistake("balls")
def edges_left_out(points, centers, k):
    """The edge of a ball is left out. The k-th nearest point, which makes it, belongs to it."""
    return (_distances(points, centers) < _radii(centers, k)).any(axis=1).mean()


@precision_recall.mistake("balls")
def copies_left_out(points, centers, k):
    """Copies of a point do not count as its neighbours in your answer. Is the point itself left out
    by its distance of 0, and they with it? They are other points: they count.
    """
    rows = [np.sort(row[row > 0]) for row in _distances(centers, centers)]
    radii = np.array([row[min(k, len(row)) - 1] for row in rows])
    return (_distances(points, centers) <= radii).any(axis=1).mean()


@precision_recall.twist("balls")
def coverage_for_recall(right, real, fake, k):
    """Your recall counts the balls of real points with a fake inside. Recall has balls around the
    fakes, and counts the real points inside.
    """
    coverage = _inside(fake, real, k).any(axis=0).mean()
    return {"precision": right(real, fake, k)["precision"], "recall": coverage}


@precision_recall.mistake("balls", whole=True)
def swapped(points, centers, k):
    """Precision and recall have changed places. Precision asks of the fakes whether they look real,
    recall of the real samples whether they are reached.
    """
    return _inside(centers, points, k).any(axis=1).mean()


@precision_recall.twist("balls")
def precision_twice(right, *case):
    """Precision is right, and your recall is the same number. For recall, the two sets change
    roles.
    """
    precision = right(*case)["precision"]
    return {"precision": precision, "recall": precision}


@precision_recall.twist("balls")
def recall_twice(right, *case):
    """Recall is right, and your precision is the same number. For precision, the two sets change
    roles.
    """
    recall = right(*case)["recall"]
    return {"precision": recall, "recall": recall}


@precision_recall.twist("balls")
def itself_counted(right, real, fake, k):
    """Your balls are too small: they reach to one neighbour less than k. Is each point counted as
    its own nearest neighbour?
    """
    return right(real, fake, k - 1)


@precision_recall.twist("balls")
def one_too_far(right, real, fake, k):
    """Your balls are too large: they reach to one neighbour more than k."""
    return right(real, fake, k + 1)  # raises for few points


@precision_recall.mistake("balls")
def nearest_ball_only(points, centers, k):
    """You looked at the ball of the nearest point only. A point may lie in the larger ball of
    another one: any ball counts.
    """
    distances = _distances(points, centers)
    nearest = distances.argmin(axis=1)
    return np.mean(distances.min(axis=1) <= _radii(centers, k)[nearest])


@precision_recall.mistake("balls")
def balls_of_the_points(points, centers, k):
    """You drew the balls around the points that are asked about. They belong around the points of
    the other set.
    """
    return _inside(centers, points, k).any(axis=0).mean()


@precision_recall.mistake("balls")
def one_radius_mean(points, centers, k):
    """You used one radius, the mean, for all balls. Each ball has its own: small where points are
    dense.
    """
    return (_distances(points, centers) <= _radii(centers, k).mean()).any(axis=1).mean()


@precision_recall.mistake("balls")
def one_radius_largest(points, centers, k):
    """You used one radius, the largest, for all balls. Each ball has its own: small where points
    are dense.
    """
    return (_distances(points, centers) <= _radii(centers, k).max()).any(axis=1).mean()


@precision_recall.mistake("balls")
def mean_of_k(points, centers, k):
    """Your balls reach to the mean distance of the k nearest points. They are to reach to
    the k-th.
    """
    nearest = np.sort(_distances(centers, centers), axis=1)[:, 1 : k + 1]
    return (_distances(points, centers) <= nearest.mean(axis=1)).any(axis=1).mean()


@precision_recall.mistake("balls")
def manhattan(points, centers, k):
    """You added up the differences of the coordinates. The distance is the Euclidean one."""

    def distances(x, y):
        return np.sum(np.abs(x[:, None] - y), axis=-1)

    radii = np.sort(distances(centers, centers), axis=1)[:, k]
    return (distances(points, centers) <= radii).any(axis=1).mean()


@precision_recall.mistake("balls")
def pairs(points, centers, k):
    """You took the share of pairs of a point and a ball. The share of points that lie in any ball
    is asked for.
    """
    return _inside(points, centers, k).mean()


@precision_recall.mistake("balls")
def density(points, centers, k):
    """You counted in how many balls each point lies: that is density. Here one ball is as good as
    many.
    """
    return _inside(points, centers, k).sum(axis=1).mean() / k


@precision_recall.mistake("balls")
def coverage(points, centers, k):
    """You asked of each ball whether a point lies in it: that is coverage. Here the points are
    asked, not the balls.
    """
    return _inside(points, centers, k).any(axis=0).mean()


@precision_recall.mistake("balls")
def counted(points, centers, k):
    """You counted points. A share is asked for."""
    return _inside(points, centers, k).any(axis=1).sum()


@precision_recall.mistake("balls")
def per_cent(points, centers, k):
    """Your answer is in per cent. A share, from 0 to 1, is asked for."""
    return 100 * _inside(points, centers, k).any(axis=1).mean()


@precision_recall.mistake("balls")
def outside(points, centers, k):
    """You counted the points outside all balls."""
    return 1 - _inside(points, centers, k).any(axis=1).mean()


@precision_recall.mistake("balls")
def squared_distances(points, centers, k):
    """That is what comes out when squared distances are compared with radii that are not squared.
    Is a root missing in the distances, or is there one too many in the radii?
    """
    return (_distances(points, centers) ** 2 <= _radii(centers, k)).any(axis=1).mean()


@precision_recall.mistake("balls")
def squared_radii(points, centers, k):
    """That is what comes out when distances are compared with squared radii. Is a root missing in
    the radii, or is there one too many in the distances?
    """
    return (_distances(points, centers) <= _radii(centers, k) ** 2).any(axis=1).mean()


@precision_recall.mistake("balls")
def neighbours_among_all(points, centers, k):
    """Your balls reach to the k-th nearest of all points, real ones and fakes. The other points of
    its own set make a ball.
    """
    radii = np.sort(_distances(centers, np.concatenate([centers, points])), axis=1)[:, k]
    return (_distances(points, centers) <= radii).any(axis=1).mean()


@precision_recall.mistake("balls")
def neighbours_in_the_other_set(points, centers, k):
    """Your balls reach to the k-th nearest point of the other set. The other points of its own set
    make a ball.
    """
    distances = np.sort(_distances(centers, points), axis=1)
    radii = distances[:, min(k, len(points)) - 1]
    return (_distances(points, centers) <= radii).any(axis=1).mean()


@precision_recall.mistake("balls")
def other_size(points, centers, k):
    """You counted the right points, and divided by the size of the other set. A share of the fakes
    is divided by their number, and one of the reals by theirs.
    """
    return _inside(points, centers, k).any(axis=1).sum() / len(centers)


@precision_recall.mistake("balls")
def same_index_left_out(points, centers, k):
    """A point never counts in the ball of the point of the same number in the other set. A point
    is left out of its own set's neighbours; the two sets have nothing to be left out.
    """
    inside = _inside(points, centers, k)
    i = np.arange(min(inside.shape))
    inside[i, i] = False
    return inside.any(axis=1).mean()


@precision_recall.mistake("balls")
def index_for_distance(points, centers, k):
    """The radius of your balls is the number of the k-th nearest point, which says where it stands
    in the array. Its distance is asked for.
    """
    radii = np.argsort(_distances(centers, centers), axis=1)[:, k]
    return (_distances(points, centers) <= radii).any(axis=1).mean()


@precision_recall.mistake("balls")
def balls_used_up(points, centers, k):
    """In your answer a ball is gone once a point has looked through it. Does a generator, a zip or
    a map hold the balls? It can be gone through once: make a list of it.
    """
    balls = iter(zip(centers, _radii(centers, k), strict=True))
    inside = [any(np.linalg.norm(p - c) <= radius for c, radius in balls) for p in points]
    return np.mean(inside)


@precision_recall.mistake("balls")
def last_ball_only(points, centers, k):
    """Only the ball of the last point counts. Does something that a loop makes look up its
    variables later, when the loop is at its end?
    """
    return _inside(points, centers, k)[:, -1].mean()


@precision_recall.mistake("balls")
def same_index_only(points, centers, k):
    """Each point is asked about one ball alone, that of the same number in the other set. Any ball
    counts.
    """
    n = min(len(points), len(centers))
    return np.diagonal(_inside(points, centers, k))[:n].mean()


@precision_recall.mistake("balls")
def all_balls(points, centers, k):
    """You asked whether a point lies in all balls. Any ball counts."""
    return _inside(points, centers, k).all(axis=1).mean()


@precision_recall.mistake("balls")
def one_radius_median(points, centers, k):
    """You used one radius, the median, for all balls. Each ball has its own: small where points
    are dense.
    """
    return (_distances(points, centers) <= np.median(_radii(centers, k))).any(axis=1).mean()


@precision_recall.mistake("balls")
def one_radius_smallest(points, centers, k):
    """You used one radius, the smallest, for all balls. Each ball has its own: small where points
    are dense.
    """
    return (_distances(points, centers) <= _radii(centers, k).min()).any(axis=1).mean()


@precision_recall.mistake("balls")
def largest_difference(points, centers, k):
    """You took the largest difference of a coordinate for the distance. It is the Euclidean one."""

    def distances(x, y):
        return np.abs(x[:, None] - y).max(axis=-1)

    radii = np.sort(distances(centers, centers), axis=1)[:, k]
    return (distances(points, centers) <= radii).any(axis=1).mean()


@precision_recall.mistake("balls")
def halved_radii(points, centers, k):
    """Your balls have half the radius: the distance to the k-th nearest point is the radius, not
    the diameter.
    """
    return (_distances(points, centers) <= _radii(centers, k) / 2).any(axis=1).mean()


@precision_recall.mistake("balls")
def farthest(points, centers, k):
    """Your balls reach to the farthest point of their own set. They are to reach to the k-th
    nearest.
    """
    return (_distances(points, centers) <= _radii(centers, -1)).any(axis=1).mean()


@precision_recall.mistake("balls")
def always_three(points, centers, k):
    """Your balls reach to the third nearest point, whatever k is."""
    return _share(points, centers, min(3, len(centers) - 1))


@precision_recall.mistake("balls")
def always_one(points, centers, k):
    """Your balls reach to the nearest point, whatever k is."""
    return _share(points, centers, 1)


@precision_recall.mistake("balls")
def larger_set_cut(points, centers, k):
    """The larger set was cut to the size of the smaller. All points count, of both."""
    n = min(len(points), len(centers))
    return _share(points[:n], centers[:n], min(k, n - 1))


@precision_recall.holds("balls")
def in_0_1(answer):
    """A share lies between 0 and 1. Yours does not."""
    return np.all((answer(_SQUARE, _SQUARE + 1, 1) >= 0) & (answer(_SQUARE, _SQUARE, 1) <= 1))


@precision_recall.holds("balls")
def one_with_itself(answer):
    """When both sets are the same, every point lies in its own ball, and both shares are 1. Yours
    are not.
    """
    return np.allclose(answer(_SQUARE, _SQUARE, 2), 1)


@precision_recall.holds("balls")
def zero_when_far(answer):
    """When the sets are far apart, no point lies in a ball of the other set, and both shares are 0.
    Yours are not.
    """
    return np.allclose(answer(_SQUARE, _SQUARE + 100, 2), 0)


def _two_clouds():
    rng = np.random.default_rng(3)
    return [(rng.normal(size=(n, 2)) * 0.8 + i).astype("float32") for i, n in enumerate((14, 11))]


@precision_recall.holds("balls")
def three_times_as_far(answer):
    """When all points are three times as far apart, balls and distances grow alike, and both shares
    stay. Yours do not. Is a radius something else than a distance?
    """
    real, fake = _two_clouds()
    return np.allclose(answer(real, fake, 2), answer(3 * real, 3 * fake, 2))


@precision_recall.holds("balls")
def moved_together(answer):
    """When all points are moved by the same step, both shares stay. Yours do not."""
    real, fake = _two_clouds()
    return np.allclose(answer(real, fake, 2), answer(real + 8, fake + 8, 2))


@precision_recall.holds("balls")
def order_of_points(answer):
    """The order of the points in a set makes no difference to the right answer. It does to yours.
    Is a point paired with the one of the same number in the other set, or is one left out?
    """
    real, fake = _two_clouds()
    turned = [answer(np.roll(real, i, 0), np.roll(fake, -i, 0), 1) for i in range(10)]
    return np.allclose(turned, turned[0])


@precision_recall.holds("balls")
def copies_of_the_fakes(answer):
    """Precision is a share of the fakes: when each fake comes twice, it stays as it is. Yours
    changes. By what is it divided, and do the balls of the reals depend on the fakes?
    """
    real, fake = _two_clouds()
    twice = np.concatenate([fake, fake])
    return np.isclose(answer(real, fake, 2)[0], answer(real, twice, 2)[0])


@precision_recall.holds("balls")
def copies_of_the_reals(answer):
    """Recall is a share of the reals: when each real comes twice, it stays as it is. Yours changes.
    By what is it divided, and do the balls of the fakes depend on the reals?
    """
    real, fake = _two_clouds()
    twice = np.concatenate([real, real])
    return np.isclose(answer(real, fake, 2)[1], answer(twice, fake, 2)[1])


@precision_recall.holds("balls")
def roles_change(answer):
    """When the two sets change places, precision and recall do. Yours do not."""
    real, fake = _two_clouds()
    return np.allclose(answer(real, fake, 2), answer(fake, real, 2)[::-1])
