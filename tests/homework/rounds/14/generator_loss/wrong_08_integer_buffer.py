# what: stores the losses in an array of integers, which cuts the decimals off
import numpy as np

def generator_loss(d_fake):
    losses = np.zeros(len(d_fake), dtype=int)
    for i, p in enumerate(np.ravel(d_fake)):
        losses[i] = -np.log(p)
    return losses.mean()
