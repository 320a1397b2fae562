# what: gives each player half of the learning rate, as if the two turns shared the step: "take one step with the learning rate `h`"
from kgan import homework

flow_with_r1 = homework.given("flow_with_r1")


def alternating_step(theta, psi, h, gamma):
    """The pair (theta, psi) after one alternating step."""
    half = h / 2  # one step = D's half and G's half
    psi += half * flow_with_r1(theta, psi, gamma)[1]
    theta += half * flow_with_r1(theta, psi, gamma)[0]
    return theta, psi
