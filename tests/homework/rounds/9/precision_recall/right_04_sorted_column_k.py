# what: index k of the sorted row, since the point itself (or a twin) stands at 0; smallest excess below or at 0
import numpy as np


def precision_recall(real, fake, k):
    out = {}
    for name, centres, points in (("precision", real, fake), ("recall", fake, real)):
        square = np.square(centres[None] - centres[:, None]).sum(2)
        limit = np.sort(square, axis=0)[k]
        excess = np.square(centres[None] - points[:, None]).sum(2) - limit
        out[name] = float(np.count_nonzero(excess.min(axis=1) <= 0)) / len(points)
    return out
