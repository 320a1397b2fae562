# what: mean over all pairs instead of "at least one" ("in the ball of at least one real point")
import numpy as np


def precision_recall(real, fake, k):
    def inside(centres, points):
        own = np.linalg.norm(centres[:, None] - centres[None], axis=-1)
        radius = np.sort(own, axis=1)[:, k]
        return np.linalg.norm(points[:, None] - centres[None], axis=-1) <= radius

    return {"precision": float(inside(real, fake).mean()), "recall": float(inside(fake, real).mean())}
