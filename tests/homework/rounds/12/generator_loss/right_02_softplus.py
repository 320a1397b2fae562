# what: takes logits: softplus of minus the logit
import numpy as np


def generator_loss(d_fake):
    return np.logaddexp(0, -np.asarray(d_fake, dtype=np.float64)).mean()
