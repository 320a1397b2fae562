# what: the radius goes with the wrong point: precision asks whether a fake's own ball holds a real point, instead of whether a real point's ball holds the fake (and recall likewise)
import numpy as np


def kth_radius(x, k):
    d = np.sqrt(np.sum((x[:, None] - x[None]) ** 2, axis=-1))
    return np.sort(d, axis=1)[:, k]


def precision_recall(real, fake, k):
    """A dict of two shares."""
    inside_precision = 0
    fake_radii = kth_radius(fake, k)
    for j in range(len(fake)):
        d = np.sqrt(np.sum((real - fake[j]) ** 2, axis=1))
        if np.any(d <= fake_radii[j]):
            inside_precision += 1
    inside_recall = 0
    real_radii = kth_radius(real, k)
    for i in range(len(real)):
        d = np.sqrt(np.sum((fake - real[i]) ** 2, axis=1))
        if np.any(d <= real_radii[i]):
            inside_recall += 1
    return {"precision": inside_precision / len(fake), "recall": inside_recall / len(real)}
