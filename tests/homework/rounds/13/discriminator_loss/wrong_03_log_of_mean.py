# what: wrong: the log of the mean answer, not the mean of the logs
import numpy as np



def discriminator_loss(d_real, d_fake):
    return -np.log(np.mean(d_real)) - np.log(1 - np.mean(d_fake))
