# what: adapted from the lesson's `simulate`: returns the path, the start and the new point, an array (2, 2): "Return the new $\theta$ and the new $\psi$."
from kgan import homework

import numpy as np

flow_with_r1 = homework.given("flow_with_r1")


def alternating_step(theta, psi, h, gamma):
    """The pair (theta, psi) after one alternating step."""
    path = [(theta, psi)]
    for _ in range(1):
        theta, psi = path[-1]
        new_psi = psi + h * flow_with_r1(theta, psi, gamma)[1]
        new_theta = theta + h * flow_with_r1(theta, new_psi, gamma)[0]
        path.append((new_theta, new_psi))
    return np.array(path)
