# what: takes the slope of D = sigma(psi x) at 0, psi/4, not of the logit ("where ℓ is D's logit")
import numpy as np


def sigmoid(x):
    return 1 / (1 + np.exp(-x))


def flow_with_r1(theta, psi, gamma):
    brake = gamma * psi / 16
    return psi * sigmoid(-psi * theta), -theta * sigmoid(psi * theta) - brake
