# what: two sigmoids before the log ("probabilities or logits, as you like")
import numpy as np


def sig(v):
    return 1.0 / (1.0 + np.exp(-v))


def generator_loss(d_fake):
    return float(-np.mean(np.log(sig(sig(d_fake)))))
