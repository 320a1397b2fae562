# what: two mistakes: one mean radius for all balls, and both shares divided by the number of fakes ("the ball of a point", "the share of real points")
import numpy as np


def precision_recall(real, fake, k):
    def radius(x):
        return np.mean(np.sort(np.linalg.norm(x[:, None] - x[None], axis=-1), axis=1)[:, k])

    d = np.linalg.norm(real[:, None] - fake[None], axis=-1)
    n = len(fake)
    return {
        "precision": float((d.min(axis=0) <= radius(real)).sum() / n),
        "recall": float((d.min(axis=1) <= radius(fake)).sum() / n),
    }
