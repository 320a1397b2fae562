# what: counts and divides both by the number of real points; violates "the share of fakes" when the sets differ in size
import numpy as np


def distances(x, y):
    return np.sqrt(((x[:, None] - y[None]) ** 2).sum(-1))


def precision_recall(real, fake, k):
    r_real = np.sort(distances(real, real), axis=1)[:, k]
    r_fake = np.sort(distances(fake, fake), axis=1)[:, k]
    d = distances(real, fake)
    n = len(real)
    hits = sum(1 for j in range(len(fake)) if (d[:, j] <= r_real).any())
    found = sum(1 for i in range(n) if (d[i] <= r_fake).any())
    return {"precision": hits / n, "recall": found / n}
