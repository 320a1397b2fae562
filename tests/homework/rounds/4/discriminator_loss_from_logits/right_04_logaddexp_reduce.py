# what: np.logaddexp.reduce over a stack of a zero and the logit
import numpy as np


def log_one_plus_exp(l):
    return np.logaddexp.reduce([np.zeros_like(l), l], axis=0)


def discriminator_loss_from_logits(real_logits, fake_logits):
    """J_D from logits: one number."""
    real_logits = np.asarray(real_logits, np.float32)
    fake_logits = np.asarray(fake_logits, np.float32)
    return log_one_plus_exp(-real_logits).mean() + log_one_plus_exp(fake_logits).mean()
