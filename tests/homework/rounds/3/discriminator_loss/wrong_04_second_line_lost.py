# what: broke the sum into two lines without brackets: the second line is a statement of its own, the fakes' term is thrown away. "the mean over the reals plus the mean over the"
import numpy as np


def discriminator_loss(d_real, d_fake):
    """J_D for N reals and M fakes: one number."""
    j_d = -np.mean(np.log(d_real))
    -np.mean(np.log(1 - d_fake))
    return j_d
