# what: adds the two arrays before the mean: raises an error where N and M differ
import numpy as np

def discriminator_loss_from_logits(real_logits, fake_logits):
    return np.mean(np.logaddexp(0, -real_logits) + np.logaddexp(0, fake_logits))
