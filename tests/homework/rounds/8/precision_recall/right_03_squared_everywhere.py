# what: squared distances by einsum of differences, on both sides of the comparison
import numpy as np


def precision_recall(real, fake, k):
    def squared(x, y):
        gap = np.asarray(x, float)[:, None, :] - np.asarray(y, float)[None, :, :]
        return np.einsum("ijk,ijk->ij", gap, gap)

    shares = {}
    for name, points, centers in (("precision", fake, real), ("recall", real, fake)):
        reach = np.sort(squared(centers, centers), axis=-1)[:, k]  # entry 0 is the point itself
        margin = reach[None, :] - squared(points, centers)
        shares[name] = float(np.count_nonzero(margin.max(axis=1) >= 0) / len(points))
    return shares
