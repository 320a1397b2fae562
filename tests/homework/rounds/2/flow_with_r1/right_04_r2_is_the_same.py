# what: takes the penalty at the fake instead of the data; the line has the same slope psi everywhere, so the numbers are the same (as lesson 5.6 says)
import math


class LineDiscriminator:
    def __init__(self, psi):
        self.psi = psi

    def logit(self, x):
        return self.psi * x

    def slope(self, x):
        return self.psi  # the same at every x

    def prob(self, x):
        return 1 / (1 + math.exp(-self.logit(x)))


def flow_with_r1(theta, psi, gamma):
    """The pair (theta', psi'), with R1 of weight gamma."""
    D = LineDiscriminator(psi)
    fake = theta
    d_fake = D.prob(fake)
    penalty_gradient = gamma / 2 * 2 * D.slope(fake)
    theta_dot = D.slope(fake) * (1 - d_fake)
    psi_dot = -fake * d_fake
    psi_dot -= penalty_gradient
    return theta_dot, psi_dot
