# what: copies the linear game of section 5.3 (sigma replaced by 1/2), which holds only next to the equilibrium, for every theta and psi: "Near $(0, 0)$ the flow of task 2 is linear."
import math

import numpy as np


def flow(theta, psi):
    """The pair (theta', psi'), for two floats."""
    J = np.array([[0.0, 0.5], [-0.5, 0.0]])
    theta_dot, psi_dot = J @ np.array([theta, psi])
    return theta_dot, psi_dot
