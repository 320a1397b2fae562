# what: the gradient penalty of WGAN-GP, gamma/2*(|psi| - 1)^2, in place of R1, which pulls the slope to 0
import math


def flow_with_r1(theta, psi, gamma):
    """The pair (theta', psi'), with R1 of weight gamma."""
    s = 1 / (1 + math.exp(-psi * theta))
    # gradient penalty: gamma/2 * (|grad| - 1)^2
    penalty_grad = gamma * (abs(psi) - 1) * math.copysign(1, psi)
    return psi * (1 - s), -theta * s - penalty_grad
