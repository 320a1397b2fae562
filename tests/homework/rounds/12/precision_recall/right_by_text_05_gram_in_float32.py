# what: squared distances by the binomial formula in float32
import numpy as np

def squared(x, y):
    x, y = x.astype(np.float32), y.astype(np.float32)
    d = (x**2).sum(1)[:, None] + (y**2).sum(1)[None, :] - 2 * x @ y.T
    return np.maximum(d, 0)

def precision_recall(real, fake, k):
    def share(centres, points):
        d = squared(centres, centres)
        np.fill_diagonal(d, -1)
        r = np.sort(d, axis=1)[:, k]
        return float(np.mean((squared(points, centres) <= r).any(axis=1)))

    return {"precision": share(real, fake), "recall": share(fake, real)}
