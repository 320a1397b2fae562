# what: rebuilt PyTorch's BCELoss, which clamps each logarithm at -100: finite, but 100 where 1000 is right. "It must stay finite and right for a"
import numpy as np


def sigmoid(x):
    return np.exp(-np.logaddexp(0, -x))


def discriminator_loss_from_logits(real_logits, fake_logits):
    """J_D from logits: one number."""
    with np.errstate(divide="ignore"):
        log_real = np.maximum(np.log(sigmoid(real_logits)), -100)
        log_fake = np.maximum(np.log(sigmoid(-fake_logits)), -100)
    return -log_real.mean() - log_fake.mean()
