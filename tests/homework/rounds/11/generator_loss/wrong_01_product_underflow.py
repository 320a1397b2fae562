# what: the likelihood of all fakes as a product, in float32
import numpy as np


def generator_loss(d_fake):
    product = np.prod(np.asarray(d_fake, dtype=np.float32))
    return -np.log(product) / len(d_fake)
