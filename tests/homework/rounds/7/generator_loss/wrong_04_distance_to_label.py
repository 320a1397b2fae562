# what: mean distance of the answers to the hoped-for label 1, as the mistaken friend has it, in place of cross-entropy. Quote: "The loss of a friend, who is mistaken."
import numpy as np


def generator_loss(d_fake):
    """J_G, non-saturating, for M fakes: one number."""
    hoped = np.ones_like(d_fake)
    return float(np.mean(np.abs(hoped - d_fake)))
