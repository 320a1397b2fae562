# what: lifts small answers to 0.05 so that the loss does not explode; violates J_G: it is the bad fakes that cost most
import numpy as np


def generator_loss(d_fake):
    d = np.maximum(np.asarray(d_fake, float), 0.05)
    return float(-np.log(d).mean())
