# what: NumPy on squared distances throughout; partition instead of a full sort
import numpy as np


def precision_recall(real, fake, k):
    """A dict of two shares."""

    def squares(x, y):
        gap = x[:, None] - y
        return np.einsum("ijd,ijd->ij", gap, gap)

    def share(points, centers):
        own = squares(centers, centers)
        np.fill_diagonal(own, np.inf)
        reach = np.partition(own, k - 1, axis=1)[:, k - 1]
        return float(np.mean(np.any(squares(points, centers) <= reach, axis=1)))

    return dict(precision=share(fake, real), recall=share(real, fake))
