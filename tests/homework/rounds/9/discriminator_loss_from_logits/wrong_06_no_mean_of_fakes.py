# what: means over the reals but sums over the fakes ("J_D" is mean plus mean)
import numpy as np


def discriminator_loss_from_logits(real_logits, fake_logits):
    loss = np.logaddexp(0, -real_logits).mean()
    for logit in fake_logits[:, 0]:
        loss += np.logaddexp(0, logit)
    return float(loss)
