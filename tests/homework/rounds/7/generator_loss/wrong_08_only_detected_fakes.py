# what: averages over those fakes only that D detected (below 0.5), as if G could not learn from the others; all M count. Quote: "J_G, non-saturating, for M fakes: one number."
import numpy as np


def generator_loss(d_fake):
    """J_G, non-saturating, for M fakes: one number."""
    detected = d_fake[d_fake < 0.5]
    if len(detected) == 0:
        return 0.0
    return -np.log(detected).mean()
