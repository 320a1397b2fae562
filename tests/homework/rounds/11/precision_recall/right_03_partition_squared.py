# what: squared distances, infinite diagonal, partition, keys by dict()
import numpy as np


def precision_recall(real, fake, k):
    def covered(points, centres):
        own = np.sum(np.square(centres[:, None] - centres[None]), axis=2, dtype=np.float64)
        np.fill_diagonal(own, np.inf)
        radius = np.partition(own, k - 1, axis=1)[:, k - 1]
        cross = np.sum(np.square(points[:, None] - centres[None]), axis=2, dtype=np.float64)
        return np.float32(np.count_nonzero((cross <= radius).any(1)) / len(points))

    return dict(recall=covered(real, fake), precision=covered(fake, real))
