# what: asks only whether a fake lies in the ball of its nearest real point ("in the ball of at least one real point")
import numpy as np


def share(centres, points, k):
    own = np.linalg.norm(centres[:, None] - centres[None], axis=-1)
    radius = np.sort(own, axis=1)[:, k]
    hits = 0
    for x in points:
        gaps = np.linalg.norm(centres - x, axis=1)
        near = gaps.argmin()
        hits += gaps[near] <= radius[near]
    return hits / len(points)


def precision_recall(real, fake, k):
    return {"precision": share(real, fake, k), "recall": share(fake, real, k)}
