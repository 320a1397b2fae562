# what: casts to float16 before taking 1 - d: off at 0.999
import numpy as np

def discriminator_loss(d_real, d_fake):
    r = np.asarray(d_real).astype("float16")
    f = np.asarray(d_fake).astype("float16")
    right = (1 - f).astype("float64")
    return float(np.mean(-np.log(r.astype("float64"))) + np.mean(-np.log(right)))
