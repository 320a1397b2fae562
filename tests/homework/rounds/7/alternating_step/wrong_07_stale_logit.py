# what: G's velocity uses the new psi as a factor but the logit from before D's turn, which was computed once at the top: "Then $G$'s, who sees the new $D$."
import math

import numpy as np


def sigma(x):
    return 1 / (1 + math.exp(-x))


def alternating_step(theta, psi, h, gamma):
    """The pair (theta, psi) after one alternating step."""
    logit = psi * theta

    # D
    psi = psi - h * (theta * sigma(logit) + gamma * psi)
    # G
    theta = theta + h * psi * sigma(-logit)

    return theta, psi
