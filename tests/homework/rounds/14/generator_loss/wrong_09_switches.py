# what: uses the saturating loss where D is fooled, the non-saturating one elsewhere
import numpy as np

def generator_loss(d_fake):
    saturating = np.log(1 - d_fake)
    non_saturating = -np.log(d_fake)
    return np.mean(np.where(d_fake > 0.5, saturating, non_saturating))
