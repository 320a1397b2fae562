# what: from logits, softplus(l) instead of softplus(-l); violates "the label that G hopes for"
import numpy as np


def generator_loss(d_fake):
    l = np.ravel(d_fake)
    return float(np.mean(np.maximum(l, 0) + np.log1p(np.exp(-np.abs(l)))))
