# what: wrong: the log-sum-exp trick with the maximum of the batch, not of each pair (0, x)
import numpy as np



def softplus(x):
    x = np.asarray(x, dtype=np.float32)
    top = max(x.max(), 0)
    return top + np.log(np.exp(-top) + np.exp(x - top))


def discriminator_loss_from_logits(real_logits, fake_logits):
    return np.mean(softplus(-real_logits)) + np.mean(softplus(fake_logits))
