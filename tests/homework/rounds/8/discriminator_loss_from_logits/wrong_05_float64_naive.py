# what: casts to 64 bits and hopes: exp(1000) overflows there too; violates "must stay finite"
import numpy as np


def discriminator_loss_from_logits(real_logits, fake_logits):
    r, f = np.float64(real_logits), np.float64(fake_logits)
    with np.errstate(over="ignore"):
        return float(np.log(1 + np.exp(-r)).mean() + np.log(1 + np.exp(f)).mean())
