# what: right; takes the given flow, as the text allows, and adds the brake
from kgan import homework

flow = homework.given("flow")


def flow_with_r1(theta, psi, gamma):
    """The pair (theta', psi'), with R1 of weight gamma."""
    g, d = flow(theta, psi)
    return g, d - gamma * psi
