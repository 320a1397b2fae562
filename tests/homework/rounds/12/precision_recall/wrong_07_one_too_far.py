# what: inf on the diagonal and still index k: the ball reaches one further
import numpy as np

def distances(x, y):
    return np.sqrt(((x[:, None].astype(float) - y[None]) ** 2).sum(-1))

def radii(x, k):
    d = distances(x, x)
    d[np.diag_indices(len(x))] = np.inf
    return np.sort(d, axis=1)[:, k]

def precision_recall(real, fake, k):
    return {
        "precision": (distances(fake, real) <= radii(real, k)).any(1).mean(),
        "recall": (distances(real, fake) <= radii(fake, k)).any(1).mean(),
    }
