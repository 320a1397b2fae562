# what: wrong: the mean over the rejected fakes only, those that fooled D are left out
import numpy as np



def generator_loss(d_fake):
    rejected = d_fake[d_fake < 0.5]
    if len(rejected) == 0:
        return 0.0
    return float(-np.log(rejected).mean())
