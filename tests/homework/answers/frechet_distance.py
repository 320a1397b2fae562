"""Answers to `frechet_distance`, as students write them."""

from answers import Answers

import numpy as np
import tensorflow as tf
from keras import ops

answers = Answers("frechet_distance")


def root(matrix):
    values, vectors = np.linalg.eigh(matrix)
    return vectors @ np.diag(np.sqrt(np.clip(values, 0, None))) @ vectors.T


def moments(x):
    return x.mean(axis=0), np.atleast_2d(np.cov(x, rowvar=False))


def cross(p, q):
    half = root(p)
    return np.trace(root(half @ q @ half))


@answers.right
def _(a, b):
    (m, p), (n, q) = moments(a), moments(b)
    values = np.linalg.eigvals(p @ q)
    return ((m - n) ** 2).sum() + np.trace(p + q) - 2 * np.sqrt(np.maximum(values.real, 0)).sum()


@answers.right
def _(a, b):
    (m, p), (n, q) = moments(a), moments(b)
    return np.linalg.norm(m - n) ** 2 + np.trace(p) + np.trace(q) - 2 * cross(p, q)


@answers.right
def _(a, b):
    centered = [(x - x.mean(axis=0)) / np.sqrt(len(x) - 1) for x in (a, b)]
    overlap = np.linalg.norm(centered[0] @ centered[1].T, ord="nuc")
    gap = np.sum((a.mean(axis=0) - b.mean(axis=0)) ** 2)
    return gap + sum(np.sum(c**2) for c in centered) - 2 * overlap


@answers.right
def _(a, b):
    a, b = tf.cast(a, "float64"), tf.cast(b, "float64")

    def cov(x):
        x = x - tf.reduce_mean(x, axis=0)
        return tf.matmul(x, x, transpose_a=True) / tf.cast(len(x) - 1, "float64")

    p, q = cov(a), cov(b)
    values = tf.math.real(tf.linalg.eigvals(p @ q))
    gap = tf.reduce_sum((tf.reduce_mean(a, axis=0) - tf.reduce_mean(b, axis=0)) ** 2)
    return gap + tf.linalg.trace(p + q) - 2 * tf.reduce_sum(tf.sqrt(tf.nn.relu(values)))


@answers.wrong("raises")
def _(a, b):
    p, q = np.cov(a.T), np.cov(b.T)
    values, vectors = np.linalg.eig(p @ q)
    root_of_product = vectors @ np.diag(np.sqrt(values.astype(complex))) @ np.linalg.inv(vectors)
    gap = a.mean(axis=0) - b.mean(axis=0)
    return gap @ gap + np.trace(p + q - 2 * root_of_product)


def fid(a, b, gap=1, terms=1, c=2):
    (m, p), (n, q) = moments(a), moments(b)
    return gap * np.sum((m - n) ** 2) + terms * np.trace(p + q) - c * cross(p, q)


@answers.wrong("means_only")
def _(a, b):
    return fid(a, b, terms=0, c=0)


@answers.wrong("covariances_only")
def _(a, b):
    return fid(a, b, gap=0)


@answers.wrong("gap_not_squared")
def _(a, b):
    return fid(a, b, gap=0) + np.linalg.norm(a.mean(axis=0) - b.mean(axis=0))


@answers.wrong("root_of_all")
def _(a, b):
    return np.sqrt(fid(a, b))


@answers.wrong("divisor_n")
def _(a, b):
    p, q = (np.atleast_2d(np.cov(x.T, bias=True)) for x in (a, b))
    gap = np.sum((a.mean(axis=0) - b.mean(axis=0)) ** 2)
    return gap + np.trace(p + q) - 2 * cross(p, q)


@answers.wrong("factor_2_missing")
def _(a, b):
    return fid(a, b, c=1)


@answers.wrong("plus")
def _(a, b):
    return fid(a, b, c=-2)


@answers.wrong("root_of_entries")
def _(a, b):
    (m, p), (n, q) = moments(a), moments(b)
    return np.sum((m - n) ** 2) + np.trace(p + q - 2 * np.sqrt(p @ q))


@answers.wrong("variances_only")
def _(a, b):
    return np.sum((a.mean(0) - b.mean(0)) ** 2 + (a.std(0, ddof=1) - b.std(0, ddof=1)) ** 2)


@answers.wrong("cross_term_missing")
def _(a, b):
    return fid(a, b, c=0)


@answers.wrong("no_root")
def _(a, b):
    (m, p), (n, q) = moments(a), moments(b)
    return np.sum((m - n) ** 2) + np.trace(p + q - 2 * (p @ q))


@answers.wrong("frobenius")
def _(a, b):
    (m, p), (n, q) = moments(a), moments(b)
    return np.sum((m - n) ** 2) + np.linalg.norm(p - q) ** 2


@answers.wrong("roots_multiplied")
def _(a, b):
    (m, p), (n, q) = moments(a), moments(b)
    return np.sum((m - n) ** 2) + np.trace(p + q - 2 * root(p) @ root(q))


@answers.wrong("size_of_b_for_both")
def _(a, b):
    gap = np.sum((a.mean(axis=0) - b.mean(axis=0)) ** 2)
    p, q = ((x - x.mean(axis=0)).T @ (x - x.mean(axis=0)) / (len(b) - 1) for x in (a, b))
    roots = np.sqrt(np.maximum(np.linalg.eigvals(p @ q).real, 0))
    return gap + np.trace(p) + np.trace(q) - 2 * roots.sum()


@answers.wrong("not_divided")
def _(a, b):
    gap = np.sum((a.mean(axis=0) - b.mean(axis=0)) ** 2)
    p, q = ((x - x.mean(axis=0)).T @ (x - x.mean(axis=0)) for x in (a, b))
    roots = np.sqrt(np.maximum(np.linalg.eigvals(p @ q).real, 0))
    return gap + np.trace(p) + np.trace(q) - 2 * roots.sum()


@answers.wrong("around_0")
def _(a, b):
    a, b = a.astype("float64"), b.astype("float64")
    gap = np.sum((a.mean(axis=0) - b.mean(axis=0)) ** 2)
    p, q = (x.T @ x / (len(x) - 1) for x in (a, b))
    roots = np.sqrt(np.maximum(np.linalg.eigvals(p @ q).real, 0))
    return gap + np.trace(p) + np.trace(q) - 2 * roots.sum()


@answers.wrong("order_of_samples")
def _(a, b):
    n = min(len(a), len(b))
    gap = np.sum((a.mean(axis=0) - b.mean(axis=0)) ** 2)
    return gap + np.trace(np.atleast_2d(np.cov(a[:n] - b[:n], rowvar=False)))


@answers.wrong("moved_together")
def _(a, b):
    a, b = np.clip(a, -6, 6), np.clip(b, -6, 6)
    gap = np.sum((a.mean(axis=0) - b.mean(axis=0)) ** 2)
    p, q = (np.atleast_2d(np.cov(x, rowvar=False)) for x in (a, b))
    roots = np.sqrt(np.maximum(np.linalg.eigvals(p @ q).real, 0))
    return gap + np.trace(p) + np.trace(q) - 2 * roots.sum()


@answers.wrong("three_times_as_large")
def _(a, b):
    gap = np.sum((a.mean(axis=0) - b.mean(axis=0)) ** 2)
    p, q = (np.atleast_2d(np.cov(x, rowvar=False)) for x in (a, b))
    roots = np.sqrt(np.maximum(np.linalg.eigvals(p @ q).real, 0))
    return gap + np.sqrt(np.maximum(np.trace(p) + np.trace(q) - 2 * roots.sum(), 0))


@answers.wrong("oblique")
def _(a, b):
    a, b = a.astype("float64"), b.astype("float64")
    gap = np.sum((a.mean(axis=0) - b.mean(axis=0)) ** 2)
    p, q = (np.atleast_2d(np.cov(x, rowvar=False)) for x in (a, b))
    left, right = (np.linalg.cholesky(x + 1e-9 * np.eye(len(x))) for x in (p, q))
    return gap + np.trace(p) + np.trace(q) - 2 * np.trace(left @ right.T)


# --- Written without a look at the mistakes that the check knows.


# fid
def mom(x):
    return x.mean(0), np.atleast_2d(np.cov(x, rowvar=False))


def parts(a, b):
    (m, p), (n, q) = mom(a), mom(b)
    return m, p, n, q


@answers.right
def _(a, b):
    m, p, n, q = parts(a.astype("float64"), b.astype("float64"))
    L, V = np.linalg.eigh(p)
    s = V @ np.diag(np.sqrt(np.abs(L))) @ V.T
    return float(
        ((m - n) ** 2).sum()
        + p.trace()
        + q.trace()
        - 2 * np.sqrt(np.abs(np.linalg.eigvalsh(s @ q @ s))).sum()
    )


@answers.right
def _(a, b):
    m, p, n, q = parts(a, b)
    return (
        np.dot(m - n, m - n)
        + np.trace(p)
        + np.trace(q)
        - 2 * np.sum(np.emath.sqrt(np.linalg.eigvals(p @ q))).real
    )


@answers.right
def _(a, b):
    m, p, n, q = parts(a, b)
    e = np.linalg.eigvals(p.dot(q)).astype(complex)
    return np.sum(np.square(m - n)) + np.trace(p + q) - 2 * np.sum(np.sqrt(e))


@answers.right
def _(a, b):
    a, b = ops.cast(a, "float32"), ops.cast(b, "float32")

    def c(x):
        x = x - ops.mean(x, axis=0)
        return ops.matmul(ops.transpose(x), x) / (x.shape[0] - 1)

    w, v = ops.linalg.eigh(c(a))
    s = ops.matmul(v * ops.sqrt(ops.maximum(w, 0.0)), ops.transpose(v))
    e = ops.linalg.eigh(ops.matmul(ops.matmul(s, c(b)), s))[0]
    return (
        ops.sum((ops.mean(a, axis=0) - ops.mean(b, axis=0)) ** 2)
        + ops.trace(c(a))
        + ops.trace(c(b))
        - 2 * ops.sum(ops.sqrt(ops.maximum(e, 0.0)))
    )


# eigvalsh of a product
answers.wrong("taken_for_symmetric")(
    lambda a, b: (
        lambda m, p, n, q: (
            ((m - n) ** 2).sum()
            + np.trace(p + q)
            - 2 * np.sqrt(np.maximum(np.linalg.eigvalsh(p @ q), 0)).sum()
        )
    )(*parts(a, b))
)
# singular values
answers.wrong("singular_values")(
    lambda a, b: (
        lambda m, p, n, q: (
            ((m - n) ** 2).sum() + np.trace(p + q) - 2 * np.sqrt(np.linalg.svd(p @ q)[1]).sum()
        )
    )(*parts(a, b))
)
# one mean for all
answers.wrong("shift")(
    lambda a, b: (
        lambda m, p, n, q: (
            (a.mean() - b.mean()) ** 2
            + np.trace(p + q)
            - 2 * np.sqrt(np.maximum(np.linalg.eigvals(p @ q).real, 0)).sum()
        )
    )(*parts(a, b))
)
# eigenvalues without root
answers.wrong("no_root")(
    lambda a, b: (
        lambda m, p, n, q: (
            ((m - n) ** 2).sum() + np.trace(p + q) - 2 * np.linalg.eigvals(p @ q).real.sum()
        )
    )(*parts(a, b))
)
# sum not trace
answers.wrong("zero_with_itself")(
    lambda a, b: (
        lambda m, p, n, q: ((m - n) ** 2).sum() + np.sum(p + q - 2 * np.sqrt(np.abs(p @ q)))
    )(*parts(a, b))
)
# sqrt of trace of product
answers.wrong("zero_with_itself")(
    lambda a, b: (
        lambda m, p, n, q: ((m - n) ** 2).sum() + np.trace(p + q) - 2 * np.sqrt(np.trace(p @ q))
    )(*parts(a, b))
)
# elementwise product
answers.wrong("variances_only")(
    lambda a, b: (
        lambda m, p, n, q: ((m - n) ** 2).sum() + np.trace(p + q - 2 * np.sqrt(np.abs(p * q)))
    )(*parts(a, b))
)
# std instead of var
answers.wrong("spread_along_the_axes")(
    lambda a, b: ((a.mean(0) - b.mean(0)) ** 2).sum() + (a.std(0) - b.std(0)).sum() ** 2
)
# std ddof 0
answers.wrong("spread_along_the_axes")(
    lambda a, b: np.sum((a.mean(0) - b.mean(0)) ** 2 + (a.std(0) - b.std(0)) ** 2)
)
# second moments, not centred
answers.wrong("shift")(
    lambda a, b: (
        lambda p, q: (
            ((a.mean(0) - b.mean(0)) ** 2).sum()
            + np.trace(p + q)
            - 2 * np.sqrt(np.maximum(np.linalg.eigvals(p @ q).real, 0)).sum()
        )
    )(a.T @ a / (len(a) - 1), b.T @ b / (len(b) - 1))
)
# det
answers.wrong("zero_with_itself")(
    lambda a, b: (
        lambda m, p, n, q: (
            ((m - n) ** 2).sum() + np.trace(p + q) - 2 * np.sqrt(np.abs(np.linalg.det(p @ q)))
        )
    )(*parts(a, b))
)
# cov of a with b
answers.wrong("means_only")(lambda a, b: ((a.mean(0) - b.mean(0)) ** 2).sum())
# correlations
answers.wrong("correlations")(
    lambda a, b: (
        lambda p, q: (
            ((a.mean(0) - b.mean(0)) ** 2).sum()
            + np.trace(p + q)
            - 2 * np.sqrt(np.maximum(np.linalg.eigvals(p @ q).real, 0)).sum()
        )
    )(np.corrcoef(a.T), np.corrcoef(b.T))
)
# no rowvar
answers.wrong("raises")(
    lambda a, b: (
        lambda p, q: (
            ((a.mean(0) - b.mean(0)) ** 2).sum()
            + np.trace(p)
            + np.trace(q)
            - 2 * np.trace(np.sqrt(np.abs(p @ q)))
        )
    )(np.cov(a), np.cov(b))
)
