# what: the radius reaches to the k-th nearest point of the other set ("of its own set")
import numpy as np


def precision_recall(real, fake, k):
    d = np.sqrt(((real[:, None, :] - fake[None, :, :]) ** 2).sum(axis=2))
    r_real = np.sort(d, axis=1)[:, min(k, d.shape[1]) - 1]
    r_fake = np.sort(d, axis=0)[min(k, d.shape[0]) - 1]
    return {
        "precision": (d <= r_real[:, None]).any(0).mean(),
        "recall": (d <= r_fake[None, :]).any(1).mean(),
    }
