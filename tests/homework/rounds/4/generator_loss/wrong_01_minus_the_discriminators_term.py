# what: G as D's opponent: minus D's loss on fakes, mean log(1 - D), which is the minimax loss, not the non-saturating one. Ruled out by: "Write $J_G$, the *non-saturating* loss"
import numpy as np


def bce(y, p):
    """Binary cross-entropy of one answer p, when the label is y: a float."""
    return -(y * np.log(p) + (1 - y) * np.log(1 - p))


def generator_loss(d_fake):
    """J_G, non-saturating, for M fakes: one number."""
    discriminators_part = np.mean(bce(0, np.asarray(d_fake)))
    return -discriminators_part  # what D loses, G wins
