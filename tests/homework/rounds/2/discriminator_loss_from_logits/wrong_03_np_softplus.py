# what: calls np.softplus, which does not exist (AttributeError); NumPy's function is logaddexp
import numpy as np


def discriminator_loss_from_logits(real_logits, fake_logits):
    """J_D from logits: one number."""
    return np.mean(np.softplus(-real_logits)) + np.mean(np.softplus(fake_logits))
