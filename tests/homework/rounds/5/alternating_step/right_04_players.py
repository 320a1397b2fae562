# what: right, two player classes that know each other; returns a NumPy pair
import numpy as np


class Player:
    def __init__(self, value, rate):
        self.value = np.float64(value)
        self.rate = rate

    def move(self, opponent):
        self.value = self.value - self.rate * self.gradient(opponent.value)


class Discriminator(Player):
    gamma = 0.0

    def gradient(self, theta):
        return theta / (1 + np.exp(-self.value * theta)) + self.gamma * self.value


class Generator(Player):
    def gradient(self, psi):
        return -psi / (1 + np.exp(psi * self.value))


def alternating_step(theta, psi, h, gamma):
    """The pair (theta, psi) after one alternating step."""
    d, g = Discriminator(psi, h), Generator(theta, h)
    d.gamma = gamma
    d.move(g)
    g.move(d)
    return g.value, d.value
