# what: right, a beginner's class with D's answer and both players' slopes, sigmoid without overflow
import math


class Dirac:
    def __init__(self, theta, psi):
        self.theta = theta
        self.psi = psi

    def answer(self):
        """D's probability that the fake is real."""
        logit = self.theta * self.psi
        if logit >= 0:
            return 1.0 / (1.0 + math.exp(-logit))
        e = math.exp(logit)
        return e / (1.0 + e)

    def slope_of_g(self):
        # J_G = -log D(theta);  dJ_G/dlogit = D - 1;  dlogit/dtheta = psi
        return (self.answer() - 1.0) * self.psi

    def slope_of_d(self):
        # only the fake half: dJ/dlogit = D;  dlogit/dpsi = theta
        return self.answer() * self.theta


def flow(theta, psi):
    """The pair (theta', psi'), for two floats."""
    game = Dirac(theta, psi)
    theta_dot = -game.slope_of_g()
    psi_dot = -game.slope_of_d()
    return (theta_dot, psi_dot)
