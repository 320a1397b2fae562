"""Answers to assignment 6: measuring."""

from answers import right, wrong

import numpy as np
import tensorflow as tf


def root(matrix):
    values, vectors = np.linalg.eigh(matrix)
    return vectors @ np.diag(np.sqrt(np.clip(values, 0, None))) @ vectors.T


def moments(x):
    return x.mean(axis=0), np.atleast_2d(np.cov(x, rowvar=False))


def cross(p, q):
    half = root(p)
    return np.trace(root(half @ q @ half))


# --- Task 1: the Fréchet distance.


@right("frechet_distance")
def _(a, b):
    (m, p), (n, q) = moments(a), moments(b)
    values = np.linalg.eigvals(p @ q)
    return ((m - n) ** 2).sum() + np.trace(p + q) - 2 * np.sqrt(np.maximum(values.real, 0)).sum()


@right("frechet_distance")
def _(a, b):
    (m, p), (n, q) = moments(a), moments(b)
    return np.linalg.norm(m - n) ** 2 + np.trace(p) + np.trace(q) - 2 * cross(p, q)


@right("frechet_distance")
def _(a, b):
    centered = [(x - x.mean(axis=0)) / np.sqrt(len(x) - 1) for x in (a, b)]
    overlap = np.linalg.norm(centered[0] @ centered[1].T, ord="nuc")
    gap = np.sum((a.mean(axis=0) - b.mean(axis=0)) ** 2)
    return gap + sum(np.sum(c**2) for c in centered) - 2 * overlap


@right("frechet_distance")
def _(a, b):
    a, b = tf.cast(a, "float64"), tf.cast(b, "float64")

    def cov(x):
        x = x - tf.reduce_mean(x, axis=0)
        return tf.matmul(x, x, transpose_a=True) / tf.cast(len(x) - 1, "float64")

    p, q = cov(a), cov(b)
    values = tf.math.real(tf.linalg.eigvals(p @ q))
    gap = tf.reduce_sum((tf.reduce_mean(a, axis=0) - tf.reduce_mean(b, axis=0)) ** 2)
    return gap + tf.linalg.trace(p + q) - 2 * tf.reduce_sum(tf.sqrt(tf.nn.relu(values)))


@right("frechet_distance")
def _(a, b):
    p, q = np.cov(a.T), np.cov(b.T)
    values, vectors = np.linalg.eig(p @ q)
    root_of_product = vectors @ np.diag(np.sqrt(values.astype(complex))) @ np.linalg.inv(vectors)
    gap = a.mean(axis=0) - b.mean(axis=0)
    return gap @ gap + np.trace(p + q - 2 * root_of_product)


def fid(a, b, gap=1, terms=1, c=2):
    (m, p), (n, q) = moments(a), moments(b)
    return gap * np.sum((m - n) ** 2) + terms * np.trace(p + q) - c * cross(p, q)


@wrong("frechet_distance", "means_only")
def _(a, b):
    return fid(a, b, terms=0, c=0)


@wrong("frechet_distance", "covariances_only")
def _(a, b):
    return fid(a, b, gap=0)


@wrong("frechet_distance", "gap_not_squared")
def _(a, b):
    return fid(a, b, gap=0) + np.linalg.norm(a.mean(axis=0) - b.mean(axis=0))


@wrong("frechet_distance", "root_of_all")
def _(a, b):
    return np.sqrt(fid(a, b))


@wrong("frechet_distance", "divisor_n")
def _(a, b):
    p, q = (np.atleast_2d(np.cov(x.T, bias=True)) for x in (a, b))
    gap = np.sum((a.mean(axis=0) - b.mean(axis=0)) ** 2)
    return gap + np.trace(p + q) - 2 * cross(p, q)


@wrong("frechet_distance", "factor_2_missing")
def _(a, b):
    return fid(a, b, c=1)


@wrong("frechet_distance", "plus")
def _(a, b):
    return fid(a, b, c=-2)


@wrong("frechet_distance", "root_of_entries")
def _(a, b):
    (m, p), (n, q) = moments(a), moments(b)
    return np.sum((m - n) ** 2) + np.trace(p + q - 2 * np.sqrt(p @ q))


@wrong("frechet_distance", "variances_only")
def _(a, b):
    return np.sum((a.mean(0) - b.mean(0)) ** 2 + (a.std(0, ddof=1) - b.std(0, ddof=1)) ** 2)


@wrong("frechet_distance", "cross_term_missing")
def _(a, b):
    return fid(a, b, c=0)


@wrong("frechet_distance", "no_root")
def _(a, b):
    (m, p), (n, q) = moments(a), moments(b)
    return np.sum((m - n) ** 2) + np.trace(p + q - 2 * (p @ q))


@wrong("frechet_distance", "frobenius")
def _(a, b):
    (m, p), (n, q) = moments(a), moments(b)
    return np.sum((m - n) ** 2) + np.linalg.norm(p - q) ** 2


@wrong("frechet_distance", "roots_multiplied")
def _(a, b):
    (m, p), (n, q) = moments(a), moments(b)
    return np.sum((m - n) ** 2) + np.trace(p + q - 2 * root(p) @ root(q))


# --- Task 2: precision and recall.


def distances(x, y):
    return np.linalg.norm(x[:, None] - y[None], axis=2)


def radii(x, k):
    d = distances(x, x)
    np.fill_diagonal(d, np.inf)
    return np.sort(d, axis=1)[:, k - 1]


def share(points, centers, k):
    return (distances(points, centers) <= radii(centers, k)).any(axis=1).mean()


@right("precision_recall")
def _(real, fake, k):
    return {"precision": share(fake, real, k), "recall": share(real, fake, k)}


@right("precision_recall")
def _(real, fake, k):
    def covered(points, centers):
        hits = 0
        for point in points:
            for i, center in enumerate(centers):
                others = np.delete(centers, i, axis=0)
                reach = sorted(np.linalg.norm(others - center, axis=1))[k - 1]
                if np.linalg.norm(point - center) <= reach:
                    hits += 1
                    break
        return hits / len(points)

    return covered(fake, real), covered(real, fake)


@right("precision_recall")
def _(real, fake, k):
    def squares(x, y):
        return tf.reduce_sum((x[:, None] - y[None]) ** 2, axis=-1)

    def part(points, centers):
        reach = -tf.math.top_k(-squares(centers, centers), k + 1).values[:, -1]
        inside = tf.reduce_any(squares(points, centers) <= reach, axis=1)
        return tf.reduce_mean(tf.cast(inside, "float32"))

    return [part(fake, real), part(real, fake)]


@right("precision_recall")
def _(real, fake, k):
    def part(points, centers):
        reach = np.partition(distances(centers, centers), k, axis=0)[k]
        return np.mean(np.min(distances(points, centers) - reach, axis=1) <= 0)

    return np.array([part(fake, real), part(real, fake)])


@wrong("precision_recall", "swapped")
def _(real, fake, k):
    return share(real, fake, k), share(fake, real, k)


@wrong("precision_recall", "precision_twice")
def _(real, fake, k):
    precision = recall = share(fake, real, k)
    return {"precision": precision, "recall": recall}


@wrong("precision_recall", "itself_counted")
def _(real, fake, k):
    def part(points, centers):
        reach = np.sort(distances(centers, centers), axis=1)[:, k - 1]
        return (distances(points, centers) <= reach).any(axis=1).mean()

    return part(fake, real), part(real, fake)


@wrong("precision_recall", "nearest_ball_only")
def _(real, fake, k):
    def part(points, centers):
        d = distances(points, centers)
        nearest = d.argmin(axis=1)
        return np.mean(d[np.arange(len(d)), nearest] <= radii(centers, k)[nearest])

    return part(fake, real), part(real, fake)


@wrong("precision_recall", "balls_of_the_points")
def _(real, fake, k):
    def part(points, centers):
        return (distances(points, centers).min(axis=1) <= radii(points, k)).mean()

    return part(fake, real), part(real, fake)


@wrong("precision_recall", "one_radius_mean")
def _(real, fake, k):
    def part(points, centers):
        return (distances(points, centers).min(axis=1) <= radii(centers, k).mean()).mean()

    return part(fake, real), part(real, fake)


@wrong("precision_recall", "one_radius_largest")
def _(real, fake, k):
    def part(points, centers):
        return (distances(points, centers).min(axis=1) <= radii(centers, k).max()).mean()

    return part(fake, real), part(real, fake)


@wrong("precision_recall", "density")
def _(real, fake, k):
    def part(points, centers):
        return (distances(points, centers) <= radii(centers, k)).sum() / (k * len(points))

    return part(fake, real), part(real, fake)


@wrong("precision_recall", "counted")
def _(real, fake, k):
    return len(fake) * share(fake, real, k), len(real) * share(real, fake, k)


@wrong("precision_recall", "per_cent")
def _(real, fake, k):
    return 100 * share(fake, real, k), 100 * share(real, fake, k)


@wrong("precision_recall", "squared_radii")
def _(real, fake, k):
    def part(points, centers):
        return (distances(points, centers) <= radii(centers, k) ** 2).any(axis=1).mean()

    return part(fake, real), part(real, fake)


@wrong("precision_recall", "outside")
def _(real, fake, k):
    return 1 - share(fake, real, k), 1 - share(real, fake, k)
