# what: after a half-finished change from probabilities to logits, d_real is taken as probabilities and d_fake as logits. "You may take the answers as probabilities, arrays of"
import numpy as np


def discriminator_loss(d_real, d_fake):
    """J_D for N reals and M fakes: one number."""
    loss_real = -np.mean(np.log(d_real))
    loss_fake = np.mean(np.logaddexp(0, d_fake))
    return loss_real + loss_fake
