# what: recall is the share of real balls with a fake inside (that is coverage, of Naeem et al.); the text draws the balls for recall around the fakes
import numpy as np


def precision_recall(real, fake, k):
    """A dict of two shares."""
    d_rr = np.linalg.norm(real[:, None] - real[None], axis=-1)
    radii = np.partition(d_rr, k, axis=1)[:, k]
    inside = np.linalg.norm(real[:, None] - fake[None], axis=-1) <= radii[:, None]
    return {
        "precision": float(inside.any(axis=0).mean()),
        "recall": float(inside.any(axis=1).mean()),
    }
