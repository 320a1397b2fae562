# what: recall as the share of real balls that hold a fake
import numpy as np


def precision_recall(real, fake, k):
    own = np.linalg.norm(real[:, None] - real[None], axis=-1)
    radius = np.sort(own, axis=1)[:, k]
    inside = np.linalg.norm(real[:, None] - fake[None], axis=-1) <= radius[:, None]
    return {"precision": inside.any(axis=0).mean(), "recall": inside.any(axis=1).mean()}
