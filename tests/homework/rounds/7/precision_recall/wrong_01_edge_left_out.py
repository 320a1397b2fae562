# what: a point exactly on the edge does not count (< instead of <=), but the ball reaches to the k-th neighbour with that one in it: "that one included"
import numpy as np


def precision_recall(real, fake, k):
    """A dict of two shares."""

    def dist(x, y):
        return np.sqrt(((x[:, None, :] - y[None, :, :]) ** 2).sum(-1))

    r_real = np.sort(dist(real, real), axis=1)[:, k]
    r_fake = np.sort(dist(fake, fake), axis=1)[:, k]
    precision = (dist(fake, real) < r_real).any(axis=1).mean()
    recall = (dist(real, fake) < r_fake).any(axis=1).mean()
    return {"precision": precision, "recall": recall}
