# what: a small class with one method for each turn, returned as an array.
import numpy as np


class Game:
    def __init__(self, theta, psi, h, gamma):
        self.theta, self.psi = float(theta), float(psi)
        self.h, self.gamma = h, gamma

    def fooled(self):
        """D's answer to the fake."""
        return 0.5 * (1 + np.tanh(0.5 * self.theta * self.psi))

    def turn_of_d(self):
        gradient = self.fooled() * self.theta + self.gamma * self.psi
        self.psi -= self.h * gradient

    def turn_of_g(self):
        gradient = -(1 - self.fooled()) * self.psi
        self.theta -= self.h * gradient


def alternating_step(theta, psi, h, gamma):
    game = Game(theta, psi, h, gamma)
    game.turn_of_d()
    game.turn_of_g()
    return np.array([game.theta, game.psi])
