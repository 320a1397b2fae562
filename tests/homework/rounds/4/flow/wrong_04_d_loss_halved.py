# what: takes J_D as the mean of its two halves, as many programs do, so psi is half as fast as it should be: "That half is $-\log(1 - \sigma(\psi\theta)) = \log(1 + e^{\psi\theta})$"
import math


def sigmoid(x):
    return 1 / (1 + math.exp(-x))


def flow(theta, psi):
    """The pair (theta', psi'), for two floats."""
    logit = psi * theta

    # J_G = -log sigmoid(logit)
    grad_theta = -sigmoid(-logit) * psi

    # J_D = (real_loss + fake_loss) / 2, the real one does not depend on psi
    grad_psi = 0.5 * (0.0 + sigmoid(logit) * theta)

    return -grad_theta, -grad_psi
