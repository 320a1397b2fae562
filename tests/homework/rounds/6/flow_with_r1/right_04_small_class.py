# what: right; one class for the game, each player's gradient a method, descent by unary minus
import math


class Dirac:
    def __init__(self, theta, psi, gamma):
        self.theta, self.psi, self.gamma = theta, psi, gamma

    @property
    def fake_prob(self):
        return 1.0 / (1.0 + math.exp(-self.theta * self.psi))

    def grad_g(self):
        """d/dtheta of -log D(theta)."""
        return (self.fake_prob - 1.0) * self.psi

    def grad_d(self):
        """d/dpsi of -log(1 - D(theta)) + gamma/2 psi^2."""
        return self.fake_prob * self.theta + self.gamma * self.psi


def flow_with_r1(theta, psi, gamma):
    """The pair (theta', psi'), with R1 of weight gamma."""
    game = Dirac(theta, psi, gamma)
    return -game.grad_g(), -game.grad_d()
