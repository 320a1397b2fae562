# what: precision and recall swapped: the balls for precision are drawn around the fakes
import numpy as np


def precision_recall(real, fake, k):
    """A dict of two shares."""

    def share_covered(points, centers):
        d = np.linalg.norm(centers[:, None] - centers[None], axis=2)
        np.fill_diagonal(d, np.inf)
        radii = np.sort(d, axis=1)[:, k - 1]
        return (np.linalg.norm(points[:, None] - centers[None], axis=2) <= radii).any(axis=1).mean()

    return {"precision": share_covered(real, fake), "recall": share_covered(fake, real)}
