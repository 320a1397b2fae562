# what: recall counts the real points whose own ball holds a fake (coverage of another paper); violates "recall is the share of real points that lie in the ball of at least one fake"
import numpy as np


def distances(x, y):
    return np.sqrt(((x[:, None] - y[None]) ** 2).sum(-1))


def precision_recall(real, fake, k):
    radius = np.sort(distances(real, real), axis=1)[:, k]
    inside = distances(real, fake) <= radius[:, None]
    return {"precision": float(inside.any(axis=0).mean()), "recall": float(inside.any(axis=1).mean())}
