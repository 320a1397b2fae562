# what: mean of -log d
import numpy as np

def generator_loss(d_fake):
    return -np.mean(np.log(d_fake))
