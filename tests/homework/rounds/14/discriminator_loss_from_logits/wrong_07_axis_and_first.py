# what: mean over the last axis, then takes element 0: the loss of the first pair only
import numpy as np

def discriminator_loss_from_logits(real_logits, fake_logits):
    real = np.mean(np.logaddexp(0, -real_logits), axis=-1)
    fake = np.mean(np.logaddexp(0, fake_logits), axis=-1)
    return float(real[0] + fake[0])
