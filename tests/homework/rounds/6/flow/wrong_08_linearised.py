# what: takes over the lesson's linear game, with 1/2 for sigma, which holds only close to (0, 0). Lesson 5: "Near the equilibrium $\psi\theta$ is tiny, and $\sigma(0) = \tfrac12$."
import numpy as np

J = np.array([[0.0, 0.5], [-0.5, 0.0]])


def flow(theta, psi):
    """The pair (theta', psi'), for two floats."""
    theta_dot, psi_dot = J @ np.array([theta, psi])
    return theta_dot, psi_dot
