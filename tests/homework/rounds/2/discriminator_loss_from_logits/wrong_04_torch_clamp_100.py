# what: clamps the logarithms at -100, as PyTorch's BCELoss does: finite, but not right, 200 instead of 2000 at the logits of the text
import numpy as np


def log_clamped(p):
    with np.errstate(divide="ignore"):
        return np.maximum(np.log(p), -100.0)  # see the docs of torch.nn.BCELoss


def discriminator_loss_from_logits(real_logits, fake_logits):
    """J_D from logits: one number."""
    with np.errstate(over="ignore"):
        p_real = 1 / (1 + np.exp(-real_logits))
        p_not_fake = 1 / (1 + np.exp(fake_logits))
    return -np.mean(log_clamped(p_real)) - np.mean(log_clamped(p_not_fake))
