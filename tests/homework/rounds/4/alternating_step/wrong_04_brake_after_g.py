# what: applies the brake after G's turn, to the psi that has already moved, so G answers a D without the brake: "Then $G$'s, who sees the new $D$."
from kgan import homework

flow = homework.given("flow")


def alternating_step(theta, psi, h, gamma):
    """The pair (theta, psi) after one alternating step."""
    psi = psi + h * flow(theta, psi)[1]  # D
    theta = theta + h * flow(theta, psi)[0]  # G sees the new D
    psi = psi - h * gamma * psi  # regularisation
    return theta, psi
