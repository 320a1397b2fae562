# what: right: NumPy's logaddexp, the means written as products with 1/N and 1/M
import numpy as np


def discriminator_loss_from_logits(real_logits, fake_logits):
    """J_D from logits: one number."""
    real = np.ravel(real_logits).astype(float)
    fake = np.ravel(fake_logits).astype(float)
    return float(np.einsum("i->", np.logaddexp(0, -real)) / real.size + np.einsum("i->", np.logaddexp(0, fake)) / fake.size)
