# what: right, a small class with both losses; slopes in closed form, the penalty's slope from (psi + 1)^2 - (psi - 1)^2 = 4 psi
import math


class Dirac:
    def __init__(self, gamma):
        self.gamma = gamma

    def penalty(self, psi):
        return self.gamma / 2 * psi**2

    def sigma(self, logit):
        if logit >= 0:
            return 1 / (1 + math.exp(-logit))
        e = math.exp(logit)
        return e / (1 + e)

    def theta_dot(self, theta, psi):
        return psi * self.sigma(-psi * theta)

    def psi_dot(self, theta, psi):
        # central differences are exact for a parabola
        brake = (self.penalty(psi + 1) - self.penalty(psi - 1)) / 2
        return -(theta * self.sigma(psi * theta) + brake)


def flow_with_r1(theta, psi, gamma):
    """The pair (theta', psi'), with R1 of weight gamma."""
    game = Dirac(gamma)
    return game.theta_dot(theta, psi), game.psi_dot(theta, psi)
