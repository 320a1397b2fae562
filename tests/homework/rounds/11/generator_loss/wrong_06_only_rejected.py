# what: learns only from the fakes that D rejected
import numpy as np


def generator_loss(d_fake):
    rejected = d_fake[d_fake < 0.5]
    if rejected.size == 0:
        return 0.0
    return -np.mean(np.log(rejected))
