# what: threw reals and fakes into one bag and took one mean ("N and M may differ", J_D is mean plus mean)
import numpy as np


def discriminator_loss(d_real, d_fake):
    costs = np.concatenate([-np.log(d_real), -np.log(1 - d_fake)])
    return float(costs.mean())
