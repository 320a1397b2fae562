# what: the inner functions assign to psi and theta without nonlocal: UnboundLocalError -- "Return the new $\theta$ and the new $\psi$."
import math


def alternating_step(theta, psi, h, gamma):
    """The pair (theta, psi) after one alternating step."""

    def sigma(x):
        return 1 / (1 + math.exp(-x))

    def turn_of_d():
        psi -= h * (theta * sigma(psi * theta) + gamma * psi)

    def turn_of_g():
        theta += h * psi * sigma(-psi * theta)

    turn_of_d()
    turn_of_g()
    return theta, psi
