"""Measures of sample quality: on plain arrays, by NumPy in float64; and on 28x28 images.

Those on images, from `classify` on, take features by a shipped classifier, which needs Keras.
"""

import functools

from kgan import data
from kgan._checks import numeric, one_of, positive_integer, require

import numpy as np

_BLOCK = 1000  # rows of a distance matrix held at a time


def _samples(minimum, **named):
    """Returns the samples as float64 arrays `(n, d)`, or says what is wrong with them."""
    arrays = {name: numeric(name, values, "float64") for name, values in named.items()}
    for name, array in arrays.items():
        fine = array.ndim == 2 and array.shape[1] > 0
        require(fine, f"`{name}` must have shape (n, d).", shape=array.shape)
        n = len(array)
        require(n >= minimum, f"`{name}` must have {minimum} samples or more.", n=n)
        wrong = int(np.sum(~(np.abs(array) < 1e40)))  # the cubes of scalar products fit
        require(wrong == 0, f"`{name}` must not hold NaN, infinity or the like.", not_finite=wrong)
    shapes = {name: array.shape for name, array in arrays.items()}
    fine = len({width for _, width in shapes.values()}) == 1
    require(fine, "Samples must have the same number of features.", **shapes)
    return list(arrays.values())


def frechet_distance(a, b):
    """Computes the Fréchet distance between Gaussians fitted to two sets of features.

    ||mu_a - mu_b||^2 + tr(A + B - 2 (A B)^(1/2)), with means mu and covariances A, B (divisor
    n - 1). On Inception features this is the FID; on others the values are not comparable with it.

    Args:
        a: Features, array `(n, d)`.
        b: Features, array `(m, d)`.

    Returns:
        Float, 0 or more.

    Raises:
        ValueError: If a set has fewer than 2 samples, other widths, or values that are not finite.

    Example:
        >>> from kgan import metrics
        >>> metrics.frechet_distance([[0.0], [2.0]], [[3.0], [5.0]])  # the same spread, 3 apart
        9.0

    Reference:
        Heusel et al., GANs Trained by a Two Time-Scale Update Rule Converge to a Local Nash
        Equilibrium (2017), equation 6.
    """
    a, b = _samples(2, a=a, b=b)
    # With A = R'R and B = S'S, tr (A B)^(1/2) is the sum of the singular values of R S'. So no
    # square root of a matrix is taken, and singular covariances do no harm.
    r, s = (np.linalg.qr(x - x.mean(axis=0), mode="r") / np.sqrt(len(x) - 1) for x in (a, b))
    overlap = np.linalg.svd(r @ s.T, compute_uv=False).sum()
    gap = np.sum((a.mean(axis=0) - b.mean(axis=0)) ** 2)
    return float(max(gap + np.sum(r**2) + np.sum(s**2) - 2 * overlap, 0.0))


def kernel_distance(a, b):
    """Computes the kernel distance, an unbiased estimate of a squared maximum mean discrepancy.

    E k(x, x') + E k(y, y') - 2 E k(x, y) with k(x, y) = (x.y / d + 1)^3, pairs of a sample with
    itself left out. On Inception features this is the KID, of which papers usually report the mean
    over many small subsets; this is one estimate, from all samples.

    Args:
        a: Features, array `(n, d)`.
        b: Features, array `(m, d)`.

    Returns:
        Float; it may be a little below 0, being unbiased.

    Raises:
        ValueError: If a set has fewer than 2 samples, other widths, or values that are not finite.

    Example:
        >>> from kgan import metrics
        >>> metrics.kernel_distance([[1.0], [1.0]], [[0.0], [0.0]])  # 2^3 + 1 - 2
        7.0

    Reference:
        Bińkowski et al., Demystifying MMD GANs (2018), section 4.
    """
    a, b = _samples(2, a=a, b=b)

    def total(x, y):
        blocks = (x[i : i + _BLOCK] for i in range(0, len(x), _BLOCK))
        return sum(np.sum((block @ y.T / x.shape[1] + 1) ** 3) for block in blocks)

    def within(x):
        itself = np.sum((np.sum(x**2, axis=1) / x.shape[1] + 1) ** 3)
        return (total(x, x) - itself) / (len(x) * (len(x) - 1))

    return float(within(a) + within(b) - 2 * total(a, b) / (len(a) * len(b)))


def _distance_blocks(a, b):
    """Yields slices of rows of `a` with their squared distances to `b`, to within rounding."""
    b_norms = np.sum(b**2, axis=1)
    for start in range(0, len(a), _BLOCK):
        rows = slice(start, start + _BLOCK)
        norms = np.sum(a[rows] ** 2, axis=1)[:, None] + b_norms
        yield rows, norms - 2 * a[rows] @ b.T


def _nearest(a, b, k, same=False):
    """Returns indices and exact squared distances of the k points of `b` nearest to each of `a`.

    With `same`, `a` is `b`, and no point is its own neighbour.
    """
    count = min(k + 4, len(b))  # some to spare: rounding may have swapped neighbours
    indices, squares = [], []
    for rows, block in _distance_blocks(a, b):
        if same:
            block[np.arange(len(block)), np.arange(rows.start, rows.start + len(block))] = np.inf
        near = np.sort(np.argpartition(block, count - 1, axis=1)[:, :count], axis=1)
        exact = np.sum((a[rows][:, None] - b[near]) ** 2, axis=-1)
        if same:
            itself = near == np.arange(rows.start, rows.start + len(block))[:, None]
            exact[itself] = np.inf
        order = np.argsort(exact, axis=1, kind="stable")[:, :k]
        indices.append(np.take_along_axis(near, order, axis=1))
        squares.append(np.take_along_axis(exact, order, axis=1))
    return np.concatenate(indices), np.concatenate(squares)


def _ball_blocks(centers, points, k, strict):
    """Yields blocks `(rows, len(centers))`: which points lie in which center's ball.

    A center's ball reaches to its k-th nearest neighbour among the centers.
    """
    radii = _nearest(centers, centers, k, same=True)[1][:, -1]
    scale = 1e-9 * (np.sum(centers**2, axis=1).max() + np.sum(points**2, axis=1).max())
    for rows, block in _distance_blocks(points, centers):
        # Where rounding could decide, the distance is computed again, without cancellation.
        i, j = np.nonzero(np.abs(block - radii) <= scale)
        block[i, j] = np.sum((points[rows][i] - centers[j]) ** 2, axis=-1)
        yield block < radii if strict else block <= radii


def precision_recall(real, fake, k=3):
    """Computes improved precision and recall.

    Precision is the share of fakes that lie in the ball of some real sample, recall the share of
    real samples that lie in the ball of some fake. A ball reaches to its center's k-th nearest
    neighbour of the same set, that point included.

    Args:
        real: Features of data, array `(n, d)`.
        fake: Features of samples, array `(m, d)`.
        k: Int, the neighbour that sets the radius.

    Returns:
        Dict of two floats in [0, 1], `"precision"` and `"recall"`.

    Raises:
        ValueError: If a set has `k` samples or fewer, other widths, or values that are not finite.

    Example:
        >>> from kgan import metrics
        >>> real, fake = [[0.0], [1.0], [5.0]], [[0.5], [9.5]]
        >>> metrics.precision_recall(real, fake, k=1)  # balls of radius 1, 1 and 4; 9 and 9
        {'precision': 0.5, 'recall': 1.0}

    Reference:
        Kynkäänniemi et al., Improved Precision and Recall Metric for Assessing Generative Models
        (2019), equations 1 and 2.
    """
    real, fake = _samples(positive_integer("k", k) + 1, real=real, fake=fake)

    def share(points, centers):
        blocks = _ball_blocks(centers, points, k, strict=False)
        return float(np.concatenate([inside.any(axis=1) for inside in blocks]).mean())

    return {"precision": share(fake, real), "recall": share(real, fake)}


def density_coverage(real, fake, k=5):
    """Computes density and coverage, both from the balls of real samples alone.

    Density is the mean number of balls that a fake lies in, over k. Coverage is the share of balls
    with a fake inside. A ball reaches to its center's k-th nearest neighbour, that point excluded.

    Args:
        real: Features of data, array `(n, d)`.
        fake: Features of samples, array `(m, d)`.
        k: Int, the neighbour that sets the radius.

    Returns:
        Dict of two floats, `"density"` (0 or more) and `"coverage"` in [0, 1]. For samples from
        the data's own distribution the expected values are 1 and, for large sets of the same
        size, 1 - 2^-k. That is no upper bound: samples that keep out of each other's way cover
        more balls than random ones.

    Raises:
        ValueError: If there are `k` real samples or fewer, no fakes, other widths, or values that
            are not finite.

    Example:
        >>> from kgan import metrics
        >>> real, fake = [[0.0], [1.0], [5.0]], [[0.5], [9.5]]
        >>> scores = metrics.density_coverage(real, fake, k=1)  # balls of radius 1, 1 and 4
        >>> scores["density"], round(scores["coverage"], 3)
        (1.0, 0.667)

    Reference:
        Naeem et al., Reliable Fidelity and Diversity Metrics for Generative Models (2020),
        equations 3 and 4.
    """
    (real,) = _samples(positive_integer("k", k) + 1, real=real)
    real, fake = _samples(1, real=real, fake=fake)
    count, covered = 0, np.zeros(len(real), bool)
    for inside in _ball_blocks(real, fake, k, strict=True):
        count += inside.sum()
        covered |= inside.any(axis=0)
    return {"density": float(count / (k * len(fake))), "coverage": float(covered.mean())}


def classifier_score(probs):
    """Computes exp E KL(p(y | x) || p(y)): how sure a classifier is, and of how many classes.

    With Inception's probabilities this is the Inception Score, of which papers usually report mean
    and standard deviation over ten parts of the samples; this is one value, from all of them. It
    looks at samples alone, never at data.

    Args:
        probs: A classifier's probabilities, array `(n, num_classes)`, rows that sum to 1.

    Returns:
        Float from 1 to the number of classes.

    Raises:
        ValueError: If a row is not a distribution.

    Example:
        >>> from kgan import metrics
        >>> round(metrics.classifier_score([[1.0, 0.0], [0.0, 1.0]]), 3)  # sure, of both classes
        2.0
        >>> metrics.classifier_score([[0.5, 0.5], [0.5, 0.5]])
        1.0

    Reference:
        Salimans et al., Improved Techniques for Training GANs (2016), section 4.
    """
    (probs,) = _samples(1, probs=probs)
    fine = (probs >= 0).all() and np.allclose(probs.sum(axis=1), 1, rtol=0, atol=1e-4)
    require(fine, "`probs` must hold rows of probabilities that sum to 1.", shape=probs.shape)
    mean = np.broadcast_to(probs.mean(axis=0), probs.shape)
    seen = probs > 0  # 0 log 0 = 0
    return float(np.exp(np.sum(probs[seen] * np.log(probs[seen] / mean[seen])) / len(probs)))


def nearest_neighbors(queries, reference):
    """Finds the nearest point of the reference for each query.

    Args:
        queries: Array `(n, d)`.
        reference: Array `(m, d)`.

    Returns:
        Tuple: int array `(n,)` of indices into the reference, float64 array `(n,)` of Euclidean
        distances.

    Raises:
        ValueError: If a set is empty, has another width, or values that are not finite.

    Example:
        >>> from kgan import metrics
        >>> indices, distances = metrics.nearest_neighbors([[0.0, 1.0]], [[3.0, 5.0], [0.0, 4.0]])
        >>> indices.tolist(), distances.tolist()
        ([1], [3.0])
    """
    queries, reference = _samples(1, queries=queries, reference=reference)
    indices, squares = _nearest(queries, reference, k=1)
    return indices[:, 0], np.sqrt(squares[:, 0])


def mode_coverage(points, mixture):
    """Counts which of a mixture's modes the points reach, and how well.

    A point is of high quality within 3 standard deviations of the nearest center. A mode counts
    when it has such a point.

    Args:
        points: Array `(n, 2)`.
        mixture: A `kgan.data.Mixture`.

    Returns:
        Dict: `"modes"`, int; `"high_quality"`, the share of such points, on average 0.9889 for
        points of the mixture itself; `"reverse_kl"`, KL(share of points nearest to each center ||
        uniform), in nats; `"spread"`, the standard deviation of high-quality points around the
        mean of their mode, over the one that the mixture has within 3 of its own. It is 1 when
        right, below when modes have shrunk, and 0 when there is no such point.

    Raises:
        ValueError: If there are no points, or they are not finite points of the plane.

    Example:
        >>> from kgan import data, metrics
        >>> mixture = data.ring()
        >>> half = mixture.centers[:4]
        >>> found = metrics.mode_coverage(half, mixture)
        >>> found["modes"], found["high_quality"], round(found["reverse_kl"], 3)  # log 2
        (4, 1.0, 0.693)

    Reference:
        Srivastava et al., VEEGAN (2017), section 4.1. Lin et al., PacGAN (2018), section 4.1.
    """
    points, centers = _samples(1, points=points, centers=mixture.centers)
    nearest, distances = nearest_neighbors(points, centers)
    good = distances <= 3 * mixture.std
    modes = np.unique(nearest[good])
    share = np.bincount(nearest, minlength=len(centers)) / len(points)
    seen = share[share > 0]
    by_mode = (points[good & (nearest == mode)] for mode in modes)
    squares = sum(np.sum((group - group.mean(axis=0)) ** 2) for group in by_mode)
    # The mean square of a plane Gaussian's coordinates, cut off at 3 standard deviations.
    cut = mixture.std**2 * (1 - 4.5 * np.exp(-4.5) / (1 - np.exp(-4.5)))
    return {
        "modes": len(modes),
        "high_quality": float(good.mean()),
        "reverse_kl": float(np.sum(seen * np.log(seen * len(centers)))),
        "spread": float(np.sqrt(squares / (2 * max(good.sum(), 1)) / cut)),
    }


@functools.cache
def _classifier(dataset):
    from kgan import models

    classifier = models.build_classifier()
    classifier.set_weights(data.shipped_weights(f"{dataset}_classifier"))
    return classifier


def classify(images, dataset):
    """Asks the shipped classifier which class each image belongs to.

    Args:
        images: Float array `(n, 28, 28, 1)` in [-1, 1].
        dataset: `"mnist"` or `"fashion_mnist"`, the data set that the classifier was trained on.

    Returns:
        Tuple of float32 arrays: its features `(n, 64)`, each 0 or more, in which images are
        compared; and probabilities `(n, 10)`.

    Raises:
        ValueError: If the images have another shape or range, or the data set is unknown.

    Example:
        >>> from kgan import data, metrics
        >>> (x_train, _), _ = data.load_data("mnist")
        >>> features, probabilities = metrics.classify(data.scale(x_train[:5]), "mnist")
        >>> features.shape, probabilities.shape
        ((5, 64), (5, 10))
    """
    import keras

    images = numeric("images", images, "float32")
    fine = images.shape[1:] == (28, 28, 1) and len(images) > 0
    require(fine, "`images` must have shape (n, 28, 28, 1).", images=images.shape)
    low, high = float(images.min()), float(images.max())
    what = "`images` must be in [-1, 1]; kgan.data.scale makes them from bytes."
    require(-1.001 <= low <= high <= 1.001, what, min=low, max=high)  # NaN is refused too
    one_of("dataset", dataset, data.SOURCES)
    features, logits = _classifier(dataset).predict(images, batch_size=500, verbose=0)
    return features, keras.ops.convert_to_numpy(keras.ops.softmax(logits))


def features(images, dataset):
    """Computes the features in which images are compared: the first result of `classify`.

    Args:
        images: As in `classify`.
        dataset: As in `classify`.

    Returns:
        float32 array `(n, 64)`.

    Example:
        >>> from kgan import data, metrics
        >>> (x_train, _), _ = data.load_data("mnist")
        >>> metrics.features(data.scale(x_train[:5]), "mnist").shape
        (5, 64)
    """
    return classify(images, dataset)[0]


def reference_features(dataset):
    """Loads the shipped features of the official 10,000 test images.

    Args:
        dataset: `"mnist"` or `"fashion_mnist"`.

    Returns:
        float64 array `(10000, 64)`.

    Raises:
        ValueError: If the data set is unknown.

    Example:
        >>> from kgan import metrics
        >>> metrics.reference_features("mnist").shape
        (10000, 64)
    """
    one_of("dataset", dataset, data.SOURCES)
    return data.shipped_weights(f"{dataset}_test_features")[0].astype("float64")


def distance_to_test_set(images, dataset):
    """Computes the Fréchet distance between features of images and of the official test images.

    Args:
        images: As in `classify`, 2 or more.
        dataset: As in `classify`.

    Returns:
        Float, 0 or more. It falls with the number of images; compare like with like.

    Raises:
        ValueError: If the images have another shape or range, or the data set is unknown.

    Example:
        >>> from kgan import data, metrics
        >>> _, (x_test, _) = data.load_data("mnist")
        >>> digits, black = data.scale(x_test[:200]), data.scale(0 * x_test[:200])
        >>> distance = metrics.distance_to_test_set(digits, "mnist")
        >>> distance < metrics.distance_to_test_set(black, "mnist") / 10
        True
    """
    return frechet_distance(reference_features(dataset), features(images, dataset))


def evaluate(images, dataset, labels=None):
    """Measures images against the official 10,000 test images, and real images beside them.

    All distances are taken between features of the shipped classifier, so they can't be compared
    with figures on other features. `"floor"` holds the same measures for as many of the shipped
    training images (8,000 at most): about what a perfect generator would get.

    Args:
        images: Float array `(n, 28, 28, 1)` in [-1, 1], 4 or more.
        dataset: `"mnist"` or `"fashion_mnist"`.
        labels: Integers `(n,)` or `None`: the classes that a conditional GAN was asked for.

    Returns:
        Dict: `"samples"` and `"reference"`, the sizes of the two sets; `"frechet_distance"`,
        `"kernel_distance"`, `"precision"`, `"recall"`, `"density"`, `"coverage"` and
        `"classifier_score"`; with labels `"class_accuracy"`, the share of images that the
        classifier takes for what they should be; and `"floor"`, a dict of the same.

    Raises:
        ValueError: If there are too few images, or they have another shape or range, or another
            number than there are labels, or the data set is unknown.

    Example:
        >>> from kgan import data, metrics
        >>> _, (x_test, _) = data.load_data("fashion_mnist")
        >>> report = metrics.evaluate(data.scale(x_test[:100]), "fashion_mnist")
        >>> report["samples"], report["reference"], report["floor"]["samples"]
        (100, 10000, 100)
    """
    reference = reference_features(dataset)
    (real, real_labels), _ = data.load_data(dataset)

    def report(images, labels):
        found, probs = classify(images, dataset)
        fine = labels is None or np.shape(labels) == (len(found),)
        require(fine, f"`labels` must be {len(found)} integers.", shape=np.shape(labels))
        scores = {
            "samples": len(found),
            "reference": len(reference),
            "frechet_distance": frechet_distance(reference, found),
            "kernel_distance": kernel_distance(reference, found),
            **precision_recall(reference, found),
            **density_coverage(reference, found),
            "classifier_score": classifier_score(probs),
        }
        if labels is not None:
            scores["class_accuracy"] = float(np.mean(probs.argmax(axis=1) == labels))
        return scores

    scores, n = report(images, labels), len(images)  # first what may be wrong with them
    floor = report(data.scale(real[:n]), labels if labels is None else real_labels[:n])
    return {**scores, "floor": floor}
