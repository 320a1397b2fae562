# what: from logits, softplus(l) instead of softplus(-l) ("the label that G hopes for")
import numpy as np


def generator_loss(d_fake):
    return float(np.logaddexp(0, d_fake).mean())
