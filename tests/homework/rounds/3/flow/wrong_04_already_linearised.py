# what: puts sigma(0) = 1/2 for the sigmoid, the linear game of section 5.3, which holds near (0, 0) only -- "so $D(x) = \sigma(\psi x)$"
import numpy as np


def flow(theta, psi):
    """The pair (theta', psi'), for two floats."""
    # lesson 5.3: (theta', psi') = J (theta, psi)
    J = np.array([[0.0, 0.5], [-0.5, 0.0]])
    theta_dot, psi_dot = J @ np.array([theta, psi])
    return float(theta_dot), float(psi_dot)
