# what: counts right, but divides the number of fakes by the number of real points and the other way round: "Precision is the share of fakes"
import numpy as np


def precision_recall(real, fake, k):
    """A dict of two shares."""
    n, m = len(real), len(fake)
    real_radius = np.array([np.sort(np.linalg.norm(real - x, axis=1))[k] for x in real])
    fake_radius = np.array([np.sort(np.linalg.norm(fake - x, axis=1))[k] for x in fake])

    count_p = 0
    for x in fake:
        if np.any(np.linalg.norm(real - x, axis=1) <= real_radius):
            count_p += 1

    count_r = 0
    for x in real:
        if np.any(np.linalg.norm(fake - x, axis=1) <= fake_radius):
            count_r += 1

    return {"precision": count_p / n, "recall": count_r / m}
