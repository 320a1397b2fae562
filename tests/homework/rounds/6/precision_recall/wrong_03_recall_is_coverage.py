# what: for recall uses the balls of the reals again and asks which of them hold a fake: that is coverage. "points that lie in the ball of at least one"
import numpy as np


def precision_recall(real, fake, k):
    """A dict of two shares."""
    to_real = np.linalg.norm(real[:, None] - real, axis=2)
    radius = np.sort(to_real, axis=1)[:, k]  # first one is the point itself

    distance = np.linalg.norm(real[:, None] - fake, axis=2)  # (n, m)
    in_ball = distance <= radius[:, None]

    precision = in_ball.any(axis=0).mean()  # fakes in some ball
    recall = in_ball.any(axis=1).mean()  # reals with some fake
    return {"precision": precision, "recall": recall}
