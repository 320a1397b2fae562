# what: takes D's loss as the mean of its two halves, as in the DCGAN tutorial, so psi' is half as large. "J_D = -\log \sigma(0) - \log\bigl(1 - \sigma(\psi\theta)\bigr)"
import math


def sigmoid(x):
    return 1 / (1 + math.exp(-x))


def flow(theta, psi):
    """The pair (theta', psi'), for two floats."""
    fake = sigmoid(psi * theta)
    # d_loss = (real_loss + fake_loss) / 2
    d_real = 0.0
    d_fake = theta * fake
    psi_dot = -(d_real + d_fake) / 2
    theta_dot = psi * (1 - fake)
    return theta_dot, psi_dot
