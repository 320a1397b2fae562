# what: the mean over the joint batch times 2, which is the sum of the two means only if N = M
import keras
import numpy as np


def discriminator_loss_from_logits(real_logits, fake_logits):
    """J_D from logits: one number."""
    logits = np.concatenate([real_logits, fake_logits])
    labels = np.concatenate([np.ones_like(real_logits), np.zeros_like(fake_logits)])
    bce = keras.losses.BinaryCrossentropy(from_logits=True)
    return 2 * float(bce(labels, logits))
