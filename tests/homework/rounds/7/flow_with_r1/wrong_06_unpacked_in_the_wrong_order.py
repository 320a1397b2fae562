# what: unpacks task 1's pair in the wrong order (D first, as in the algorithm), so the brake lands on G's velocity and the two are swapped: "Return the two velocities, $\dot\theta$ and $\dot\psi$, in this order."
import math

import numpy as np


def flow(theta, psi):
    sigma = 1 / (1 + math.exp(-psi * theta))
    return psi * (1 - sigma), -theta * sigma


def flow_with_r1(theta, psi, gamma):
    """The pair (theta', psi'), with R1 of weight gamma."""
    psi_dot, theta_dot = flow(theta, psi)
    psi_dot -= gamma * psi
    return theta_dot, psi_dot
