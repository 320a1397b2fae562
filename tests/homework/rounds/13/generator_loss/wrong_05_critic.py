# what: wrong: minus the mean logit, the generator's loss of a Wasserstein GAN
import numpy as np



def generator_loss(d_fake):
    return -float(np.mean(d_fake))
