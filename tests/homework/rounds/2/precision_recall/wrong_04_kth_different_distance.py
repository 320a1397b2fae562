# what: sorts with np.unique, which drops equal distances: the ball reaches to the k-th different distance and not to the k-th nearest point
import numpy as np


def precision_recall(real, fake, k):
    """A dict of two shares."""
    real, fake = np.asarray(real, float), np.asarray(fake, float)

    def reach(points):
        out = []
        for p in points:
            d = np.unique(np.linalg.norm(points - p, axis=1))  # sorted, d[0] = 0 is p itself
            out.append(d[min(k, len(d) - 1)])
        return np.array(out)

    def share(points, centers):
        d = np.linalg.norm(points[:, None, :] - centers[None, :, :], axis=-1)
        return float((d <= reach(centers)).any(axis=1).mean())

    return {"precision": share(fake, real), "recall": share(real, fake)}
