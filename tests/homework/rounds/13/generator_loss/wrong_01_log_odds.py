# what: wrong: minus the mean log-odds, as if log D and -log(1 - D) were both to be won
import numpy as np



def generator_loss(d_fake):
    return -np.mean(np.log(d_fake / (1 - d_fake)))
