# what: np.unique sorts and drops equal distances, so ties and copies are counted as one neighbour: k-th distinct distance -- "the `k`-th nearest of the **other** points"
import numpy as np


def precision_recall(real, fake, k):
    """A dict of two shares."""

    def ball_radius(i, points):
        distances = np.sqrt(((points - points[i]) ** 2).sum(axis=1))
        ordered = np.unique(distances)  # sorted; the first is 0, the point itself
        return ordered[min(k, len(ordered) - 1)]

    def inside(x, centers, radius):
        return any(np.sqrt(((x - c) ** 2).sum()) <= r for c, r in zip(centers, radius))

    real_radius = [ball_radius(i, real) for i in range(len(real))]
    fake_radius = [ball_radius(i, fake) for i in range(len(fake))]
    return {
        "precision": float(np.mean([inside(x, real, real_radius) for x in fake])),
        "recall": float(np.mean([inside(x, fake, fake_radius) for x in real])),
    }
