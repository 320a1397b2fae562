# what: uses the helper sigmoid of lesson 5, which this notebook does not define: NameError, no velocities: "Return the two velocities, $\dot\theta$ and $\dot\psi$, in this order."
import math

from kgan import homework

import numpy as np


def flow(theta, psi):
    """The pair (theta', psi'), for two floats."""
    logit = psi * theta
    return psi * sigmoid(-logit), -theta * sigmoid(logit)
