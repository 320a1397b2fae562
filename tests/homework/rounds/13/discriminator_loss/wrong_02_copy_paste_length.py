# what: wrong: copy and paste, the sum over the fakes is divided by the number of reals
import numpy as np



def discriminator_loss(d_real, d_fake):
    loss_real = -np.log(d_real).sum() / len(d_real)
    loss_fake = -np.log(1 - d_fake).sum() / len(d_real)
    return loss_real + loss_fake
