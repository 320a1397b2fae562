# what: the loss of the Wasserstein GAN: minus the mean logit
import numpy as np

def generator_loss(d_fake):
    return -np.mean(d_fake)
