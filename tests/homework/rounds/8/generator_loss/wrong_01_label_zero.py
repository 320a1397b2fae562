# what: scores the fakes with label 0, -log(1 - D): D's own half; violates "think of the label that G hopes for"
import numpy as np


def generator_loss(d_fake):
    return float(np.mean(-np.log1p(-np.asarray(d_fake))))
