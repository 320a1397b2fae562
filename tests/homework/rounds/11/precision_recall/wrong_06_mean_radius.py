# what: one radius for all, the mean
import numpy as np


def precision_recall(real, fake, k):
    def share(points, centres):
        own = np.linalg.norm(centres[:, None] - centres[None], axis=-1)
        radius = np.sort(own, axis=1)[:, k].mean()
        cross = np.linalg.norm(points[:, None] - centres[None], axis=-1)
        return np.mean(cross.min(axis=1) <= radius)

    return {"precision": share(fake, real), "recall": share(real, fake)}
