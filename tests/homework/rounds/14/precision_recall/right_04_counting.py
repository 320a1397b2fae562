# what: right: counts: a point is in the ball if fewer than k others are strictly nearer
import numpy as np


def share(own, other, k):
    found = np.zeros(len(other), bool)
    for i, centre in enumerate(own):
        rest = np.delete(own, i, axis=0)
        near = np.linalg.norm(rest - centre, axis=1)
        for j, point in enumerate(other):
            gap = np.linalg.norm((point - centre)[None], axis=1)[0]
            found[j] |= np.sum(near < gap) < k
    return found.mean()


def precision_recall(real, fake, k):
    return {"recall": share(fake, real, k), "precision": share(real, fake, k)}
