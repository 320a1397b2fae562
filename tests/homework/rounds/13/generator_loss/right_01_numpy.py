# what: right: minus the mean log (probabilities)
import numpy as np



def generator_loss(d_fake):
    return -np.log(d_fake).mean()
