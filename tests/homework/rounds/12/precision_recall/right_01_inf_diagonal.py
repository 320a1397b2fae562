# what: distance matrices with inf on the diagonal, partition
import numpy as np

def distances(x, y):
    x, y = np.asarray(x, float), np.asarray(y, float)
    return np.stack([np.sqrt(((p - y) ** 2).sum(axis=1)) for p in x])

def radii(x, k):
    d = distances(x, x)
    np.fill_diagonal(d, np.inf)
    return np.partition(d, k - 1, axis=1)[:, k - 1]

def precision_recall(real, fake, k):
    in_real = distances(fake, real) <= radii(real, k)
    in_fake = distances(real, fake) <= radii(fake, k)
    return {"precision": in_real.any(axis=1).mean(), "recall": in_fake.any(axis=1).mean()}
