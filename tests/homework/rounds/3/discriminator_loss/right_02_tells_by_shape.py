# what: takes both kinds: a second axis means logits, which go through a sigmoid first; else probabilities
import numpy as np


def to_probability(answers):
    answers = np.asarray(answers, dtype="float64")
    if answers.ndim == 2:  # logits, shape (N, 1)
        return 1 / (1 + np.exp(-answers[:, 0]))
    return answers  # already probabilities


def bce(y, p):
    if y == 1:
        return -np.log(p)
    else:
        return -np.log(1 - p)


def discriminator_loss(d_real, d_fake):
    """J_D for N reals and M fakes: one number."""
    losses_real = []
    for p in to_probability(d_real):
        losses_real.append(bce(1, p))
    losses_fake = []
    for p in to_probability(d_fake):
        losses_fake.append(bce(0, p))
    mean_real = sum(losses_real) / len(losses_real)
    mean_fake = sum(losses_fake) / len(losses_fake)
    return mean_real + mean_fake
