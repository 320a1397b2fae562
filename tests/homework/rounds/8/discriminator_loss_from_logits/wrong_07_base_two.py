# what: logaddexp2, which is log2(2^a + 2^b); violates J_D, whose logarithm and exponential are natural
import numpy as np


def discriminator_loss_from_logits(real_logits, fake_logits):
    return float(np.logaddexp2(0, -real_logits).mean() + np.logaddexp2(0, fake_logits).mean())
