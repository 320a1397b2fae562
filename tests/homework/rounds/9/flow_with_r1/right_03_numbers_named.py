# what: everything by name, with a sigmoid that branches
import math

import numpy as np


def sigmoid(x):
    return 1 / (1 + math.exp(-x)) if x > 0 else math.exp(x) / (1 + math.exp(x))


def flow_with_r1(theta, psi, gamma):
    logit_of_fake = psi * theta
    slope_of_logit = psi
    d_penalty_d_psi = gamma * slope_of_logit
    theta_velocity = psi * sigmoid(-logit_of_fake)
    psi_velocity = -(theta * sigmoid(logit_of_fake) + d_penalty_d_psi)
    return theta_velocity, psi_velocity
