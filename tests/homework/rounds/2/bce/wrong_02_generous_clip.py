# what: clips p to [0.05, 0.95] "to avoid log(0)": far too wide, a certain and wrong answer costs at most 3.0 (lesson 2.1: it costs more than any number you can name), and honest 0.99 costs 0.051
import numpy as np


def bce(y, p):
    """Binary cross-entropy of one answer p, when the label is y: a float."""
    eps = 0.05
    p = np.clip(p, eps, 1 - eps)  # never log(0)
    return float(-(y * np.log(p) + (1 - y) * np.log(1 - p)))
