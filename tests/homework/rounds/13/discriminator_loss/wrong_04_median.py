# what: wrong: the median loss on each side, robust against outliers
import numpy as np



def discriminator_loss(d_real, d_fake):
    return np.median(-np.log(d_real)) + np.median(-np.log1p(-d_fake))
