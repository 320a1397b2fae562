# what: takes both kinds, told apart by the number of axes
import numpy as np


def discriminator_loss(d_real, d_fake):
    def prices(d, label):
        d = np.asarray(d, dtype="float64")
        if d.ndim == 2:
            return np.logaddexp(0.0, -d if label else d)
        with np.errstate(divide="ignore"):
            return -np.log(d if label else 1 - d)

    return float(np.mean(prices(d_real, 1)) + np.mean(prices(d_fake, 0)))
