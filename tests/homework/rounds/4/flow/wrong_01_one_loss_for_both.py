# what: adds J_D and J_G to one loss and lets both players go down its gradient, so each player also follows the other's loss: "Both players go down their own losses, smoothly."
import math

from kgan import homework

import numpy as np


def sigmoid(t):
    return 1 / (1 + math.exp(-t))


def flow(theta, psi):
    """The pair (theta', psi'), for two floats."""
    # loss = log(1 + e^l) + log(1 + e^-l), with l = psi * theta
    logit = psi * theta
    d_loss_d_logit = sigmoid(logit) - sigmoid(-logit)
    return -d_loss_d_logit * psi, -d_loss_d_logit * theta
