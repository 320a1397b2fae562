# what: penalises the slope of the probability D(x) and not of the logit: at x = 0 it is psi / 4, so the brake is gamma psi / 16
import math


def sigmoid(z):
    return 1 / (1 + math.exp(-z))


def flow_with_r1(theta, psi, gamma):
    """The pair (theta', psi'), with R1 of weight gamma."""
    d_real = sigmoid(psi * 0)
    # grad_x D(x) = psi * D * (1 - D)
    factor = d_real * (1 - d_real)
    # d/dpsi of gamma/2 * (factor * psi)**2
    brake = gamma * factor**2 * psi
    return psi * sigmoid(-psi * theta), -theta * sigmoid(psi * theta) - brake
