# what: writes the flow as a matrix that depends on the state, times the state (theta, psi).
import numpy as np


class DiracGAN:
    def __init__(self, gamma):
        self.gamma = gamma

    def matrix(self, state):
        s = 0.5 + 0.5 * np.tanh(0.5 * state[0] * state[1])
        return np.array([[0.0, 1 - s], [-s, -self.gamma]])

    def velocity(self, state):
        return self.matrix(state) @ state


def flow_with_r1(theta, psi, gamma):
    return tuple(DiracGAN(gamma).velocity(np.array([theta, psi], dtype="float64")))
