# what: takes the maximum of the two terms, for 'D wants it large'
import numpy as np

def value(d_real, d_fake):
    return max(np.mean(np.log(d_real)), np.mean(np.log(1 - d_fake)))
