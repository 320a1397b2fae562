# what: computes recall as a classifier's, tp / (tp + fn), with fakes found as tp and reals missed as fn, instead of the share of reals in a fake's ball: "Recall is the share of real points"
import numpy as np


def covered(points, centers, k):
    own = np.linalg.norm(centers[:, None] - centers[None], axis=-1)
    radius = np.sort(own, axis=-1)[:, k]
    return (np.linalg.norm(points[:, None] - centers[None], axis=-1) <= radius).any(axis=1)


def precision_recall(real, fake, k):
    """A dict of two shares."""
    good_fakes = covered(fake, real, k)
    found_reals = covered(real, fake, k)
    tp = np.sum(good_fakes)
    fp = np.sum(~good_fakes)
    fn = np.sum(~found_reals)
    return {"precision": tp / (tp + fp), "recall": tp / (tp + fn)}
