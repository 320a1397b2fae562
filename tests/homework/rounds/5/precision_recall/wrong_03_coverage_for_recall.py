# what: recall counts the real balls that hold a fake, which is coverage; it should use the balls of the fakes. "in the ball of at least one fake"
import numpy as np


def precision_recall(real, fake, k):
    """A dict of two shares."""

    own = np.sqrt(np.sum((real[:, np.newaxis] - real) ** 2, axis=2))
    own.sort(axis=1)
    radius = own[:, k]  # column 0 is the point itself
    cross = np.sqrt(np.sum((real[:, np.newaxis] - fake) ** 2, axis=2))
    inside = cross <= radius[:, np.newaxis]
    return {"precision": inside.any(axis=0).mean(), "recall": inside.any(axis=1).mean()}
