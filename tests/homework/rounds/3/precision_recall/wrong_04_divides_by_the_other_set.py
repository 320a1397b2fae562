# what: counts the right points but divides each count by the size of the other set -- "Precision is the share of fakes"
import numpy as np


def precision_recall(real, fake, k):
    """A dict of two shares."""
    n, m = len(real), len(fake)
    d_rr = np.linalg.norm(real[:, None] - real, axis=2)
    d_ff = np.linalg.norm(fake[:, None] - fake, axis=2)
    d_rf = np.linalg.norm(real[:, None] - fake, axis=2)
    r_real = np.partition(d_rr, k, axis=1)[:, k]
    r_fake = np.partition(d_ff, k, axis=1)[:, k]
    fakes_in = np.count_nonzero((d_rf <= r_real[:, None]).any(axis=0))
    reals_in = np.count_nonzero((d_rf <= r_fake[None, :]).any(axis=1))
    return {"precision": fakes_in / n, "recall": reals_in / m}
