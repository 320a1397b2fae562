# what: looks only at the ball of the nearest point of the other set; a point may lie in the larger ball of one that is further away ("the ball of at least one")
import numpy as np


def precision_recall(real, fake, k):
    """A dict of two shares."""

    def share(points, centers):
        own = np.linalg.norm(centers[:, None] - centers, axis=-1)
        radii = np.sort(own, axis=1)[:, k]
        d = np.linalg.norm(points[:, None] - centers, axis=-1)
        nearest = d.argmin(axis=1)
        return float((d.min(axis=1) <= radii[nearest]).mean())

    return {"precision": share(fake, real), "recall": share(real, fake)}
