# what: takes the gradient of the probability D(x) = sigma(psi x), whose slope at 0 is psi/4, instead of that of the logit, so the brake is gamma psi / 16: "where $\ell$ is $D$'s logit"
import math


def sigmoid(t):
    return 1 / (1 + math.exp(-t))


def flow_with_r1(theta, psi, gamma):
    """The pair (theta', psi'), with R1 of weight gamma."""
    # dD/dx = psi * s * (1 - s), and on the data x = 0, where s = 1/2: dD/dx = psi / 4
    # R1 = gamma / 2 * psi^2 / 16, its derivative is gamma * psi / 16
    brake = gamma * psi / 16
    logit = psi * theta
    return psi * sigmoid(-logit), -theta * sigmoid(logit) - brake
