# what: right: no radii; a point is in the ball if fewer than k others of the set are nearer to the centre
import numpy as np


def distances(x, y):
    gap = x[:, None].astype("float64") - y[None].astype("float64")
    return np.sqrt((gap**2).sum(axis=-1))



def share(points, centres, k):
    hits = np.zeros(len(points), dtype=bool)
    for i, centre in enumerate(centres):
        others = distances(np.delete(centres, i, axis=0), centre[None])[:, 0]
        mine = distances(points, centre[None])[:, 0]
        nearer = (others[None, :] < mine[:, None]).sum(axis=1)
        hits |= nearer < k
    return np.count_nonzero(hits) / len(hits)


def precision_recall(real, fake, k):
    return {"precision": share(fake, real, k), "recall": share(real, fake, k)}
