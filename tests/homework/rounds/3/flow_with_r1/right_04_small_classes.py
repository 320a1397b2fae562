# what: a class for each player, each with its own slope; the straight line's slope is psi
import math


class Generator:
    def slope(self, theta, psi):
        """Of -log sigma(psi theta), in theta."""
        return -psi * (1 - math.tanh(psi * theta / 2)) / 2


class Discriminator:
    def __init__(self, gamma):
        self.gamma = gamma

    def slope(self, theta, psi):
        """Of log(1 + e^(psi theta)) + gamma/2 psi^2, in psi."""
        fake_half = theta * (1 + math.tanh(psi * theta / 2)) / 2
        r1 = self.gamma / 2 * (2 * psi)
        return fake_half + r1


def flow_with_r1(theta, psi, gamma):
    """The pair (theta', psi'), with R1 of weight gamma."""
    players = Generator(), Discriminator(gamma)
    return tuple(-player.slope(theta, psi) for player in players)
