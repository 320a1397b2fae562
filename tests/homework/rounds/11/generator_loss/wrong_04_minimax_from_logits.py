# what: minimax loss, from logits
import numpy as np


def generator_loss(d_fake):
    return np.mean(-np.logaddexp(0, d_fake))
