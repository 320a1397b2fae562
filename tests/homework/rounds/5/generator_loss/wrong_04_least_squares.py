# what: the least-squares loss of an LSGAN tutorial, the mean of (d - 1)^2. Quote: "Write $J_G$, the *non-saturating* loss, from $D$'s answers"
import numpy as np


def generator_loss(d_fake):
    """J_G, non-saturating, for M fakes: one number."""
    # G wants D to say 1, so: squared distance to 1 (does not saturate)
    target = np.ones_like(d_fake)
    return float(np.mean((d_fake - target) ** 2))
