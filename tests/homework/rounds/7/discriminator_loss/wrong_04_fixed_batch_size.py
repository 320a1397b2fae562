# what: divides by the course's batch size of 64 in place of the number of answers that came in. Quote: "answered for $N$ real images (`d_real`) and for $M$ fakes"
import numpy as np

BATCH_SIZE = 64


def discriminator_loss(d_real, d_fake):
    """J_D for N reals and M fakes: one number."""
    real = -np.sum(np.log(d_real)) / BATCH_SIZE
    fake = -np.sum(np.log(1 - d_fake)) / BATCH_SIZE
    return real + fake
