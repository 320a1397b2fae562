# what: plain math.exp in a loop: at the logits of the text it raises OverflowError. Ruled out by: "It must stay finite and right"
import math

import numpy as np


def discriminator_loss_from_logits(real_logits, fake_logits):
    """J_D from logits: one number."""
    real = [math.log(1 + math.exp(-l)) for l in np.ravel(real_logits)]
    fake = [math.log(1 + math.exp(l)) for l in np.ravel(fake_logits)]
    return sum(real) / len(real) + sum(fake) / len(fake)
