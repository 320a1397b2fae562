# what: wrong: softplus is replaced by x from x = 3 on, too early
import numpy as np



def softplus(x):
    return np.where(x > 3, x, np.log1p(np.exp(np.minimum(x, 3))))


def discriminator_loss_from_logits(real_logits, fake_logits):
    return softplus(-real_logits).mean() + softplus(fake_logits).mean()
