# what: takes logits, makes probabilities of them and then puts these into the loss for logits: the sigmoid is applied twice. Quote: "The second applies the sigmoid twice."
import numpy as np


def sigmoid(x):
    return 1 / (1 + np.exp(-np.asarray(x, dtype=float)))


def bce_with_logits(labels, logits):
    return np.maximum(logits, 0) - logits * labels + np.log1p(np.exp(-np.abs(logits)))


def discriminator_loss(d_real, d_fake):
    """J_D for N reals and M fakes: one number."""
    real_output = sigmoid(d_real)
    fake_output = sigmoid(d_fake)
    real_loss = np.mean(bce_with_logits(np.ones_like(real_output), real_output))
    fake_loss = np.mean(bce_with_logits(np.zeros_like(fake_output), fake_output))
    return real_loss + fake_loss
