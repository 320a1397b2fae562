# what: log-sum-exp trick with one maximum for the whole batch: small logits underflow to -inf
import numpy as np

def softplus(x):
    m = max(np.max(x), 0)
    return m + np.log(np.exp(-m) + np.exp(x - m))

def discriminator_loss_from_logits(real_logits, fake_logits):
    return softplus(-real_logits).mean() + softplus(fake_logits).mean()
