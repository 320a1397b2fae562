# what: wrong: log 4 is added so that the game ends at 0
import numpy as np



def value(d_real, d_fake):
    return np.log(d_real).mean() + np.log(1 - d_fake).mean() + np.log(4)
