# what: logits; softplus(-l) = softplus(l) - l
import numpy as np


def generator_loss(d_fake):
    l = np.asarray(d_fake, "float64")
    return float(np.mean(np.maximum(l, 0) - l + np.log1p(np.exp(-abs(l)))))
