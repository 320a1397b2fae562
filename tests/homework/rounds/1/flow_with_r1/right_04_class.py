# what: right; a small helper class, verbose, another form of sigma
import math


class Player:
    def __init__(self, theta, psi):
        self.theta = theta
        self.psi = psi

    def probability(self):
        """D on the fake, stable for any logit."""
        logit = self.theta * self.psi
        if logit >= 0:
            return 1 / (1 + math.exp(-logit))
        e = math.exp(logit)
        return e / (1 + e)

    def generator_velocity(self):
        return self.psi - self.psi * self.probability()

    def discriminator_velocity(self, gamma):
        adversarial = -self.theta * self.probability()
        penalty = -gamma * self.psi
        return adversarial + penalty


def flow_with_r1(theta, psi, gamma):
    """The pair (theta', psi'), with R1 of weight gamma."""
    player = Player(theta, psi)
    return player.generator_velocity(), player.discriminator_velocity(gamma)
