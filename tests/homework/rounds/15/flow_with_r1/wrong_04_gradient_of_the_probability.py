# what: the penalty is taken on D = sigmoid(logit), so the slope is psi / 4 and the brake gamma psi / 16
import math


def sigma(x):
    return 1 / (1 + math.exp(-x))


def flow_with_r1(theta, psi, gamma):
    """The pair (theta', psi'), with R1 of weight gamma."""
    slope_factor = sigma(0.0) * (1 - sigma(0.0))
    brake = gamma * slope_factor**2 * psi
    return psi * sigma(-psi * theta), -theta * sigma(psi * theta) - brake
