# what: the smallest of distance minus radius over the centres, one point after the other; inside where it is not above 0
import numpy as np


def precision_recall(real, fake, k):
    """A dict of two shares."""

    def norms(x, point):
        return np.linalg.norm(x - point, axis=1)

    radius = {}
    for name, x in (("real", real), ("fake", fake)):
        radius[name] = np.array([np.sort(norms(x, point))[k] for point in x])
    margin_fake = np.array([np.min(norms(real, f) - radius["real"]) for f in fake])
    margin_real = np.array([np.min(norms(fake, r) - radius["fake"]) for r in real])
    return {
        "recall": np.count_nonzero(margin_real <= 0) / len(real),
        "precision": np.count_nonzero(margin_fake <= 0) / len(fake),
    }
