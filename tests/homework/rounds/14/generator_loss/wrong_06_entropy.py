# what: weights each -log d by d, as in an entropy
import numpy as np

def generator_loss(d_fake):
    return np.mean(-d_fake * np.log(d_fake))
