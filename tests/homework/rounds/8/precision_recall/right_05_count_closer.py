# what: no radius at all: x is in c's ball when fewer than k others of c's set are strictly nearer to c than x
import numpy as np


def precision_recall(real, fake, k):
    real, fake = np.asarray(real, float), np.asarray(fake, float)
    far = lambda x, y: np.sqrt(np.sum((x[:, None] - y[None]) ** 2, axis=2))

    def share(points, centers):
        own = far(centers, centers)
        own[np.diag_indices(len(centers))] = np.inf
        nearer = (own[None, :, :] < far(points, centers)[:, :, None]).sum(axis=2)
        return (nearer < k).any(axis=1).mean()

    return {"precision": share(fake, real), "recall": share(real, fake)}
