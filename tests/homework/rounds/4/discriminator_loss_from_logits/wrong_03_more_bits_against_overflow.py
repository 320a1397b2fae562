# what: changes to 64-bit numbers and writes log1p(exp(l)): e^1000 overflows there too, and the loss is inf. Ruled out by: "a function for it that does not overflow"
import numpy as np


def discriminator_loss_from_logits(real_logits, fake_logits):
    """J_D from logits: one number."""
    real_logits = np.asarray(real_logits).astype(np.float64)  # float32 is too small
    fake_logits = np.asarray(fake_logits).astype(np.float64)
    loss_real = np.log1p(np.exp(-real_logits)).mean()
    loss_fake = np.log1p(np.exp(fake_logits)).mean()
    return loss_real + loss_fake
