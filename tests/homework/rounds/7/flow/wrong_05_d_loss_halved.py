# what: takes D's loss as the mean of its real and fake half (a DCGAN tutorial's 0.5 *), so D is half as fast; lesson 5 has the sum: "$J_D = -\log \sigma(0) - \log\bigl(1 - \sigma(\psi\theta)\bigr)$"
import math

import numpy as np


def flow(theta, psi):
    """The pair (theta', psi'), for two floats."""
    d_fake = 1.0 / (1.0 + np.exp(-psi * theta))

    # d_loss = 0.5 * (real_loss + fake_loss)
    grad_real = 0.0  # x = 0
    grad_fake = d_fake * theta
    grad_psi = 0.5 * (grad_real + grad_fake)

    # g_loss = -log D(theta)
    grad_theta = -(1.0 - d_fake) * psi

    return -grad_theta, -grad_psi
