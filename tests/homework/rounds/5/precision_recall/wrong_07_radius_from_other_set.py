# what: the ball of a real point reaches to its k-th nearest fake, and the other way round. "of its own set, that one included"
import numpy as np


def precision_recall(real, fake, k):
    """A dict of two shares."""

    d = np.linalg.norm(real[:, None] - fake[None], axis=-1)  # (n, m)
    real_radius = np.sort(d, axis=1)[:, k - 1]
    fake_radius = np.sort(d, axis=0)[k - 1, :]
    precision = np.mean((d <= real_radius[:, None]).any(axis=0))
    recall = np.mean((d <= fake_radius[None, :]).any(axis=1))
    return {"precision": precision, "recall": recall}
