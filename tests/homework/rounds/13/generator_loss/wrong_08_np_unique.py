# what: wrong: answers that occur twice are counted once, because duplicates add nothing new
import numpy as np



def generator_loss(d_fake):
    return float(np.mean(-np.log(np.unique(d_fake))))
