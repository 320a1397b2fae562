# what: sums a grid of all N x M pairs but divides by N only
import numpy as np

def discriminator_loss(d_real, d_fake):
    n = len(d_real)
    grid = -np.log(d_real)[:, None] - np.log(1 - d_fake)[None, :]
    return grid.sum() / n
