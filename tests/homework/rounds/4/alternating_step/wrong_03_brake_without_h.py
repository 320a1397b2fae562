# what: the brake gamma psi is subtracted without the learning rate: "take one step with the learning rate `h`"
from kgan import homework

flow = homework.given("flow")


def alternating_step(theta, psi, h, gamma):
    """The pair (theta, psi) after one alternating step."""
    new_psi = psi + h * flow(theta, psi)[1] - gamma * psi
    new_theta = theta + h * flow(theta, new_psi)[0]
    return new_theta, new_psi
