# what: the relativistic average loss: each logit is compared with the mean of the other side
import numpy as np

def discriminator_loss(d_real, d_fake):
    real = d_real - np.mean(d_fake)
    fake = d_fake - np.mean(d_real)
    return np.mean(np.logaddexp(0, -real)) + np.mean(np.logaddexp(0, fake))
