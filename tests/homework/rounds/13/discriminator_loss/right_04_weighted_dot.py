# what: right: one dot product with weights 1/N and 1/M, returned as an array of one number
import numpy as np



def discriminator_loss(d_real, d_fake):
    truth = np.concatenate([np.ravel(d_real), 1 - np.ravel(d_fake)])
    weights = np.repeat([1 / len(d_real), 1 / len(d_fake)], [len(d_real), len(d_fake)])
    return np.array([-(weights @ np.log(truth))])
