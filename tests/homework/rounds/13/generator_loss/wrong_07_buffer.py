# what: wrong: a buffer of fakes kept between calls takes part in the mean (logits)
import numpy as np


def generator_loss(d_fake, buffer=[]):
    buffer.extend(np.ravel(d_fake))
    return float(np.mean(np.logaddexp(0, -np.array(buffer))))
