# what: minimises -log(D/(1-D)), both losses at once; violates "the non-saturating loss"
import numpy as np


def generator_loss(d_fake):
    d = np.asarray(d_fake)
    return float(np.mean(np.log(1 - d) - np.log(d)))
