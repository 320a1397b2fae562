# what: computes coverage instead of recall: the share of real balls with a fake in them, not of real points in a fake's ball: "lie in the ball of at least one fake"
import numpy as np


def precision_recall(real, fake, k):
    """A dict of two shares."""
    real_real = np.linalg.norm(real[:, None] - real, axis=-1)
    radii = np.sort(real_real, axis=1)[:, k]
    fake_real = np.linalg.norm(fake[:, None] - real, axis=-1)
    inside = fake_real <= radii  # (fakes, reals)
    return {
        "precision": float(inside.any(axis=1).mean()),
        "recall": float(inside.any(axis=0).mean()),
    }
