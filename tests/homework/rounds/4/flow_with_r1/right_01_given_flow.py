# what: right, with the flow that the notebook offers
from kgan import homework

flow = homework.given("flow")


def flow_with_r1(theta, psi, gamma):
    """The pair (theta', psi'), with R1 of weight gamma."""
    theta_dot, psi_dot = flow(theta, psi)
    return theta_dot, psi_dot - gamma * psi
