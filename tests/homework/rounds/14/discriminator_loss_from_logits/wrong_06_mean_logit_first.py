# what: takes the mean of the logits first, then softplus
import numpy as np

def discriminator_loss_from_logits(real_logits, fake_logits):
    return np.logaddexp(0, -np.mean(real_logits)) + np.logaddexp(0, np.mean(fake_logits))
