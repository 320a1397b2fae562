# what: recall as coverage: the share of reals whose own ball holds a fake
import numpy as np

def distances(x, y):
    return np.sqrt(((x[:, None].astype(float) - y[None]) ** 2).sum(-1))

def radii(x, k):
    return np.sort(distances(x, x), axis=1)[:, k]

def precision_recall(real, fake, k):
    inside = distances(real, fake) <= radii(real, k)[:, None]
    return {"precision": inside.any(axis=0).mean(), "recall": inside.any(axis=1).mean()}
