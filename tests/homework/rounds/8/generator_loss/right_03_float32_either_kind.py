# what: both kinds by the number of axes; the result is a 32-bit number
import numpy as np


def generator_loss(d_fake):
    d = np.asarray(d_fake, np.float32)
    with np.errstate(divide="ignore"):
        prices = np.logaddexp(np.float32(0), -d) if d.ndim > 1 else -np.log(d)
    return prices.mean(dtype=np.float32)
