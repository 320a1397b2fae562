# what: returns the linear game near the equilibrium, with 1/2 for both sigmas, for every point. "so $D(x) = \sigma(\psi x)$"
import numpy as np

J = np.array([[0, 0.5], [-0.5, 0]])


def flow(theta, psi):
    """The pair (theta', psi'), for two floats."""
    theta_dot, psi_dot = J @ [theta, psi]
    return theta_dot, psi_dot
