# what: minus sign missing: mean log D is what G maximises, not a loss to minimise
import numpy as np


def generator_loss(d_fake):
    """J_G, non-saturating, for M fakes: one number."""
    # Goodfellow: "maximize log D(G(z))"
    return np.log(d_fake).mean()
