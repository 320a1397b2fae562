# what: forgets the square of the norm: the penalty is gamma/2 |psi|, its gradient gamma/2 sign(psi)
import math


def flow(theta, psi):
    x = psi * theta
    return psi / (1 + math.exp(x)), -theta / (1 + math.exp(-x))


def flow_with_r1(theta, psi, gamma):
    """The pair (theta', psi'), with R1 of weight gamma."""
    dtheta, dpsi = flow(theta, psi)
    sign = (psi > 0) - (psi < 0)
    return dtheta, dpsi - gamma / 2 * sign
