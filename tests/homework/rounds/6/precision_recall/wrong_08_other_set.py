# what: reads "other points" as the points of the other set: a real point's ball reaches to its k-th nearest fake, and the other way round. "the **other** points of its own set"
import numpy as np


def precision_recall(real, fake, k):
    """A dict of two shares."""
    d = np.linalg.norm(real[:, None] - fake[None, :], axis=-1)  # (real, fake)
    # each ball reaches to the k-th nearest of the other points
    real_radius = np.sort(d, axis=1)[:, k - 1]
    fake_radius = np.sort(d, axis=0)[k - 1, :]
    precision = (d <= real_radius[:, None]).any(axis=0).mean()
    recall = (d <= fake_radius[None, :]).any(axis=1).mean()
    return {"precision": float(precision), "recall": float(recall)}
