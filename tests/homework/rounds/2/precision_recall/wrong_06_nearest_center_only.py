# what: looks only into the ball of the nearest centre; a point may lie outside it and still inside the larger ball of a centre further away ("at least one")
import numpy as np


def precision_recall(real, fake, k):
    """A dict of two shares."""
    real, fake = np.asarray(real, float), np.asarray(fake, float)

    def share(points, centers):
        own = np.sort(np.linalg.norm(centers[:, None] - centers, axis=-1), axis=1)
        radii = own[:, k]
        d = np.linalg.norm(points[:, None] - centers, axis=-1)
        nearest = d.argmin(axis=1)
        inside = d[np.arange(len(points)), nearest] <= radii[nearest]
        return float(inside.mean())

    return {"precision": share(fake, real), "recall": share(real, fake)}
