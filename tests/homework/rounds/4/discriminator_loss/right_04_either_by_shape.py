# what: tells probabilities (one axis) from logits (a column) by their shape and takes both
import numpy as np


class Answers:
    """D's answers, given as probabilities (n,) or as logits (n, 1)."""

    def __init__(self, given):
        self.given = np.asarray(given)

    def cost(self, label):
        if self.given.ndim == 2:
            return np.logaddexp(0, self.given if label == 0 else -self.given)
        return -np.log(self.given if label == 1 else 1 - self.given)


def discriminator_loss(d_real, d_fake):
    """J_D for N reals and M fakes: one number."""
    return float(Answers(d_real).cost(1).mean() + Answers(d_fake).cost(0).mean())
