# what: strict comparison in the recall only
import numpy as np


def precision_recall(real, fake, k):
    def pairwise(x, y):
        return np.linalg.norm(x[:, None] - y[None], axis=-1)

    real_radius = np.sort(pairwise(real, real), axis=1)[:, k]
    fake_radius = np.sort(pairwise(fake, fake), axis=1)[:, k]
    precision = (pairwise(fake, real) <= real_radius).any(axis=1).mean()
    recall = (pairwise(real, fake) < fake_radius).any(axis=1).mean()
    return {"precision": precision, "recall": recall}
