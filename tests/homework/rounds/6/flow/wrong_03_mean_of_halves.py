# what: uses Keras' habit, binary cross-entropy averaged over real and fake together, so J_D and psi' are halved; J_D is the sum of both halves. Lesson 5: "J_D = -\log \sigma(0) - \log\bigl(1 - \sigma(\psi\theta)\bigr)"
import math


def flow(theta, psi):
    """The pair (theta', psi'), for two floats."""
    d_fake = 1 / (1 + math.exp(-psi * theta))
    d_real = 0.5

    # d_loss = (bce(1, d_real) + bce(0, d_fake)) / 2
    grad_real = (d_real - 1) * 0.0
    grad_fake = d_fake * theta
    psi_dot = -(grad_real + grad_fake) / 2

    # g_loss = bce(1, d_fake)
    theta_dot = (1 - d_fake) * psi
    return theta_dot, psi_dot
