# what: right; two players as objects that see each other, each with a method take_turn
import math


class Player:
    def __init__(self, value, rate):
        self.value = value
        self.rate = rate
        self.other = None

    def take_turn(self):
        self.value -= self.rate * self.gradient()


class Discriminator(Player):
    weight = 0.0

    def gradient(self):
        return self.other.value / (1 + math.exp(-self.value * self.other.value)) + (
            self.weight * self.value
        )


class Generator(Player):
    def gradient(self):
        return -self.other.value / (1 + math.exp(self.value * self.other.value))


def alternating_step(theta, psi, h, gamma):
    """The pair (theta, psi) after one alternating step."""
    g, d = Generator(theta, h), Discriminator(psi, h)
    g.other, d.other, d.weight = d, g, gamma
    for player in (d, g):
        player.take_turn()
    return g.value, d.value
