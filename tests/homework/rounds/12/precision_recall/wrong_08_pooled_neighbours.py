# what: counts the neighbours in both sets together
import numpy as np

def distances(x, y):
    return np.sqrt(((x[:, None].astype(float) - y[None]) ** 2).sum(-1))

def precision_recall(real, fake, k):
    pool = np.concatenate([real, fake])
    d = distances(pool, pool)
    r = np.sort(d, axis=1)[:, k]
    n = len(real)
    return {
        "precision": (d[n:, :n] <= r[:n]).any(1).mean(),
        "recall": (d[:n, n:] <= r[n:]).any(1).mean(),
    }
