# what: the cross-entropy with logits, max(l,0) - l y + log1p(exp(-|l|)), for label 1 and 0
import numpy as np


def with_logits(y, logit):
    logit = np.asarray(logit, dtype="float64")
    return np.maximum(logit, 0) - y * logit + np.log1p(np.exp(-np.abs(logit)))


def discriminator_loss_from_logits(real_logits, fake_logits):
    return float(np.mean(with_logits(1, real_logits)) + np.mean(with_logits(0, fake_logits)))
