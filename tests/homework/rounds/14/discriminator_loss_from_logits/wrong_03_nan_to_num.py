# what: turns the overflow to inf into the largest float with nan_to_num
import numpy as np

def discriminator_loss_from_logits(real_logits, fake_logits):
    real = np.nan_to_num(np.log1p(np.exp(-real_logits)))
    fake = np.nan_to_num(np.log1p(np.exp(fake_logits)))
    return np.mean(real, dtype="float64") + np.mean(fake, dtype="float64")
