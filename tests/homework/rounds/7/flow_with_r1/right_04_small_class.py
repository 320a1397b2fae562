# what: a helper class that holds the players, the penalty's derivative by central difference of gamma/2 psi^2
import math


class Dirac:
    def __init__(self, gamma):
        self.gamma = gamma

    def j_d(self, theta, psi):
        fake = math.log1p(math.exp(psi * theta))
        return math.log(2) + fake + self.gamma / 2 * psi**2

    def j_g(self, theta, psi):
        return math.log1p(math.exp(-psi * theta))

    def slope(self, loss, theta, psi, which, eps=1e-5):
        if which == "theta":
            up, down = loss(theta + eps, psi), loss(theta - eps, psi)
        else:
            up, down = loss(theta, psi + eps), loss(theta, psi - eps)
        return (up - down) / (2 * eps)


def flow_with_r1(theta, psi, gamma):
    """The pair (theta', psi'), with R1 of weight gamma."""
    game = Dirac(gamma)
    return (
        -game.slope(game.j_g, theta, psi, "theta"),
        -game.slope(game.j_d, theta, psi, "psi"),
    )
