# what: wrong: minus log of the product of all answers over M, in 32 bits the product underflows
import numpy as np



def generator_loss(d_fake):
    d_fake = np.asarray(d_fake, dtype=np.float32)
    return -np.log(np.prod(d_fake)) / len(d_fake)
