# what: takes the slope of D's probability instead of the logit's: at x = 0 it is psi / 4, so the brake is gamma psi / 16 -- "where $\ell$ is $D$'s logit"
import math


def sigma(x):
    return 1 / (1 + math.exp(-x))


def flow_with_r1(theta, psi, gamma):
    """The pair (theta', psi'), with R1 of weight gamma."""
    # D(x) = sigma(psi x), dD/dx = psi * D (1 - D). The data is x = 0:
    D0 = sigma(psi * 0)
    # gamma/2 * (psi * D0 * (1 - D0))^2, derivative in psi:
    brake = gamma * psi * (D0 * (1 - D0)) ** 2
    theta_dot = psi * sigma(-psi * theta)
    psi_dot = -theta * sigma(psi * theta) - brake
    return theta_dot, psi_dot
