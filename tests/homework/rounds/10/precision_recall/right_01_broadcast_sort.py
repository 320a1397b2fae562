# what: all distances by broadcasting, rows sorted, the entry k is the radius as entry 0 is the point itself
import numpy as np


def precision_recall(real, fake, k):
    def distances(x, y):
        return np.sqrt(((x[:, None, :] - y[None, :, :]) ** 2).sum(axis=-1))

    real_radius = np.sort(distances(real, real), axis=1)[:, k]
    fake_radius = np.sort(distances(fake, fake), axis=1)[:, k]
    between = distances(real, fake)
    return {
        "precision": (between <= real_radius[:, None]).any(axis=0).mean(),
        "recall": (between <= fake_radius[None, :]).any(axis=1).mean(),
    }
