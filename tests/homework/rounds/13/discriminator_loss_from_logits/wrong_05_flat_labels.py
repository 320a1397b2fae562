# what: wrong: labels of shape (n,) beside logits (n, 1) broadcast to a table of all pairs
import numpy as np



def discriminator_loss_from_logits(real_logits, fake_logits):
    n = len(real_logits)
    logits = np.concatenate([real_logits, fake_logits])
    labels = np.concatenate([np.ones(n), np.zeros(len(fake_logits))])
    losses = np.where(labels == 1, np.logaddexp(0, -logits), np.logaddexp(0, logits))
    return losses[:n].mean() + losses[n:].mean()
