# what: uses the balls of the real points for both: its recall is the share of real balls with a fake inside, which is coverage: "lie in the ball of at least one fake"
import numpy as np


def precision_recall(real, fake, k):
    """A dict of two shares."""
    d_rr = np.linalg.norm(real[:, None] - real, axis=-1)
    radius = np.sort(d_rr, axis=1)[:, k]
    inside = np.linalg.norm(fake[:, None] - real, axis=-1) <= radius
    precision = inside.any(axis=1).mean()  # fakes in some ball
    recall = inside.any(axis=0).mean()  # real points with some fake
    return {"precision": precision, "recall": recall}
