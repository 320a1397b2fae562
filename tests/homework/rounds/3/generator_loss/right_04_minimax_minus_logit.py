# what: from logits by log D = log(1 - D) + logit: J_G is the mean of softplus(logit) - logit
import numpy as np


def generator_loss(d_fake):
    """J_G, non-saturating, for M fakes: one number."""
    logits = np.asarray(d_fake, dtype="float64")
    minus_log_not_d = np.maximum(logits, 0) + np.log1p(np.exp(-np.abs(logits)))
    return np.mean(minus_log_not_d - logits)
