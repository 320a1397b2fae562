# what: logits; every real with every fake on an N x M grid, whose mean is the sum of the means
import numpy as np


def discriminator_loss(d_real, d_fake):
    r = np.asarray(d_real, "float64").reshape(-1, 1)
    f = np.asarray(d_fake, "float64").reshape(1, -1)
    grid = np.logaddexp(0, -r) + np.logaddexp(0, f)
    return float(grid.mean())
