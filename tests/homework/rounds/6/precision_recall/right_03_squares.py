# what: right; squared distances on both sides, infinity on the diagonal, partition instead of sort
import numpy as np


def squares(x, y):
    return ((x[:, None, :] - y[None, :, :]) ** 2).sum(-1)


def reach(x, k):
    s = squares(x, x).astype("float64")
    np.fill_diagonal(s, np.inf)
    return np.partition(s, k - 1, axis=0)[k - 1]


def precision_recall(real, fake, k):
    """A dict of two shares."""
    s = squares(real, fake)
    slack_real = s - reach(real, k)[:, None]
    slack_fake = s - reach(fake, k)[None, :]
    return {
        "precision": float(np.mean(slack_real.min(axis=0) <= 0)),
        "recall": float(np.mean(slack_fake.min(axis=1) <= 0)),
    }
