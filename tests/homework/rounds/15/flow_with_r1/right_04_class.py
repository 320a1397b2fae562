# what: a small class for the Dirac-GAN with a branching stable sigmoid; a list back
import math


class Dirac:
    def __init__(self, theta, psi):
        self.theta, self.psi = theta, psi

    @staticmethod
    def sigmoid(x):
        if x >= 0:
            return 1 / (1 + math.exp(-x))
        e = math.exp(x)
        return e / (1 + e)

    def generator(self):
        return self.psi * self.sigmoid(-self.psi * self.theta)

    def discriminator(self, gamma):
        brake = gamma * self.psi
        return -(self.theta * self.sigmoid(self.psi * self.theta) + brake)


def flow_with_r1(theta, psi, gamma):
    """The pair (theta', psi'), with R1 of weight gamma."""
    gan = Dirac(theta, psi)
    return [gan.generator(), gan.discriminator(gamma)]
