# what: wrong: half precision to save memory, 1 - d loses its digits near 1
import numpy as np



def discriminator_loss(d_real, d_fake):
    d_real, d_fake = np.float16(d_real), np.float16(d_fake)
    return float(np.mean(-np.log(d_real)) + np.mean(-np.log(1 - d_fake)))
