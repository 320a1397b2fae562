# what: plain Python; tells logits from probabilities by the shape and treats each as it should
import math

import numpy as np


def bce(y, p):
    return -math.log(p) if y == 1 else -math.log(1 - p)


def discriminator_loss(d_real, d_fake):
    """J_D for N reals and M fakes: one number."""
    total = 0.0
    for label, answers in ((1, d_real), (0, d_fake)):
        answers = np.array(answers, dtype=float)
        if answers.ndim == 2:  # (N, 1): logits
            answers = 1 / (1 + np.exp(-answers[:, 0]))
        losses = [bce(label, p) for p in answers]
        total += sum(losses) / len(losses)
    return total
