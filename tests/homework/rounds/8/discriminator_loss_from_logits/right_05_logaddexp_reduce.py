# what: stacks (0, x) and reduces with logaddexp; the sign is put in by a list
import numpy as np


def discriminator_loss_from_logits(real_logits, fake_logits):
    total = 0.0
    for sign, x in [(-1.0, real_logits), (1.0, fake_logits)]:
        x = np.reshape(x, -1).astype("float64") * sign
        total += np.logaddexp.reduce(np.stack([x, 0 * x]), axis=0).mean()
    return total
