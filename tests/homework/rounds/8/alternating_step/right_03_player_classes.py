# what: two objects that take their turns
import numpy as np


class Player:
    def __init__(self, at):
        self.at = at


class D(Player):
    def turn(self, other, h, gamma):
        self.at += h * (-other.at * np.exp(-np.logaddexp(0, -self.at * other.at)) - gamma * self.at)


class G(Player):
    def turn(self, other, h):
        self.at += h * other.at * np.exp(-np.logaddexp(0, self.at * other.at))


def alternating_step(theta, psi, h, gamma):
    g, d = G(float(theta)), D(float(psi))
    d.turn(g, h, gamma)
    g.turn(d, h)
    return g.at, d.at
