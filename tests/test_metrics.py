"""Against brute force in plain loops, closed forms and cases worked by hand."""

import hashlib
import itertools
import resource
import time

from kgan import data, metrics

import numpy as np
import pytest


def gaussian(n, d, seed, mean=0.0, scale=1.0):
    return np.random.default_rng(seed).normal(mean, scale, (n, d))


def with_moments(n, mean, covariance, seed=0):
    """A sample whose mean and covariance (divisor n - 1) are exactly those given."""
    x = gaussian(n, len(mean), seed)
    x -= x.mean(axis=0)
    whitened = x @ np.linalg.inv(np.linalg.cholesky(np.atleast_2d(np.cov(x, rowvar=False)))).T
    return whitened @ np.linalg.cholesky(covariance).T + mean


def matrix_sqrt(matrix):
    values, vectors = np.linalg.eigh(matrix)
    return (vectors * np.sqrt(np.clip(values, 0, None))) @ vectors.T


# Fréchet distance


def test_frechet_distance_in_closed_form():
    # One dimension: (mu - nu)^2 + (sigma - tau)^2.
    a = with_moments(50, [1.0], np.array([[4.0]]))
    b = with_moments(70, [3.0], np.array([[9.0]]), seed=1)
    assert metrics.frechet_distance(a, b) == pytest.approx((1 - 3) ** 2 + (2 - 3) ** 2, abs=1e-12)
    # Covariances that commute: the sum of squared differences of the square roots.
    a = with_moments(50, [0.0, 1.0, 2.0], np.diag([1.0, 4.0, 9.0]))
    b = with_moments(60, [1.0, 1.0, 0.0], np.diag([4.0, 4.0, 1.0]), seed=1)
    assert metrics.frechet_distance(a, b) == pytest.approx(5 + 1 + 0 + 4, abs=1e-12)


@pytest.mark.parametrize("seed", range(3))
def test_frechet_distance_agrees_with_matrix_square_roots(seed):
    a = gaussian(200, 8, seed) @ gaussian(8, 8, seed + 10)
    b = gaussian(300, 8, seed + 20, mean=0.3) @ gaussian(8, 8, seed + 30)
    cov_a, cov_b = np.cov(a, rowvar=False), np.cov(b, rowvar=False)
    root = matrix_sqrt(cov_a)
    expected = np.sum((a.mean(axis=0) - b.mean(axis=0)) ** 2) + np.trace(
        cov_a + cov_b - 2 * matrix_sqrt(root @ cov_b @ root)
    )
    assert metrics.frechet_distance(a, b) == pytest.approx(expected, rel=1e-9)
    assert metrics.frechet_distance(b, a) == pytest.approx(expected, rel=1e-9)


def test_frechet_distance_of_singular_covariances():
    x = gaussian(20, 50, 0)  # fewer samples than features
    assert metrics.frechet_distance(x, x) == pytest.approx(0, abs=1e-10)
    assert metrics.frechet_distance(x, x + 1) == pytest.approx(50, rel=1e-10)
    assert metrics.frechet_distance(x, 3 * (x - x.mean(axis=0)) + x.mean(axis=0)) == pytest.approx(
        4 * np.trace(np.cov(x, rowvar=False)), rel=1e-10
    )
    constant = np.full((5, 3), 2.0)
    assert metrics.frechet_distance(constant, constant) == 0
    assert metrics.frechet_distance(constant, constant + 1) == pytest.approx(3)
    # Orthogonal subspaces do not overlap: the traces add up.
    a, b = np.zeros((9, 4)), np.zeros((9, 4))
    a[:, :2], b[:, 2:] = gaussian(9, 2, 1), gaussian(9, 2, 2)
    expected = np.trace(np.cov(a, rowvar=False)) + np.trace(np.cov(b, rowvar=False))
    expected += np.sum((a.mean(axis=0) - b.mean(axis=0)) ** 2)
    assert metrics.frechet_distance(a, b) == pytest.approx(expected, rel=1e-12)


# Kernel distance


def test_kernel_distance_agrees_with_loops():
    a, b = gaussian(13, 4, 0), gaussian(9, 4, 1, mean=0.5)

    def k(x, y):
        return (float(x @ y) / 4 + 1) ** 3

    def mean(pairs):
        values = [k(x, y) for x, y in pairs]
        return sum(values) / len(values)

    expected = mean(itertools.permutations(a, 2)) + mean(itertools.permutations(b, 2))
    expected -= 2 * mean(itertools.product(a, b))
    assert metrics.kernel_distance(a, b) == pytest.approx(expected, rel=1e-10)


def test_kernel_distance_is_unbiased_and_blocks_do_not_matter(monkeypatch):
    # The mean over 200 pairs of sets from one distribution: 0 within 4 standard errors.
    values = [
        metrics.kernel_distance(gaussian(50, 3, s), gaussian(50, 3, s + 500)) for s in range(200)
    ]
    assert min(values) < 0 < max(values)
    assert abs(np.mean(values)) < 4 * np.std(values) / np.sqrt(200)
    a, b = gaussian(53, 3, 0), gaussian(41, 3, 1)
    whole = metrics.kernel_distance(a, b)
    monkeypatch.setattr(metrics, "_BLOCK", 7)
    assert metrics.kernel_distance(a, b) == pytest.approx(whole, rel=1e-12)


# Precision, recall, density, coverage


def brute_force(real, fake, k, ball):
    """Whether each of `fake` is in each ball of `real`, by direct distances."""
    within = np.sum((real[:, None] - real) ** 2, axis=-1)
    radii = np.sort(within, axis=1)[:, k]  # column 0 is the point itself
    return ball(np.sum((fake[:, None] - real) ** 2, axis=-1), radii)


CASES = {
    "apart": (gaussian(60, 5, 0), gaussian(40, 5, 1, mean=1.0)),
    "identical": (gaussian(50, 6, 2), gaussian(50, 6, 2)),
    "far from 0": (gaussian(40, 3, 3, mean=1e4), gaussian(30, 3, 4, mean=1e4)),
    "copies": (np.repeat(gaussian(8, 4, 5), 6, axis=0), np.repeat(gaussian(8, 4, 5), 4, axis=0)),
    "constant": (np.ones((12, 3)), np.ones((9, 3))),
    "a lattice, full of ties": (
        np.array(list(itertools.product(range(5), range(5))), float),
        np.array(list(itertools.product(range(1, 7), range(5))), float),
    ),
}


@pytest.mark.parametrize("block", [7, 1000])
@pytest.mark.parametrize("k", [1, 3, 5])
@pytest.mark.parametrize("case", CASES)
def test_balls_agree_with_brute_force(case, k, block, monkeypatch):
    monkeypatch.setattr(metrics, "_BLOCK", block)
    real, fake = CASES[case]
    closed = {
        "precision": brute_force(real, fake, k, np.less_equal).any(axis=1).mean(),
        "recall": brute_force(fake, real, k, np.less_equal).any(axis=1).mean(),
    }
    assert metrics.precision_recall(real, fake, k) == pytest.approx(closed)
    inside = brute_force(real, fake, k, np.less)
    open_ = {"density": inside.sum() / (k * len(fake)), "coverage": inside.any(axis=0).mean()}
    assert metrics.density_coverage(real, fake, k) == pytest.approx(open_)


def test_precision_and_recall_by_hand():
    """On a line: reals at 0, 1, 2, 10; k = 1, so the radii are 1, 1, 1, 8."""
    real = np.array([[0.0], [1.0], [2.0], [10.0]])
    fake = np.array([[3.0], [3.5], [19.0]])  # radii 0.5, 0.5, 15.5
    # 3 is in the closed balls of 2 and 10; 3.5 in that of 10; 19 in none.
    # 10 is in the ball of 19; 0, 1 and 2 are in none.
    assert metrics.precision_recall(real, fake, k=1) == {
        "precision": pytest.approx(2 / 3),
        "recall": pytest.approx(1 / 4),
    }
    # Open balls: 3 is in that of 10 alone, 3.5 too; so 2 hits for 3 fakes, and 1 ball of 4.
    assert metrics.density_coverage(real, fake, k=1) == {
        "density": pytest.approx(2 / 3),
        "coverage": pytest.approx(1 / 4),
    }


def test_coverage_of_the_datas_own_distribution():
    """E coverage = 1 - 2^-k for large sets of one size; density 1."""
    values = [
        metrics.density_coverage(gaussian(1000, 4, s), gaussian(1000, 4, s + 50)) for s in range(5)
    ]
    # Means of five draws; a share of 1,000 has a standard error of 0.0055.
    assert np.mean([v["coverage"] for v in values]) == pytest.approx(1 - 2**-5, abs=0.015)
    assert np.mean([v["density"] for v in values]) == pytest.approx(1, abs=0.05)


@pytest.mark.slow
def test_speed_and_memory_at_ten_thousand():
    real, fake = gaussian(10_000, 64, 0), gaussian(10_000, 64, 1)
    start = time.perf_counter()
    metrics.frechet_distance(real, fake)
    frechet = time.perf_counter() - start
    start = time.perf_counter()
    metrics.precision_recall(real, fake)
    balls = time.perf_counter() - start
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss  # KiB on Linux
    print(
        f"Fréchet {frechet:.2f} s, precision and recall {balls:.1f} s, peak {peak / 2**20:.1f} GiB"
    )
    # 0.04 s and 5.2 s measured; the limits leave room for a busy machine.
    assert frechet < 1
    assert balls < 20


# Nearest neighbours, scores, modes


def test_nearest_neighbors(monkeypatch):
    reference, queries = gaussian(30, 4, 0), gaussian(20, 4, 1)
    queries[3] = reference[17]
    expected = np.sqrt(((queries[:, None] - reference) ** 2).sum(axis=-1))
    for block in (7, 1000):
        monkeypatch.setattr(metrics, "_BLOCK", block)
        indices, distances = metrics.nearest_neighbors(queries, reference)
        assert (indices == expected.argmin(axis=1)).all()
        np.testing.assert_allclose(distances, expected.min(axis=1), rtol=1e-13)
        assert (indices[3], distances[3]) == (17, 0)
    indices, _ = metrics.nearest_neighbors([[0.0]], [[1.0], [-1.0], [3.0]])
    assert indices.tolist() == [0]  # the first of two as near


def test_classifier_score():
    assert metrics.classifier_score(np.eye(10)) == pytest.approx(10)  # sure, of all classes
    assert metrics.classifier_score(np.full((7, 10), 0.1)) == pytest.approx(1)  # unsure
    assert metrics.classifier_score(np.tile(np.eye(10)[3], (5, 1))) == pytest.approx(1)  # of one
    probs = np.random.default_rng(0).dirichlet(np.ones(4), 20)
    mean = [sum(row[j] for row in probs) / 20 for j in range(4)]
    divergence = sum(row[j] * np.log(row[j] / mean[j]) for row in probs for j in range(4)) / 20
    assert metrics.classifier_score(probs) == pytest.approx(np.exp(divergence), rel=1e-12)


def test_mode_coverage_of_the_mixture_itself():
    for mixture in (data.ring(), data.grid()):
        report = metrics.mode_coverage(mixture.sample(50_000, seed=0), mixture)
        assert report["modes"] == len(mixture.centers)
        # Standard errors: 0.0005 of the share; 0.002 of the spread; (k - 1) / 2n = 0.0002 of KL.
        assert report["high_quality"] == pytest.approx(1 - np.exp(-4.5), abs=0.002)
        assert report["spread"] == pytest.approx(1, abs=0.01)
        assert report["reverse_kl"] == pytest.approx(0, abs=0.001)


def test_mode_coverage_by_hand():
    ring = data.ring()
    masses = np.repeat(ring.centers[[0, 3]], [30, 10], axis=0)  # two point masses
    report = metrics.mode_coverage(masses, ring)
    assert report["modes"] == 2
    assert report["high_quality"] == 1
    assert report["spread"] == pytest.approx(0, abs=1e-12)  # full marks elsewhere, but shrunk
    # KL((3/4, 1/4) || 1/8 each)
    assert report["reverse_kl"] == pytest.approx(0.75 * np.log(6) + 0.25 * np.log(2))
    nowhere = metrics.mode_coverage(np.zeros((5, 2)), ring)
    assert (nowhere["modes"], nowhere["high_quality"], nowhere["spread"]) == (0, 0, 0)
    half = ring.centers[0] + gaussian(4000, 2, 0, scale=0.005)
    # 0.5, over the cut mixture's 0.974
    assert metrics.mode_coverage(half, ring)["spread"] == pytest.approx(0.513, abs=0.02)


def test_spread_is_measured_against_a_gaussian_that_is_cut_off():
    """Four points at one standard deviation; of the plane's Gaussian the disc of radius 3."""
    ring = data.ring(std=0.02)
    points = ring.centers[2] + 0.02 * np.array([[1, 0], [-1, 0], [0, 1], [0, -1]])
    r = (np.arange(300_000) + 0.5) * 1e-5  # midpoints
    weight = r * np.exp(-(r**2) / 2)
    variance = np.sum(weight * r**2 / 2) / np.sum(weight)  # of one coordinate
    expected = np.sqrt(0.5 / variance)
    assert metrics.mode_coverage(points, ring)["spread"] == pytest.approx(expected, rel=1e-7)


# Errors


@pytest.mark.parametrize(
    "metric",
    [
        metrics.frechet_distance,
        metrics.kernel_distance,
        metrics.precision_recall,
        metrics.density_coverage,
        metrics.nearest_neighbors,
    ],
)
def test_bad_samples_are_refused(metric):
    good, bad = gaussian(20, 3, 0), gaussian(20, 3, 1)
    bad[4, 1] = np.nan
    for wrong, message in (
        (bad, "NaN"),
        (np.where(np.isnan(bad), np.inf, bad), "infinity"),
        (gaussian(20, 4, 0), "same number of features"),
        (gaussian(20, 1, 0)[:, 0], r"\(n, d\)"),
        (np.zeros((0, 3)), "or more"),
    ):
        with pytest.raises(ValueError, match=message):
            metric(good, wrong)
        with pytest.raises(ValueError, match=message):
            metric(wrong, good)


def test_too_few_samples_and_other_errors():
    x = gaussian(20, 3, 0)
    for metric in (metrics.frechet_distance, metrics.kernel_distance):
        with pytest.raises(ValueError, match="`b` must have 2 samples or more. Received: n=1"):
            metric(x, x[:1])
    with pytest.raises(ValueError, match="`fake` must have 4 samples"):
        metrics.precision_recall(x, x[:3])
    with pytest.raises(ValueError, match="`real` must have 6 samples"):
        metrics.density_coverage(x[:5], x)
    for k in (0, 1.5):
        with pytest.raises(ValueError, match="`k`"):
            metrics.precision_recall(x, x, k)
    for wrong in (np.full((3, 2), 0.6), np.array([[1.5, -0.5]])):
        with pytest.raises(ValueError, match="probabilities"):
            metrics.classifier_score(wrong)
    with pytest.raises(ValueError, match="`probs` must have 1 samples"):
        metrics.classifier_score(np.zeros((0, 3)))
    metrics.classifier_score([[0.5, 0.5 + 0.9e-4]])  # rounding
    with pytest.raises(ValueError, match="probabilities"):
        metrics.classifier_score([[0.5, 0.5 + 1.5e-4]])


# With the shipped classifiers.

NAMES = ["mnist", "fashion_mnist"]


@pytest.mark.parametrize("name", NAMES)
def test_shipped_classifier_is_small_and_good(name):
    path = data.shipped_path(f"{name}_classifier.npz")
    assert path.stat().st_size < 1_000_000
    digest = hashlib.sha256(path.read_bytes()).hexdigest()
    assert digest in data.shipped_path("README.md").read_text()
    # The official test set does not ship; the shipped images were not trained on either.
    (x, y), _ = data.load_data(name)
    _, probs = metrics.classify(data.scale(x[:2000]), name)
    accuracy = (probs.argmax(axis=1) == y[:2000]).mean()
    # 99.2 % and 91.5 % on the official test set, less 3 standard errors at 2,000 images.
    assert accuracy > {"mnist": 0.986, "fashion_mnist": 0.896}[name]


@pytest.mark.slow
@pytest.mark.parametrize("name", NAMES)
def test_shipped_reference_features(name):
    reference = metrics.reference_features(name)
    assert reference.shape == (10_000, 64)
    assert (reference >= 0).all()
    (x, _), _ = data.load_data(name)
    found = metrics.features(data.scale(x), name)
    assert found.shape == (8000, 64)
    # Real images are near, noise and the other data set far.
    near = metrics.frechet_distance(reference, found)
    noise = np.random.default_rng(0).uniform(-1, 1, (500, 28, 28, 1))
    (other, _), _ = data.load_data(NAMES[1 - NAMES.index(name)])
    for far in (noise, data.scale(other[:500])):
        assert metrics.frechet_distance(reference, metrics.features(far, name)) > 50 * near


def test_fashion_reference_holds_the_shipped_test_images():
    """They are official test images, so their features are in the reference, but for float16."""
    _, (x, _) = data.load_data("fashion_mnist")
    found = metrics.features(data.scale(x[:50]), "fashion_mnist")
    _, distances = metrics.nearest_neighbors(found, metrics.reference_features("fashion_mnist"))
    assert distances.max() < 0.02


@pytest.mark.slow
def test_evaluate_tells_good_from_bad(monkeypatch):
    _, (x, y) = data.load_data("mnist")  # held out from classifier and reference
    images, y = data.scale(x[:1000]), y[:1000]
    report = metrics.evaluate(images, "mnist", y)
    floor = report.pop("floor")
    assert set(report) == set(floor)
    assert report["samples"] == floor["samples"] == 1000
    assert report["reference"] == 10_000
    for name in ("precision", "recall", "density", "coverage"):
        assert report[name] == pytest.approx(floor[name], abs=0.1)
    assert min(report["class_accuracy"], floor["class_accuracy"]) > 0.98
    fewer = metrics.reference_features("mnist")[:2000]  # enough for what is far off
    monkeypatch.setattr(metrics, "reference_features", lambda dataset: fewer)
    blurred = (images + np.roll(images, 2, 1) + np.roll(images, 2, 2)) / 3
    worse = metrics.evaluate(blurred, "mnist")
    assert {*worse["floor"], "floor"} == {*worse} == {*report, "floor"} - {"class_accuracy"}
    assert worse["frechet_distance"] > 5 * report["frechet_distance"]
    assert worse["precision"] < report["precision"]
    one_class = metrics.evaluate(images[:1].repeat(100, axis=0), "mnist", np.arange(100) % 10)
    assert one_class["class_accuracy"] == 0.1
    assert one_class["coverage"] < 0.05
    assert one_class["classifier_score"] == pytest.approx(1, abs=1e-3)


def test_feature_errors():
    good = np.zeros((3, 28, 28, 1))
    with pytest.raises(ValueError, match="cifar"):
        metrics.features(good, "cifar")
    with pytest.raises(ValueError, match="cifar"):
        metrics.evaluate(good, "cifar")
    with pytest.raises(ValueError, match=r"3 integers. Received: shape=\(2,\)"):
        metrics.evaluate(good, "mnist", [0, 1])
    for wrong, message in (
        (good[..., 0], "shape"),
        (good[:0], "shape"),
        (good + 1.0015, r"\[-1, 1\]"),
        (good - 1.0015, r"\[-1, 1\]"),
        (good + np.nan, r"\[-1, 1\]"),
    ):
        with pytest.raises(ValueError, match=message):
            metrics.features(wrong, "mnist")
    for edge in (-1.0005, 1.0005):  # rounding
        assert metrics.features(good + edge, "mnist").shape == (3, 64)
