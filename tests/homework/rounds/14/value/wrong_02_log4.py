# what: adds log 4, as on the way from V(D*, G) to the Jensen-Shannon divergence
import numpy as np

def value(d_real, d_fake):
    return np.mean(np.log(d_real)) + np.mean(np.log(1 - d_fake)) + np.log(4)
