"""Answers to `precision_recall`, as students write them."""

from answers import Answers

import numpy as np
import tensorflow as tf
from keras import ops

answers = Answers("precision_recall")


def distances(x, y):
    return np.linalg.norm(x[:, None] - y[None], axis=2)


def radii(x, k):
    d = distances(x, x)
    np.fill_diagonal(d, np.inf)
    return np.sort(d, axis=1)[:, k - 1]


def share(points, centers, k):
    return (distances(points, centers) <= radii(centers, k)).any(axis=1).mean()


@answers.right
def _(real, fake, k):
    return {"precision": share(fake, real, k), "recall": share(real, fake, k)}


@answers.wrong("type")
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


@answers.wrong("type")
def _(real, fake, k):
    def squares(x, y):
        return tf.reduce_sum((x[:, None] - y[None]) ** 2, axis=-1)

    def part(points, centers):
        reach = -tf.math.top_k(-squares(centers, centers), k + 1).values[:, -1]
        inside = tf.reduce_any(squares(points, centers) <= reach, axis=1)
        return tf.reduce_mean(tf.cast(inside, "float32"))

    return [part(fake, real), part(real, fake)]


@answers.wrong("type")
def _(real, fake, k):
    def part(points, centers):
        reach = np.partition(distances(centers, centers), k, axis=0)[k]
        return np.mean(np.min(distances(points, centers) - reach, axis=1) <= 0)

    return np.array([part(fake, real), part(real, fake)])


@answers.wrong("swapped")
def _(real, fake, k):
    return {"precision": share(real, fake, k), "recall": share(fake, real, k)}


@answers.wrong("precision_twice")
def _(real, fake, k):
    precision = recall = share(fake, real, k)
    return {"precision": precision, "recall": recall}


@answers.wrong("itself_counted")
def _(real, fake, k):
    def part(points, centers):
        reach = np.sort(distances(centers, centers), axis=1)[:, k - 1]
        return (distances(points, centers) <= reach).any(axis=1).mean()

    return {"precision": part(fake, real), "recall": part(real, fake)}


@answers.wrong("nearest_ball_only")
def _(real, fake, k):
    def part(points, centers):
        d = distances(points, centers)
        nearest = d.argmin(axis=1)
        return np.mean(d[np.arange(len(d)), nearest] <= radii(centers, k)[nearest])

    return {"precision": part(fake, real), "recall": part(real, fake)}


@answers.wrong("balls_of_the_points")
def _(real, fake, k):
    def part(points, centers):
        return (distances(points, centers).min(axis=1) <= radii(points, k)).mean()

    return {"precision": part(fake, real), "recall": part(real, fake)}


@answers.wrong("one_radius_mean")
def _(real, fake, k):
    def part(points, centers):
        return (distances(points, centers).min(axis=1) <= radii(centers, k).mean()).mean()

    return {"precision": part(fake, real), "recall": part(real, fake)}


@answers.wrong("one_radius_largest")
def _(real, fake, k):
    def part(points, centers):
        return (distances(points, centers).min(axis=1) <= radii(centers, k).max()).mean()

    return {"precision": part(fake, real), "recall": part(real, fake)}


@answers.wrong("density")
def _(real, fake, k):
    def part(points, centers):
        return (distances(points, centers) <= radii(centers, k)).sum() / (k * len(points))

    return {"precision": part(fake, real), "recall": part(real, fake)}


@answers.wrong("counted")
def _(real, fake, k):
    hits = len(fake) * share(fake, real, k), len(real) * share(real, fake, k)
    return dict(zip(("precision", "recall"), hits, strict=True))


@answers.wrong("per_cent")
def _(real, fake, k):
    return {"precision": 100 * share(fake, real, k), "recall": 100 * share(real, fake, k)}


@answers.wrong("squared_radii")
def _(real, fake, k):
    def part(points, centers):
        return (distances(points, centers) <= radii(centers, k) ** 2).any(axis=1).mean()

    return {"precision": part(fake, real), "recall": part(real, fake)}


@answers.wrong("outside")
def _(real, fake, k):
    return {"precision": 1 - share(fake, real, k), "recall": 1 - share(real, fake, k)}


def norms(x, y):
    return np.linalg.norm(x[:, None] - y, axis=-1)


def both_of(share):
    return lambda r, f, k: {"precision": share(f, r, k), "recall": share(r, f, k)}


def in_balls(points, centers, radii):
    return (norms(points, centers) <= radii).any(axis=1).mean()


def kth(x, k):
    return np.sort(norms(x, x), axis=1)[:, k]


@answers.wrong("recall_twice")
def _(real, fake, k):
    recall = in_balls(real, fake, kth(fake, k))
    return {"precision": recall, "recall": recall}


answers.wrong("one_too_far")(both_of(lambda p, c, k: in_balls(p, c, kth(c, k + 1))))
answers.wrong("same_index_only")(
    both_of(
        lambda p, c, k: np.mean(
            [np.linalg.norm(x - y) <= r for x, y, r in zip(p, c, kth(c, k), strict=False)]
        )
    )
)
answers.wrong("one_radius_median")(both_of(lambda p, c, k: in_balls(p, c, np.median(kth(c, k)))))
answers.wrong("one_radius_smallest")(both_of(lambda p, c, k: in_balls(p, c, kth(c, k).min())))


def largest(x, y):
    return np.abs(x[:, None] - y).max(axis=-1)


answers.wrong("largest_difference")(
    both_of(lambda p, c, k: (largest(p, c) <= np.sort(largest(c, c), 1)[:, k]).any(axis=1).mean())
)
answers.wrong("always_three")(
    both_of(lambda p, c, k: in_balls(p, c, np.sort(norms(c, c), 1)[:, :4][:, -1]))
)
answers.wrong("always_one")(both_of(lambda p, c, k: in_balls(p, c, kth(c, 1))))


@answers.wrong("larger_set_cut")
def _(real, fake, k):
    n = min(len(real), len(fake))
    real, fake = real[:n], fake[:n]
    return {
        "precision": in_balls(fake, real, kth(real, min(k, n - 1))),
        "recall": in_balls(real, fake, kth(fake, min(k, n - 1))),
    }


answers.wrong("in_0_1")(
    both_of(lambda p, c, k: (norms(p, c) <= kth(c, k)).any(axis=1).sum() / (k + 1))
)
answers.wrong("one_with_itself")(
    both_of(lambda p, c, k: ((norms(p, c) <= kth(c, k)).mean(axis=1) > 0.5).mean())
)
answers.wrong("zero_when_far")(
    both_of(
        lambda p, c, k: (
            (norms(p, c) / norms(p, c).mean() <= kth(c, k) / kth(c, k).mean()).any(axis=1).mean()
        )
    )
)
answers.wrong("three_times_as_far")(both_of(lambda p, c, k: in_balls(p, c, kth(c, k) + 0.3)))


def lengths(x, y):
    return np.abs(np.linalg.norm(x, axis=1)[:, None] - np.linalg.norm(y, axis=1))


answers.wrong("moved_together")(
    both_of(lambda p, c, k: (lengths(p, c) <= np.sort(lengths(c, c), 1)[:, k]).any(axis=1).mean())
)
answers.wrong("order_of_points")(both_of(lambda p, c, k: in_balls(p, c[:-1], kth(c, k)[:-1])))


@answers.wrong("roles_change")
def _(real, fake, k):
    return {
        "precision": in_balls(fake, real, 0.8 * kth(real, k)),
        "recall": in_balls(real, fake, kth(fake, k)),
    }


# --- Written without a look at the mistakes that the check knows.


# pr
def dist(x, y):
    return np.sqrt(((x[:, None] - y[None]) ** 2).sum(-1))


def rad(x, k):
    return np.sort(dist(x, x), axis=1)[:, k]


def sh(p, c, k):
    return (dist(p, c) <= rad(c, k)[None]).any(1).mean()


def both(s):
    return lambda r, f, k: {"precision": s(f, r, k), "recall": s(r, f, k)}


answers.right(
    lambda r, f, k: {"recall": float(sh(r, f, k)), "precision": float(sh(f, r, k)), "k": k}
)
answers.right(
    lambda r, f, k: dict(
        precision=sum(any(np.linalg.norm(x - c) <= q for c, q in zip(r, rad(r, k))) for x in f)
        / len(f),
        recall=sum(any(np.linalg.norm(x - c) <= q for c, q in zip(f, rad(f, k))) for x in r)
        / len(r),
    )
)


@answers.right
def _(r, f, k):
    r, f = ops.convert_to_tensor(r), ops.convert_to_tensor(f)

    def d(x, y):
        return ops.norm(x[:, None] - y[None], axis=-1)

    def s(p, c):
        return ops.mean(
            ops.cast(ops.any(d(p, c) <= ops.sort(d(c, c), axis=1)[:, k], axis=1), "float32")
        )

    return {"precision": s(f, r), "recall": s(r, f)}


@answers.right
def _(r, f, k):
    def s(p, c):
        dc = (c**2).sum(1)[:, None] + (c**2).sum(1) - 2 * c @ c.T
        np.fill_diagonal(dc, np.inf)
        q = np.sort(dc, 1)[:, k - 1]
        return np.mean([(((c - x) ** 2).sum(1) <= q * (1 + 1e-6)).any() for x in p])

    return {"precision": s(f, r), "recall": s(r, f)}


# all balls
answers.wrong("all_balls")(both(lambda p, c, k: (dist(p, c) <= rad(c, k)).all(1).mean()))
# mean of k distances
answers.wrong("mean_of_k")(
    both(lambda p, c, k: (dist(p, c) <= np.sort(dist(c, c), 1)[:, 1 : k + 1].mean(1)).any(1).mean())
)
# manhattan
answers.wrong("manhattan")(
    both(
        lambda p, c, k: (
            (np.abs(p[:, None] - c).sum(-1) <= np.sort(np.abs(c[:, None] - c).sum(-1), 1)[:, k])
            .any(1)
            .mean()
        )
    )
)
# radius from the other set
answers.wrong("neighbours_in_the_other_set")(
    both(lambda p, c, k: (dist(p, c) <= np.sort(dist(c, p), 1)[:, k - 1]).any(1).mean())
)
# share of pairs
answers.wrong("pairs")(both(lambda p, c, k: (dist(p, c) <= rad(c, k)).mean()))
# only precision
answers.wrong("type")(lambda r, f, k: sh(f, r, k))
# coverage (recall as ball of real holds a fake)
answers.wrong("coverage_for_recall")(
    lambda r, f, k: {"precision": sh(f, r, k), "recall": (dist(r, f).min(1) <= rad(r, k)).mean()}
)
# itself and swapped
answers.wrong("copies_of_the_fakes")(
    lambda r, f, k: {"precision": sh(r, f, k - 1), "recall": sh(f, r, k - 1)}
)
# strict on k, largest
answers.wrong("farthest")(
    both(lambda p, c, k: (dist(p, c) <= np.sort(dist(c, c), 1)[:, -1]).any(1).mean())
)
# half radius
answers.wrong("halved_radii")(both(lambda p, c, k: (dist(p, c) <= rad(c, k) / 2).any(1).mean()))
# column mixup (axis 0)
answers.wrong("coverage")(both(lambda p, c, k: (dist(p, c) <= rad(c, k)).any(0).mean()))
# kth of the union
answers.wrong("neighbours_among_all")(
    lambda r, f, k: (
        lambda u: {
            "precision": (dist(f, r) <= np.sort(dist(r, u), 1)[:, k]).any(1).mean(),
            "recall": (dist(r, f) <= np.sort(dist(f, u), 1)[:, k]).any(1).mean(),
        }
    )(np.concatenate([r, f]))
)
