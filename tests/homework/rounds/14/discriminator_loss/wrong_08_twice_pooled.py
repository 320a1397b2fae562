# what: twice the mean over the pooled batch: right only if N = M
import numpy as np

def discriminator_loss(d_real, d_fake):
    labels = np.concatenate([np.ones_like(d_real), np.zeros_like(d_fake)])
    answers = np.concatenate([d_real, d_fake])
    bce = -np.where(labels == 1, np.log(answers), np.log(1 - answers))
    return 2 * bce.mean()
