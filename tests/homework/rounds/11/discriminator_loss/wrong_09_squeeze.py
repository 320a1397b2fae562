# what: squeezes the logits and counts them with len
import numpy as np


def discriminator_loss(d_real, d_fake):
    real, fake = np.squeeze(d_real), np.squeeze(d_fake)
    loss_real = np.sum(np.logaddexp(0, -real)) / len(real)
    loss_fake = np.sum(np.logaddexp(0, fake)) / len(fake)
    return loss_real + loss_fake
