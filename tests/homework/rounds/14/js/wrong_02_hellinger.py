# what: the squared Hellinger distance, 1 - sum sqrt(p q)
import numpy as np

def js(p, q):
    return 1 - np.sum(np.sqrt(p * q))
