# what: takes sqrt(|gamma^2 - 1|) times i: right only for gamma up to 1; violates "its two eigenvalues for a given gamma"
import math
import numpy as np


def eigenvalues(gamma):
    omega = math.sqrt(abs(1 - gamma**2)) / 2
    return np.array([complex(-gamma / 2, omega), complex(-gamma / 2, -omega)])
