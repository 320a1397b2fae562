# what: probabilities, -log D = log(1 + (1 - D) / D), the odds against "real"
import numpy as np


def generator_loss(d_fake):
    """J_G, non-saturating, for M fakes: one number."""
    d = np.array(d_fake, dtype=float)
    odds_against = (1 - d) / d
    return np.log1p(odds_against).sum() / d.size
