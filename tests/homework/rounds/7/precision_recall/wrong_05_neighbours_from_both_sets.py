# what: looks for the k-th neighbour among real and fake points together, so the balls are too small: "nearest of the **other** points of its own set"
import numpy as np


def precision_recall(real, fake, k):
    """A dict of two shares."""
    everything = np.concatenate([real, fake])
    n = len(real)
    d = np.sqrt(np.sum((everything[:, None] - everything[None]) ** 2, axis=2))
    radius = np.sort(d, axis=1)[:, k]
    fake_in_real = d[n:, :n] <= radius[:n]
    real_in_fake = d[:n, n:] <= radius[n:]
    return {
        "precision": np.mean(np.any(fake_in_real, axis=1)),
        "recall": np.mean(np.any(real_in_fake, axis=1)),
    }
