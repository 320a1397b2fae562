# what: takes G's loss from line 5 of Algorithm 1 as printed, log(1 - D): the minimax (saturating) generator -- "The generator's loss is the **non-saturating** one."
import math


def alternating_step(theta, psi, h, gamma):
    """The pair (theta, psi) after one alternating step."""
    # line 3: D up the gradient of log D(x) + log(1 - D(G(z))), minus R1
    d_fake = 1 / (1 + math.exp(-psi * theta))
    psi = psi + h * (-theta * d_fake - gamma * psi)
    # line 5: G down the gradient of log(1 - D(G(z))), with the new D
    d_fake = 1 / (1 + math.exp(-psi * theta))
    theta = theta - h * (-psi * d_fake)
    return theta, psi
